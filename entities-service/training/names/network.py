"""The name tagger's network: a BERT encoder that also sees each word's letter case, with a BIO label for every word.

The word-piece and case rules below are those of io.dateline.entities.names.WordPieces and LetterCase, which run the
exported network; a test there holds the two together. Needs Debian's python3-torch and python3-numpy.
"""
import json
import math
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC']
MAX_PIECES = 128
START, END, UNKNOWN, PADDING = 101, 102, 100, 0
# Class 0 is for what has no letters, 8 for the second and later pieces of a word.
CASES = 9
CONTINUED = 8


class WordPieces:
    """Uncased word pieces of one word, as BERT makes them: at most 8 parts of 6 pieces, 10 pieces in all."""

    def __init__(self, vocabulary):
        self.ids = vocabulary
        self.cache = {}

    @staticmethod
    def read(tokenizer_json):
        with open(tokenizer_json, encoding='utf-8') as f:
            return WordPieces(json.load(f)['model']['vocab'])

    def __call__(self, word):
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self._split(word)
        return found

    def _split(self, word):
        bare = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
        parts, run = [], ''
        for c in bare:
            if c.isalnum():
                run += c
            else:
                if run:
                    parts.append(run)
                    run = ''
                parts.append(c)
        if run:
            parts.append(run)
        ids = []
        for part in parts[:8]:
            ids += self._pieces(part)[:6]
        return ids[:10] or [UNKNOWN]

    def _pieces(self, part):
        got, i = [], 0
        while i < len(part):
            j = len(part)
            while j > i and ('##' if i else '') + part[i:j] not in self.ids:
                j -= 1
            if j == i:
                return [UNKNOWN]
            got.append(self.ids[('##' if i else '') + part[i:j]])
            i = j
        return got


def letter_case(word):
    if word.islower():
        return 1
    if word.isupper():
        return 2 if len(word) > 1 else 3
    if word[0].isupper():
        return 4 if word[1:].islower() else 5
    if any(c.isdigit() for c in word):
        return 6
    return 7 if any(c.isupper() for c in word) else 0


class Dropout(nn.Module):
    """Dropout by slices of one pool of random masks: drawing a new mask each time costs more than the network itself."""

    POOL = 1 << 24

    def __init__(self, share):
        super().__init__()
        self.share, self.pool = share, None

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if self.pool is None:
            self.pool = ((torch.rand(self.POOL) >= self.share).float() / (1 - self.share)).to(torch.bfloat16)
        at = int(torch.randint(0, self.POOL - x.numel(), (1,)))
        return x * self.pool[at:at + x.numel()].view(x.shape)


def rounded(x, steps, low, high):
    """x in steps, with the gradient of x itself."""
    return x + (torch.clamp(torch.round(x / steps), low, high) * steps - x).detach()


class Linear(nn.Linear):
    """A matrix product that can learn under the rounding of export.py: weights by column, inputs as a whole, 8 bits each."""

    eight_bits = False

    def forward(self, x):
        if not self.eight_bits:
            return super().forward(x)
        with torch.no_grad():
            step = (x.max().clamp(min=0) - x.min().clamp(max=0)).float() / 255 + 1e-9
            steps = self.weight.abs().amax(1, keepdim=True) / 127 + 1e-9
        return F.linear(rounded(x.float(), step, -255, 255), rounded(self.weight, steps, -127, 127), self.bias)


