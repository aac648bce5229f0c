"""Scores articles with one or more trained models (their average), for a student to learn from.

    python label.py --tokenizer DIR --out SCORES.npz --news 2000 ENCODER_DIR=OUT/model.pt [ENCODER_DIR=OUT/model.pt ...]

Each article is read in overlapping windows; an anchor keeps the window in which it is most central.
"""
import argparse
import os
import time

import numpy as np
import torch

import soft
from data import cut, load_tokenizer, read_news, read_polnear
from model import Model
from train import tensors, translate

FLOOR = 0.05


@torch.no_grad()
def label(doc, models, window, overlap, batch):
    spans = cut(doc, window, overlap)
    n = len(doc.ids)
    cue, central = np.zeros(n, np.float32), np.full(n, -1)
    pairs = {}
    for i in range(0, len(spans), batch):
        part = [(doc, s, e) for s, e in spans[i:i + batch]]
        hidden, cues = [], 0
        for model, vocabulary in models:
            ids, features, mask = tensors(part, vocabulary)
            with torch.autocast('cpu', dtype=torch.bfloat16):
                H = model.encode(ids, features, mask)
            hidden.append(H.float())
            cues = cues + torch.sigmoid(model.cues(H.float())) / len(models)
        rows, cols = (cues * mask > FLOOR).nonzero(as_tuple=True)
        keep = [(r, c) for r, c in zip(rows.tolist(), cols.tolist()) if 0 < c <= part[r][2] - part[r][1]]
        scores = 0
        if keep:
            rows, cols = torch.tensor([r for r, _ in keep]), torch.tensor([c for _, c in keep])
            for (model, _), H in zip(models, hidden):
                P = model.pair(H, rows, cols)
                scores = scores + torch.cat([P[..., :4].softmax(-1), P[..., 4:].sigmoid()], -1) / len(models)
        for r, (_, s, e) in enumerate(part):
            room = np.minimum(np.arange(e - s) + (s == 0) * n, np.arange(e - s)[::-1] + (e == n) * n)
            better = room > central[s:e]
            cue[s:e][better] = cues[r, 1:e - s + 1].numpy()[better]
            central[s:e][better] = room[better]
            for k, (row, col) in enumerate(keep):
                if row == r and better[col - 1]:
                    pairs[s + col - 1] = (s, scores[k, 1:e - s + 1].numpy())
    anchors = [a for a in sorted(pairs) if cue[a] > FLOOR]
    return {'cue': cue, 'anchors': anchors, 'begins': [pairs[a][0] for a in anchors], 'pairs': [pairs[a][1] for a in anchors]}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--data', default=os.path.join(os.environ.get('HEARSAY_EVAL', '../../shared'), 'data'))
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--news', type=int, default=0)
    p.add_argument('--window', type=int, default=256)
    p.add_argument('--overlap', type=int, default=96)
    p.add_argument('--batch', type=int, default=8)
    p.add_argument('models', nargs='+', metavar='ENCODER_DIR=MODEL.pt')
    a = p.parse_args()
    torch.set_num_threads(2)
    tok, models = load_tokenizer(a.tokenizer), []
    for pair in a.models:
        encoder, file = pair.split('=')
        model = Model(encoder, trained=False)
        model.load_state_dict(torch.load(file))
        model.eval()
        models.append((model, translate(a.tokenizer, encoder)))
    docs = read_polnear(tok, f'{a.data}/polnear/train') + read_news(tok, f'{a.data}/news/news.jsonl.gz', a.news)
    out, began, tokens = {}, time.time(), 0
    for i, doc in enumerate(docs):
        out[doc.name] = label(doc, models, a.window, a.overlap, a.batch)
        tokens += len(doc.ids)
        if i % 100 == 99:
            print(i + 1, 'of', len(docs), round(tokens / (time.time() - began)), 'tokens/s', flush=True)
    soft.save(a.out, out)


if __name__ == '__main__':
    main()
