"""The name network with a second head for syntax: tags, lemma scripts and a dependency tree of every word.

The tree comes from a biaffine scorer of arcs (Dozat and Manning 2017); the score of a word with itself is that of the root.
"""
import collections
import json

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from network import LABELS, Tagger, batch, windows
from treebank import MIN_SCRIPT_WORDS, UPOS, hyphens_joined, lemma_of, script

ARC_SIZE = 256
RELATION_SIZE = 128
IGNORED = -100


class Vocabulary:
    """The tags, relations and lemma scripts that the head knows, in the order of its outputs."""

    def __init__(self, xpos, relations, scripts):
        self.xpos, self.relations, self.scripts = xpos, relations, scripts
        self.places = [{x: i for i, x in enumerate(part)} for part in (UPOS, xpos, relations, scripts)]

    @staticmethod
    def of(documents):
        words = [w for d in documents for s in d for w in s]
        scripts = collections.Counter(script(w.form, w.lemma) for w in words)
        joined = {w.relation for d in documents for s in d for w in hyphens_joined(s)}
        return Vocabulary(sorted({w.xpos for w in words}), sorted({w.relation for w in words} | joined),
                          [s for s, n in scripts.most_common() if n >= MIN_SCRIPT_WORDS])

    def save(self, path):
        with open(path, 'w', encoding='utf-8') as out:
            json.dump({'upos': UPOS, 'xpos': self.xpos, 'relations': self.relations, 'scripts': self.scripts}, out, indent=1)

    @staticmethod
    def load(path):
        with open(path, encoding='utf-8') as f:
            z = json.load(f)
        return Vocabulary(z['xpos'], z['relations'], z['scripts'])

    def targets(self, where, sentences):
        """For each word of a window: tags, relation and script as numbers, the head's place in the window, its sentence."""
        place = {at: i for i, at in enumerate(where)}
        rows = []
        for s, k in where:
            w = sentences[s][k]
            # A head in another window of a long sentence cannot be learned.
            head = place.get((s, w.head), IGNORED)
            rows.append((UPOS.index(w.upos), self.places[1].get(w.xpos, IGNORED),
                         self.places[2].get(w.relation, IGNORED) if head != IGNORED else IGNORED,
                         self.places[3].get(script(w.form, w.lemma), IGNORED), head, s))
        return np.array(rows)


class Parser(nn.Module):
    def __init__(self, tagger, vocabulary, size=384):
        super().__init__()
        self.tagger = tagger
        self.upos, self.xpos = nn.Linear(size, len(UPOS)), nn.Linear(size, len(vocabulary.xpos))
        self.script = nn.Linear(size, len(vocabulary.scripts))
        self.arc_dep, self.arc_head = nn.Linear(size, ARC_SIZE), nn.Linear(size, ARC_SIZE)
        self.rel_dep, self.rel_head = nn.Linear(size, RELATION_SIZE), nn.Linear(size, RELATION_SIZE)
        relations = len(vocabulary.relations)
        self.arc = nn.Parameter(torch.eye(ARC_SIZE) / ARC_SIZE ** .5)
        self.arc_bias = nn.Parameter(torch.zeros(ARC_SIZE))
        self.root = nn.Linear(size, 1)
        self.rel_of_dep, self.rel_of_head = nn.Linear(RELATION_SIZE, relations), nn.Linear(RELATION_SIZE, relations)
        self.rel_of_both = nn.Linear(RELATION_SIZE, relations, bias=False)

    def encode(self, ids, cases):
        return self.tagger.encode(ids, cases)

    def arcs(self, x):
        """Scores [words, words]: row = dependent, column = head, diagonal = root; x: words x size of one window."""
        dep, head = F.gelu(self.arc_dep(x)), F.gelu(self.arc_head(x))
        if head.requires_grad:
            # The GELU of torch 1.13 misreads gradients that are not contiguous.
            head.register_hook(lambda g: g.contiguous())
        scores = (F.linear(dep, self.arc.t()) + self.arc_bias) @ head.transpose(-1, -2)
        eye = torch.eye(scores.shape[-1], dtype=torch.bool)
        return torch.where(eye, self.root(x).to(scores.dtype), scores)

    def relations(self, x, heads):
        """Scores [words, relations] of the arc from each word to its head's place."""
        dep, head = F.gelu(self.rel_dep(x)), F.gelu(self.rel_head(x))
        head = torch.gather(head, -2, heads[..., None].expand(*heads.shape, RELATION_SIZE))
        return self.rel_of_dep(dep) + self.rel_of_head(head) + self.rel_of_both(dep * head)


def of_words(hidden, firsts):
    """The vectors of the words of each window, filled up to the longest: [windows, words, size]."""
    n = max(len(f) for f in firsts)
    rows = torch.zeros(len(firsts), n, dtype=torch.long)
    for j, f in enumerate(firsts):
        rows[j, :len(f)] = torch.tensor(f)
    return torch.gather(hidden, 1, rows[..., None].expand(-1, -1, hidden.shape[-1]))


