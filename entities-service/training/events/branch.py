"""The branch of the name network that finds events: two more layers above one of the encoder's lower layers, with heads for the
trigger's type, its modality, and the roles of other words.

The encoder itself stays as it is, so that names and syntax do not change. The score of a role between a trigger and another word is
the product of two vectors (bilinear), plus what the other word says alone.
"""
import collections
import os
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'names'))
from network import PADDING, Layer, Dropout, Linear, batch, windows  # noqa: E402

TYPES = ['NONE', 'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
         'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
MODALITIES = ['HAPPENED', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL', 'DENIED']
ROLES = ['actor', 'recipient', 'said', 'place']
# The word lists say which types a word may have, and which modality the words in front of it give it.
HINTS = len(TYPES) - 1 + len(MODALITIES)
HINT_DROPOUT = .15
ROLE_SIZE = 64
BRANCH_FROM = 4
LAYERS = 2

Word = collections.namedtuple('Word', 'form type modality roles hints cue')


def read(path):
    """Documents of sentences of words, from the file that `deploy/dateline event-examples` writes."""
    documents, sentence = [], []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line == '-DOCSTART-':
                documents.append([])
            elif not line:
                if sentence:
                    documents[-1].append(sentence)
                sentence = []
            else:
                form, kind, modality, roles, hints, cue = line.split('\t')
                sentence.append(Word(form, 0 if kind == '_' else TYPES.index(kind),
                                     None if modality == '_' else MODALITIES.index(modality),
                                     [] if roles == '_' else [(r.split(':')[0], int(r.split(':')[1])) for r in roles.split(',')],
                                     [] if hints == '_' else [(TYPES.index(h.split(':')[0]) - 1, float(h.split(':')[1]))
                                                              for h in hints.split(',')],
                                     None if cue == '_' else MODALITIES.index(cue)))
    return [d for d in documents if d]


class Branch(nn.Module):
    def __init__(self, size=384, heads=12, inner=1536, dropout=.15, layers=LAYERS):
        super().__init__()
        self.drop = Dropout(dropout)
        self.hints = nn.Linear(HINTS, size, bias=False)
        nn.init.normal_(self.hints.weight, std=.1)
        # What the lists say counts by itself too, so that a word which no example has gets its type.
        self.kind_of_hints = nn.Linear(HINTS, len(TYPES), bias=False)
        self.modality_of_hints = nn.Linear(HINTS, len(MODALITIES), bias=False)
        with torch.no_grad():
            self.kind_of_hints.weight.zero_()
            self.kind_of_hints.weight[1:, :len(TYPES) - 1] += 2 * torch.eye(len(TYPES) - 1)
            self.modality_of_hints.weight.zero_()
            self.modality_of_hints.weight[:, len(TYPES) - 1:] += 2 * torch.eye(len(MODALITIES))
        self.L = nn.ModuleList(Layer(size, heads, inner, self.drop) for _ in range(layers))
        self.kind, self.modality = nn.Linear(size, len(TYPES)), nn.Linear(size, len(MODALITIES))
        self.of_trigger, self.of_word = nn.Linear(size, len(ROLES) * ROLE_SIZE), nn.Linear(size, len(ROLES) * ROLE_SIZE)
        self.alone = nn.Linear(size, len(ROLES))
        nn.init.zeros_(self.kind.weight)

    def forward(self, middle, hints, mask):
        """The vectors of the pieces above the branch: [batch, pieces, size]; middle: those of the encoder's layer below; hints:
        what the word lists say, at the first piece of a word."""
        x = middle + self.hints(hints)
        with torch.autocast('cpu', dtype=torch.bfloat16):
            for layer in self.L:
                x = layer(x, mask)
        return self.drop(x.float())

    def kinds(self, vectors, hints):
        """The scores of the types of words, [words, 17], from their vectors and hints."""
        return self.kind(vectors) + self.kind_of_hints(hints)

    def modalities(self, vectors, hints):
        return self.modality(vectors) + self.modality_of_hints(hints)

    def roles(self, triggers, words):
        """Scores [triggers, words, roles] between the vectors of triggers and of words of one sentence."""
        left = self.of_trigger(triggers).view(len(triggers), len(ROLES), ROLE_SIZE)
        right = self.of_word(words).view(len(words), len(ROLES), ROLE_SIZE)
        return torch.einsum('trd,wrd->twr', left, right) / ROLE_SIZE ** .5 + self.alone(words)[None]

    def eight_bits(self, on):
        for part in self.modules():
            if isinstance(part, Linear):
                part.eight_bits = on

    def save(self, path):
        np.savez_compressed(path, **{k: v.detach().float().numpy().astype(np.float16) for k, v in self.state_dict().items()})

    @staticmethod
    def load(path):
        with np.load(path) as z:
            state = {k: torch.tensor(z[k].astype(np.float32)) for k in z.files}
        branch = Branch(layers=1 + max(int(k.split('.')[1]) for k in state if k.startswith('L.')))
        branch.load_state_dict(state)
        return branch


def middles(tagger, parts, size=32):
    """The vectors of each window's pieces above the layer that the branch leaves from."""
    out = [None] * len(parts)
    order = sorted(range(len(parts)), key=lambda i: len(parts[i][0]))
    tagger.eval()
    with torch.no_grad():
        for i in range(0, len(order), size):
            some = order[i:i + size]
            ids, cases = batch([parts[j] for j in some])
            x = tagger.n(tagger.w(ids) + tagger.p.weight[:ids.shape[1]] + tagger.t + tagger.c(cases))
            mask = ((ids == PADDING).float() * -1e4)[:, None, None, :]
            with torch.autocast('cpu', dtype=torch.bfloat16):
                for layer in tagger.L[:BRANCH_FROM]:
                    x = layer(x, mask)
            x = x.float()
            for row, j in enumerate(some):
                out[j] = x[row, :len(parts[j][0])].clone()
    return out


class Examples:
    """The windows of documents with their vectors and their labels."""

    def __init__(self, tagger, documents, pieces):
        self.documents = documents
        self.parts, self.of_document = [], []
        for d, document in enumerate(documents):
            for window in windows([[w.form for w in s] for s in document], pieces):
                self.parts.append(window)
                self.of_document.append(d)
        self.middles = middles(tagger, self.parts)

    def __len__(self):
        return len(self.parts)

    def batch(self, rows):
        """Vectors, hints and mask of some windows."""
        n = (max(len(self.middles[r]) for r in rows) + 15) // 16 * 16
        x = torch.zeros(len(rows), n, self.middles[0].shape[1])
        mask = torch.full((len(rows), 1, 1, n), -1e4)
        hints = torch.zeros(len(rows), n, HINTS)
        for i, r in enumerate(rows):
            x[i, :len(self.middles[r])] = self.middles[r]
            mask[i, 0, 0, :len(self.middles[r])] = 0
            for sentence, words, firsts in self.sentences(r):
                for k, first in zip(words, firsts):
                    for kind, weight in sentence[k].hints:
                        hints[i, first, kind] = weight
                    if sentence[k].cue is not None:
                        hints[i, first, len(TYPES) - 1 + sentence[k].cue] = 1
        return x, hints, mask

    def sentences(self, row):
        """(sentence, words, first pieces) of each sentence that stands in a window; words are positions in the sentence."""
        _, _, first, where = self.parts[row]
        found = []
        for f, (s, k) in zip(first, where):
            if not found or found[-1][0] != s:
                found.append((s, [], []))
            found[-1][1].append(k)
            found[-1][2].append(f)
        document = self.documents[self.of_document[row]]
        return [(document[s], words, firsts) for s, words, firsts in found]


def losses(branch, examples, rows, none_weight=1.0):
    x, hints, mask = examples.batch(rows)
    # Some words lose their hints, so that the network does not need them: every word that was marked stands in the lists by now.
    hints = hints * (torch.rand(hints.shape[0], hints.shape[1], 1) >= HINT_DROPOUT)
    hidden = branch(x, hints, mask)
    h_words, h_hints, y_type, h_trigger, y_modality = [], [], [], [], []
    role_loss, role_count = 0, 0
    for i, r in enumerate(rows):
        for sentence, words, firsts in examples.sentences(r):
            h = hidden[i, firsts]
            h_words.append(h)
            h_hints.append(hints[i, firsts])
            y_type += [sentence[k].type for k in words]
            triggers = [j for j, k in enumerate(words) if sentence[k].type]
            if not triggers:
                continue
            h_trigger.append(branch.modalities(h[triggers], hints[i, firsts][triggers]))
            y_modality += [sentence[words[j]].modality for j in triggers]
            target = torch.zeros(len(triggers), len(words), len(ROLES))
            place = {words[j]: t for t, j in enumerate(triggers)}
            for w, k in enumerate(words):
                for name, trigger in sentence[k].roles:
                    if trigger in place:
                        target[place[trigger], w, ROLES.index(name)] = 1
            scores = branch.roles(h[triggers], h)
            role_loss = role_loss + F.binary_cross_entropy_with_logits(scores, target, reduction='sum')
            role_count += len(triggers)
    weight = torch.ones(len(TYPES))
    weight[0] = none_weight
    loss = F.cross_entropy(branch.kinds(torch.cat(h_words), torch.cat(h_hints)), torch.tensor(y_type), weight=weight,
                           reduction='sum') / len(h_words)
    if role_count:
        loss = loss + .5 * F.cross_entropy(torch.cat(h_trigger), torch.tensor(y_modality)) + .5 * role_loss / role_count
    return loss


class Marks:
    """What the teacher says of the words of windows: (types, modalities) of each sentence that stands in a window."""

    def __init__(self, path, examples):
        with np.load(path) as z:
            kinds, modalities = z['kinds'].astype(np.float32), z['modalities'].astype(np.float32)
        self.of_window, at = [], 0
        for r in range(len(examples)):
            sentences = []
            for _, words, _ in examples.sentences(r):
                sentences.append((torch.tensor(kinds[at:at + len(words)]), torch.tensor(modalities[at:at + len(words)])))
                at += len(words)
            self.of_window.append(sentences)


def losses_to(marks, branch, examples, rows):
    """How far the branch is from the teacher: types of all words, modalities of what may be a trigger."""
    x, hints, mask = examples.batch(rows)
    hints = hints * (torch.rand(hints.shape[0], hints.shape[1], 1) >= HINT_DROPOUT)
    hidden = branch(x, hints, mask)
    vectors, of_words, kinds, modalities = [], [], [], []
    for i, r in enumerate(rows):
        for (_, _, firsts), (kind, modality) in zip(examples.sentences(r), marks.of_window[r]):
            vectors.append(hidden[i, firsts])
            of_words.append(hints[i, firsts])
            kinds.append(kind)
            modalities.append(modality)
    sentences = len(vectors)
    vectors, of_words, kinds, modalities = (torch.cat(part) for part in (vectors, of_words, kinds, modalities))
    loss = -(kinds * branch.kinds(vectors, of_words).log_softmax(-1)).sum() / sentences
    likely = 1 - kinds[:, 0]
    may = likely > .3
    if may.any():
        far = -(modalities[may] * branch.modalities(vectors[may], of_words[may]).log_softmax(-1)).sum(-1)
        loss = loss + .5 * (far * likely[may]).sum() / likely[may].sum()
    return loss


def score(branch, examples, threshold=.5, size=32):
    """Percent: trigger and type F1, trigger F1, modality accuracy and role F1 at the marked triggers."""
    branch.eval()
    c = collections.Counter()
    with torch.no_grad():
        for at in range(0, len(examples), size):
            rows = range(at, min(len(examples), at + size))
            x, hints, mask = examples.batch(rows)
            hidden = branch(x, hints, mask)
            for i, r in enumerate(rows):
                for sentence, words, firsts in examples.sentences(r):
                    h = hidden[i, firsts]
                    p = branch.kinds(h, hints[i, firsts]).softmax(-1).numpy()
                    for j, k in enumerate(words):
                        found = 1 - p[j, 0] >= threshold
                        kind = 1 + p[j, 1:].argmax()
                        gold = sentence[k].type
                        c['said'] += found
                        c['gold'] += gold > 0
                        c['both'] += found and gold > 0
                        c['right'] += found and gold == kind
                        c['known'] += gold == kind
                    if not any(s.type for s in sentence):
                        c['empty'] += 1
                        c['left empty'] += not any(1 - p[:, 0] >= threshold)
                    triggers = [j for j, k in enumerate(words) if sentence[k].type]
                    if not triggers:
                        continue
                    m = branch.modalities(h[triggers], hints[i, firsts][triggers]).argmax(-1).tolist()
                    for t, j in enumerate(triggers):
                        gold = sentence[words[j]].modality
                        c['modality'] += m[t] == gold
                        c[f'm gold {gold}'] += 1
                        c[f'm said {m[t]}'] += 1
                        c[f'm both {m[t]}'] += m[t] == gold
                    held = (branch.roles(h[triggers], h) > 0).numpy()
                    for t, j in enumerate(triggers):
                        for w, k in enumerate(words):
                            for n, name in enumerate(ROLES):
                                gold = (name, words[j]) in sentence[k].roles
                                c[name + ' gold'] += gold
                                c[name + ' said'] += held[t, w, n]
                                c[name + ' both'] += gold and held[t, w, n]
    def f1(both, said, gold):
        return round(float(200 * both / max(1, said + gold)), 1)
    def ms(m):
        return f1(c[f'm both {m}'], c[f'm said {m}'], c[f'm gold {m}'])
    return {'type': f1(c['right'], c['said'], c['gold']), 'trigger': f1(c['both'], c['said'], c['gold']),
            'P': round(100 * c['right'] / max(1, c['said']), 1), 'R': round(100 * c['right'] / max(1, c['gold']), 1),
            'empty': round(100 * c['left empty'] / max(1, c['empty']), 1),
            'typeacc': round(100 * c['known'] / max(1, c['gold']), 1),
            'modality': round(100 * c['modality'] / max(1, c['gold']), 1), 'mF': [ms(m) for m in range(5)],
            **{n: f1(c[n + ' both'], c[n + ' said'], c[n + ' gold']) for n in ROLES}}
