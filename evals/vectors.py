"""Scores the reader's sentence vectors on headlines that people graded by how much they mean the same.

STS headlines of 2013, 2014 and 2015 (Agirre et al., SemEval; Europe Media Monitor): Pearson's r, times 100, between the
people's grades (0-5) and the cosine of the two headlines' vectors, each read alone. The encoder that training starts
from, untuned, gets 81.4, 79.2 and 83.7 (mean 81.4); tuning should cost less than two points.

    python -m evals.vectors
"""

import argparse
import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals.shared import need, show
from onrecord.read.encoder.encode import Recent, encode
from onrecord.read.encoder.session import load

Vectors = Callable[[Sequence[str]], NDArray[np.float32]]
YEARS = ("2013", "2014", "2015")


def pairs(folder: Path, year: str) -> Iterator[tuple[float, str, str]]:
    """A year's graded pairs of headlines."""
    path = folder / f"sts_semeval-sts_{year}_headlines.test.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if len(row) >= 3 and row[0]:
                yield float(row[0]), row[1], row[2]


def ours(texts: Sequence[str]) -> NDArray[np.float32]:
    """The reader's vectors (N, 384), each of length one."""
    encoder, memory = load(), Recent()
    rows = [encode(encoder, [encoder.vocabulary.words(text, 0, len(text))], memory).vectors[0] for text in texts]
    return np.stack(rows)


def score(vectors: Vectors) -> dict[str, float]:
    """Pearson's r by year and their mean, times 100."""
    folder = need("corpora", "paraphrase_sts")
    found = {}
    for year in YEARS:
        rows = list(pairs(folder, year))
        both = vectors([text for row in rows for text in row[1:]])
        alike = (both[0::2] * both[1::2]).sum(axis=1)
        found[year] = float(np.corrcoef(alike, [row[0] for row in rows])[0, 1]) * 100
    return {**found, "mean": sum(found.values()) / len(YEARS)}


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the figures; status 3 where the corpora are not there."""
    argparse.ArgumentParser(description="Scores sentence vectors on graded headlines.").parse_args(arguments)
    figures = score(ours)
    print(*(f"{year} {value:.1f}" for year, value in figures.items()), file=sys.stderr)
    show({"eval": "vectors", **figures})


if __name__ == "__main__":
    main()
