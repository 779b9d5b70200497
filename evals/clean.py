"""Scores the text that is taken from HTML pages, beside trafilatura's in the same run.

    python -m evals.clean [--no-peers]

Data: the development half of the article extraction benchmark (Zyte), English news. Its own measure: precision and
recall of 4-word shingles of the body, a mean over pages, and the harmonic mean of the two. And the pages of
trafilatura's own evaluation (``_marked``), German for the most part, many of them blogs: stretches that must stand in
the text, and others that must not. Headline, deck, byline, captions and credits are no body. One JSON line a ``set``;
speed is pages a second of processor time, for comparing inside one run only.
"""

import argparse
import gzip
import json
import re
import tarfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from evals.shared import need, show
from onrecord.errors import InputError
from onrecord.gather.decode import page
from onrecord.gather.page import read_page
from onrecord.tell.export.json import body_text

_WORD = re.compile(r"\w+")
Extract = Callable[[bytes], str]
Row = dict[str, str | int | float]


@dataclass(frozen=True)
class Marked:
    """A page with stretches of its text, and of what stands around it."""

    data: bytes
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """The text's runs of ``size`` words; a shorter text is one run."""
    row = _WORD.findall(text)
    return Counter(tuple(row[at : at + size]) for at in range(max(1, len(row) - size + 1)) if row)


def score(found: str, gold: str) -> tuple[float | None, float | None]:
    """Precision and recall of one page; None where there is nothing to measure."""
    a, b = shingles(found), shingles(gold)
    right = (a & b).total()
    return (right / a.total() if a else None), (right / b.total() if b else None)


def ours(data: bytes) -> str:
    """What this project takes from a page."""
    try:
        return body_text(read_page(page(data), "page"))
    except InputError:
        return ""


def trafilatura(*, careful: bool) -> Extract:
    """What plain trafilatura takes from a page."""
    from trafilatura import bare_extraction

    def extract(data: bytes) -> str:
        found = bare_extraction(data, include_comments=False, favor_precision=careful)
        return str(getattr(found, "text", None) or "")

    return extract


def measure(name: str, extract: Extract, pages: list[tuple[bytes, str]]) -> Row:
    """The figures of one way of extraction by the shingles of the body."""
    texts, speed = timed(extract, [data for data, _ in pages])
    scores = [score(text, gold) for text, (_, gold) in zip(texts, pages, strict=True)]
    precisions = [p for p, _ in scores if p is not None]
    recalls = [r for _, r in scores if r is not None]
    return figures(name, sum(precisions) / len(precisions), sum(recalls) / len(recalls), len(pages), speed)


def measure_marked(name: str, extract: Extract, pages: list[Marked]) -> Row:
    """The figures of one way of extraction by stretches that must stand in the text, and others that must not."""
    texts, speed = timed(extract, [row.data for row in pages])
    found = wrong = missed = 0
    for text, row in zip(texts, pages, strict=True):
        found += sum(each in text for each in row.wanted)
        missed += sum(each not in text for each in row.wanted)
        wrong += sum(each in text for each in row.unwanted)
    return figures(name, found / max(1, found + wrong), found / max(1, found + missed), len(pages), speed)


def timed(extract: Extract, pages: list[bytes]) -> tuple[list[str], float]:
    """The text of each page, and pages a second of processor time."""
    begun = time.process_time()
    texts = [extract(data) for data in pages]
    return texts, len(pages) / (time.process_time() - begun)


def figures(name: str, precision: float, recall: float, pages: int, speed: float) -> Row:
    """One line of output."""
    return {
        "eval": "clean",
        "set": name,
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall),
        "pages": pages,
        "pages_per_second": round(speed, 1),
    }


def load(folder: Path) -> Iterator[tuple[bytes, str]]:
    """Each page's bytes and its gold body."""
    gold = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    for key in sorted(gold):
        yield gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()), gold[key]["articleBody"]


def load_marked(folder: Path) -> Iterator[Marked]:
    """The pages of trafilatura's own evaluation."""
    gold = {row["file"]: row for _, row in sorted(json.loads((folder / "evaldata.json").read_text("utf-8")).items())}
    with tarfile.open(folder / "html.tar.xz") as packed:
        for member in packed:
            row = gold.get(Path(member.name).name)
            file = packed.extractfile(member)
            if row and file:
                yield Marked(file.read(), tuple(row["with"]), tuple(row["without"]))


def main() -> None:
    """Prints one JSON line a way of extraction and set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-peers", action="store_true", help="without trafilatura beside it")
    import_module("trafilatura")  # which is no page's time
    pages = list(load(need("corpora", "html_aeb")))
    marked = list(load_marked(need("corpora", "html_trafilatura")))
    ways: dict[str, Extract] = {"onrecord": ours}
    if not parser.parse_args().no_peers:
        ways |= {"trafilatura": trafilatura(careful=False), "trafilatura_precision": trafilatura(careful=True)}
    for name, extract in ways.items():
        show(measure(name, extract, pages))
        show(measure_marked(f"{name}_marked", extract, marked))


if __name__ == "__main__":
    main()
