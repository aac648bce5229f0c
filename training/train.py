"""Trains the attribution model on PolNeAR, with or without a teacher's scores.

    python train.py --encoder DIR --out OUT [--epochs 8] [--teacher SCORES.npz ...]

Writes OUT/last.pt after every --save-minutes (a run that is started again goes on from it) and OUT/model.pt,
the running average of the weights, at the end.
"""
import argparse
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import CLS, CONTENT, PAD, SEP, batches, cut, load_tokenizer, read_news, read_polnear
from model import Model
from soft import SoftLabels


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--data', default=os.path.join(os.environ.get('HEARSAY_EVAL', '../../shared'), 'data'))
    p.add_argument('--tokenizer', required=True, help='folder with tokenizer.json and vocab.txt of the small encoder')
    p.add_argument('--encoder', required=True, help='folder with the weights to start from')
    p.add_argument('--out', required=True)
    p.add_argument('--init', default='', help='a model.pt to start from in place of the encoder alone')
    p.add_argument('--epochs', type=float, default=8)
    p.add_argument('--window', type=int, default=256)
    p.add_argument('--overlap', type=int, default=48)
    p.add_argument('--batch', type=int, default=8)
    p.add_argument('--rate', type=float, default=2e-4)
    p.add_argument('--head-rate', type=float, default=1.5e-3)
    p.add_argument('--dropout', type=float, default=0.1)
    p.add_argument('--freeze', type=int, default=0, help='how many of the lowest layers (and the embeddings) stay as they are')
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--average', type=float, default=0.998, help='decay of the running average of the weights')
    p.add_argument('--soft', default='', help="a teacher's scores, made by label.py")
    p.add_argument('--soft-weight', type=float, default=1.0)
    p.add_argument('--gold-weight', type=float, default=1.0)
    p.add_argument('--news', type=int, default=0, help='how many unlabelled articles to learn from, an epoch, by --soft')
    p.add_argument('--save-minutes', type=float, default=5)
    p.add_argument('--threads', type=int, default=2)
    return p.parse_args()


def tensors(batch, vocabulary=None):
    n = max(e - s for _, s, e in batch) + 2
    ids = np.full((len(batch), n), PAD, dtype=np.int64)
    features = np.zeros((len(batch), n), dtype=np.int64)
    mask = np.zeros((len(batch), n), dtype=np.int64)
    for r, (doc, s, e) in enumerate(batch):
        ids[r, :e - s + 2] = [CLS, *doc.ids[s:e], SEP]
        features[r, 1:e - s + 1] = doc.features[s:e]
        mask[r, :e - s + 2] = 1
    if vocabulary is not None:
        ids = vocabulary[ids]
    return torch.from_numpy(ids), torch.from_numpy(features), torch.from_numpy(mask)


def gold_targets(batch, n, rng, edge=12):
    """Cue targets with weights, and for each anchor the roles, starts and ends of its window."""
    cue = torch.zeros(len(batch), n)
    weight = torch.zeros(len(batch), n)
    tags = torch.zeros(len(batch), n, dtype=torch.long)
    rows, cols, roles, starts, ends = [], [], [], [], []
    for r, (doc, s, e) in enumerate(batch):
        # an anchor at a window's edge is judged in the window where it has its surroundings
        lo = s if s == 0 else s + edge
        hi = e if e == len(doc.ids) else e - edge
        weight[r, lo - s + 1:hi - s + 1] = 1
        for anchor, labels in rng.choice(doc.views):
            here = {i - s + 1: role for i, role in labels.items() if s <= i < e}
            for i, role in here.items():
                tags[r, i] = role
            if not lo <= anchor < hi:
                continue
            c = anchor - s + 1
            cue[r, c] = 1
            role = torch.zeros(n, dtype=torch.long)
            for i, v in here.items():
                role[i] = v
            content = role == CONTENT
            before = torch.cat([torch.tensor([False]), content[:-1]])
            after = torch.cat([content[1:], torch.tensor([False])])
            start, end = (content & ~before).float(), (content & ~after).float()
            # what a window's edge cuts off is neither a start nor an end
            if s > 0 and labels.get(s - 1) == CONTENT: start[1] = 0
            if e < len(doc.ids) and labels.get(e) == CONTENT: end[e - s] = 0
            rows.append(r); cols.append(c); roles.append(role); starts.append(start); ends.append(end)
    pack = (torch.stack(roles), torch.stack(starts), torch.stack(ends)) if rows else None
    return cue, weight, tags, torch.tensor(rows, dtype=torch.long), torch.tensor(cols, dtype=torch.long), pack


