#!/usr/bin/env python3
"""Teaches the name network syntax: train_syntax.py --base SHIPPED.onnx --tokenizer tokenizer.json --out OUT.npz
--treebanks FILE.conllu … --names SET … [--check FILE.conllu …]

So that the network finds names as before, it also learns on every word the probabilities that the base gives its labels
(Li and Hoiem 2016, "Learning without forgetting"). The SETs, as ../names/train.py takes them, give more words for that.
"""
import argparse
import copy
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'names'))
from network import LABELS, Tagger, WordPieces, batch, windows  # noqa: E402
from network import read as read_names  # noqa: E402
from network import score as score_names  # noqa: E402
from parsing import IGNORED, Parser, Vocabulary, of_words, score  # noqa: E402
from train import batches, files_of, recased  # noqa: E402
from treebank import read, varied  # noqa: E402

SEED = 7


def examples(treebanks, names, share, vocabulary, pieces, rng):
    """(ids, cases, first, where, syntax): windows in the form of network.windows; syntax is None for the sets of names."""
    for documents in treebanks:
        for document in documents:
            cut = rng.randrange(len(document)) if len(document) > 4 else 0
            for part in (document[:cut], document[cut:]):
                given = [varied(s, rng) for s in part]
                for window in windows([forms for forms, _ in given], pieces):
                    yield *window, vocabulary.targets(window[3], [s for _, s in given])
    for documents in names:
        for document in documents:
            if rng.random() < share:
                for window in windows([recased(s, rng.random())[0] for s in document], pieces):
                    yield *window, None


def loss_of(model, base, part, weights):
    """The weighted sum of the losses of all heads over one batch."""
    ids, cases = batch(part)
    firsts = [x[2] for x in part]
    with torch.autocast('cpu', dtype=torch.bfloat16):
        with torch.no_grad():
            soft = torch.softmax(of_words(base(ids, cases), firsts).float(), -1)
        hidden = of_words(model.encode(ids, cases), firsts)
        labels = model.tagger.head(hidden)
    real = torch.zeros(soft.shape[:2])
    for j, f in enumerate(firsts):
        real[j, :len(f)] = 1
    kept = -(soft * torch.log_softmax(labels.float(), -1)).sum(-1)
    loss = weights['names'] * (kept * real).sum() / real.sum()
    parsed = [j for j, x in enumerate(part) if x[4] is not None]
    if not parsed:
        return loss
    x = hidden[parsed]
    n = x.shape[1]
    rows = np.full((len(parsed), n, 6), IGNORED)
    for r, j in enumerate(parsed):
        rows[r, :len(part[j][4])] = part[j][4]
    upos, xpos, relation, how, head, sentence = (torch.tensor(rows[..., k]) for k in range(6))

    def entropy(logits, target):
        return F.cross_entropy(logits.float().reshape(-1, logits.shape[-1]), target.reshape(-1), ignore_index=IGNORED)
    given = torch.where(head == IGNORED, torch.arange(n)[None].expand_as(head), head)
    with torch.autocast('cpu', dtype=torch.bfloat16):
        tags = entropy(model.upos(x), upos) + entropy(model.xpos(x), xpos)
        lemmas = entropy(model.script(x), how)
        arcs, relations = model.arcs(x), entropy(model.relations(x, given), relation)
    apart = sentence[:, :, None] != sentence[:, None, :]
    tree = entropy(arcs.float().masked_fill(apart, -1e4), head)
    return loss + weights['tags'] * tags + weights['lemmas'] * lemmas + weights['arcs'] * (tree + relations)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--base', required=True)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--treebanks', nargs='+', required=True)
    p.add_argument('--names', nargs='*', default=[])
    p.add_argument('--check', nargs='*', default=[], help='held-out treebanks (.conllu) and name sets (.conll) to score after each pass')
    p.add_argument('--resume', help='weights that this program wrote before, to go on from')
    p.add_argument('--epochs', type=int, default=8)
    p.add_argument('--rate', type=float, default=2e-4)
    p.add_argument('--head-rate', type=float, default=1e-3)
    p.add_argument('--names-weight', type=float, default=1.5)
    p.add_argument('--names-share', type=float, default=.2, help='the part of the documents of names that each pass reads')
    p.add_argument('--pieces', type=int, default=3000, help='word pieces a batch')
    p.add_argument('--dropout', type=float, default=.1)
    p.add_argument('--eight-bits-from', type=float, default=.75, help='the part of the steps after which rounding is learned')
    p.add_argument('--threads', type=int, default=2)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(SEED)
    rng = random.Random(SEED)
    pieces = WordPieces.read(a.tokenizer)
    treebanks = [read(f) for f in a.treebanks]
    names = [read_names(f) for s in a.names for f in files_of(s)]
    vocabulary = Vocabulary.of([d for t in treebanks for d in t])
    vocabulary.save(a.out.replace('.npz', '.json'))
    base = Tagger.of(a.base, 0).eval()
    model = Parser(Tagger.of(a.base, a.dropout), vocabulary)
    if a.resume:
        with np.load(a.resume) as z:
            model.load_state_dict({k: torch.tensor(z[k].astype(np.float32)) for k in z.files})
    model.tagger.w.weight.requires_grad_(False)
    heads = [q for n, q in model.named_parameters() if not n.startswith('tagger.')]
    inner = [q for q in model.tagger.parameters() if q.requires_grad]
    groups = [{'params': [q for q in part if (q.dim() > 1) == decayed], 'weight_decay': .01 if decayed else 0, 'rate': rate}
              for part, rate in ((inner, a.rate), (heads, a.head_rate)) for decayed in (True, False)]
    optimizer = torch.optim.AdamW(groups, lr=a.rate)
    weights = {'names': a.names_weight, 'tags': .5, 'lemmas': .3, 'arcs': 1.}
    step, began = 0, time.time()
    for epoch in range(a.epochs):
        todo = batches(examples(treebanks, names, a.names_share, vocabulary, pieces, rng), a.pieces, rng)
        # Passes differ in length, since documents are drawn anew; the rate ends near zero all the same.
        total = step + len(todo) * (a.epochs - epoch)
        model.train()
        mean = 0.
        for part in todo:
            if step == int(total * a.eight_bits_from):
                model.tagger.eight_bits(True)
            warm = min(1., (step + 1) / (.04 * total))
            for g in optimizer.param_groups:
                g['lr'] = g['rate'] * warm * max(.01, 1 - step / total)
            loss = loss_of(model, base, part, weights)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(inner + heads, 1.)
            optimizer.step()
            step += 1
            mean = .99 * mean + .01 * float(loss)
            if step % 20 == 0:
                print(f'{step}/{total} loss {mean / (1 - .99 ** (step % len(todo) or 1)):.4f} {time.time() - began:.0f} s', flush=True)
        np.savez_compressed(a.out, **{k: v.detach().float().numpy().astype(np.float16) for k, v in model.state_dict().items()})
        for path in a.check:
            got = score(model, read(path), vocabulary, pieces) if path.endswith('.conllu') else score_names(model.tagger, path, pieces)
            print(f'pass {epoch + 1} {path} {got}', flush=True)


if __name__ == '__main__':
    main()
