#!/usr/bin/env python3
"""Trains the branch of the name network that finds events: train_events.py --base names-int8.onnx --vocabulary vocabulary.txt
--out events.npz EXAMPLES[:WEIGHT] …

EXAMPLES are files that `deploy/dateline event-examples` wrote. Every eighth article is held back to follow the training, unless
--all. --pool and --marks add sentences that teacher.py marked. Needs Debian's python3-torch and python3-onnx.
"""
import argparse
import random
import time

import torch

from branch import BRANCH_FROM, Branch, Examples, Marks, losses, losses_to, read, score
from network import Tagger, WordPieces


def vocabulary(path):
    with open(path, encoding='utf-8') as f:
        return {w.rstrip('\n'): i for i, w in enumerate(f)}


def batches(weights, epochs, size):
    """Windows in a random order, each as often as its weight says in an epoch."""
    order, wanted = [], int(epochs * sum(weights))
    while len(order) < wanted:
        more = [r for r, weight in enumerate(weights) for _ in range(int(weight) + (random.random() < weight % 1))]
        random.shuffle(more)
        order += more
    return [order[at:at + size] for at in range(0, wanted, size)]


def spread(some, others):
    """Both lists in their order, mixed evenly."""
    places = [((i + .5) / len(part), item) for part in (some, others) for i, item in enumerate(part)]
    return [item for _, item in sorted(places, key=lambda p: p[0])]


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--base', required=True)
    a.add_argument('--vocabulary', required=True)
    a.add_argument('--out', required=True)
    a.add_argument('--epochs', type=float, default=12)
    a.add_argument('--rate', type=float, default=2e-4)
    a.add_argument('--head-rate', type=float, default=1e-3)
    a.add_argument('--layers', type=int, default=2)
    a.add_argument('--seed', type=int, default=1, help='of the order of the examples; the weights begin alike')
    a.add_argument('--dropout', type=float, default=.15)
    a.add_argument('--none-weight', type=float, default=1.0)
    a.add_argument('--size', type=int, default=16)
    a.add_argument('--all', action='store_true')
    a.add_argument('--pool')
    a.add_argument('--marks')
    a.add_argument('--pool-epochs', type=float, default=5)
    a.add_argument('sets', nargs='+')
    o = a.parse_args()
    torch.manual_seed(1)
    tagger = Tagger.of(o.base)
    pieces = WordPieces(vocabulary(o.vocabulary))
    learn, check, weights = [], {}, []
    for part in o.sets:
        path, _, weight = part.partition(':')
        documents = read(path)
        held = [] if o.all else documents[4::8]
        kept = documents if o.all else [d for i, d in enumerate(documents) if i % 8 != 4]
        learn += kept
        weights += [float(weight or 1)] * len(kept)
        if held:
            check[path] = Examples(tagger, held, pieces)
    examples = Examples(tagger, learn, pieces)
    print(len(examples), 'windows', flush=True)
    branch = Branch(layers=o.layers, dropout=o.dropout)
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    for i in range(o.layers):
        branch.L[i].load_state_dict(tagger.L[min(len(tagger.L) - 1, BRANCH_FROM + i)].state_dict())
    low = list(branch.L.parameters())
    ids = {id(p) for p in low}
    optimizer = torch.optim.AdamW([{'params': low, 'lr': o.rate}, {'params': [p for p in branch.parameters() if id(p) not in ids],
                                                                     'lr': o.head_rate}], weight_decay=.01)
    of_window = [weights[d] for d in examples.of_document]
    todo = [(examples, None, rows) for rows in batches(of_window, o.epochs, o.size)]
    if o.pool:
        pool = Examples(tagger, read(o.pool), pieces)
        marks = Marks(o.marks, pool)
        todo = spread(todo, [(pool, marks, rows) for rows in batches([1] * len(pool), o.pool_epochs, o.size)])
    steps, started = len(todo), time.time()
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (.08 * steps)) * max(0, 1 - s / steps))
    for step, (windows, marks, rows) in enumerate(todo):
        branch.train()
        loss = losses_to(marks, branch, windows, rows) if marks else losses(branch, windows, rows, o.none_weight)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(branch.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if (step + 1) % max(1, steps // 6) == 0:
            print(step + 1, steps, round(time.time() - started), float(loss), flush=True)
            for path, held in check.items():
                print('  ', path.split('/')[-1], score(branch, held), flush=True)
    branch.save(o.out)


if __name__ == '__main__':
    main()
