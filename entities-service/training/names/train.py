#!/usr/bin/env python3
"""Trains the name tagger: train.py --base ENCODER.onnx|SHIPPED.onnx|WEIGHTS.npz --tokenizer tokenizer.json --out WEIGHTS.npz SET[:WEIGHT[:FLAG]] …

A SET is a file or folder of 'token<TAB>label' lines (BIO; PER, ORG, LOC, MISC). WEIGHT multiplies its part in the loss.
FLAG nomisc: the set does not label MISC, an O of it may be MISC. FLAG soft=FILE.npy: the set was labelled by other taggers
(label.py --soft), and their probabilities are learned instead of its labels.
"""
import argparse
import glob
import os
import random
import time

import numpy as np
import torch

from network import LABELS, WordPieces, Tagger, batch, read, score, windows

SEED = 7
MISC = [LABELS.index('B-MISC'), LABELS.index('I-MISC')]


def files_of(path):
    return [path] if os.path.isfile(path) else sorted(glob.glob(os.path.join(path, '**', '*.conll'), recursive=True))


def sets_of(arguments):
    """(weight, misc known, documents) of each set; a document is its sentences and, of a labelled set, their rows."""
    for a in arguments:
        path, weight, flag = (a.split(':') + ['1', ''])[:3] if a.count(':') < 2 else a.split(':')
        documents = [d for f in files_of(path) for d in read(f)]
        if flag.startswith('soft='):
            rows, at, taught = np.load(flag[5:]), 0, []
            for d in documents:
                soft = []
                for words, _ in d:
                    soft.append(rows[at:at + len(words)])
                    at += len(words)
                taught.append((d, soft))
            assert at == len(rows), f'{flag} was not made from {path}'
        else:
            taught = [(d, None) for d in documents]
        yield float(weight or 1), flag != 'nomisc', taught


def recased(sentence, chance):
    """Headlines and shouted names: now and then a sentence in capitals or in title case."""
    words, labels = sentence
    if chance < .02:
        return [w.upper() for w in words], labels
    if chance < .035:
        return [w[:1].upper() + w[1:] for w in words], labels
    return sentence


def examples(sets, pieces, rng):
    """One pass over all documents: windows with the label of each first piece, the weight and whether MISC is known."""
    for weight, misc, documents in sets:
        for document, soft in documents:
            # Documents that keep their order but start elsewhere: the windows fall differently in each pass.
            cut = rng.randrange(len(document)) if len(document) > 8 else 0
            for stretch in ((0, cut), (cut, len(document))):
                part = [(recased(s, rng.random()), soft and soft[stretch[0] + i]) for i, s in enumerate(document[stretch[0]:stretch[1]])]
                for ids, cases, first, where in windows([s[0] for s, _ in part], pieces):
                    labels = [part[s][0][1][k] for s, k in where]
                    taught = np.stack([part[s][1][k] for s, k in where]) if soft else None
                    yield ids, cases, first, labels, taught, weight, misc


def batches(all_examples, budget, rng):
    """Windows of like length together, at most budget pieces each, in random order."""
    pool = sorted(all_examples, key=lambda x: len(x[0]) + rng.random() * 8)
    out, part, longest = [], [], 0
    for x in pool:
        if part and (max(longest, len(x[0])) + 15) // 16 * 16 * (len(part) + 1) > budget:
            out.append(part)
            part, longest = [], 0
        part.append(x)
        longest = max(longest, len(x[0]))
    if part:
        out.append(part)
    rng.shuffle(out)
    return out


def loss_of(logits, part):
    """Mean weighted cross entropy over words; an O of a set without MISC counts as O or MISC."""
    rows, labels, weights, open_misc, taught = [], [], [], [], []
    width = logits.shape[1]
    for j, (_, _, first, y, soft, weight, misc) in enumerate(part):
        rows += [j * width + f for f in first]
        labels += y
        weights += [weight] * len(y)
        open_misc += [not misc] * len(y)
        taught.append(np.eye(len(LABELS), dtype=np.float32)[y] if soft is None else soft.astype(np.float32))
    logp = torch.log_softmax(logits.reshape(-1, len(LABELS))[torch.tensor(rows)].float(), -1)
    y, w, o = torch.tensor(labels), torch.tensor(weights), torch.tensor(open_misc)
    given = -(torch.from_numpy(np.concatenate(taught)) * logp).sum(-1)
    either = -torch.logsumexp(logp[:, [0] + MISC], -1)
    return (torch.where(o & (y == 0), either, given) * w).sum() / w.sum()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--base', required=True)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--epochs', type=float, default=2)
    p.add_argument('--rate', type=float, default=1.5e-4)
    p.add_argument('--pieces', type=int, default=3000, help='word pieces a batch')
    p.add_argument('--dropout', type=float, default=.1)
    p.add_argument('--threads', type=int, default=2)
    p.add_argument('--seed', type=int, default=SEED)
    p.add_argument('--eight-bits', action='store_true', help='learn under the rounding of the exported network')
    p.add_argument('--check', nargs='*', default=[], help='held-out sets to score after each pass; nothing is chosen by them')
    p.add_argument('sets', nargs='+')
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    pieces = WordPieces.read(a.tokenizer)
    model = Tagger.of(a.base, a.dropout)
    model.w.weight.requires_grad_(False)
    sets = list(sets_of(a.sets))
    model.eight_bits(a.eight_bits)
    decayed = [q for n, q in model.named_parameters() if q.requires_grad and q.dim() > 1]
    plain = [q for n, q in model.named_parameters() if q.requires_grad and q.dim() <= 1]
    optimizer = torch.optim.AdamW([{'params': decayed, 'weight_decay': .01}, {'params': plain, 'weight_decay': 0}], lr=a.rate)
    total, step, began, whole = None, 0, time.time(), int(np.ceil(a.epochs))
    for epoch in range(whole):
        todo = batches(examples(sets, pieces, rng), a.pieces, rng)
        total = total or int(len(todo) * a.epochs)
        model.train()
        mean = 0.
        for part in todo:
            if step >= total:
                break
            warm = min(1., (step + 1) / (.06 * total))
            for g in optimizer.param_groups:
                g['lr'] = a.rate * warm * max(.02, 1 - step / total)
            ids, cases = batch(part)
            with torch.autocast('cpu', dtype=torch.bfloat16):
                logits = model(ids, cases)
            loss = loss_of(logits, part)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([q for q in model.parameters() if q.requires_grad], 1.)
            optimizer.step()
            step += 1
            mean = .99 * mean + .01 * float(loss)
            if step % 50 == 0:
                print(f'{step}/{total} loss {mean / (1 - .99 ** step):.4f} {time.time() - began:.0f} s', flush=True)
        model.save(a.out)
        for path in a.check:
            print(f'pass {epoch + 1} {os.path.basename(path)} {score(model, path, pieces)}', flush=True)


if __name__ == '__main__':
    main()
