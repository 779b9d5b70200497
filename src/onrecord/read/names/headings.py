"""Names in headlines that write every word, or every letter, large."""

from collections import Counter, defaultdict

from onrecord.read.names.gazetteer import match, match_caps
from onrecord.read.names.lines import Line, plain
from onrecord.read.names.link import Key
from onrecord.read.names.senses import sense
from onrecord.records import Mention
from onrecord.text.tables.common_words import BAND
from onrecord.text.words import tokens


def find_in_headings(lines: list[Line], forms: dict[Key, set[str]]) -> dict[Key, list[Mention]]:
    """Mentions in title-case and all-capitals lines of what the plain lines or the tables know."""
    index: dict[str, list[tuple[tuple[str, ...], Key]]] = defaultdict(list)
    surnames = Counter(name.split()[-1] for kind, name in forms if kind == "person")
    for key in sorted(forms):
        last = key[1].split()[-1]
        alone = key[0] == "person" and last not in BAND and len(last) > 2 and surnames[last] == 1
        for form in sorted({*forms[key], last} if alone else forms[key]):
            parts = tuple(word.text.upper() for word in tokens(form))
            if parts and len(form) > 1:
                index[parts[0]].append((parts, key))
    known = {name.removeprefix("*"): (kind, name) for kind, name in sorted(forms)}
    found: dict[Key, list[Mention]] = defaultdict(list)
    for line in lines:
        if line.style != "plain":
            _scan(line, index, known, found)
    return found


def _scan(
    line: Line,
    index: dict[str, list[tuple[tuple[str, ...], Key]]],
    known: dict[str, Key],
    found: dict[Key, list[Mention]],
) -> None:
    texts = [plain(word.text) for word in line.tokens]
    high = [text.upper() for text in texts]
    at = 0
    while at < len(texts):
        size, key = 0, ("", "")
        for parts, owner in index.get(high[at], ()):
            written = texts[at][0].isupper() and (line.style == "title" or len(parts) > 1 or len(parts[0]) > 2)
            if written and tuple(high[at : at + len(parts)]) == parts and len(parts) > size:
                size, key = len(parts), owner
        entry = match_caps(texts, at) if line.style == "caps" else match(texts, at)
        if entry and len(entry.words) > size:
            size, key = len(entry.words), known.get(entry.name, (entry.kind, entry.name))
        if size:
            meant = sense([text.title() for text in texts] if line.style == "caps" else texts, at, at + size)
            found[key].append(Mention(line.tokens[at].start, line.tokens[at + size - 1].end, meant))
        at += size or 1
