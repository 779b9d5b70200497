"""How long it takes to find out whom reports concern: many watches, many reports.

    python -m bench.watches [--watches 10000] [--reports 1000]

Watches of every kind (searches of one to three words, phrases and fields; stories, claims, names, outlets) over
invented reports (``bench.ledger``) that are kept as stories of ten. Prints one JSON line: CPU seconds of looking
through what happened (``raise_alerts``, from the first development to the last alert in the outbox), of looking
at each watch for each development instead, at a hundredth of the watches and scaled up, and the ratio.
"""

import argparse
import json
import random
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.ledger import Maker
from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.query import parse
from onrecord.ledger.watches import Watches
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.watching import Index, _Story, raise_alerts
from onrecord.records import Watch
from onrecord.text.search_words import search_words

_NOW = "2031-06-01T00:00:00+00:00"
_LATER = "2031-06-02T00:00:00+00:00"


def watch(dice: random.Random, ledger: Ledger, words: list[str], stories: list[str]) -> Watch:
    """Some watch."""
    kind = dice.choices(("search", "story", "claim", "name", "outlet"), (50, 20, 10, 10, 10))[0]
    to = ("https://desk.example/hook",) if dice.random() < 0.5 else ()
    if kind == "search":
        some = dice.sample(words, dice.randint(1, 3))
        form = dice.choice(("{}", '"{}"', "{} -police", "from:outlet7 {}", "{} OR torvik"))
        return Watch("", kind, form.format(" ".join(some)), (), to)
    if kind == "outlet":
        return Watch("", kind, f"Outlet{dice.randint(1, 60)}", (), to)
    brief = ledger.story(dice.choice(stories))
    assert brief is not None
    if kind == "story":
        return Watch("", kind, brief.record.stories[0].id, (), to)
    if kind == "claim" and brief.record.claims:
        return Watch("", kind, dice.choice(brief.record.claims).id, (), to)
    names = [name.id for row in brief.record.readings for name in row.names]
    return Watch("", "name", dice.choice(names), (), to)


def one_by_one(ledger: Ledger, watches: list[Watch]) -> float:
    """CPU seconds of trying every watch on every development."""
    news = Watches(ledger).after(0, 1_000_000)
    stories = {row.story: _Story(ledger, row.story) for _, row in news}
    before = time.process_time()
    for each in watches:
        index = Index(ledger, [each])
        query = parse(each.what) if each.kind == "search" else None
        for _, row in news:
            reading = stories[row.story].reading(row)
            if query and reading:
                query.told(search_words(reading.report.text))
            elif reading:
                list(index._about(row, stories[row.story], {}))
    return time.process_time() - before


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--watches", type=int, default=10_000)
    parser.add_argument("--reports", type=int, default=1_000)
    options = parser.parse_args()
    dice, maker = random.Random(5), Maker(7)
    made = [maker.story(at) for at in range(options.reports // 5)]
    first, rest = [row for rows in made for row in rows[:5]], [row for rows in made for row in rows[5:]]
    words = sorted({word for row in first[:200] for word in search_words(row.report.text) if len(word) > 3})
    with tempfile.TemporaryDirectory() as folder, open_ledger(str(Path(folder) / "bench.db")) as ledger:
        ledger.add_all(first, _NOW)
        keep_up(ledger, _NOW)
        stories = [row.id for row in ledger.stories(1_000_000).rows]
        kept = Watches(ledger)
        raise_alerts(ledger, _NOW)
        some = (watch(dice, ledger, words, stories) for _ in range(options.watches))
        watches = [kept.add(replace(row, label=str(at)), _LATER) for at, row in enumerate(some)]
        ledger.add_all(rest, _LATER)
        happened = keep_up(ledger, _LATER)["developments"]
        before = time.process_time()
        alerts = raise_alerts(ledger, _LATER)
        spent = time.process_time() - before
        plain = one_by_one(ledger, watches[: max(1, options.watches // 100)]) * 100
        on_way = len(kept.outbox("waiting"))
    print(json.dumps({"watches": len({row.id for row in watches}), "reports": len(rest), "developments": happened,
                      "alerts": alerts,
                      "outbox": on_way, "cpu_s": round(spent, 2), "one_by_one_cpu_s": round(plain, 1),
                      "ratio": round(plain / spent, 1)}))  # fmt: skip


if __name__ == "__main__":
    main()
