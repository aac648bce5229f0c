"""Goes on training the sentence encoder so that statements of one claim come near each other in their story.

    python same_claim.py --encoder DIR --data STORIES.jsonl --out DIR [--hold 4]

A line of STORIES.jsonl is a story: `windows`, the token ids of its articles' windows; `sts`, its statements, each with
the tokens of its content as [window, token] and the number of its claim, or null. A statement's vector is the mean of
its tokens' where they stand; the story's mean is taken away, and pairs are told apart by their cosine (contrastive
training from few examples, as in SetFit, Tunstall and others 2022). --hold N keeps every Nth story aside and prints
how well pairs of those are told apart after each pass.
"""
import argparse
import json
import random

import torch
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

FROZEN = 2          # lowest layers, and the embeddings
RATE, PASSES = 3e-5, 4


def vectors(model, story):
    lengths = [len(w) for w in story['windows']]
    ids = torch.zeros(len(lengths), max(lengths), dtype=torch.long)
    mask = torch.zeros_like(ids)
    for i, w in enumerate(story['windows']):
        ids[i, :len(w)] = torch.tensor(w)
        mask[i, :len(w)] = 1
    hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state
    rows = [hidden[[w for w, _ in s['pick']], [t for _, t in s['pick']]].mean(0) for s in story['sts']]
    units = F.normalize(torch.stack(rows), dim=1)
    return F.normalize(units - units.mean(0, keepdim=True), dim=1)


def pairs(story):
    labels = torch.tensor([-1 if s['label'] is None else s['label'] for s in story['sts']])
    same = (labels[:, None] == labels[None]) & (labels[:, None] >= 0)
    upper = torch.triu(torch.ones_like(same), diagonal=1).bool()
    return same.float()[upper], upper


def average_precision(score, same):
    hits = same[score.argsort(descending=True)]
    return float((hits.cumsum(0) / torch.arange(1, len(hits) + 1) * hits).sum() / hits.sum())


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--encoder', required=True)
    p.add_argument('--data', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--hold', type=int, default=0)
    p.add_argument('--passes', type=int, default=PASSES)
    a = p.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    stories = [json.loads(line) for line in open(a.data)]
    held = stories[::a.hold] if a.hold else []
    used = [s for s in stories if s not in held]
    model = AutoModel.from_pretrained(a.encoder, add_pooling_layer=False)
    for q in model.embeddings.parameters():
        q.requires_grad = False
    for layer in model.encoder.layer[:FROZEN]:
        for q in layer.parameters():
            q.requires_grad = False
    scale = torch.nn.Parameter(torch.tensor([8.0, -4.0]))
    groups = [{'params': [q for q in model.parameters() if q.requires_grad], 'lr': RATE}, {'params': [scale], 'lr': 1e-2}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)

    def told():
        model.eval()
        with torch.no_grad():
            found = []
            for story in held:
                v = vectors(model, story)
                same, upper = pairs(story)
                found.append(average_precision((v @ v.T)[upper], same))
        return sum(found) / max(1, len(found))

    print('before', round(told(), 4), flush=True)
    steps, total = 0, a.passes * len(used)
    for n in range(a.passes):
        random.shuffle(used)
        model.train()
        for story in used:
            for g, rate in zip(optimiser.param_groups, (RATE, 1e-2)):
                g['lr'] = rate * min(1, (steps + 1) / 8) * (1 - steps / total)
            v = vectors(model, story)
            same, upper = pairs(story)
            logits = scale[0] * (v @ v.T)[upper] + scale[1]
            weight = 1 + same * ((1 - same).sum() / same.sum()).sqrt()
            loss = F.binary_cross_entropy_with_logits(logits, same, weight=weight)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            steps += 1
        print('pass', n + 1, round(float(loss), 4), scale.tolist(), round(told(), 4), flush=True)
    model.save_pretrained(a.out)
    AutoTokenizer.from_pretrained(a.encoder).save_pretrained(a.out)


if __name__ == '__main__':
    main()
