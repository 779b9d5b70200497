"""Builds readings by hand: spans are given as words and looked up in the text."""

from dataclasses import dataclass, field

from onrecord.records import (
    Claim,
    Link,
    Mention,
    Moment,
    Name,
    Origin,
    Part,
    Published,
    Reading,
    Report,
    Role,
    Sentence,
    Span,
    Standing,
    Statement,
    Step,
    Stretch,
)
from onrecord.text.hashes import digest
from onrecord.text.sentences import split

LETTER = {"headline": "H", "deck": "D", "caption": "C", "paragraph": ""}


@dataclass
class Draft:
    """A report under construction."""

    key: str
    text: str
    parts: tuple[Part, ...]
    title: str | None = None
    outlet: str | None = None
    published: Published = field(default_factory=lambda: Published(None, "unknown"))
    url: str | None = None

    def __init__(
        self,
        key: str,
        *blocks: tuple[str, str],
        title: str | None = None,
        outlet: str | None = None,
        published: Published | None = None,
        url: str | None = None,
    ) -> None:
        parts: list[Part] = []
        text = ""
        for kind, words in blocks:
            parts.append(Part(kind, len(text), len(text) + len(words)))
            text += words + "\n\n"
        self.key, self.text, self.parts = key, text.rstrip("\n"), tuple(parts)
        self.title, self.outlet, self.url = title, outlet, url
        self.published = published or Published(None, "unknown")
        self.report = Report(key, digest("report", key, self.text), self.text, title, url=url, outlet=outlet)
        self.sentences = self._sentences()
        self.said: dict[str, str] = {}
        self.statements: list[Statement] = []
        self.names: list[Name] = []
        self.moments: list[Moment] = []

    def _sentences(self) -> tuple[Sentence, ...]:
        rows: list[Sentence] = []
        count: dict[str, int] = {}
        for part in self.parts:
            if part.kind not in LETTER:
                continue
            letter = LETTER[part.kind]
            for start, end in split(self.text, part.start, part.end):
                count[letter] = count.get(letter, 0) + 1
                mark = letter if letter in "HD" and letter else f"{letter}{count[letter]}"
                rows.append(Sentence(digest(self.report.id, start, end), start, end, part.kind, mark))
        return tuple(rows)

    def where(self, words: str) -> tuple[int, int]:
        start = self.text.index(words)
        return start, start + len(words)

    def at(self, words: str) -> str:
        """Id of the last sentence that holds the start of the words (headlines come first)."""
        start = self.text.rindex(words)
        return next(row.id for row in self.sentences if row.start <= start < row.end)

    def stretch(self, words: str) -> Stretch:
        return Stretch(self.key, *self.where(words))

    def person(self, name: str, role: Role, *mentions: str) -> None:
        self._name("person", name, (role,), mentions or (name,))

    def organisation(self, name: str, *mentions: str) -> None:
        self._name("organisation", name, (), mentions or (name,))

    def _name(self, kind: str, name: str, roles: tuple[Role, ...], mentions: tuple[str, ...]) -> None:
        spots = tuple(Mention(*self.where(words)) for words in mentions)
        self.names.append(Name(digest(self.key, name), kind, name, (), roles, (), spots))

    def say(
        self,
        tag: str,
        content: str,
        *,
        source: str | None = None,
        cue: str | None = None,
        stance: str = "asserts",
        quote: str = "indirect",
        kind: str | None = None,
        anonymous: bool = False,
        chain: tuple[str, ...] = (),
    ) -> None:
        spoken = Span(*self.where(source)) if source else None
        named = [
            name
            for name in self.names
            if spoken
            and any(Span(spot.start, spot.end).meets(spoken) or name.name in (source or "") for spot in name.mentions)
        ]
        self.said[tag] = digest(self.key, tag)
        self.statements.append(
            Statement(
                self.said[tag],
                self.at(content),
                spoken,
                named[0].id if named else None,
                (Span(*self.where(cue)),) if cue else (),
                (Span(self.text.rindex(content), self.text.rindex(content) + len(content)),),
                quote,
                stance,
                anonymous,
                chain or (("outlet", source) if source else ("outlet",)),
                kind or ("person" if source else "own"),
            )
        )

    def date(
        self, words: str, value: str, when: str, precision: str, *, first: str | None = None, last: str | None = None
    ) -> None:
        day = value if precision == "day" else None
        self.moments.append(Moment(*self.where(words), "DATE", value, when, precision, None, first or day, last or day))

    def reading(self) -> Reading:
        return Reading(
            self.report,
            self.parts,
            self.sentences,
            tuple(self.statements),
            tuple(self.names),
            tuple(sorted(self.moments, key=lambda row: row.start)),
            (),
            self.published,
        )


def origin(
    name: str,
    statements: tuple[str, ...],
    *,
    party: bool = False,
    anonymous: bool = False,
    links: tuple[Link, ...] = (),
) -> Origin:
    return Origin(name, party, anonymous, statements, links)


def claim(
    tag: str,
    stated_in: str,
    text: str,
    status: str,
    *,
    supports: tuple[str, ...] = (),
    denies: tuple[str, ...] = (),
    other: tuple[str, ...] = (),
    origins_for: tuple[Origin, ...] = (),
    origins_against: tuple[Origin, ...] = (),
    history: tuple[Step, ...] = (),
    central: bool = False,
    standings: tuple[Standing, ...] = (),
) -> Claim:
    return Claim(
        tag,
        "story-1",
        text,
        stated_in,
        status,
        supports,
        denies,
        other,
        origins_for,
        origins_against,
        history,
        None,
        central,
        (),
        standings,
    )
