"""Entity F1 of the names room on re3d (train) and WikiGold: exact span, kind person, organisation or place.

A development measure: errors on these texts were read while the rules were written. Forms of address and a leading
"the" are taken off on both sides, since the corpora differ there. Nested spans are left out, and so are spans with a
word in small letters but for "of" and the like: re3d marks "U.S. officials" and "the city" too.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from evals.shared import f1, need, show
from onrecord.read.names import find_names
from onrecord.read.sentences import find_sentences
from onrecord.read.statements import Reader, best_reader
from onrecord.records import Part, Report
from onrecord.text.tables.titles import HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS

Span = tuple[int, int, str]
READER: Reader | None = None
KINDS = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "Person": "person", "Organisation": "organisation",
    "Location": "place",
}  # fmt: skip
_SMALL = frozenset("of the and for on in de la al bin ibn van von der del e s i".split())  # noqa: SIM905 - reads best so
_TITLES = "|".join(sorted(HONORIFICS | TITLE_HEADS | TITLE_MODIFIERS, key=len, reverse=True))
_FRONT = re.compile(r"(?:[Tt]he\s+)+")
_ROLE = re.compile(rf"(?:(?:[Tt]he|of State|{_TITLES})\b\.?\s+)+")
_PRONOUNS = frozenset(
    """i we you he she it they us me him her them our my his its their this that these those who""".split()  # noqa: SIM905 - reads best so
)


def join(words: list[str], *, dashes: bool = False) -> tuple[str, list[tuple[int, int]]]:
    """A sentence from its tokens, and where each stands."""
    text = ""
    places: list[tuple[int, int]] = []
    for word in words:
        tight = not text or bool(re.match(r"[,.;:!?)\]’%]|'s$|'$|n't$", word) or re.search(r"[(\[$“]$", text))
        if dashes and (word in {"-", "/", "'"} or text[-1:] in {"-", "/"} or re.search(r"\w[’']$", text)):
            tight = True
        text += "" if tight else " "
        places.append((len(text), len(text) + len(word)))
        text += word
    return text, places


def spans(places: list[tuple[int, int]], tags: list[str]) -> Iterator[Span]:
    """The spans of IO, IOB or BIO tags."""
    start = 0
    for at in range(1, len(tags) + 1):
        if at == len(tags) or tags[at][2:] != tags[start][2:] or tags[at].startswith("B-"):
            if tags[start] != "O" and tags[start][2:] in KINDS:
                yield places[start][0], places[at - 1][1], KINDS[tags[start][2:]]
            start = at


def conll(path: str, *, dashes: bool = False) -> Iterator[tuple[str, list[Span]]]:
    """Documents of a two-column file (each sentence one where the file marks none), with their gold spans."""
    blocks = re.split(r"\n\s*\n", need("corpora", *path.split("/")).read_text("utf-8").strip())
    marked = any("-DOCSTART-" in block for block in blocks)
    text, gold = "", list[Span]()
    for block in blocks:
        rows = [line.split() for line in block.splitlines() if len(line.split()) == 2]
        if not rows or rows[0][0] == "-DOCSTART-":
            if text:
                yield text, gold
            text, gold = "", []
            continue
        words, places = join([row[0] for row in rows], dashes=dashes)
        gold += [(a + len(text), b + len(text), kind) for a, b, kind in spans(places, [row[1] for row in rows])]
        text += words + "\n\n"
        if not marked:
            yield text, gold
            text, gold = "", []
    if text:
        yield text, gold


def trimmed(text: str, rows: list[Span]) -> set[Span]:
    """Outermost spans of capitalised words, without "the" and forms of address."""
    kept = set()
    for first, end, kind in rows:
        words = text[first:end]
        front = (_ROLE if kind == "person" else _FRONT).match(words)
        start = first + (front.end() if front and front.end() < len(words) else 0)
        if text[start:end].lower() in _PRONOUNS:
            continue
        if all(word[:1].isupper() or word in _SMALL for word in re.findall(r"[^\W\d_]+", text[start:end])):
            kept.add((start, end, kind))
    return {row for row in kept if not any(o[0] <= row[0] and row[1] <= o[1] and o[:2] != row[:2] for o in kept)}


def found_in(text: str) -> list[Span]:
    """The names that the room finds."""
    blocks = [match.span() for match in re.finditer(r"\S(?:.|\n(?!\n))*", text)]
    parts = tuple(Part("paragraph", a, b) for a, b in blocks)
    report = Report("eval", "eval", text)
    sentences = find_sentences(report, parts)
    names = find_names(report, parts, sentences, READER.find_named(report, parts, sentences) if READER else ())
    kinds = {"group": "organisation"}
    return [
        (m.start, m.end, kinds.get(name.kind, name.kind))
        for name in names
        for m in name.mentions
        if name.kind != "other"
    ]


def score(documents: Iterable[tuple[str, list[Span]]], show_errors: int) -> dict[str, float]:
    """Exact F1 in all and by kind."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    gold_count: Counter[str] = Counter()
    bare = [0, 0, 0]
    errors: Counter[str] = Counter()
    for text, rows in documents:
        gold, found = trimmed(text, rows), trimmed(text, found_in(text))
        for spot, tally in ((gold & found, right), (found, seen), (gold, gold_count)):
            tally.update(kind for _, _, kind in spot)
        same = {row[:2] for row in gold} & {row[:2] for row in found}
        bare = [bare[0] + len(same), bare[1] + len(found), bare[2] + len(gold)]
        for mark, spot in (("missed", gold - found), ("extra", found - gold)):
            errors.update(
                f"{mark} {kind[:3]} {text[a:b]!r} in {text[max(0, a - 25) : b + 20]!r}" for a, b, kind in spot
            )
    for error, _ in sorted(errors.items())[:: max(1, len(errors) // show_errors)] if show_errors else []:
        print(error)
    figures = {kind: f1(right[kind], seen[kind], gold_count[kind]) for kind in sorted(gold_count)}
    return {**figures, "all": f1(right.total(), seen.total(), gold_count.total()), "span_only": f1(*bare)}


def main() -> None:
    """Prints one JSON line of figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0, help="how many errors of each corpus to print first")
    parser.add_argument("--only", choices=("re3d", "wikigold"))
    parser.add_argument("--reader", choices=("encoder", "rules"), default="encoder")
    chosen = parser.parse_args()
    global READER  # noqa: PLW0603 - one reader a run
    READER = best_reader() if chosen.reader == "encoder" else None
    corpora = {"re3d": "ner_re3d/train.conll", "wikigold": "ner_wikigold/wikigold.conll"}
    figures: dict[str, object] = {"eval": "names", "use": "development"}
    for name, path in corpora.items():
        if chosen.only in {None, name}:
            figures |= {
                f"{name}_{key}": value
                for key, value in score(conll(path, dashes=name == "re3d"), chosen.errors).items()
            }
    show(figures)


if __name__ == "__main__":
    main()
