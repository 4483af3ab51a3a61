#!/usr/bin/env python3
"""Writes trained weights as the ONNX file that ONNX Runtime runs: export.py WEIGHTS.npz OUT.onnx

Matrix products have 8-bit weights, one scale a column, and quantize their input as it comes; the word-piece table is kept
in 8 bits, one scale a row. Attention, GELU and layer norm are ONNX Runtime's fused operators (domain com.microsoft).
Inputs ids, cases: int64 [batch, pieces]; output logits: float [batch, pieces, 9]. Needs Debian's python3-onnx.
"""
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HEADS = 12
FUSED = 'com.microsoft'


def quantized(w, axis):
    """8-bit integers and their scales, symmetric, with one scale for each line along axis."""
    scale = np.abs(w).max(axis, keepdims=True) / 127.0
    scale[scale == 0] = 1
    return np.clip(np.round(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, op, inputs, output, domain='', **attributes):
        outputs = output if isinstance(output, list) else [output]
        self.nodes.append(helper.make_node(op, inputs, outputs, domain=domain, **attributes))
        return output

    def linear(self, name, x, weight, bias=None):
        """x times weight (out x in, as torch keeps it), in 8 bits."""
        q, scale = quantized(weight.T, 0)
        inputs = [x, self.constant(name + '.w', q), self.constant(name + '.s', scale[0]),
                  self.constant(name + '.z', np.zeros(q.shape[1], np.int8))]
        if bias is not None:
            inputs.append(self.constant(name + '.b', bias))
        return self.add('DynamicQuantizeMatMul', inputs, name, FUSED)

    def norm(self, name, x, skipped, weight, bias):
        inputs = [x, skipped, self.constant(name + '.w', weight), self.constant(name + '.b', bias)]
        return self.add('SkipLayerNormalization', inputs, name, FUSED, epsilon=1e-12)

    def layer(self, z, i, x):
        """The layer i of the weights z over x; 'seen' tells which pieces are no padding."""
        at, name = f'L.{i}.', f'l{i}.'
        qkv = self.linear(name + 'qkv', x, np.concatenate([z[at + f'{m}.weight'] for m in 'qkv']),
                          np.concatenate([z[at + f'{m}.bias'] for m in 'qkv']))
        q, k, v = self.add('Split', [qkv], [name + m for m in 'qkv'], axis=2)
        a = self.add('MultiHeadAttention', [q, k, v, '', 'seen'], name + 'attention', FUSED, num_heads=HEADS)
        o = self.linear(name + 'o', a, z[at + 'o.weight'], z[at + 'o.bias'])
        x = self.norm(name + 'n1', o, x, z[at + 'n1.weight'], z[at + 'n1.bias'])
        h = self.linear(name + 'i', x, z[at + 'i.weight'])
        h = self.add('BiasGelu', [h, self.constant(name + 'i.b', z[at + 'i.bias'])], name + 'gelu', FUSED)
        f = self.linear(name + 'f', h, z[at + 'f.weight'], z[at + 'f.bias'])
        return self.norm(name + 'n2', f, x, z[at + 'n2.weight'], z[at + 'n2.bias'])


def graph_of(z):
    g = Graph()
    layers = 1 + max(int(k.split('.')[1]) for k in z if k.startswith('L.'))
    table, scale = quantized(z['w.weight'], 1)
    g.add('Gather', [g.constant('pieces', table), 'ids'], 'row8')
    g.add('Cast', ['row8'], 'row', to=TensorProto.FLOAT)
    g.add('Gather', [g.constant('pieceScales', scale), 'ids'], 'rowScale')
    g.add('Mul', ['row', 'rowScale'], 'piece')
    g.add('Gather', [g.constant('cases.table', z['c.weight'] + z['t']), 'cases'], 'case')
    g.add('Add', ['piece', 'case'], 'pieceAndCase')
    g.add('Shape', ['ids'], 'shape')
    g.add('Gather', ['shape', g.constant('one', np.array([1], np.int64))], 'length')
    g.add('Slice', [g.constant('positions', z['p.weight'][:128]), g.constant('zero', np.array([0], np.int64)), 'length'], 'position')
    g.add('Add', ['pieceAndCase', 'position'], 'sum')
    g.add('LayerNormalization', ['sum', g.constant('n.w', z['n.weight']), g.constant('n.b', z['n.bias'])], 'x0', epsilon=1e-12)
    g.add('Cast', ['ids'], 'ids32', to=TensorProto.INT32)
    g.add('Min', ['ids32', g.constant('one32', np.array([1], np.int32))], 'seen')
    x = 'x0'
    for i in range(layers):
        x = g.layer(z, i, x)
    g.add('MatMul', [x, g.constant('head.w', z['head.weight'].T)], 'raw')
    g.add('Add', ['raw', g.constant('head.b', z['head.bias'])], 'logits')
    return g


def main(source, target):
    with np.load(source) as f:
        z = {k: f[k].astype(np.float32) for k in f.files}
    g = graph_of(z)
    shape = ['batch', 'pieces']
    graph = helper.make_graph(
        g.nodes, 'names',
        [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ('ids', 'cases')],
        [helper.make_tensor_value_info('logits', TensorProto.FLOAT, shape + [9])], g.constants)
    model = helper.make_model(graph, producer_name='dateline', ir_version=8,
                              opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(FUSED, 1)])
    onnx.save(model, target)
    print(os.path.getsize(target), 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
