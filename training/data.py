"""Articles as tokens, and windows of tokens as training examples.

Offsets here are Python's (code points); the program that ships counts UTF-16 units.
"""
import gzip
import json
import os
import random
import re
from dataclasses import dataclass, field

import numpy as np
from tokenizers import Tokenizer

NONE, SOURCE, CONTENT, CUE = range(4)
ROLES = {'source': SOURCE, 'content': CONTENT, 'cue': CUE}
CLS, SEP, PAD = 101, 102, 0
CASES, GAPS = 3, 4          # what an uncased tokenizer drops: capitals, and the white space before a token
FEATURES = CASES * GAPS


@dataclass
class Doc:
    name: str
    text: str
    ids: np.ndarray
    features: np.ndarray
    offsets: list
    views: list = field(default_factory=list)   # one list of (anchor, {token: role}) an annotator


def load_tokenizer(encoder_dir):
    tok = Tokenizer.from_file(os.path.join(encoder_dir, 'tokenizer.json'))
    tok.no_truncation()
    tok.no_padding()
    return tok


def feature_ids(text, offsets):
    """Capitals (0 none, 1 first letter, 2 all of two or more) and gap (0 none, 1 space, 2 line break, 3 blank line)."""
    out = []
    last = 0
    for i, (s, e) in enumerate(offsets):
        word, gap = text[s:e], text[last:s]
        if not word[:1].isupper():
            case = 0
        elif len(word) > 1 and word.isupper():
            case = 2
        else:
            case = 1
        breaks = gap.count('\n')
        space = 3 if i == 0 or breaks > 1 else 2 if breaks == 1 else 1 if gap else 0
        out.append(case + CASES * space)
        last = e
    return np.array(out, dtype=np.int64)


def make_doc(tok, name, text):
    e = tok.encode(text, add_special_tokens=False)
    return Doc(name, text, np.array(e.ids, dtype=np.int64), feature_ids(text, e.offsets), e.offsets)


def read_ann(path):
    """The attributions of one PolNeAR standoff file: a list of {role: [(start, end)]}."""
    with open(path, encoding='utf8') as f:
        rows = [line.rstrip('\n').split('\t') for line in f]
    spans, out = {}, []
    for row in rows:
        if row[0].startswith('T') and len(row) > 1:
            offsets = row[1].split(' ', 1)[1]
            spans[row[0]] = [tuple(map(int, part.split())) for part in offsets.split(';')]
    for row in rows:
        if row[0].startswith('E') and len(row) > 1:
            att = {role: [] for role in ROLES}
            for part in row[1].split():
                role, ref = part.split(':')
                role = re.sub(r'\d+$', '', role.lower())
                if role in att:
                    att[role] += spans.get(ref, [])
            if att['content']:
                out.append(att)
    return out


def label_tokens(offsets, att):
    """(anchor token, {token: role}): the anchor is the first cue token, or the first token where no cue is marked."""
    labels = {}
    for role in ('content', 'source', 'cue'):
        for s, e in att[role]:
            for i, (p, q) in enumerate(offsets):
                if p < e and q > s:
                    labels[i] = ROLES[role]
    cue = [i for i, r in labels.items() if r == CUE] or list(labels)
    return (min(cue), labels) if cue else None


def read_polnear(tok, folder):
    docs = {}
    for file in sorted(os.listdir(f'{folder}/attributions')):
        name = file.rsplit('_', 1)[0]
        if name not in docs:
            with open(f'{folder}/text/{name}.txt', encoding='utf8', newline='') as f:
                docs[name] = make_doc(tok, name, f.read())
        doc = docs[name]
        view = [label_tokens(doc.offsets, a) for a in read_ann(f'{folder}/attributions/{file}')]
        doc.views.append([v for v in view if v])
    return list(docs.values())


def read_news(tok, path, most, longest=6000):
    out = []
    with gzip.open(path, 'rt', encoding='utf8') as f:
        for line in f:
            row = json.loads(line)
            doc = make_doc(tok, row['id'], row['text'])
            if 60 <= len(doc.ids) <= longest:
                out.append(doc)
            if len(out) == most:
                break
    return out


def cut(doc, win, overlap, rng=None):
    """[start, end) windows of at most win - 2 tokens; with rng the first is of random length, so that
    edges fall elsewhere in every epoch. Edges move to a paragraph's start where one is near."""
    n, width = len(doc.ids), win - 2
    starts = np.flatnonzero(doc.features // CASES >= 2)
    out, s = [], 0
    first = rng.randrange(width // 4, width) if rng and n > width else width
    while True:
        e = min(n, s + (first if s == 0 else width))
        out.append((s, e))
        if e == n:
            return out
        want = max(s + 8, e - overlap)
        near = starts[(starts > max(s + 8, want - width // 8)) & (starts <= want + overlap // 4)]
        s = int(near[-1]) if len(near) else want


def batches(items, size, rng=None):
    """Lists of (doc, start, end) of like length: less padding, the same order for the same rng."""
    items = list(items)
    if rng:
        rng.shuffle(items)
    pool = size * 32
    out = []
    for i in range(0, len(items), pool):
        part = sorted(items[i:i + pool], key=lambda x: x[2] - x[1])
        out += [part[j:j + size] for j in range(0, len(part), size)]
    if rng:
        rng.shuffle(out)
    return out
