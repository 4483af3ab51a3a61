#!/usr/bin/env python3
"""Labels text with trained taggers, for others to learn from: label.py --weights A [B …] --tokenizer T --out OUT.conll [--soft OUT.npy] FILE…

A FILE is '.conll' (its own labels are ignored) or plain text, one paragraph a line, documents apart by an empty line. The
taggers' probabilities are averaged. --soft keeps them, one row of nine a word, for train.py --teacher.
"""
import argparse

import numpy as np
import torch

from network import LABELS, Tagger, WordPieces, decode, predict, read
from passages import TOKEN


def documents_of(path):
    if path.endswith('.conll'):
        return [[w for w, _ in d] for d in read(path)]
    found, document = [], []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            words = TOKEN.findall(line)
            if words:
                document.append(words)
            elif document:
                found.append(document)
                document = []
    return found + ([document] if document else [])


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--weights', nargs='+', required=True)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--soft')
    p.add_argument('--threads', type=int, default=2)
    p.add_argument('files', nargs='+')
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    pieces = WordPieces.read(a.tokenizer)
    models = [Tagger.of(w) for w in a.weights]
    rows = []
    with open(a.out, 'w', encoding='utf-8') as out:
        for path in a.files:
            documents = documents_of(path)
            means = None
            for model in models:
                logp = predict(model, documents, pieces)
                probabilities = [[np.exp(s) / len(models) for s in d] for d in logp]
                if means is None:
                    means = probabilities
                else:
                    for d, e in zip(means, probabilities):
                        for s, t in zip(d, e):
                            s += t
            for document, ps in zip(documents, means):
                out.write('-DOCSTART-\tO\n\n')
                for words, q in zip(document, ps):
                    if a.soft:
                        rows.append(q.astype(np.float16))
                    for word, label in zip(words, decode(np.log(q + 1e-9))):
                        out.write(f'{word}\t{LABELS[label]}\n')
                    out.write('\n')
    if a.soft:
        np.save(a.soft, np.concatenate(rows))


if __name__ == '__main__':
    main()
