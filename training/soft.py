"""A teacher's scores for whole articles, kept in one file, and cut to a student's windows.

For each article: the probability of every token to be an anchor; for each likely anchor the role and edge
probabilities of the tokens that the teacher saw around it.
"""
import numpy as np
import torch

KEYS = ('cue', 'anchors', 'begins', 'lengths', 'pairs')


def save(path, scores):
    """scores: {name: {'cue': [n], 'anchors': [A], 'begins': [A], 'pairs': list of [len, 6]}}"""
    flat = {}
    for name, s in scores.items():
        flat[f'{name}/cue'] = np.asarray(s['cue'], np.float16)
        flat[f'{name}/anchors'] = np.asarray(s['anchors'], np.int32)
        flat[f'{name}/begins'] = np.asarray(s['begins'], np.int32)
        flat[f'{name}/lengths'] = np.asarray([len(p) for p in s['pairs']], np.int32)
        flat[f'{name}/pairs'] = (np.concatenate(s['pairs']) if s['pairs'] else np.zeros((0, 6))).astype(np.float16)
    np.savez(path, **flat)


class SoftLabels:
    def __init__(self, path):
        self.file, self.cache = np.load(path), {}
        self.names = {k.rsplit('/', 1)[0] for k in self.file.files}

    def of(self, name):
        if name not in self.cache:
            s = {k: self.file[f'{name}/{k}'] for k in KEYS}
            s['at'] = np.concatenate([[0], np.cumsum(s['lengths'])])
            self.cache[name] = s
        return self.cache[name]

    def targets(self, batch, n):
        """Cue probabilities [B, n]; rows, columns, roles [A, n, 4], edges [A, n, 2] and weights [A] of the anchors.

        An anchor that the teacher half believes in counts half."""
        cue = torch.zeros(len(batch), n)
        rows, cols, roles, edges, weights = [], [], [], [], []
        for r, (doc, s, e) in enumerate(batch):
            soft = self.of(doc.name)
            cue[r, 1:e - s + 1] = torch.from_numpy(soft['cue'][s:e].astype(np.float32))
            for k in np.flatnonzero((soft['anchors'] >= s) & (soft['anchors'] < e)):
                begin, pairs = soft['begins'][k], soft['pairs'][soft['at'][k]:soft['at'][k + 1]]
                lo, hi = max(begin, s), min(begin + len(pairs), e)
                full = np.zeros((n, 6), np.float32)
                full[:, 0] = 1
                full[lo - s + 1:hi - s + 1] = pairs[lo - begin:hi - begin]
                rows.append(r); cols.append(int(soft['anchors'][k]) - s + 1)
                roles.append(torch.from_numpy(full[:, :4])); edges.append(torch.from_numpy(full[:, 4:]))
                weights.append(float(soft['cue'][soft['anchors'][k]]))
        if not rows:
            return cue, [], [], None, None, None
        return (cue, torch.tensor(rows), torch.tensor(cols), torch.stack(roles), torch.stack(edges), torch.tensor(weights))
