#!/usr/bin/env python3
"""Writes the trained branch as the ONNX file that ONNX Runtime runs: export_events.py EVENTS.npz OUT.onnx

Inputs middle: float [1, pieces, 384], the output of that name of the name network; hints: float [1, pieces, 21], what the word
lists say: 16 types and 5 modalities. Outputs: types, float [1, pieces, 17], and
modalities, float [1, pieces, 5]: logits in the order of branch.py; triggers and words, float [1, pieces, 256], and alone,
float [1, pieces, 4]: the score of a role is the product of the 64 numbers for it of the trigger and of the word, plus what the
word has alone. Needs Debian's python3-onnx.
"""
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'names'))
from export import FUSED, Graph  # noqa: E402

ROLE_SIZE = 64


def dense(g, z, name, x, output, factor=1.0):
    y = g.add('MatMul', [x, g.constant(name + '.w', z[name + '.weight'].T * np.float32(factor))], name + '.product')
    return g.add('Add', [y, g.constant(name + '.b', z[name + '.bias'] * np.float32(factor))], output)


def main(source, target):
    with np.load(source) as f:
        z = {k: f[k].astype(np.float32) for k in f.files}
    g = Graph()
    # One sentence after the other fills a window, so that no piece is padding.
    g.add('ReduceMax', ['middle'], 'any', axes=[2], keepdims=0)
    g.add('Shape', ['any'], 'shape')
    g.add('ConstantOfShape', ['shape'], 'seen', value=helper.make_tensor('one', TensorProto.INT32, [1], [1]))
    g.add('MatMul', ['hints', g.constant('hints.w', z['hints.weight'].T)], 'hinted')
    x = g.add('Add', ['middle', 'hinted'], 'below')
    for i in range(1 + max(int(k.split('.')[1]) for k in z if k.startswith('L.'))):
        x = g.layer(z, i, x)
    dense(g, z, 'kind', x, 'kinds')
    g.add('MatMul', ['hints', g.constant('kindOfHints.w', z['kind_of_hints.weight'].T)], 'hintedKinds')
    g.add('Add', ['kinds', 'hintedKinds'], 'types')
    dense(g, z, 'modality', x, 'modalitiesAlone')
    g.add('MatMul', ['hints', g.constant('modalityOfHints.w', z['modality_of_hints.weight'].T)], 'hintedModalities')
    g.add('Add', ['modalitiesAlone', 'hintedModalities'], 'modalities')
    dense(g, z, 'of_trigger', x, 'triggers', ROLE_SIZE ** -.5)
    dense(g, z, 'of_word', x, 'words')
    dense(g, z, 'alone', x, 'alone')
    shape = [1, 'pieces']

    def tensor(name, size):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape + [size])
    graph = helper.make_graph(g.nodes, 'events', [tensor('middle', 384), tensor('hints', 21)],
                              [tensor('types', 17), tensor('modalities', 5), tensor('triggers', 4 * ROLE_SIZE),
                               tensor('words', 4 * ROLE_SIZE), tensor('alone', 4)], g.constants)
    model = helper.make_model(graph, producer_name='dateline', ir_version=8,
                              opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(FUSED, 1)])
    onnx.save(model, target)
    print(os.path.getsize(target), 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
