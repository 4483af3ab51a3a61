#!/usr/bin/env python3
"""The weighted mean of two networks of one shape: mean.py A SHARE_OF_A B OUT.npz"""
import sys

from network import Tagger


def main(a, share, b, target):
    model, other = Tagger.of(a), Tagger.of(b).state_dict()
    model.load_state_dict({k: float(share) * v + (1 - float(share)) * other[k] for k, v in model.state_dict().items()})
    model.save(target)


if __name__ == '__main__':
    main(*sys.argv[1:])