ROLE_WEIGHT = torch.tensor([1.0, 2.0, 1.0, 1.0])


def gold_loss(model, H, batch, mask, rng):
    cue, weight, tags, rows, cols, pack = gold_targets(batch, H.shape[1], rng)
    loss = 10 * (F.binary_cross_entropy_with_logits(model.cues(H), cue, reduction='none',
                                                    pos_weight=torch.tensor(1.5)) * weight).sum() / weight.sum()
    m = mask.float()
    loss = loss + (F.cross_entropy(model.role(H).transpose(1, 2), tags, reduction='none') * m).sum() / m.sum()
    if pack:
        roles, starts, ends = pack
        P, w = model.pair(H, rows, cols), m[rows]
        ce = F.cross_entropy(P[..., :4].transpose(1, 2), roles, weight=ROLE_WEIGHT, reduction='none')
        edges = (F.binary_cross_entropy_with_logits(P[..., 4], starts, reduction='none')
                 + F.binary_cross_entropy_with_logits(P[..., 5], ends, reduction='none'))
        loss = loss + 3 * (ce * w).sum() / w.sum() + 5 * (edges * w).sum() / w.sum()
    return loss


def soft_loss(model, H, batch, mask, soft):
    cue, rows, cols, roles, edges, anchor_weight = soft.targets(batch, H.shape[1])
    m = mask.float()
    loss = 10 * (F.binary_cross_entropy_with_logits(model.cues(H), cue, reduction='none') * m).sum() / m.sum()
    if len(rows):
        P, w = model.pair(H, rows, cols), m[rows] * anchor_weight[:, None]
        ce = -(roles * F.log_softmax(P[..., :4], -1)).sum(-1)
        ed = F.binary_cross_entropy_with_logits(P[..., 4:], edges, reduction='none').sum(-1)
        loss = loss + 3 * (ce * w).sum() / w.sum() + 5 * (ed * w).sum() / w.sum()
    return loss


def optimizer(model, a):
    head = [p for n, p in model.named_parameters() if not n.startswith('encoder.')]
    body = [p for n, p in model.named_parameters() if n.startswith('encoder.') and p.requires_grad]
    return torch.optim.AdamW([{'params': body, 'lr': a.rate}, {'params': head, 'lr': a.head_rate}],
                             weight_decay=0.01, fused=True)


@torch.no_grad()
def dev_loss(model, docs, a, vocabulary):
    model.eval()
    rng, total, n = random.Random(0), 0.0, 0
    for batch in batches([(d, s, e) for d in docs for s, e in cut(d, a.window, a.overlap)], a.batch):
        ids, features, mask = tensors(batch, vocabulary)
        with torch.autocast('cpu', dtype=torch.bfloat16):
            H = model.encode(ids, features, mask)
        total, n = total + gold_loss(model, H.float(), batch, mask, rng).item(), n + 1
    model.train()
    return total / n


