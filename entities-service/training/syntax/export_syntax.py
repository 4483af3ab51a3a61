#!/usr/bin/env python3
"""Writes trained weights as the ONNX file that ONNX Runtime runs: export_syntax.py WEIGHTS.npz OUT.onnx LABELS.tsv

The encoder and the head of names are written as ../names/export.py writes them, with two more outputs for syntax. Inputs ids,
cases and sentences: int64 [1, pieces]; sentences holds the sentence of each piece that begins a word, -1 for others.
Outputs: logits, float [1, pieces, 9]; labels, int64 [1, pieces, 4]: the numbers of part of speech, Penn tag, lemma
script and relation; arcs, float [1, pieces, pieces]: the score of each piece (row) with each head (column), the diagonal
for the root; middle, float [1, pieces, 384]: the vectors that ../events/branch.py goes on from. LABELS.tsv lists what the numbers stand for. Needs Debian's python3-onnx.
"""
import json
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'names'))
from export import FUSED, graph_of  # noqa: E402

APART = np.array(-1e4, np.float32)
# The number of layers below the branch that finds events.
BRANCH_FROM = 4


def dense(g, z, name, x):
    """x times a matrix in 32 bits, plus its bias where it has one."""
    y = g.add('MatMul', [x, g.constant(name + '.w', z[name + '.weight'].T)], name + '.product')
    return g.add('Add', [y, g.constant(name + '.b', z[name + '.bias'])], name + '.sum') if name + '.bias' in z else y


def gelu(g, z, name, x):
    y = g.add('MatMul', [x, g.constant(name + '.w', z[name + '.weight'].T)], name + '.product')
    return g.add('BiasGelu', [y, g.constant(name + '.b', z[name + '.bias'])], name + '.gelu', FUSED)


def add_syntax(g, z, x):
    best = {}
    for head in ('upos', 'xpos', 'script'):
        best[head] = g.add('ArgMax', [dense(g, z, head, x)], head + '.best', axis=2, keepdims=1)
    dep, head = gelu(g, z, 'arc_dep', x), gelu(g, z, 'arc_head', x)
    left = g.add('MatMul', [dep, g.constant('arc', z['arc'])], 'arc.left')
    left = g.add('Add', [left, g.constant('arc.bias', z['arc_bias'])], 'arc.biased')
    scores = g.add('MatMul', [left, g.add('Transpose', [head], 'arc.heads', perm=[0, 2, 1])], 'arc.scores')
    rows = g.add('Unsqueeze', ['sentences', g.constant('axis2', np.array([2], np.int64))], 'sentence.rows')
    columns = g.add('Unsqueeze', ['sentences', g.constant('axis1', np.array([1], np.int64))], 'sentence.columns')
    same = g.add('Equal', [rows, columns], 'sentence.same')
    eye = g.add('Cast', [g.add('EyeLike', [g.add('Squeeze', ['arc.scores', g.constant('axis0', np.array([0], np.int64))], 'arc.flat')],
                               'arc.eye')], 'arc.diagonal', to=TensorProto.BOOL)
    scores = g.add('Where', [eye, dense(g, z, 'root', x), scores], 'arc.rooted')
    g.add('Where', [same, scores, g.constant('apart', APART)], 'arcs')
    likeliest = g.add('ArgMax', ['arcs'], 'arc.best', axis=2, keepdims=0)
    dep, head = gelu(g, z, 'rel_dep', x), gelu(g, z, 'rel_head', x)
    of_head = g.add('GatherND', [head, g.add('Unsqueeze', [likeliest, 'axis2'], 'arc.index')], 'rel.chosen', batch_dims=1)
    both = g.add('Mul', [dep, of_head], 'rel.both')
    parts = [dense(g, z, 'rel_of_dep', dep), dense(g, z, 'rel_of_head', of_head), dense(g, z, 'rel_of_both', both)]
    relations = g.add('Sum', parts, 'rel.scores')
    best['relation'] = g.add('ArgMax', [relations], 'rel.best', axis=2, keepdims=1)
    g.add('Concat', [best[k] for k in ('upos', 'xpos', 'script', 'relation')], 'labels', axis=2)


def add_middle(g):
    g.add('Identity', [f'l{BRANCH_FROM - 1}.n2'], 'middle')


def main(source, target, table):
    with np.load(source) as f:
        z = {k: f[k].astype(np.float32) for k in f.files}
    g = graph_of({k[len('tagger.'):]: v for k, v in z.items() if k.startswith('tagger.')})
    last = next(n.input[0] for n in g.nodes if n.output[0] == 'raw')
    add_syntax(g, z, last)
    add_middle(g)
    shape = [1, 'pieces']
    graph = helper.make_graph(
        g.nodes, 'names-and-syntax',
        [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ('ids', 'cases', 'sentences')],
        [helper.make_tensor_value_info('logits', TensorProto.FLOAT, shape + [9]),
         helper.make_tensor_value_info('labels', TensorProto.INT64, shape + [4]),
         helper.make_tensor_value_info('arcs', TensorProto.FLOAT, shape + ['pieces']),
         helper.make_tensor_value_info('middle', TensorProto.FLOAT, shape + [384])], g.constants)
    model = helper.make_model(graph, producer_name='dateline', ir_version=8,
                              opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(FUSED, 1)])
    onnx.save(model, target)
    with open(source.replace('.npz', '.json'), encoding='utf-8') as f:
        labels = json.load(f)
    with open(table, 'w', encoding='utf-8') as out:
        out.write('# What the numbers of the output "labels" stand for, in their order: kind, label. Written by training/syntax/export_syntax.py.\n')
        for kind, name in (('upos', 'upos'), ('xpos', 'xpos'), ('lemma', 'scripts'), ('relation', 'relations')):
            for label in labels[name]:
                out.write(f'{kind}\t{label}\n')
    print(os.path.getsize(target), 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
