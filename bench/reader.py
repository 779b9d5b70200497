"""How many articles a second the readers read on one thread: one JSON line.

    python -m bench.reader [--articles 60]

PolNeAR dev documents, counted as articles of 520 words; CPU seconds of ``read`` as a whole (parts, sentences, names,
dates, statements): by the rules, by the encoder, and by the encoder when it knows every window from before. Loading
is not counted.
"""

import argparse
import json
import time
from itertools import islice

from evals.attribution import documents

from onrecord.pipeline.steps import read
from onrecord.read.encoder.encode import Recent
from onrecord.read.encoder.session import load
from onrecord.read.statements import Reader, RuleReader
from onrecord.read.statements.encoded import EncoderReader
from onrecord.records import Report

_WORDS = 520


def _articles_a_second(texts: list[str], reader: Reader) -> float:
    words = sum(len(text.split()) for text in texts)
    start = time.process_time()
    for number, text in enumerate(texts):
        read(Report(str(number), str(number), text), reader)
    return round(words / _WORDS / (time.process_time() - start), 2)


def main() -> None:
    """Runs the bench."""
    parser = argparse.ArgumentParser(description="Articles a second that are read on one thread.")
    parser.add_argument("--articles", type=int, default=60)
    texts = [row["text"] for row in islice(documents("dev"), parser.parse_args().articles)]
    learned = EncoderReader(load(), Recent())
    read(Report("first", "first", texts[0]), EncoderReader(load(), Recent()))
    row = {
        "bench": "reader",
        "articles": len(texts),
        "rules": _articles_a_second(texts, RuleReader()),
        "encoder": _articles_a_second(texts, learned),
        "encoder_again": _articles_a_second(texts, learned),
    }
    print(json.dumps(row))


if __name__ == "__main__":
    main()
