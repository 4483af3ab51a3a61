#!/usr/bin/env python3
"""The weighted mean of the weights of two rounds of train_syntax.py: mean_syntax.py A.npz SHARE_OF_A B.npz OUT.npz"""
import shutil
import sys

import numpy as np


def main(a, share, b, target):
    share = float(share)
    with np.load(a) as one, np.load(b) as other:
        mean = {k: share * one[k].astype(np.float32) + (1 - share) * other[k].astype(np.float32) for k in one.files}
    np.savez_compressed(target, **{k: v.astype(np.float16) for k, v in mean.items()})
    shutil.copy(a.replace('.npz', '.json'), target.replace('.npz', '.json'))


if __name__ == '__main__':
    main(*sys.argv[1:])
