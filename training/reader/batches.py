"""Windows in batches of tensors."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from training.reader.examples import UNKNOWN, Attribution, Document

from onrecord.read.encoder.words import Vocabulary

PLAIN = 3
"""The feature of the marks that open and close a window."""


@dataclass(slots=True)
class Batch:
    """B windows of at most P pieces and W words, C cues, S sentences with a known vector."""

    pieces: Tensor
    features: Tensor
    mask: Tensor
    firsts: Tensor
    """(B, W) the place of each word's first piece."""
    lengths: Tensor
    """(B) words."""
    labelled: Tensor
    """(B) whether attributions are known."""
    flat: Tensor
    """(B, W, 5) labels: cues, nested cues, sources, contents, names; UNKNOWN where not labelled."""
    rows: Tensor
    """(C) window of each cue."""
    cues: Tensor
    """(C, W) 1 on the cue's words."""
    roles: Tensor
    """(C, W) 0-4."""
    sentences: Tensor
    """(S, B * P) share of each piece in the sentence's mean."""
    vectors: Tensor
    """(S, 384) what the sentences mean, by the untuned encoder."""


def bio(groups: Sequence[set[int]], length: int) -> list[int]:
    """0 outside, 1 on the first word of a run, 2 on its others; each group's runs begin anew."""
    labels = [0] * length
    for group in groups:
        for number in sorted(group):
            labels[number] = 2 if number - 1 in group else 1
    return labels


def role_labels(row: Attribution, length: int) -> list[int]:
    """O, B-source, I-source, B-content, I-content of one attribution."""
    source, content = bio([row.source], length), bio([row.content - row.source], length)
    return [a or (b and b + 2) for a, b in zip(source, content, strict=True)]


def flat_labels(found: Document) -> list[list[int]]:
    """A window's labels, head by head."""
    length = len(found.words)
    outer = [row for row in found.attributions if not row.nested]
    nested = [row for row in found.attributions if row.nested]
    if not found.labelled:
        heads = [[UNKNOWN] * length for _ in range(4)]
    else:
        inner = bio([row.cue for row in nested], length)
        blank = {number for row in outer for number in row.content} if found.unsure is None else found.unsure
        for number in blank:
            inner[number] = UNKNOWN
        heads = [
            bio([row.cue for row in outer], length),
            inner,
            bio([row.source for row in outer], length),
            bio([row.content for row in outer], length),
        ]
    return [*heads, found.names or [UNKNOWN] * length]


def collate(found: Sequence[Document], vocabulary: Vocabulary, known: dict[str, Tensor]) -> Batch:
    """A batch of these windows."""
    rows = [[vocabulary.first, *(p for word in one.words for p in word.pieces), vocabulary.last] for one in found]
    longest, most = max(map(len, rows)), max(len(one.words) for one in found)
    b = len(found)
    pieces, features = torch.zeros(b, longest, dtype=torch.long), torch.full((b, longest), PLAIN)
    mask, firsts = torch.zeros(b, longest), torch.zeros(b, most, dtype=torch.long)
    flat = torch.full((b, most, 5), UNKNOWN)
    cues: list[tuple[int, Attribution]] = []
    means: list[Tensor] = []
    vectors: list[Tensor] = []
    for i, one in enumerate(found):
        pieces[i, : len(rows[i])] = torch.tensor(rows[i])
        mask[i, : len(rows[i])] = 1
        spread = [PLAIN, *(word.feature for word in one.words for _ in word.pieces)]
        features[i, : len(spread)] = torch.tensor(spread)
        starts = [1]
        for word in one.words:
            starts.append(starts[-1] + len(word.pieces))
        firsts[i, : len(one.words)] = torch.tensor(starts[:-1])
        for head, labels in enumerate(flat_labels(one)):
            flat[i, : len(labels), head] = torch.tensor(labels)
        if one.labelled:
            cues.extend((i, row) for row in one.attributions if row.cue)
        for start, end in one.sentences:
            vector = known.get(said(one, start, end))
            if vector is not None:
                mean = torch.zeros(b, longest)
                mean[i, starts[start] : starts[end]] = 1 / (starts[end] - starts[start])
                means.append(mean.view(-1))
                vectors.append(vector)
    marked, roles = torch.zeros(len(cues), most, dtype=torch.long), torch.zeros(len(cues), most, dtype=torch.long)
    for number, (i, row) in enumerate(cues):
        marked[number, sorted(row.cue)] = 1
        length = len(found[i].words)
        roles[number, :length] = torch.tensor(role_labels(row, length))
    return Batch(
        pieces,
        features,
        mask,
        firsts,
        torch.tensor([len(one.words) for one in found]),
        torch.tensor([one.labelled for one in found]),
        flat,
        torch.tensor([i for i, _ in cues], dtype=torch.long),
        marked,
        roles,
        torch.stack(means) if means else torch.zeros(0, b * longest),
        torch.stack(vectors) if vectors else torch.zeros(0, 384),
    )


def said(found: Document, start: int, end: int) -> str:
    """The pieces of a sentence as a key."""
    return " ".join(str(piece) for word in found.words[start:end] for piece in word.pieces)


def batches(found: list[Document], room: int, chance: random.Random) -> Iterator[list[Document]]:
    """The windows in batches of about ``room`` pieces, alike in length, in random order."""
    chance.shuffle(found)
    lengths = {id(one): 2 + sum(len(word.pieces) for word in one.words) for one in found}
    shelf: list[list[Document]] = []
    for at in range(0, len(found), 1024):
        held: list[Document] = []
        longest = 0
        for one in sorted(found[at : at + 1024], key=lambda one: lengths[id(one)]):
            longest = max(longest, lengths[id(one)])
            if held and longest * (len(held) + 1) > room:
                shelf.append(held)
                held, longest = [], lengths[id(one)]
            held.append(one)
        if held:
            shelf.append(held)
    chance.shuffle(shelf)
    yield from shelf