def run(a):
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    tok = load_tokenizer(a.tokenizer)
    train, dev = read_polnear(tok, f'{a.data}/polnear/train'), read_polnear(tok, f'{a.data}/polnear/dev')
    news = read_news(tok, f'{a.data}/news/news.jsonl.gz', a.news) if a.news else []
    vocabulary = translate(a.tokenizer, a.encoder)
    soft = SoftLabels(a.soft) if a.soft else None
    model = Model(a.encoder, a.dropout)
    if a.init: model.load_state_dict(torch.load(a.init))
    if a.freeze:
        for p in model.encoder.embeddings.parameters(): p.requires_grad = False
        for layer in model.encoder.encoder.layer[:a.freeze]:
            for p in layer.parameters(): p.requires_grad = False
    opt = optimizer(model, a)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    base = [g['lr'] for g in opt.param_groups]

    def epoch_batches(epoch):
        rng = random.Random(f'{a.seed} {epoch}')
        items = [(d, s, e) for d in train + news for s, e in cut(d, a.window, a.overlap, rng)]
        return batches(items, a.batch, rng)

    per_epoch = len(epoch_batches(0))
    total, step, last = int(a.epochs * per_epoch), 0, f'{a.out}/last.pt'
    if os.path.exists(last):
        state = torch.load(last)
        model.load_state_dict(state['model']); opt.load_state_dict(state['opt'])
        average, step = state['average'], state['step']
    print(f'{len(train)} + {len(news)} articles, {per_epoch} batches an epoch, {total} in all, from {step}', flush=True)
    model.train()
    began, saved, tokens, shown = time.time(), time.time(), 0, 0.0
    epoch, todo = -1, []
    while step < total:
        if step // per_epoch != epoch:
            epoch = step // per_epoch
            todo = epoch_batches(epoch)
        if step % per_epoch >= len(todo):              # windows vary by a few from one epoch to the next
            step += 1
            continue
        batch = todo[step % per_epoch]
        rng = random.Random(f'{a.seed} {step}')
        factor = min(1, (step + 1) / (0.06 * total)) * max(0.02, 1 - step / total)
        for group, lr in zip(opt.param_groups, base): group['lr'] = lr * factor
        ids, features, mask = tensors(batch, vocabulary)
        with torch.autocast('cpu', dtype=torch.bfloat16):
            H = model.encode(ids, features, mask)
        H = H.float()
        loss = torch.zeros(())
        gold_rows = [r for r, x in enumerate(batch) if x[0].views]
        if gold_rows and a.gold_weight:
            r = torch.tensor(gold_rows)
            loss = loss + a.gold_weight * len(r) / len(batch) * gold_loss(model, H[r], [batch[i] for i in gold_rows], mask[r], rng)
        if soft: loss = loss + a.soft_weight * soft_loss(model, H, batch, mask, soft)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step(); opt.zero_grad()
        step += 1
        decay = min(a.average, (1 + step) / (10 + step))
        with torch.no_grad():
            for k, v in model.state_dict().items():
                if v.dtype.is_floating_point: average[k].lerp_(v, 1 - decay)
        tokens, shown = tokens + int(mask.sum()), shown + loss.item()
        if step % 50 == 0:
            print(f'{step}/{total} loss {shown / 50:.3f} {tokens / (time.time() - began):.0f} tokens/s', flush=True)
            shown = 0.0
        if time.time() - saved > 60 * a.save_minutes or step >= total:
            torch.save({'model': model.state_dict(), 'opt': opt.state_dict(), 'average': average, 'step': step}, last + '.tmp')
            os.replace(last + '.tmp', last)
            saved = time.time()
    torch.save(average, f'{a.out}/model.pt')
    model.load_state_dict(average)
    print('dev loss', round(dev_loss(model, dev, a, vocabulary), 4), json.dumps(vars(a)), flush=True)


def translate(tokenizer_dir, encoder_dir):
    """Ids of the small encoder's vocabulary -> ids of another encoder that cuts words into the same pieces."""
    def words(folder):
        with open(os.path.join(folder, 'vocab.txt'), encoding='utf8') as f:
            return [line.rstrip('\n') for line in f]
    small, large = words(tokenizer_dir), words(encoder_dir)
    if small == large:
        return None
    index = {w: i for i, w in enumerate(large)}
    special = {'[PAD]': '<pad>', '[CLS]': '<s>', '[SEP]': '</s>', '[UNK]': '[UNK]', '[MASK]': '<mask>'}
    unknown = index['[UNK]']
    return np.array([index.get(special.get(w, w), unknown) for w in small], dtype=np.int64)


if __name__ == '__main__':
    run(arguments())
