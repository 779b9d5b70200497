"""Constructed sentences with nested attribution, gold at every level.

``generate(count, seed)`` gives as many ``Chain`` as asked, the same for the same seed. Patterns stand in
``chain_patterns``, words in ``chain_words``; people, outlets, bodies and events are invented. About one in five has one
level only or none (hard negatives: "according to plan", "the report runs to 340 pages").

    python -m training.chains [--count 20] [--seed 0]    prints some, marked

Spans follow what most annotators of PolNeAR do (Newell et al., LREC 2018; train, first annotator of each document,
19,868 attributions):

- content keeps a leading "that" (99 %), its quotation marks and what stands inside them (99 %); a final full stop or
  comma outside the marks is left out (99 %, 97 %); "to" of an infinitive belongs to the content (83 %);
- cue takes auxiliaries and negation (97 %: "has said", "did not deny"), adverbs ("also" 93 %, "-ly" 87 %) and "in a
  statement" (69 %), not the day (60 %), nor the hearer ("told reporters that": "told"); a noun takes its preposition
  ("accusations of"), a passive leaves "by" (67 %);
- source takes role words, appositions and relative clauses (81 %), with the comma that closes them before the cue
  (89 %), and 's ("the minister's claim"); "by", "from" before it stay out; a bare "reports that" has none (its cue is
  the noun);
- PolNeAR itself never nests (no content holds another cue). Here: a statement whose cue stands in another's content is
  ``inside`` it. In "reported, citing X, that ..." both have the same content, X's being inside (PolNeAR gives "citing"
  X as its content); in "quoted X as saying ..." the outer content is "X as saying ..." (as PolNeAR).
"""

import argparse
import random
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count as numbers

from training.chain_words import COUNTRIES, FRAMES, GIVEN_NAMES, HEADS, PERSON_TAILS, PLACE_TAILS, inflect

from training import chain_patterns, chain_words

Spans = tuple[tuple[int, int], ...]

