#!/usr/bin/env python3
"""Turns annotated passages (see ../news/README.md) into 'token<TAB>label' lines: passages.py OUT.conll COPIES FILE…

Each passage is a document, each line of it a sentence (or several). COPIES above 1 adds as many documents less one in which
the people have names of other passages: the same text, other names, so that the text around a name is learned.
"""
import random
import re
import sys

LABEL = {'p': 'PER', 'o': 'ORG', 'l': 'LOC', 'f': 'LOC', 'd': 'MISC', 'w': 'MISC', 'x': 'MISC'}
MARK = re.compile(r'\[(?P<kind>[polfdwxtmqr])(?:#\d+)? (?P<text>[^\];]*)(?:;[^\]]*)?\]')
QUOTE = re.compile(r'\{[DIM]#\d+ ((?:[^{}])*)\}')
# Words as the public sets cut them: U.S. and Inc. whole, 's apart, hyphenated words whole.
TOKEN = re.compile(r"(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Gov|Gen|Col|Lt|Sgt|Inc|Corp|Ltd|Co|Jr|Sr|No|Feb|Jan|Aug|Sept|Oct|Nov|Dec)\."
                   r"|['’]s\b|\d+(?:[.,]\d+)*|\w+(?:[-'’&]\w+)*|\S")
SENTENCE = re.compile(r'(?<=[a-z0-9)”"’][.!?])["”’]?\s+(?=[A-Z“"‘])')


def passages(path):
    """(id, kind, lines of marked text) of each passage."""
    with open(path, encoding='utf-8') as f:
        for block in re.split(r'\n\s*\n', f.read().strip()):
            head, *lines = block.strip().split('\n')
            name, _, kind = (x.strip() for x in head[1:].split('|'))
            yield name, kind, lines


def pieces(line):
    """(text, kind or None) stretches of a line, quotes unwrapped."""
    while QUOTE.search(line):
        line = QUOTE.sub(r'\1', line)
    at = 0
    for m in MARK.finditer(line):
        yield line[at:m.start()], None
        yield m['text'], m['kind']
        at = m.end()
    yield line[at:], None


def tokens(line):
    """(token, label) pairs; a new sentence begins where a pair is None."""
    text, spans = '', []
    for part, kind in pieces(line):
        if kind in LABEL:
            spans.append((len(text), len(text) + len(part), LABEL[kind]))
        text += part
    breaks = [m.end() for m in SENTENCE.finditer(text) if not any(s < m.end() < e for s, e, _ in spans)]
    out = []
    for m in TOKEN.finditer(text):
        word = m.group()
        while breaks and m.start() >= breaks[0]:
            out.append(None)
            breaks.pop(0)
        # 's is cut off the word before it; a possessive at the end of a name stays outside the name.
        cut = re.match(r"(.+)(['’]s)$", word)
        for start, w in ([(m.start(), cut[1]), (m.start() + len(cut[1]), cut[2])] if cut else [(m.start(), word)]):
            label = 'O'
            for s, e, k in spans:
                if s <= start < e:
                    label = ('B-' if start == s or not out or out[-1] is None or out[-1][2] != (s, e) else 'I-') + k
                    out.append((w, label, (s, e)))
                    break
            if label == 'O':
                out.append((w, label, None))
    return out


def renamed(lines, names, rng):
    """The passage with its people's full names, and the surnames that stand for them, exchanged for others."""
    full = [m['text'] for line in lines for m in MARK.finditer(line) if m['kind'] == 'p' and ' ' in m['text']]
    other = {}
    for name in dict.fromkeys(full):
        new = rng.choice(names)
        other[name] = new
        other.setdefault(name.split()[-1], new.split()[-1])

    def swap(m):
        if m['kind'] == 'p' and m['text'] in other:
            return m.group().replace(m['text'], other[m['text']], 1)
        return m.group()
    return [MARK.sub(swap, line) for line in lines]


def write(out, lines):
    out.write('-DOCSTART-\tO\n\n')
    for line in lines:
        for token in tokens(line):
            out.write('\n' if token is None else f'{token[0]}\t{token[1]}\n')
        out.write('\n')


def main(target, copies, *files):
    rng = random.Random(11)
    found = [p for f in files for p in passages(f)]
    names = sorted({m['text'] for _, _, lines in found for line in lines for m in MARK.finditer(line)
                    if m['kind'] == 'p' and ' ' in m['text'] and not m['text'].isupper()})
    with open(target, 'w', encoding='utf-8') as out:
        for copy in range(int(copies)):
            for _, _, lines in found:
                write(out, renamed(lines, names, rng) if copy else lines)


if __name__ == '__main__':
    main(*sys.argv[1:])
