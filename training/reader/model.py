"""The network: a BERT encoder (Devlin et al., 2019) with heads for cues, roles given a cue, names and vectors.

Shapes: B windows, P pieces, W words, D = 384. A cue's head reads the whole window again, seen from that cue (as
semantic role labelling does: He et al., 2017), so one word can be the content of two cues, a source can serve two, and
a statement can stand inside another.
"""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as f

FEATURES = 16
FLAT = 3 + 3 + 3 + 3 + 9
"""BIO of cues, nested cues, sources, contents; BIO of the four kinds of names."""
ROLES = 5
"""O, B-source, I-source, B-content, I-content."""
MEANING = (0, 2, 4, 6)
"""Layers whose states sentence vectors are made of."""
NEAR = 64
"""Words beyond which a distance counts as far."""


class Block(nn.Module):
    """One transformer layer, post-norm."""

    def __init__(self, size: int, heads: int, inner: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.attend = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.wide = nn.Linear(size, inner)
        self.narrow = nn.Linear(inner, size)
        self.last = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x (B, P, D), mask (B, 1, 1, P) with 0 to read and a very low number to leave out."""
        b, p, d = x.shape
        q, k, v = self.attend(x).view(b, p, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-1, -2)) * (1 / math.sqrt(d // self.heads)) + mask
        y = (weights.softmax(-1) @ v).transpose(1, 2).reshape(b, p, d)
        x = self.norm(x + self.drop(self.out(y)))
        return self.last(x + self.drop(self.narrow(f.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Pieces to vectors."""

    def __init__(self, layers: int = 6, size: int = 384, vocabulary: int = 30522) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, size)
        self.places = nn.Embedding(512, size)
        self.features = nn.Embedding(FEATURES, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.blocks = nn.ModuleList(Block(size, 12, 4 * size) for _ in range(layers))
        self.drop = nn.Dropout(0.1)

    def forward(self, pieces: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """pieces, features (B, P) numbers; mask (B, P), 1 where a piece is."""
        return self.layers(pieces, features, mask)[-1]

    def layers(self, pieces: Tensor, features: Tensor, mask: Tensor) -> list[Tensor]:
        """The states before the first layer and after each, (B, P, D)."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.places(places)[None] + self.features(features)
        x = self.drop(self.norm(x))
        low = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        found = [x]
        for block in self.blocks:
            found.append(block(found[-1], low))
        return found

    def start_from(self, path: Path, layers: tuple[int, ...]) -> None:
        """Takes the weights of a BERT checkpoint (safetensors), these layers of it."""
        old = load_file(path)
        with torch.no_grad():
            self.pieces.weight.copy_(old["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(old["embeddings.position_embeddings.weight"])
            self.features.weight.copy_(old["embeddings.token_type_embeddings.weight"][:1].expand(FEATURES, -1))
            _pair(self.norm, old, "embeddings.LayerNorm")
            for block, layer in zip(self.blocks, layers, strict=True):
                name = f"encoder.layer.{layer}"
                for kind in ("weight", "bias"):
                    rows = [old[f"{name}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
                    getattr(block.attend, kind).copy_(torch.cat(rows))
                _pair(block.out, old, f"{name}.attention.output.dense")
                _pair(block.norm, old, f"{name}.attention.output.LayerNorm")
                _pair(block.wide, old, f"{name}.intermediate.dense")
                _pair(block.narrow, old, f"{name}.output.dense")
                _pair(block.last, old, f"{name}.output.LayerNorm")


def _pair(module: nn.Module, old: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(old[f"{name}.weight"])
    module.bias.copy_(old[f"{name}.bias"])


class Roles(nn.Module):
    """Given a cue, which words are its source and which its content."""

    def __init__(self, size: int = 384, width: int = 192) -> None:
        super().__init__()
        self.word = nn.Linear(size, width)
        self.cue = nn.Linear(size, width)
        self.distance = nn.Embedding(2 * NEAR + 1, width)
        self.own = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width)
        self.block = Block(width, 4, 2 * width)
        self.label = nn.Linear(width, ROLES)

    def forward(self, words: Tensor, row: Tensor, cue: Tensor, mask: Tensor) -> Tensor:
        """words (B, W, D); row (C) the window of each cue; cue (C, W) 1 on its words; mask (B, W). Gives (C, W, 5)."""
        known = words[row]
        share = cue.to(words.dtype)
        mean = (share[:, None, :] @ known)[:, 0] / share.sum(1, keepdim=True)
        places = torch.arange(words.shape[1], device=words.device)
        first = torch.argmax(cue, dim=1)
        last = words.shape[1] - 1 - torch.argmax(cue.flip(1), dim=1)
        gap = torch.minimum(places[None] - first[:, None], torch.zeros_like(cue)) + torch.maximum(
            places[None] - last[:, None], torch.zeros_like(cue)
        )
        x = self.word(words)[row] + self.cue(mean)[:, None]
        x = x + self.distance(gap.clamp(-NEAR, NEAR) + NEAR) + self.own(cue)
        x = f.gelu(self.norm(x))
        low = (1.0 - mask[row][:, None, None, :].to(x.dtype)) * -1e4
        return self.label(self.block(x, low))


class Model(nn.Module):
    """The encoder with its heads."""

    def __init__(self, layers: int = 6) -> None:
        super().__init__()
        self.encoder = Encoder(layers)
        self.flat = nn.Linear(384, FLAT)
        self.vector = nn.Linear(384, 384)
        self.roles = Roles()
        self.cue_moves = nn.Parameter(torch.zeros(2, 3, 3))
        self.role_moves = nn.Parameter(torch.zeros(ROLES, ROLES))
        self.drop = nn.Dropout(0.1)
        with torch.no_grad():
            self.vector.weight.copy_(torch.eye(384))
            self.vector.bias.zero_()


def likelihood(scores: Tensor, labels: Tensor, lengths: Tensor, moves: Tensor, start: Tensor) -> Tensor:
    """Minus log-likelihood of linear-chain CRF labels (Lafferty et al., 2001), a number a sequence.

    scores (N, W, L), labels (N, W), lengths (N), moves (L, L) from row to column, start (L).
    """
    n, w, _ = scores.shape
    rows = torch.arange(n)
    places = torch.arange(w)[None] < lengths[:, None]
    told = scores.gather(2, labels[:, :, None])[:, :, 0]
    path = (told * places).sum(1) + start[labels[:, 0]]
    path = path + (moves[labels[:, :-1], labels[:, 1:]] * places[:, 1:]).sum(1)
    alpha = scores[:, 0] + start
    kept = [alpha]
    for at in range(1, w):
        alpha = torch.logsumexp(alpha[:, :, None] + moves[None], dim=1) + scores[:, at]
        kept.append(alpha)
    return torch.logsumexp(torch.stack(kept)[lengths - 1, rows], dim=1) - path
