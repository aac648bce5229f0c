"""The attribution model: an encoder, a score for each token to be the anchor (first word) of a cue, and for each
anchor a role for every token of the window (nothing, source, content, cue) with starts and ends of the content.

An anchor's roles are read from features of the pair (anchor, token), smoothed by a convolution along the text, so
that neighbours agree; biaffine pair scoring follows Dozat and Manning (2017).
"""
import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoConfig, AutoModel

from data import FEATURES

PAIR = 96
OUTPUTS = 6                 # none, source, content, cue, content starts here, content ends here
BUCKETS = 32


def distance_buckets(most=512):
    """Table: distance to the anchor + most -> bucket; exact up to 8, then by powers of 2 ** 0.25, signed."""
    d = torch.arange(-most, most + 1)
    near = d.abs().clamp(max=8)
    far = (torch.log2(d.abs().clamp(min=8).float() / 8) * 4).long()
    return torch.sign(d) * (near + far).clamp(max=BUCKETS) + BUCKETS


class PairHead(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.anchor = nn.Linear(hidden, 2 * PAIR)
        self.token = nn.Linear(hidden, 2 * PAIR)
        self.distance = nn.Embedding(2 * BUCKETS + 1, PAIR)
        self.norm = nn.LayerNorm(PAIR)
        self.conv1 = nn.Conv1d(PAIR, PAIR, 5, padding=2)
        self.conv2 = nn.Conv1d(PAIR, PAIR, 5, padding=2)
        self.out = nn.Linear(PAIR, OUTPUTS)
        nn.init.normal_(self.distance.weight, std=0.1)
        self.register_buffer('buckets', distance_buckets(), persistent=False)

    def forward(self, H, rows, cols):
        """H [B, n, h]; anchors at (rows[a], cols[a]) -> [A, n, OUTPUTS] logits."""
        product, offset = self.anchor(H[rows, cols]).chunk(2, -1)
        match, own = self.token(H).chunk(2, -1)
        d = torch.arange(H.shape[1], device=H.device)[None] - cols[:, None]
        near = self.distance(self.buckets[d + self.buckets.shape[0] // 2])
        x = match[rows] * product[:, None] * 0.3 + own[rows] + offset[:, None] + near
        x = F.gelu(self.norm(x)).transpose(1, 2)
        x = x + F.gelu(self.conv1(x))
        x = x + F.gelu(self.conv2(x))
        return self.out(x.transpose(1, 2))


class Model(nn.Module):
    def __init__(self, encoder_dir, dropout=0.1, attention_dropout=0.0, trained=True):
        super().__init__()
        config = AutoConfig.from_pretrained(encoder_dir)
        config.hidden_dropout_prob, config.attention_probs_dropout_prob = dropout, attention_dropout
        self.encoder = (AutoModel.from_pretrained(encoder_dir, config=config) if trained
                        else AutoModel.from_config(config))
        if hasattr(self.encoder, 'pooler'):
            self.encoder.pooler = None
        hidden = config.hidden_size
        self.features = nn.Embedding(FEATURES, hidden)
        nn.init.zeros_(self.features.weight)
        self.drop = nn.Dropout(dropout)
        self.cue = nn.Sequential(nn.Linear(hidden, PAIR), nn.GELU(), nn.Linear(PAIR, 1))
        self.role = nn.Linear(hidden, 4)                     # trains only: role of a token in any attribution
        self.pair = PairHead(hidden)

    def encode(self, ids, features, mask):
        words = self.encoder.get_input_embeddings()(ids) + self.features(features)
        return self.drop(self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state)

    def cues(self, H):
        return self.cue(H).squeeze(-1)
