"""Fits the map from the trained network's states to what a sentence means to the untuned encoder (ridge regression).

    python -m training.reader.meaning --weights FOLDER/weights.pt --minilm FOLDER --corpora FOLDER

Attribution pulls the last layer away from meaning; the layers below it still hold much of what it lost. The map is
written beside the weights as ``meaning.pt``: (layers x 384 + 1, 384), the last row what is added.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor
from training.reader import sources
from training.reader.batches import batches, collate
from training.reader.examples import Document, windows
from training.reader.model import MEANING, Model
from training.reader.train import ROOM

from onrecord.read.encoder.words import Vocabulary

RIDGE = 1.0


def means(
    model: Model, found: list[list[Document]], vocabulary: Vocabulary, known: dict[str, Tensor]
) -> Iterator[tuple[Tensor, Tensor]]:
    """Batch by batch the sentences' mean states, layer beside layer, and the vectors that they should give."""
    for some in found:
        batch = collate(some, vocabulary, known)
        if not len(batch.vectors):
            continue
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            layers = model.encoder.layers(batch.pieces, batch.features, batch.mask)
        flat = [layers[number].float().reshape(-1, layers[number].shape[2]) for number in MEANING]
        rows = torch.cat([batch.sentences @ one for one in flat] + [torch.ones(len(batch.vectors), 1)], dim=1)
        yield rows, batch.vectors


def fit(rows: Iterator[tuple[Tensor, Tensor]]) -> Tensor:
    """The least squares map, a little held back."""
    size = len(MEANING) * 384 + 1
    square, product = RIDGE * torch.eye(size, dtype=torch.float64), torch.zeros(size, 384, dtype=torch.float64)
    for some, wanted in rows:
        square += (some.T @ some).double()
        product += (some.T @ wanted).double()
    return torch.linalg.solve(square, product).float()


def main() -> None:
    """Fits and writes the map."""
    parser = argparse.ArgumentParser(description="Fits the reader's sentence vectors.")
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(2)
    vocabulary = Vocabulary((options.minilm / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    data = sources.load(options.corpora, vocabulary)
    known = sources.meanings(data, options.minilm, vocabulary, options.weights.parent.parent / "meanings.pt")
    model = Model()
    model.load_state_dict(torch.load(options.weights, weights_only=True))
    model.eval()
    chance = random.Random(options.seed)  # noqa: S311 - shuffling, not secrets
    found = [window for one in data.attributed for window in windows(one, chance)][::2]
    found.extend(data.others[1][0])
    torch.save(
        fit(means(model, list(batches(found, ROOM, chance)), vocabulary, known)), options.weights.parent / "meaning.pt"
    )


if __name__ == "__main__":
    main()
