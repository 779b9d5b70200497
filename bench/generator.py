"""Makes big sets of invented reports: streams of stories in which outlets copy, abridge, mix and rewrite one another.

    python -m bench.generator 20000 --out day.jsonl.gz [--truth truth.jsonl.gz] [--hot 5000] [--seed 1] [--a-day 5000]

Reports are lines of ``{"id", "title", "text", "published", "outlet"}``, in order of publication. The truth has a line a
report: its story, how it was made, and which reports its sentences were taken from. The words are syllables put
together, with common English words between them in the shares that news has; people, places and outlets do not exist.
Same arguments, same bytes. A stream twice as long has twice as many stories of the same sizes, not bigger ones.
"""

import argparse
import gzip
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

from onrecord.text.tables.common_words import BAND

START = datetime(2031, 3, 3, 5, 0)
HOW = {"own": 42, "copied": 14, "abridged": 18, "mixed": 9, "rewritten": 13, "updated": 4}
"""How a report of a story that has other reports comes about, in percent: over half of it is somebody else's text."""
OUTLETS = 400
LARGEST = 400
"""Most reports of a story that is not hot."""
TOPICS = 150
SYLLABLES = tuple(
    re.findall(
        "[a-z]+",
        "ba bre cal den dor el fan gri hol in jor kel lan mar nor ol pra qui"
        " ran sel tor um val wes yo zan ta mi ro ne lu ke si vo da pe",
    )
)


class Made(NamedTuple):
    """One invented report and its truth."""

    id: str
    title: str
    text: str
    published: str
    outlet: str
    story: int
    how: str
    taken_from: tuple[str, ...]


