"""Universal Dependencies treebanks as training examples: sentences of words with tags, lemma scripts and a dependency tree."""
import random
from dataclasses import dataclass

UPOS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM',
        'VERB', 'X']
# A lemma script that fewer words of the training sets need is not learned; the word's lower case is its lemma then.
MIN_SCRIPT_WORDS = 4


@dataclass
class Word:
    """One word; head is the place of its head in the sentence, or its own place for the root."""
    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    space_after: bool


def read(path):
    """Documents of sentences (lists of Word). Empty nodes and the surface forms of contractions are left out."""
    documents, sentence = [[]], []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('# newdoc') and documents[-1]:
                documents.append([])
            elif not line:
                if sentence:
                    documents[-1].append(sentence)
                    sentence = []
            elif not line.startswith('#'):
                c = line.split('\t')
                if c[0].isdigit():
                    at, head = int(c[0]) - 1, int(c[6])
                    sentence.append(Word(c[1], c[2], c[3], c[4], head - 1 if head else at, c[7], 'SpaceAfter=No' not in c[9]))
    if sentence:
        documents[-1].append(sentence)
    return [d for d in documents if d]


def script(form, lemma):
    """How the lower case of a form becomes its lemma: 'CUT|ADD', the letters cut off its end and those added."""
    low = form.lower()
    if lemma == form and form != low:
        return 'same'
    lemma = lemma.lower() if form != low and lemma != form else lemma
    n = 0
    while n < min(len(low), len(lemma)) and low[n] == lemma[n]:
        n += 1
    return f'{len(low) - n}|{lemma[n:]}'


def lemma_of(form, how):
    """The lemma that a script makes of a form; the inverse of script()."""
    if how == 'same':
        return form
    cut, add = how.split('|', 1)
    low = form.lower()
    return low[:len(low) - int(cut)] + add if int(cut) <= len(low) else low


def hyphens_joined(sentence):
    """The sentence with "adult - learned" as one word, as Dateline's tokenizer leaves it: the part that leads the rest gives the tags."""
    groups, i = [], 0
    while i < len(sentence):
        j = i + 1
        while (j + 1 < len(sentence) and sentence[j].form == '-' and not sentence[j].space_after and not sentence[j - 1].space_after
               and sentence[j - 1].form[-1].isalnum() and sentence[j + 1].form[0].isalnum()):
            j += 2
        groups.append((i, j))
        i = j
    if len(groups) == len(sentence):
        return sentence
    place = {k: g for g, (i, j) in enumerate(groups) for k in range(i, j)}
    joined = []
    for g, (i, j) in enumerate(groups):
        if j == i + 1:
            lead, form, lemma = sentence[i], sentence[i].form, sentence[i].lemma
        else:
            lead = next((w for k, w in enumerate(sentence[i:j], i) if w.head == k or not i <= w.head < j), sentence[i])
            form = ''.join(w.form for w in sentence[i:j])
            lemma = ''.join(w.form for w in sentence[i:j - 1]) + sentence[j - 1].lemma
        at = next(k for k in range(i, j) if sentence[k] is lead)
        head = g if lead.head == at else place[lead.head]
        joined.append(Word(form, lemma, lead.upos, lead.xpos, head, lead.relation, sentence[j - 1].space_after))
    return joined


def varied(sentence, rng):
    """Now and then with joined hyphens, with typographic quotation marks, in capitals, or without the last full stop."""
    if rng.random() < .6:
        sentence = hyphens_joined(sentence)
    forms = [w.form for w in sentence]
    if rng.random() < .5:
        opened = False
        for i, f in enumerate(forms):
            if f == '"':
                forms[i] = '”' if opened else '“'
                opened = not opened
            elif "'" in f:
                forms[i] = f.replace("'", '’')
    chance = rng.random()
    if chance < .015:
        forms = [f.upper() for f in forms]
    elif chance < .03:
        forms = [f[:1].upper() + f[1:] for f in forms]
    return forms, sentence