def tree(scores):
    """The heads of the best tree (Chu-Liu and Edmonds), one root; scores: words x words in the form of Parser.arcs."""
    n = len(scores)
    s = np.full((n + 1, n + 1), -1e9)
    s[1:, 1:] = scores
    s[np.arange(1, n + 1), 0] = scores.diagonal()
    s[np.arange(n + 1), np.arange(n + 1)] = -1e9
    best, best_score = None, -np.inf
    greedy = s[1:].argmax(1)
    if (greedy == 0).sum() == 1 and not _cycle(np.concatenate([[0], greedy])):
        best = greedy
    else:
        # One root: each likely root in turn.
        for root in np.argsort(-s[1:, 0])[:3] + 1:
            t = s.copy()
            t[1:, 0] = -1e9
            t[root, :] = -1e9
            t[root, 0] = 0
            heads = _edmonds(t)
            total = s[np.arange(1, n + 1), heads[1:]].sum()
            if total > best_score:
                best, best_score = heads[1:], total
    return np.where(best == 0, np.arange(n), best - 1)


def _cycle(heads):
    seen = np.zeros(len(heads), int)
    for i in range(1, len(heads)):
        path, j = [], i
        while j and not seen[j]:
            seen[j] = i
            path.append(j)
            j = heads[j]
        if j and seen[j] == i:
            return path[path.index(j):]
    return None


def _edmonds(s):
    heads = s.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    outside = [i for i in range(len(s)) if i not in cycle]
    c, m = np.array(cycle), len(outside)
    t = np.full((m + 1, m + 1), -1e9)
    t[:m, :m] = s[np.ix_(outside, outside)]
    into = s[np.ix_(cycle, outside)] - s[c, heads[c]][:, None]
    t[m, :m], t[:m, m] = into.max(0), s[np.ix_(outside, cycle)].max(1)
    small = _edmonds(t)
    result = heads.copy()
    for i, o in enumerate(outside):
        if i:
            result[o] = outside[small[i]] if small[i] < m else cycle[s[o, c].argmax()]
    entry = cycle[into[:, small[m]].argmax()]
    result[entry] = outside[small[m]]
    return result


def parse(model, documents, vocabulary, pieces, size=24):
    """(upos, xpos, lemma, heads, relations) of each sentence, in the shape of documents (lists of sentences of forms)."""
    out = [[[None] * len(s) for s in d] for d in documents]
    todo = [(d, x) for d, sentences in enumerate(documents) for x in windows(sentences, pieces)]
    todo.sort(key=lambda t: len(t[1][0]))
    model.eval()
    with torch.no_grad():
        for i in range(0, len(todo), size):
            part = [x for _, x in todo[i:i + size]]
            with torch.autocast('cpu', dtype=torch.bfloat16):
                x = of_words(model.encode(*batch(part)), [w[2] for w in part])
            x = x.float()
            upos, xpos, how = (m(x).argmax(-1).numpy() for m in (model.upos, model.xpos, model.script))
            arcs = model.arcs(x).numpy()
            heads = np.tile(np.arange(x.shape[1]), (len(part), 1))
            spans = []
            for j, (d, window) in enumerate(todo[i:i + size]):
                where = window[3]
                start = 0
                while start < len(where):
                    end = start
                    while end < len(where) and where[end][0] == where[start][0]:
                        end += 1
                    heads[j, start:end] = start + tree(arcs[j, start:end, start:end])
                    spans.append((j, d, start, end, where))
                    start = end
            relations = model.relations(x, torch.tensor(heads)).argmax(-1).numpy()
            for j, d, start, end, where in spans:
                offset = start - where[start][1]
                for k in range(start, end):
                    s, w = where[k]
                    form = documents[d][s][w]
                    out[d][s][w] = (UPOS[upos[j, k]], vocabulary.xpos[xpos[j, k]], lemma_of(form, vocabulary.scripts[how[j, k]]),
                                    int(heads[j, k]) - offset, vocabulary.relations[relations[j, k]])
    return out


def score(model, documents, vocabulary, pieces):
    """Percent of words with the right tags, head, and head with relation (without subtypes, as CoNLL 2018 counts)."""
    found = parse(model, [[[w.form for w in s] for s in d] for d in documents], vocabulary, pieces)
    n, right = 0, collections.Counter()
    for d, e in zip(documents, found):
        for s, t in zip(d, e):
            for w, (upos, xpos, lemma, head, relation) in zip(s, t):
                n += 1
                right['UPOS'] += upos == w.upos
                right['XPOS'] += xpos == w.xpos
                right['lemma'] += lemma == w.lemma
                right['UAS'] += head == w.head
                right['LAS'] += head == w.head and relation.split(':')[0] == w.relation.split(':')[0]
    return {k: round(100 * v / n, 2) for k, v in right.items()}