RULES = chain_words.RULES | chain_patterns.RULES
SYMBOL = re.compile(r"@(\w+)")
MARK = re.compile(r"\{([\d,]+)([sco])\s?")
SINGULAR = tuple(frame for frame in FRAMES if not frame[0].endswith("+"))
DEEPEST = 3  # symbols that hold statements open no further ones below this
_NO_DEEPER = {"clause": "fact", "clauseq": "fact", "Clauseq": "Fact", "that2": "that"}
_IN_QUOTES = str.maketrans({"“": "‘", "”": "’"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement: character offsets, sorted; ``source`` may be empty; ``inside`` numbers the one it stands in."""

    source: Spans
    cue: Spans
    content: Spans
    inside: int | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """A text of one or two sentences with its statements, outer ones before those inside them."""

    text: str
    statements: tuple[Attribution, ...]

    @property
    def depth(self) -> int:
        """How many statements stand in each other; 0 where there is none."""
        levels: list[int] = []
        for statement in self.statements:
            levels.append(1 if statement.inside is None else levels[statement.inside] + 1)
        return max(levels, default=0)


def generate(count: int, seed: int) -> Iterator[Chain]:
    """``count`` chains; the same for the same seed, and a prefix of any longer run with it."""
    rng = random.Random(seed)  # noqa: S311 - a seeded grammar, no secret
    made = 0
    while made < count:
        kind = rng.random()
        nested, headlines, single = chain_patterns.NESTED, chain_patterns.HEADLINES, chain_patterns.SINGLE
        pattern = rng.choice(nested if kind < 0.7 else headlines if kind < 0.8 else single)
        marked = _Filler(rng).fill(pattern)
        chain = read_marks(_dress(_tidy(marked), rng, headline="@h" in pattern.replace("@hearer", "")))
        if len(chain.text) <= 500:
            made += 1
            yield chain


class _Filler:
    """Fills the symbols of one pattern; statements get fresh numbers as they come."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.ids = numbers(1)
        self.made: dict[str, Callable[[], str]] = {
            "person": self._person,
            "surname": self._surname,
            "city": self._city,
            "City": self._city,
            "Invented": self._surname_like,
            "country": lambda: rng.choice(COUNTRIES)[0],
            "countryadj": lambda: rng.choice(COUNTRIES)[2].split(",")[0],
            "capital": lambda: rng.choice(COUNTRIES)[3].split(",")[0],
            "subject": partial(self._frame, "subject"),
            "vp": partial(self._frame, "vp"),
            "vping": partial(self._frame, "vping"),
            "past": partial(self._frame, "past"),
            "pp": partial(self._frame, "pp"),
            "fact": partial(self._frame, "fact"),
            "hfact": partial(self._frame, "hfact"),
        }

    def fill(self, pattern: str, depth: int = 1) -> str:
        """The pattern with its symbols filled and its statements numbered anew."""
        local = sorted({int(one) for found in MARK.finditer(pattern) for one in found[1].split(",")})
        fresh = {str(one): str(next(self.ids)) for one in local}

        def renumber(found: re.Match[str]) -> str:
            return f"{{{','.join(fresh[one] for one in found[1].split(','))}{found[2]} "

        return SYMBOL.sub(partial(self._symbol, depth), MARK.sub(renumber, pattern))

    def _symbol(self, depth: int, found: re.Match[str]) -> str:
        symbol = found[1]
        if depth >= DEEPEST:
            symbol = _NO_DEEPER.get(symbol, symbol)
        if symbol == "Clauseq":
            return _capital(self.fill("@clauseq", depth))
        if symbol == "Fact":
            return _capital(self.fill("@fact", depth))
        if symbol in self.made:
            return self.made[symbol]()
        inner = depth + 1 if symbol.startswith("clause") else depth
        return self.fill(self.rng.choice(RULES[symbol]), inner)

    def _person(self) -> str:
        middle = f" {self.rng.choice('ABCDEFGHJKLMPRSTW')}." if self.rng.random() < 0.08 else ""
        return f"{self.rng.choice(GIVEN_NAMES)}{middle} {self._surname()}"

    def _surname(self) -> str:
        double = "-" + self._surname_like() if self.rng.random() < 0.04 else ""
        lead = self.rng.choice(("al-", "de ", "van ", "El ", "Mc", "O’")) if self.rng.random() < 0.06 else ""
        return lead + self._surname_like() + double

    def _surname_like(self) -> str:
        return _join(self.rng.choice(HEADS), self.rng.choice(PERSON_TAILS))

    def _city(self) -> str:
        lead = self.rng.choice(("New ", "Port ", "St ", "San ", "North ", "Upper ")) if self.rng.random() < 0.1 else ""
        return lead + _join(self.rng.choice(HEADS), self.rng.choice(PLACE_TAILS))

    def _frame(self, form: str) -> str:
        if form == "fact" and self.rng.random() < 0.3:
            return self.fill(self.rng.choice(chain_patterns.FACTS), DEEPEST)
        subject, verb, rest = self.rng.choice(SINGULAR if form in {"subject", "past"} else FRAMES)
        many = subject.endswith("+")
        base, past, participle, going, third = inflect(verb)
        who, rest = (self.fill(part, DEEPEST) for part in (subject.rstrip("+"), rest))
        if form == "fact":
            have, were, are = ("had", "were", "are") if many else ("had", "was", "is")
            held = "have" if many else "has"
            form_ = self.rng.choice(
                (past, past, past, f"{have} {participle}", f"{have} {participle}", f"would {base}", f"will {base}",
                 f"{were} {going}", f"{held} {participle}", f"did not {base}", f"had not {participle}",
                 f"{are} {going}", f"could {base}", f"may {base}", f"would not {base}", f"never {past}",
                 f"{were} about to {base}", f"{have} already {participle}", f"must {base}")
            )  # fmt: skip
            return f"{who} {form_} {rest}"
        if form == "hfact":
            return f"{_bare(who)} {base if many else third} {_bare(rest)}"
        words = {"vp": base, "vping": going, "past": past, "pp": participle}
        return who if form == "subject" else f"{words[form]} {rest}"


def _join(head: str, tail: str) -> str:
    """Two syllables as one name, without a letter three times over or a clash of vowels."""
    while tail and head[-1] == tail[0]:
        head = head[:-1] if len(head) > 2 else head
        if head[-1] == tail[0]:
            break
    return head + ("n" + tail if head[-1] in "aeiou" and tail[0] in "aeiou" else tail)


def _bare(words: str) -> str:
    return re.sub(r"\b(?:the|a|an|The) ", "", words)


def _capital(marked: str) -> str:
    """The first letter that is no mark in upper case."""
    found = re.match(r"(?:\{[\d,]+[sco] |[“‘\"' ])*", marked)
    at = found.end() if found else 0
    return marked[:at] + marked[at : at + 1].upper() + marked[at + 1 :]


def _tidy(marked: str) -> str:
    """Articles before vowels, no doubled commas or stops, as a desk would leave them."""
    marked = re.sub(r"\b([Aa]) (?=(?:\{[\d,]+[sco] )*[aeioAEIO])", r"\1n ", marked)
    marked = re.sub(r"\b([Tt])he ((?:\{[\d,]+[sco] )*)the ", r"\1he \2", marked)
    marked = re.sub(r",(\}*),", r",\1", marked)
    marked = re.sub(r",(\}*)([.:;])", r"\1\2", marked)
    marked = re.sub(r"([.?!])([”’]?\}*)[.,]", r"\1\2", marked)
    return re.sub(r"([a-z])\.,", r"\1,", marked)


def _dress(marked: str, rng: random.Random, headline: bool) -> str:
    """Quotation marks, apostrophes, openings and second sentences of one house style."""
    if headline:
        marked = marked.translate(_IN_QUOTES)
        if rng.random() < 0.5:
            marked = re.sub(r"(?<![\w’'{])(?!(?:to|of|for|in|by|on|at|as)\b)([a-z])(?=\w{2})", _upper, marked)
    else:
        plain = not re.match(r"\{[\d,]+[so] (?!“)", marked)
        opening = rng.choice(chain_patterns.OPENINGS)
        if rng.random() < 0.15 and not plain:
            marked = f"{_Filler(rng).fill(opening)} {marked}"
        if rng.random() < 0.08:
            marked = f"{marked} {_capital(_Filler(rng).fill('@fact'))}."
    style = rng.random()
    if style < 0.35:
        marked = marked.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"}))
    elif style < 0.45:
        marked = marked.replace("‘", "'").replace("’", "'").replace("“", "''").replace("”", "''")
    elif style < 0.6:
        marked = re.sub(r"“([^“”]*)”", lambda found: f"‘{found[1].replace('‘', '“')}’", marked)
    return _capital(marked)


def _upper(found: re.Match[str]) -> str:
    return found[1].upper()


def read_marks(marked: str) -> Chain:
    """The text without its marks, and the statements that the marks tell of.

    >>> read_marks("{1s Kemel} {1c said} {1o {2s Ora} {2c left}}.").statements[1].inside
    0
    """
    text, found = "", dict[tuple[int, str], list[tuple[int, int]]]()
    opened: list[tuple[list[int], str, int]] = []
    at = 0
    while at < len(marked):
        mark = MARK.match(marked, at)
        if mark:
            opened.append(([int(one) for one in mark[1].split(",")], mark[2], len(text)))
            at = mark.end()
            continue
        if marked[at] == "}":
            ids, role, start = opened.pop()
            for one in ids:
                found.setdefault((one, role), []).append((start, len(text)))
        else:
            text += marked[at]
        at += 1
    return Chain(text, _ordered(found))


def _ordered(found: dict[tuple[int, str], list[tuple[int, int]]]) -> tuple[Attribution, ...]:
    rows = {
        one: tuple(tuple(sorted(found.get((one, role), []))) for role in "sco")
        for one in sorted({key for key, _ in found})
    }
    parents = {one: _parent(one, rows) for one in rows}
    order = sorted(rows, key=lambda one: (_height(one, parents), rows[one][1], one))
    place = {one: index for index, one in enumerate(order)}
    return tuple(
        Attribution(*rows[one], inside=None if (parent := parents[one]) is None else place[parent]) for one in order
    )


def _parent(one: int, rows: dict[int, tuple[Spans, ...]]) -> int | None:
    """The statement with the shortest content round this one's cue, else a lower one with the same content."""
    _, cue, content = rows[one]
    around = [
        (sum(end - start for start, end in other[2]), number)
        for number, other in rows.items()
        if number != one and any(start <= cue[0][0] and cue[-1][1] <= end for start, end in other[2])
    ]
    if around:
        return min(around)[1]
    same = [number for number, other in rows.items() if number < one and other[2] == content]
    return max(same, default=None)


def _height(one: int, parents: dict[int, int | None]) -> int:
    parent = parents[one]
    return 0 if parent is None else 1 + _height(parent, parents)


def main() -> None:
    """Prints some chains, a line each and their statements below."""
    parser = argparse.ArgumentParser(description="Shows constructed chains.")
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    for chain in generate(options.count, options.seed):
        sys.stdout.write(f"{chain.text}\n")
        for row in chain.statements:
            parts = (" / ".join(chain.text[a:b] for a, b in spans) for spans in (row.source, row.cue, row.content))
            sys.stdout.write(f"     {' | '.join(parts)} | inside {row.inside}\n")


if __name__ == "__main__":
    main()