class Layer(nn.Module):
    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.q, self.k, self.v, self.o = (Linear(size, size) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.i, self.f = Linear(size, inner), Linear(inner, size)
        self.heads, self.drop = heads, dropout

    def forward(self, x, mask):
        b, n, d = x.shape

        def split(t):
            return t.view(b, n, self.heads, d // self.heads).transpose(1, 2)

        scores = split(self.q(x)) @ split(self.k(x)).transpose(2, 3) / math.sqrt(d // self.heads) + mask
        seen = (torch.softmax(scores, -1) @ split(self.v(x))).transpose(1, 2).reshape(b, n, d)
        x = self.n1(x + self.drop(self.o(seen)))
        return self.n2(x + self.drop(self.f(F.gelu(self.i(x)))))


class Tagger(nn.Module):
    """ids, cases: integers [batch, pieces]; answers logits [batch, pieces, 9], meant for the first piece of each word."""

    def __init__(self, layers, size=384, heads=12, inner=1536, dropout=.1):
        super().__init__()
        self.w, self.p, self.c = nn.Embedding(30522, size), nn.Embedding(512, size), nn.Embedding(CASES, size)
        self.t, self.n = nn.Parameter(torch.zeros(size)), nn.LayerNorm(size, eps=1e-12)
        self.drop = Dropout(dropout)
        self.L = nn.ModuleList(Layer(size, heads, inner, self.drop) for _ in range(layers))
        self.head = nn.Linear(size, len(LABELS))
        nn.init.zeros_(self.c.weight)
        nn.init.normal_(self.head.weight, std=.02)
        nn.init.zeros_(self.head.bias)

    def encode(self, ids, cases):
        """The vectors of the pieces: [batch, pieces, size]."""
        x = self.n(self.w(ids) + self.p.weight[:ids.shape[1]] + self.t + self.c(cases))
        x = self.drop(x)
        mask = ((ids == PADDING).float() * -1e4)[:, None, None, :]
        for layer in self.L:
            x = layer(x, mask)
        return self.drop(x)

    def forward(self, ids, cases):
        return self.head(self.encode(ids, cases))

    def eight_bits(self, on):
        for part in self.modules():
            if isinstance(part, Linear):
                part.eight_bits = on

    @staticmethod
    def load(path, dropout=.1):
        with np.load(path) as z:
            state = {k: torch.tensor(z[k].astype(np.float32)) for k in z.files}
        layers = 1 + max(int(k.split('.')[1]) for k in state if k.startswith('L.'))
        model = Tagger(layers, dropout=dropout)
        model.load_state_dict(state)
        return model

    def save(self, path):
        np.savez_compressed(path, **{k: v.detach().float().numpy().astype(np.float16) for k, v in self.state_dict().items()})

    @staticmethod
    def from_shipped(path, dropout=.1):
        """The network back from what export.py wrote, its 8-bit weights as they are: near enough to go on learning."""
        import onnx
        from onnx import numpy_helper
        value = {i.name: numpy_helper.to_array(i).astype(np.float32) for i in onnx.load(path).graph.initializer}
        layers = sum(1 for k in value if k.endswith('.qkv.w'))
        model = Tagger(layers, dropout=dropout)
        state = {'w.weight': value['pieces'] * value['pieceScales'], 'p.weight': model.p.weight.detach().numpy().copy(),
                 'c.weight': value['cases.table'], 't': np.zeros(model.t.shape, np.float32), 'n.weight': value['n.w'], 'n.bias': value['n.b'],
                 'head.weight': value['head.w'].T, 'head.bias': value['head.b']}
        state['p.weight'][:len(value['positions'])] = value['positions']
        for i in range(layers):
            ours, theirs = f'L.{i}.', f'l{i}.'

            def matrix(name):
                return (value[theirs + name + '.w'] * value[theirs + name + '.s']).T
            for m, weight, bias in zip('qkv', np.split(matrix('qkv'), 3), np.split(value[theirs + 'qkv.b'], 3)):
                state[f'{ours}{m}.weight'], state[f'{ours}{m}.bias'] = weight, bias
            for m in 'oif':
                state[f'{ours}{m}.weight'], state[f'{ours}{m}.bias'] = matrix(m), value[theirs + m + '.b']
            for m in ('n1', 'n2'):
                state[f'{ours}{m}.weight'], state[f'{ours}{m}.bias'] = value[theirs + m + '.w'], value[theirs + m + '.b']
        model.load_state_dict({k: torch.tensor(np.ascontiguousarray(v)) for k, v in state.items()})
        return model

    @staticmethod
    def of(path, dropout=.1):
        """Weights of train.py (.npz), the shipped network, or a sentence encoder (both .onnx)."""
        if path.endswith('.npz'):
            return Tagger.load(path, dropout)
        import onnx
        shipped = any(i.name == 'pieceScales' for i in onnx.load(path).graph.initializer)
        return (Tagger.from_shipped if shipped else Tagger.from_encoder)(path, dropout)

    @staticmethod
    def from_encoder(path, dropout=.1):
        """The weights of a sentence encoder of BERT's shape, as its ONNX file keeps them; the head starts new."""
        import onnx
        from onnx import numpy_helper
        graph = onnx.load(path).graph
        value = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        matrix = {}
        for node in graph.node:
            if node.op_type == 'MatMul' and node.input[1] in value:
                at = node.name.strip('/').split('/')
                matrix['.'.join(at[:-1])] = value[node.input[1]].t()
        layers = sum(1 for k in matrix if k.endswith('attention.self.query') or k.endswith('self.query'))
        model = Tagger(layers, dropout=dropout)
        state = model.state_dict()
        state['w.weight'] = value['embeddings.word_embeddings.weight']
        state['p.weight'] = value['embeddings.position_embeddings.weight']
        state['t'] = value['embeddings.token_type_embeddings.weight'][0]
        state['n.weight'], state['n.bias'] = value['embeddings.LayerNorm.weight'], value['embeddings.LayerNorm.bias']
        names = {'q': 'attention.self.query', 'k': 'attention.self.key', 'v': 'attention.self.value',
                 'o': 'attention.output.dense', 'i': 'intermediate.dense', 'f': 'output.dense'}
        norms = {'n1': 'attention.output.LayerNorm', 'n2': 'output.LayerNorm'}
        for layer in range(layers):
            at = f'encoder.layer.{layer}.'
            for ours, theirs in names.items():
                state[f'L.{layer}.{ours}.weight'] = matrix[at + theirs]
                state[f'L.{layer}.{ours}.bias'] = value[at + theirs + '.bias']
            for ours, theirs in norms.items():
                state[f'L.{layer}.{ours}.weight'] = value[at + theirs + '.weight']
                state[f'L.{layer}.{ours}.bias'] = value[at + theirs + '.bias']
        model.load_state_dict(state)
        return model


def windows(sentences, pieces):
    """Packs the sentences (lists of words) of one document into windows of at most MAX_PIECES, whole where they fit.

    Yields (ids, cases, first, where): piece ids, their cases, the place of each word's first piece, its (sentence, word).
    """
    ids, cases, first, where = [START], [0], [], []
    for s, words in enumerate(sentences):
        whole = min(sum(len(pieces(w)) for w in words), MAX_PIECES - 2)
        for k, w in enumerate(words):
            p = pieces(w)
            if first and len(ids) + (whole if k == 0 else len(p)) > MAX_PIECES - 1:
                yield ids + [END], cases + [0], first, where
                ids, cases, first, where = [START], [0], [], []
            first.append(len(ids))
            where.append((s, k))
            ids = ids + p
            cases = cases + [letter_case(w)] + [CONTINUED] * (len(p) - 1)
    if first:
        yield ids + [END], cases + [0], first, where


def batch(parts):
    """ids and cases of windows as one rectangle of integers each."""
    n = (max(len(x[0]) for x in parts) + 15) // 16 * 16
    ids, cases = (torch.zeros(len(parts), n, dtype=torch.long) for _ in range(2))
    for j, x in enumerate(parts):
        ids[j, :len(x[0])] = torch.tensor(x[0])
        cases[j, :len(x[1])] = torch.tensor(x[1])
    return ids, cases


def predict(model, documents, pieces, size=32):
    """Log probabilities, one array words x 9 per sentence, in the shape of documents (lists of sentences of words)."""
    out = [[np.zeros((len(w), len(LABELS)), dtype=np.float32) for w in sentences] for sentences in documents]
    todo = [(d, x) for d, sentences in enumerate(documents) for x in windows(sentences, pieces)]
    todo.sort(key=lambda t: len(t[1][0]))
    model.eval()
    with torch.no_grad():
        for i in range(0, len(todo), size):
            part = todo[i:i + size]
            with torch.autocast('cpu', dtype=torch.bfloat16):
                logits = model(*batch([x for _, x in part]))
            logp = torch.log_softmax(logits.float(), -1).numpy()
            for j, (d, x) in enumerate(part):
                for f, (s, k) in zip(x[2], x[3]):
                    out[d][s][k] = logp[j, f]
    return out


ALLOWED = np.full((len(LABELS) + 1, len(LABELS)), -1e9, dtype=np.float32)  # from label (the last: start) to label
for _from in range(len(LABELS) + 1):
    for _to in range(len(LABELS)):
        begins = not LABELS[_to].startswith('I-')
        if begins or (0 < _from < len(LABELS) and LABELS[_from][2:] == LABELS[_to][2:]):
            ALLOWED[_from, _to] = 0


def decode(logp):
    """The likeliest labels of a sentence that are well-formed BIO; logp: words x 9."""
    best, back = logp[0] + ALLOWED[len(LABELS)], []
    for row in logp[1:]:
        z = best[:, None] + ALLOWED[:len(LABELS)]
        came = z.argmax(0)
        back.append(came)
        best = z[came, np.arange(len(LABELS))] + row
    y = [int(best.argmax())]
    for came in reversed(back):
        y.append(int(came[y[-1]]))
    return y[::-1]


def read(path):
    """Documents of sentences of (words, labels) from lines 'token<TAB>label', sentences apart by an empty line."""
    documents, words, labels = [[]], [], []
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            c = line.rstrip('\n').split('\t')
            if len(c) < 2 or not c[0]:
                if words:
                    documents[-1].append((words, labels))
                    words, labels = [], []
            elif c[0] == '-DOCSTART-':
                if words:
                    documents[-1].append((words, labels))
                    words, labels = [], []
                if documents[-1]:
                    documents.append([])
            else:
                words.append(c[0])
                labels.append(LABELS.index(c[1]) if c[1] in LABELS else 0)
    if words:
        documents[-1].append((words, labels))
    return [d for d in documents if d]


def spans(labels):
    """(kind, start, end) of each name in a sentence's labels."""
    found, i = [], 0
    while i < len(labels):
        if labels[i] % 2 == 1:
            j = i + 1
            while j < len(labels) and labels[j] == labels[i] + 1:
                j += 1
            found.append((LABELS[labels[i]][2:], i, j))
            i = j
        else:
            i += 1
    return found


def score(model, path, pieces, kinds=('PER', 'ORG', 'LOC')):
    """Exact-span F1 by kind and over the kinds together, in percent."""
    documents = read(path)
    logp = predict(model, [[w for w, _ in d] for d in documents], pieces)
    right, said, gold = ({k: 0 for k in kinds} for _ in range(3))
    for d, document in enumerate(documents):
        for s, (_, labels) in enumerate(document):
            truth = {x for x in spans(labels) if x[0] in kinds}
            ours = {x for x in spans(decode(logp[d][s])) if x[0] in kinds}
            for k in kinds:
                right[k] += sum(1 for x in truth & ours if x[0] == k)
                said[k] += sum(1 for x in ours if x[0] == k)
                gold[k] += sum(1 for x in truth if x[0] == k)
    def f1(k):
        r, p, g = ((sum(x.values()) if k is None else x[k]) for x in (right, said, gold))
        return 200 * r / max(1, p + g)
    return {'all': round(f1(None), 1), **{k: round(f1(k), 1) for k in kinds}}
