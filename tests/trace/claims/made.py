"""Invented reports, read by hand: what the reader would give, so that these tests hold for any reader."""

from dataclasses import dataclass, field

from onrecord.records import (
    Claim,
    Mention,
    Name,
    Order,
    Published,
    Reading,
    Report,
    Role,
    Sentence,
    Span,
    Statement,
    Story,
)
from onrecord.trace.claims import find_claims


@dataclass
class Page:
    """A report in the making: sentences are added one by one, statements point into them by their words."""

    key: str
    outlet: str | None = None
    day: str = "2031-05-02"
    text: str = ""
    sentences: list[Sentence] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

    def tell(self, words: str, part: str = "paragraph") -> "Page":
        start = len(self.text)
        self.text += words + "\n\n"
        at = len(self.sentences)
        self.sentences.append(Sentence(f"{self.key}:{at}", start, start + len(words), part, str(at)))
        return self

    def own(self) -> "Page":
        """The last sentence, in the outlet's own voice."""
        last = self.sentences[-1]
        return self._add(None, (), Span(last.start, last.end), "asserts", "own", (), "indirect")

    def say(
        self,
        source: str,
        cue: str,
        content: str,
        *,
        stance: str = "asserts",
        kind: str = "person",
        chain: tuple[str, ...] = (),
        quote: str = "indirect",
        refers_to: str | None = None,
    ) -> "Page":
        """An attribution in the last sentence."""
        return self._add(
            self._span(source),
            (self._span(cue),),
            self._span(content),
            stance,
            kind,
            chain or (source,),
            quote,
            refers_to,
        )

    def name(self, name: str, kind: str, role: str | None = None, organisation: str | None = None) -> "Page":
        mentions, at = [], self.text.find(name)
        while at >= 0:
            mentions.append(Mention(at, at + len(name)))
            at = self.text.find(name, at + 1)
        roles = (Role(role, organisation),) if role else ()
        self.names.append(Name(f"{self.key}-{name}", kind, name, (), roles, (), tuple(mentions)))
        return self

    def _span(self, words: str) -> Span:
        start = self.text.index(words, self.sentences[-1].start)
        return Span(start, start + len(words))

    def _add(  # noqa: PLR0917 - one statement
        self,
        source: Span | None,
        cue: tuple[Span, ...],
        content: Span,
        stance: str,
        kind: str,
        chain: tuple[str, ...],
        quote: str,
        refers_to: str | None = None,
    ) -> "Page":
        name = f"{self.key}.{len(self.statements)}"
        self.statements.append(
            Statement(
                name, self.sentences[-1].id, source, None, cue, (content,), quote, stance, kind == "unnamed",
                ("outlet", *chain), kind, refers_to,
            )
        )  # fmt: skip
        return self

    def reading(self) -> Reading:
        return Reading(
            Report(self.key, f"id {self.key}", self.text, outlet=self.outlet),
            (), tuple(self.sentences), tuple(self.statements), tuple(self.names), (), (),
            Published(self.day, "stated", self.day, self.day),
        )  # fmt: skip


def claims_of(*pages: Page) -> tuple[Claim, ...]:
    """The claims of some pages as one story, in the order given (earliest first)."""
    readings = [page.reading() for page in pages]
    keys = tuple(reading.key for reading in readings)
    return find_claims(readings, [Story("story", "", keys, None, None)], (), Order(keys))


def central(*pages: Page) -> Claim:
    """The central claim of some pages."""
    first = claims_of(*pages)[0]
    assert first.central
    return first


def first_report() -> Page:
    page = Page("a", "Harbour Gazette")
    page.tell("Velmont Ferries to close the Oster crossing", "headline").own()
    page.tell("Velmont Ferries will close the Oster crossing in autumn, the Tarn Chronicle reported, citing sources.")
    page.say(
        "the Tarn Chronicle", "reported", "Velmont Ferries will close the Oster crossing in autumn", kind="outlet",
        chain=("Tarn Chronicle", "sources"),
    )  # fmt: skip
    page.tell("The crossing carries forty thousand passengers a year.").own()
    return page.name("Velmont Ferries", "organisation").name("Oster", "place")


def second_report() -> Page:
    page = Page("b", "Isle Radio", "2031-05-03")
    page.tell("The Tarn Chronicle says Velmont Ferries plans to shut the Oster crossing in autumn.")
    page.say(
        "The Tarn Chronicle", "says", "Velmont Ferries plans to shut the Oster crossing in autumn", kind="outlet",
        chain=("Tarn Chronicle",),
    )  # fmt: skip
    page.tell("Velmont Ferries spokeswoman Ilse Marrow said the report was not true.")
    page.say("Velmont Ferries spokeswoman Ilse Marrow", "said", "the report was not true", stance="denies")
    page.tell("Harbour minister Odo Brandt said he would not pay for the crossing.")
    page.say("Harbour minister Odo Brandt", "said", "he would not pay for the crossing", stance="refuses")
    return page.name("Velmont Ferries", "organisation").name("Oster", "place")
