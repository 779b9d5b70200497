"""Counts how common English words are in news and writes ``text/tables/common_words.py``.

    python -m training.common_words ../shared/corpora && ruff format src/onrecord/text/tables/common_words.py

Three collections: the FNC-1 training bodies (averaged within each rumour), the titles and leads of the AllSides
training stories, and the PolNeAR training articles. Only single words with their counts are kept, and only those
that stand in six stories of two collections and are mostly lower case, so that names stay rare. The result is
committed; nothing else of the collections is in it.
"""

import gzip
import json
import math
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

WORD = re.compile(r"[^\W\d_]+")
WEIGHTS = {"fnc1": 1.0, "allsides": 0.8, "polnear": 0.6}
BANDS = 7


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a gzipped JSON lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def collections(folder: Path) -> dict[str, list[list[str]]]:
    """Collection -> stories -> texts."""
    bodies = {row["body_id"]: row["text"] for row in rows(folder / "fnc1_stance/train_bodies.jsonl.gz")}
    return {
        "fnc1": [
            [bodies[body] for body in row["bodies"] if body in bodies]
            for row in rows(folder / "fnc1_stance/train_story_groups_derived.jsonl.gz")
        ],
        "allsides": [
            [f"{article['title']}. {article['lead']}" for article in row["articles"]]
            for row in rows(folder / "story_allsides/train.jsonl.gz")
        ],
        "polnear": [[row["text"]] for row in rows(folder / "polnear/polnear_train.jsonl.gz")],
    }


def bands(found: dict[str, list[list[str]]]) -> dict[int, list[str]]:
    """Band -> words: the share of reports that hold a word, averaged over stories and collections, in halvings."""
    rate: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    total: Counter[str] = Counter()
    stories: Counter[str] = Counter()
    seen: dict[str, set[str]] = defaultdict(set)
    for name, groups in found.items():
        for texts in groups:
            spread: Counter[str] = Counter()
            for text in texts:
                words = WORD.findall(text)
                total.update(word.lower() for word in words)
                lower.update(word for word in words if word.islower())
                spread.update({word for word in words if word.islower()})
            for word, count in spread.items():
                rate[word] += WEIGHTS[name] * count / len(texts) / len(groups)  # type: ignore[assignment]
                stories[word] += 1
                seen[word].add(name)
    result: dict[int, list[str]] = defaultdict(list)
    for word in sorted(rate):
        band = int(-math.log2(rate[word] / sum(WEIGHTS.values())))
        named = len(word) > 1 and 2 * lower[word] < total[word]
        if band < BANDS and stories[word] >= 6 and len(seen[word]) >= 2 and not named:
            result[band].append(word)
    return result


def main() -> None:
    """Writes the table again below its own head."""
    table = Path(__file__).parents[1] / "src/onrecord/text/tables/common_words.py"
    found = bands(collections(Path(sys.argv[1])))
    lines = [table.read_text("utf-8").partition("BANDS: ")[0] + "BANDS: tuple[frozenset[str], ...] = ("]
    for band in range(BANDS):
        words = textwrap.wrap(" ".join(found[band]), 105, break_on_hyphens=False)
        lines += ["    frozenset(", "\n".join(f'        "{line} "' for line in words) + ".split()", "    ),"]
    lines += [
        ")",
        "",
        "BAND: dict[str, int] = {word: band for band, words in enumerate(BANDS) for word in sorted(words)}",
    ]
    lines += ['"""Word -> band; a word that is not here is rarer than all of them."""', ""]
    table.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
