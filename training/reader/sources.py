"""What the reader learns from: the corpora, and what their sentences mean to the untuned encoder."""

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from evals import nested
from torch import Tensor
from training.chains import Attribution as Constructed
from training.chains import generate
from training.reader.batches import said
from training.reader.examples import Document, attribute, conll, document, held_out, polnear
from training.reader.model import Encoder
from training.reader.teach import agreed, by_hand, look_inside, ruled

from onrecord.read.encoder.session import Encoder as Teacher
from onrecord.read.encoder.words import Vocabulary

WIKIGOLD = {"I-PER": "", "PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "other"}
RE3D = {"Person": "person", "Organisation": "organisation", "Location": "place", "Nationality": "other"}
EWT = {"PER": "person", "ORG": "organisation", "LOC": "place", "iob2": "", "masked": ""}
CHAINS = 1500
"""Constructed chains an epoch."""


@dataclass(slots=True)
class Data:
    """Articles with attributions, and smaller sets each with the share of it that an epoch sees."""

    attributed: list[Document]
    others: list[tuple[list[Document], float]]
    vocabulary: Vocabulary
    constructed: int = CHAINS
    leave: str = ""
    """A corpus whose labels by hand are left out."""

    def chains(self, seed: int) -> list[Document]:
        """Constructed nested attributions."""
        found = []
        for chain in generate(self.constructed, seed):
            one = document(chain.text, self.vocabulary)
            one.unsure = set()
            found.append(attribute(one, [_row(row, chain.statements) for row in chain.statements]))
        return found


def _row(one: Constructed, chain: Sequence[Constructed]) -> dict[str, Any]:
    """A constructed attribution; who is cited beside a statement is PolNeAR's way the content of "citing"."""
    outer = chain[one.inside] if one.inside is not None else None
    if outer and outer.content == one.content and one.cue[0][0] not in range(*outer.content[0]):
        return {"source": outer.source, "cue": one.cue, "content": one.source}
    return {"source": one.source, "cue": one.cue, "content": one.content, "inside": one.inside}


def taught(data: Data, folder: Path, teacher: Teacher) -> Data:
    """The second round's: what a trained reader finds in contents and in unlabelled reports, and labels by hand."""
    held = {nested.texts(case.corpus)[case.id] for case in nested.cases("held")}
    for one in data.attributed:
        if one.text not in held:
            look_inside(one, teacher)
    unlabelled = list(agreed(folder, data.vocabulary, teacher))
    for one in unlabelled:
        look_inside(one, teacher)
    data.others += [(by_hand(data.vocabulary, teacher, data.leave), 4.0), (unlabelled, 0.5)]
    data.constructed = CHAINS // 2
    return data


def load(folder: Path, vocabulary: Vocabulary, without_polnear: bool = False) -> Data:
    """Everything that the recipe names, from the corpora's folder.

    PolNeAR publishes no licence: without it, what the rules find in unlabelled reports and our own labels of other
    corpora stand in its place.
    """
    if without_polnear:
        attributed = list(ruled(folder, vocabulary))
    else:
        attributed = polnear(folder / "polnear", "train", vocabulary)
    wikigold = conll(folder / "ner_wikigold" / "wikigold.conll", vocabulary, WIKIGOLD)
    wikigold = [one for one in wikigold if not held_out(one.text)]
    named = [
        *wikigold,
        *conll(folder / "ner_re3d" / "train.conll", vocabulary, RE3D),
        *conll(folder / "ner_uner_ewt" / "dev.iob2", vocabulary, EWT),
    ]
    alone = [document(text, vocabulary) for text in headlines(folder)]
    for one in alone:
        one.labelled = False
        one.sentences = [(0, len(one.words))]
    leave = "polnear" if without_polnear else ""
    others = [(named, 0.5), (alone, 0.12)]
    if leave:
        others.append((by_hand(vocabulary, None, leave), 2.0))
    return Data(attributed, others, vocabulary, leave=leave)


def headlines(folder: Path) -> Iterator[str]:
    """Short texts of many fields: headlines and single sentences."""
    seen: set[str] = set()
    with gzip.open(folder / "fnc1_stance" / "train_stances.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            seen.add(json.loads(line)["headline"])
    with gzip.open(folder / "fnc1_stance" / "train_bodies.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            seen.update(piece.strip() for piece in text.split("\n") if 40 < len(piece) < 260)
    yield from sorted(one for one in seen if len(one) < 400)


def texts(folder: Path, without_polnear: bool = False) -> Iterator[str]:
    """Reports of the world's news, for names to swap in."""
    with gzip.open(folder / "fnc1_stance" / "train_bodies.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]
    if without_polnear:
        return
    with gzip.open(folder / "polnear" / "polnear_train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def meanings(data: Data, minilm: Path, vocabulary: Vocabulary, kept: Path) -> dict[str, Tensor]:
    """Each sentence's vector by the untuned encoder: the normalised mean of its pieces, read alone."""
    keys: dict[str, list[int]] = {}
    for one in (*data.attributed, *data.others[1][0]):
        for start, end in one.sentences:
            pieces = [piece for word in one.words[start:end] for piece in word.pieces][:200]
            if len(pieces) > 3:
                keys[said(one, start, end)] = pieces
    if kept.exists():
        found: dict[str, Tensor] = torch.load(kept, weights_only=True)
        if keys.keys() <= found.keys():
            return found
    encoder = Encoder()
    encoder.start_from(minilm / "model.safetensors", (0, 1, 2, 3, 4, 5))
    encoder.eval()
    rows = sorted(keys.items(), key=lambda row: len(row[1]))
    found = {}
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(rows), 64):
            some = rows[at : at + 64]
            longest = max(len(pieces) for _, pieces in some) + 2
            batch = torch.zeros(len(some), longest, dtype=torch.long)
            mask = torch.zeros(len(some), longest)
            for i, (_, pieces) in enumerate(some):
                batch[i, : len(pieces) + 2] = torch.tensor([vocabulary.first, *pieces, vocabulary.last])
                mask[i, : len(pieces) + 2] = 1
            states = encoder(batch, torch.zeros_like(batch), mask).float()
            mean = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
            mean = mean / mean.norm(dim=1, keepdim=True)
            found.update({key: vector.clone() for (key, _), vector in zip(some, mean, strict=True)})
    torch.save(found, kept)
    return found
