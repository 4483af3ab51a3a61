#!/usr/bin/env python3
"""Writes event words with a factuality as examples of modality: factuality.py OUT FILE.jsonl …

A line of the input has a text of words with spaces between, and targets with the span of a word and a label from 3 (it happened) to
-3 (it did not), as Universal Decompositional Semantics and MEANTIME are published by the factuality corpora. The words get no type,
and a group of modalities where the label does not tell them apart.
"""
import json
import sys

PER_DOCUMENT = 4
BRACKETS = {'-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '``': '"', "''": '"'}


def modality(label):
    if label >= 2:
        return 'HAPPENED|HISTORICAL'
    if label <= -2:
        return 'DENIED'
    return 'PLANNED|HYPOTHETICAL' if -1 <= label <= 1 else None


def main(out, *files):
    with open(out, 'w', encoding='utf-8') as o:
        n = 0
        for path in files:
            with open(path, encoding='utf-8') as lines:
                for line in lines:
                    sentence = json.loads(line)
                    words = [BRACKETS.get(w, w) for w in sentence['text'].split()]
                    found = {t['span1'][0]: modality(t['label']) for t in sentence['targets']}
                    if not any(found.values()):
                        continue
                    if n % PER_DOCUMENT == 0:
                        o.write('-DOCSTART-\n\n')
                    n += 1
                    for i, w in enumerate(words):
                        o.write(f'{w}\t?\t{found.get(i) or "_"}\t_\t_\n')
                    o.write('\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
