"""The sentences of a report, in reading order."""

from onrecord.records import Part, Report, Sentence
from onrecord.text.hashes import digest
from onrecord.text.sentences import split

_READ = {"headline": "H", "deck": "D", "caption": "C", "paragraph": ""}


def find_sentences(report: Report, parts: tuple[Part, ...]) -> tuple[Sentence, ...]:
    """The sentences of headlines, decks, captions and paragraphs; furniture, bylines and credits have none."""
    found: list[Sentence] = []
    count: dict[str, int] = {}
    for part in parts:
        if part.kind not in _READ:
            continue
        letter = _READ[part.kind]
        for start, end in split(report.text, part.start, part.end):
            count[letter] = count.get(letter, 0) + 1
            mark = letter + (str(count[letter]) if not letter or count[letter] > 1 else "")
            found.append(Sentence(digest(report.id, start, end), start, end, part.kind, mark, part.repeats))
    return tuple(found)