@dataclass
class World:
    """The words there are, by what they do in a sentence; rarer ones stand further back."""

    random: Random
    nouns: list[str] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    outlets: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Fills the lists."""
        english = sorted((word for word in BAND if BAND[word] >= 3 and len(word) > 3), key=lambda word: BAND[word])
        made = [self.word(2, 4) for _ in range(24000)]
        words = english + sorted(dict.fromkeys(made), key=len)
        self.nouns, self.verbs, self.kinds = words[::3] + words[1::6], [f"{w}ed" for w in words[2::6]], words[2::3]
        for _ in range(OUTLETS):
            name = f"{self.name()} {self.random.choice(['Courier', 'Gazette', 'Post', 'Herald', 'Wire', 'Tribune'])}"
            self.outlets.append((name, f"Sign up for the {name} newsletter and never miss a {self.word(2, 3)} again."))

    def word(self, low: int, high: int) -> str:
        """A word of syllables."""
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(low, high)))

    def name(self) -> str:
        """A name of one word."""
        return self.word(2, 4).capitalize()

    def common(self, words: Sequence[str]) -> str:
        """A word, the earlier the likelier (Zipf's law, roughly)."""
        return words[int(len(words) ** self.random.random()) - 1]


class Plot:
    """What a story's sentences are made of: its names, its own words and its topic's."""

    def __init__(self, world: World, topic: int) -> None:
        self._world, self._random = world, world.random
        own = Random(topic)
        self._nouns = own.sample(world.nouns, 90) + self._random.sample(world.nouns, 25) * 4
        self._verbs = own.sample(world.verbs, 40) + self._random.sample(world.verbs, 10) * 4
        self._people = [f"{world.name()} {world.name()}" for _ in range(6)]
        self._places = [world.name() for _ in range(4)]
        self._bodies = [f"the {world.name()} {self._random.choice(self._nouns)}" for _ in range(4)]

    def title(self) -> str:
        """A headline."""
        return f"{self._name()} {self._verb()} {self._noun()} {self._random.choice(self._places)} {self._noun()}"

    def sentence(self) -> str:
        """A sentence of 12 to 30 words; one in six is a quotation."""
        choose = self._random.choice
        body = " ".join(self._clause() for _ in range(self._random.choice((1, 2, 2, 3))))
        if self._random.random() < 1 / 6:
            told = f"“{body},” {choose(self._people)} {choose(['said', 'told reporters', 'added'])}"
        else:
            lead = choose(["", "", "", f"On {choose(['Monday', 'Tuesday', 'Friday'])} ", "Meanwhile, ", "But "])
            told = f"{lead}{body}"
        return told[0].upper() + told[1:] + "."

    def _clause(self) -> str:
        choose = self._random.choice
        joint = choose(["to", "of", "in", "with", "for", "against", "after", "at", "by", "from", "over", "about"])
        link = choose(["and", "that", "which", "while", "because", "as", "when", "but", "where"])
        return f"{self._phrase()} {self._verb()} {self._phrase()} {joint} {self._phrase()} {link}".rsplit(
            " ", choose((0, 1))
        )[0]

    def _phrase(self) -> str:
        chance = self._random.random()
        if chance < 0.25:
            return self._name()
        if chance < 0.32:
            return f"{self._random.randint(2, 900)} {self._noun()}s"
        det = self._random.choice(["the", "the", "a", "its", "their", "this", "no", "some"])
        kind = f"{self._world.common(self._world.kinds)} " if chance > 0.6 else ""
        return f"{det} {kind}{self._noun()}"

    def _name(self) -> str:
        return self._random.choice(self._random.choice((self._people, self._places, self._bodies)))

    def _noun(self) -> str:
        own = self._random.random() < 0.55
        return self._random.choice(self._nouns) if own else self._world.common(self._world.nouns)

    def _verb(self) -> str:
        own = self._random.random() < 0.4
        return self._random.choice(self._verbs) if own else self._world.common(self._world.verbs)


Body = list[str]


class Story:
    """One story as it grows: every new report may take from those before it."""

    def __init__(self, world: World, number: int) -> None:
        self._world, self._random = world, world.random
        self._plot = Plot(world, self._random.randrange(TOPICS))
        self._number = number
        self._past: list[tuple[str, Body]] = []

    def report(self, identity: str, moment: datetime) -> Made:
        """The story's next report."""
        how = self._random.choices(list(HOW), list(HOW.values()))[0] if self._past else "own"
        # The wires come first and are taken from most.
        count = min(len(self._past), 12 if self._random.random() < 0.8 else len(self._past))
        sources = (
            [self._past[self._random.randrange(count)] for _ in range(2 if how == "mixed" else 1)] if count else []
        )
        make: dict[str, Callable[[list[Body]], Body]] = {
            "own": lambda _: self._fresh(self._length()),
            "copied": lambda bodies: list(bodies[0]),
            "abridged": self._abridge,
            "mixed": self._mix,
            "rewritten": self._rewrite,
            "updated": lambda bodies: self._fresh(self._random.randint(2, 5)) + bodies[0],
        }
        body = make[how]([body for _, body in sources])
        if len(body) < 18 and how != "abridged":
            body += self._fresh(18 - len(body))
        body = body[:32]
        self._past.append((identity, body))
        outlet, prompt = self._random.choice(self._world.outlets)
        taken = () if how == "own" else tuple(dict.fromkeys(name for name, _ in sources))
        title = self._plot.title()
        return Made(
            identity, title, self._print(body, prompt), moment.isoformat() + "Z", outlet, self._number, how, taken
        )

    def _length(self) -> int:
        return self._random.randint(19, 30)

    def _fresh(self, count: int) -> Body:
        return [self._plot.sentence() for _ in range(count)]

    def _abridge(self, bodies: list[Body]) -> Body:
        """The upper part: news is written to be cut from below."""
        return bodies[0][: max(6, int(len(bodies[0]) * self._random.uniform(0.4, 0.9)))]

    def _mix(self, bodies: list[Body]) -> Body:
        """Paragraphs of two reports and some of its own."""
        both = [sentence for body in bodies for sentence in body[: len(body) // 2]]
        return [self._plot.sentence() if self._random.random() < 0.25 else sentence for sentence in both]

    def _rewrite(self, bodies: list[Body]) -> Body:
        """Every sentence edited: words replaced, left out and added, some sentences dropped or new."""
        kept = [self._edit(sentence) for sentence in bodies[0] if self._random.random() < 0.8]
        return [self._plot.sentence() if self._random.random() < 0.15 else sentence for sentence in kept]

    def _edit(self, sentence: str) -> str:
        words = []
        much = self._random.choice((0.0, 0.05, 0.15, 0.3))
        for word in sentence.split():
            if self._random.random() >= much:
                words.append(word)
            elif self._random.random() < 0.7:
                words.append(self._world.common(self._world.nouns))
        return " ".join(words) or sentence

    def _print(self, body: Body, prompt: str) -> str:
        """Paragraphs of one to three sentences; some outlets have a standing line at the foot."""
        paragraphs = []
        at = 0
        while at < len(body):
            step = self._random.choice((1, 1, 2, 3))
            paragraphs.append(" ".join(body[at : at + step]))
            at += step
        if len(prompt) % 3 == 0:
            paragraphs.append(prompt)
        return "\n\n".join(paragraphs)


def make(count: int, *, seed: int = 1, a_day: int = 5000, hot: int = 0) -> list[Made]:
    """``count`` reports in order of publication, ``hot`` of them of one story that runs through the whole stream."""
    random = Random(seed)
    world = World(random)
    days = count / a_day
    plan: list[tuple[datetime, int]] = []
    for number, size in enumerate(_sizes(random, count, hot)):
        begin, length = random.uniform(0, days), random.expovariate(1 / 1.5) + 0.2
        if number == 0 and hot:
            begin, length = 0.0, days
        spread = sorted(random.betavariate(1, 2.5) for _ in range(size))
        plan += [(START + timedelta(days=begin + length * at), number) for at in spread]
    stories: dict[int, Story] = {}
    made = []
    for at, (moment, number) in enumerate(sorted(plan)):
        if number not in stories:
            stories[number] = Story(world, number)
        made.append(stories[number].report(f"r{at:06}", moment.replace(microsecond=0)))
    return made


def _sizes(random: Random, count: int, hot: int) -> Iterator[int]:
    """Sizes of stories: half of the reports are in stories of fewer than twenty, some stories have hundreds."""
    left = count
    if hot:
        yield min(hot, count)
        left -= hot
    while left > 0:
        size = min(left, LARGEST, int(random.paretovariate(1.05)))
        left -= size
        yield size


def write(made: Sequence[Made], out: Path, truth: Path | None) -> None:
    """The reports, and the truth beside them."""
    with _open(out) as lines:
        for row in made:
            shown = {"id": row.id, "title": row.title, "text": row.text}
            print(
                json.dumps(shown | {"published": row.published, "outlet": row.outlet}, ensure_ascii=False), file=lines
            )
    if truth:
        with _open(truth) as lines:
            for row in made:
                print(
                    json.dumps({"id": row.id, "story": row.story, "how": row.how, "from": row.taken_from}), file=lines
                )


def _open(path: Path):  # type: ignore[no-untyped-def]
    return gzip.open(path, "wt", encoding="utf-8") if path.suffix == ".gz" else path.open("w", encoding="utf-8")


def main() -> None:
    """Makes a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--hot", type=int, default=0, help="reports of one story that never ends")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--a-day", type=int, default=5000)
    options = parser.parse_args()
    made = make(options.count, seed=options.seed, a_day=options.a_day, hot=options.hot)
    write(made, options.out, options.truth)
    words = sorted(len(row.text.split()) for row in made)
    sizes = list(accumulate(sorted(words)))[-1] / len(words)
    print(json.dumps({"reports": len(made), "stories": len({row.story for row in made}), "words_mean": round(sizes)}))


if __name__ == "__main__":
    main()
