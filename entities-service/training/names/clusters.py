#!/usr/bin/env python3
"""Word clusters from the word-piece vectors of an encoder: clusters.py WEIGHTS tokenizer.json OUT.tsv

Whole words of at least two letters; their vectors centred and normalized, then split in two by 2-means again and again,
12 times. OUT has a line for each word: the word, a tab, its path as four octal digits.
"""
import sys

import numpy as np

from network import Tagger, WordPieces

LEVELS = 12


def halves(vectors, rng):
    """Two clusters of about equal spread: 2-means from the two ends of the longest axis."""
    mean = vectors.mean(0)
    axis = rng.standard_normal(vectors.shape[1])
    for _ in range(8):
        axis = (vectors - mean).T @ ((vectors - mean) @ axis)
        axis /= np.linalg.norm(axis) + 1e-9
    side = (vectors - mean) @ axis > 0
    for _ in range(12):
        if side.all() or not side.any():
            break
        a, b = vectors[side].mean(0), vectors[~side].mean(0)
        side = ((vectors - a) ** 2).sum(1) < ((vectors - b) ** 2).sum(1)
    return side


def main(source, tokenizer, target):
    pieces = WordPieces.read(tokenizer)
    model = Tagger.of(source)
    table = model.w.weight.detach().numpy()
    words = sorted((w, i) for w, i in pieces.ids.items() if len(w) > 1 and w.replace("'", '').isalnum() and not w.startswith('##'))
    vectors = table[[i for _, i in words]]
    vectors = vectors - vectors.mean(0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    rng = np.random.default_rng(3)
    path = np.zeros(len(words), dtype=np.int64)
    groups = [np.arange(len(words))]
    for level in range(LEVELS):
        parts = []
        for g in groups:
            if len(g) < 4:
                parts.append(g)
                continue
            side = halves(vectors[g], rng)
            path[g[side]] |= 1 << (LEVELS - 1 - level)
            parts += [g[~side], g[side]]
        groups = [g for g in parts if len(g)]
    with open(target, 'w', encoding='utf-8') as out:
        for (w, _), p in zip(words, path):
            out.write(f'{w}\t{p:04o}\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
