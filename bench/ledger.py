"""The ledger's pace: bulk insert, look-up of a new report's candidates, search.

    python -m bench.ledger [--reports 20000] [--ledger FILE]

Builds a set of short invented reports (stories of about ten, in which sentences are copied) with sentences,
statements and names, puts it into a new ledger and asks it. Prints one JSON line: reports/s and CPU seconds of the
insert (making the reports not counted), and p50 and p95 in milliseconds of looking up candidates and of each kind of
search. With --ledger the set goes into that file or postgresql:// URL, which must be new; a file that holds one already
is asked alone. A million reports (--reports 1000000) take some 7 GB and ten minutes of CPU.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from onrecord.ledger import Ledger, open_ledger
from onrecord.records import Mention, Name, Part, Published, Reading, Report, Sentence, Span, Statement
from onrecord.text.hashes import digest
from onrecord.text.tables.common_words import BANDS

_NOW = "2031-06-01T00:00:00+00:00"
_START = date(2028, 1, 1)
_STORY = 10
_BATCH = 2_000
_SEARCHES = {
    "common_word": ["government", "president", "police", "year", "people", "election", "minister", "company"],
    "two_common_words": ["government company", "police election", "people minister", "president year"],
    "common_without_other": ["government -police", "company -election"],
    "two_rare_words": ["kalem torvik", "sarno belta"],
    "phrase": ['"the government"', '"of the president"'],
    "outlet_and_word": ["from:outlet7 government", "from:outlet31 election"],
    "speaker_and_word": ["said:speaker12 government", "said:speaker640 police"],
    "word_and_days": ["government after:2029-01-01 before:2029-02-01"],
}


class Maker:
    """Makes reports, always the same ones: words as frequent as in news, names and rare words invented."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "el", "or", "in")]
        rare = [f"{a}{b}{c}" for a in syllables[::2] for b in syllables[::3] for c in ("", "k", "vik", "lem", "no")]
        self._words = [word for band in BANDS for word in sorted(band)] + rare
        weights = [1 / (2**at) / max(1, len(band)) ** 0.5 for at, band in enumerate(BANDS) for _ in sorted(band)]
        self._weights = list(accumulate([*weights, *(3 * sum(weights) / 7 / len(rare) for _ in rare)]))
        self._told: list[str] = []

    def story(self, number: int) -> list[Reading]:
        """Ten reports about one thing, with some sentences of one another."""
        self._told = [self._sentence() for _ in range(4)]
        day = _START + timedelta(days=number * _STORY // 800)
        return [self._reading(f"{number}-{at}", day) for at in range(_STORY)]

    def _sentence(self) -> str:
        words = self._random.choices(self._words, cum_weights=self._weights, k=self._random.randint(12, 24))
        return " ".join(words).capitalize() + "."

    def _reading(self, key: str, day: date) -> Reading:
        lines = [self._sentence()[:70], *(self._sentence() for _ in range(3)), *self._random.sample(self._told, 2)]
        speaker = f"Speaker{self._random.randint(1, 2_000)}"
        lines.append(f"{speaker} said {self._sentence().lower()}")
        text = "\n\n".join(lines) + "\n"
        outlet = f"Outlet{self._random.randint(1, 60)}"
        report = Report(key, digest("report", key, "", text), text, None, day.isoformat(), "stated", outlet=outlet)
        parts, sentences, at = [], [], 0
        for number, line in enumerate(lines):
            kind = "paragraph" if number else "headline"
            parts.append(Part(kind, at, at + len(line)))
            sentences.append(Sentence(digest(report.id, at), at, at + len(line), kind, str(number) if number else "H"))
            at += len(line) + 2
        start, end = sentences[-1].start, sentences[-1].end
        cue = start + len(speaker) + 1
        name = Name(digest("name", speaker), "person", speaker, (), (), (), (Mention(start, cue - 1),))
        spans = (Span(start, cue - 1), (Span(cue, cue + 4),), (Span(cue + 5, end),))
        said = Statement(
            digest(report.id, "said"), sentences[-1].id, spans[0], name.id, spans[1], spans[2], "indirect", "asserts",
            False, ("outlet", speaker), "person",
        )  # fmt: skip
        published = Published(day.isoformat(), "stated", day.isoformat(), day.isoformat())
        return Reading(report, tuple(parts), tuple(sentences), (said,), (name,), (), (), published)


def batches(reports: int) -> Iterator[list[Reading]]:
    """So many reports, some thousand at a time."""
    maker = Maker(7)
    for first in range(0, reports // _STORY, _BATCH // _STORY):
        yield [row for at in range(first, min(first + _BATCH // _STORY, reports // _STORY)) for row in maker.story(at)]


def fill(ledger: Ledger, reports: int) -> dict[str, float]:
    """Puts the set in; gives its pace."""
    wall = cpu = 0.0
    done = 0
    for batch in batches(reports):
        before, spent = time.perf_counter(), time.process_time()
        done += ledger.add_all(batch, _NOW)
        wall += time.perf_counter() - before
        cpu += time.process_time() - spent
    return {"reports": done, "insert_per_s": done / wall, "insert_per_cpu_s": done / cpu, "insert_s": wall}


def paced(name: str, asked: list[Callable[[], object]]) -> dict[str, float]:
    """p50 and p95 of some questions in milliseconds, and p50 of CPU time, which no neighbour disturbs."""
    times, spent = [], []
    for ask in asked:
        before, cpu = time.perf_counter(), time.process_time()
        ask()
        times.append((time.perf_counter() - before) * 1000)
        spent.append((time.process_time() - cpu) * 1000)
    cuts = statistics.quantiles(times, n=20, method="inclusive")
    return {f"{name}_p50_ms": cuts[9], f"{name}_p95_ms": cuts[18], f"{name}_p50_cpu_ms": statistics.median(spent)}


def ask(ledger: Ledger) -> dict[str, float]:
    """Looks up candidates of reports that are not there yet, and searches."""
    stories = ledger.size() // _STORY
    maker, chosen = Maker(7), random.Random(11)
    wanted = sorted(chosen.sample(range(min(stories, 2_000)), min(stories, 100)))
    made = {at: story[0] for at in range(max(wanted) + 1) if (story := maker.story(at)) and at in wanted}
    fresh = [_edited(made[at]) for at in wanted]
    figures = paced("candidates", [lambda row=row: ledger.candidates(row) for row in fresh])  # type: ignore[misc]
    answers = [{row.report_id for row in ledger.candidates(new)} for new in fresh]
    found = sum(made[at].report.id in answer for at, answer in zip(wanted, answers, strict=True))
    figures["candidates_recall"] = found / len(wanted)
    for kind, queries in _SEARCHES.items():
        figures |= paced(kind, [lambda line=line: ledger.search(line) for line in queries * 5])  # type: ignore[misc]
    return figures


def _edited(reading: Reading) -> Reading:
    """The report as another outlet would print it: another key, a word changed in each sentence."""
    lines = reading.report.text[:-1].split("\n\n")
    text = "\n\n".join(line[:-1].rsplit(" ", 1)[0].ljust(len(line), "x") for line in lines)
    report = replace(reading.report, key="new", id=digest("new", text), text=text + "\n")
    return replace(reading, report=report)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=20_000)
    parser.add_argument("--ledger", metavar="FILE")
    options = parser.parse_args()
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        place = options.ledger or str(Path(folder) / "bench.db")
        with open_ledger(place) as ledger:
            if not ledger.size():
                figures |= fill(ledger, options.reports)
            figures |= ask(ledger)
        if Path(place).is_file():
            figures["bytes_per_report"] = Path(place).stat().st_size / options.reports
    print(json.dumps({key: round(value, 2) for key, value in figures.items()}))


if __name__ == "__main__":
    main()
