"""A statement while it is being made."""

from dataclasses import dataclass, field

from onrecord.records import Name, Sentence, Span


@dataclass(slots=True, eq=False)
class Draft:
    """What will be one ``Statement``; spans are final, links between drafts are objects."""

    sentence: Sentence
    source: Span | None
    cue: tuple[Span, ...]
    content: list[Span]
    quote: str
    stance: str
    form: str
    """own | continued | colon, or the form of the cue."""
    lemma: str = ""
    paragraph: int = 0
    line: int = 0
    cited: list[Span] = field(default_factory=list)
    addressee: Span | None = None
    through: Span | None = None
    """Who quotes the source."""
    employer: Span | None = None
    """The outlet that the source writes for."""
    score: float = 0.8
    name: Name | None = None
    anonymous: bool = False
    kind: str = "own"
    chain: tuple[str, ...] = ("outlet",)
    heard_by_outlet: bool = False
    """Whether the source spoke to an outlet ("told Radio Marl")."""
    inside: "Draft | None" = None
    refers_to: "Draft | None" = None

    @property
    def first(self) -> int:
        """Its first character, wherever that stands."""
        return min(span.start for span in (*self.content, *self.cue, *([self.source] if self.source else [])))

    @property
    def at(self) -> int:
        """Where it is told: its cue, else its content."""
        return self.cue[0].start if self.cue else self.content[0].start
