#!/usr/bin/env python3
"""Lists the inflected forms of treebanks with their lemmas: lemmas.py OUT.tsv FILE.conllu …

A form with the same part of speech always has the lemma that it has most often. Forms that are their own lemma, names and
numbers are left out: the network's lemma scripts cover them and unknown words.
"""
import collections
import sys

from treebank import read

INFLECTED = {'ADJ', 'ADV', 'AUX', 'DET', 'NOUN', 'PRON', 'VERB'}


def main(target, *sources):
    seen = collections.defaultdict(collections.Counter)
    for path in sources:
        for document in read(path):
            for sentence in document:
                for w in sentence:
                    if w.upos in INFLECTED and w.form.replace('-', '').replace("'", '').isalpha():
                        seen[w.form.lower(), w.upos][w.lemma.lower()] += 1
    with open(target, 'w', encoding='utf-8') as out:
        out.write('# The lemmas of inflected forms: form in lower case, part of speech, lemma. Written by training/syntax/lemmas.py.\n')
        for (form, upos), lemmas in sorted(seen.items()):
            lemma = lemmas.most_common(1)[0][0]
            if lemma != form:
                out.write(f'{form}\t{upos}\t{lemma}\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
