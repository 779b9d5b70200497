"""Who a source is, and the way its words came."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from onrecord.read.names.resolve import resolve
from onrecord.read.statements.draft import Draft
from onrecord.records import Name, Span
from onrecord.text.tables.clauses import PERSON_PRONOUNS, PRONOUNS
from onrecord.text.tables.voices import (
    ANONYMOUS_HEADS,
    ANONYMOUS_MARKS,
    COLLECTIVE,
    DOCUMENTS,
    INSTITUTIONS,
    OUTLET_TAILS,
    OUTLETS,
    REPORT_NOUNS,
    UNNAMED,
    VAGUE_REPORTS,
)

_WORD = re.compile(r"[\w/&+-]+(?:['’.]\w+)*")
_LEAD = re.compile(r"\A(?:the|a|an)\s+", re.IGNORECASE)
_COUNTED = frozenset(
    [
        "a",
        "an",
        "one",
        "another",
        "two",
        "three",
        "four",
        "five",
        "several",
        "some",
        "multiple",
        "numerous",
        "current",
        "former",
        "unnamed",
    ]
)
_SPOKES = frozenset(
    ["spokesman", "spokeswoman", "spokesperson", "spokespeople", "statement", "representative", "lawyer", "attorney"]
)
_WRITES_FOR = re.compile(r"\b(?:of|at|from|for|with) (?:the )?((?:[A-Z][\w./&-]*\s?)+)")
_PUBLISHED = re.compile(r"\b(?:in|on|by|from|of) (?:the )?((?:[A-Z][\w./&-]*)(?: [A-Z][\w./&-]*)*)")
_BELONGS = frozenset(
    ["of", "at", "in", "for", "from", "by", "with", "to", "on", "near", "close", "familiar", "inside", "within"]
)
_BARE_PLURAL = frozenset(
    [
        "witnesses",
        "residents",
        "experts",
        "critics",
        "analysts",
        "observers",
        "neighbours",
        "neighbors",
        "activists",
        "eyewitnesses",
        "friends",
        "members",
        "lawmakers",
        "militants",
        "commanders",
        "traders",
        "bystanders",
        "economists",
    ]
)


class Sources:
    """What one report's names and earlier speakers tell about its sources."""

    def __init__(self, text: str, names: Sequence[Name]) -> None:
        self.text = text
        self.names = names
        self._places = sorted(
            ((mention.start, mention.end, index) for index, name in enumerate(names) for mention in name.mentions)
        )

    def identify(self, draft: Draft, speakers: Sequence[Draft]) -> None:
        """Sets name, kind and anonymity of a draft's source; ``speakers`` are the drafts before it."""
        span = draft.source
        if span is None:
            draft.kind = "own" if draft.form == "own" else "unnamed"
            draft.anonymous = draft.form not in {"own", "act"}
            return
        low = _lower(span.of(self.text))
        if not low:
            draft.kind = "unnamed"
            return
        if all(word in PRONOUNS for word in low) and span.of(self.text) not in {"US", "WHO"}:
            self._pronoun(draft, low[-1], speakers)
            return
        draft.name = self.named(span) or self._meant(span)
        if draft.name is None and not DOCUMENTS.isdisjoint(low):
            draft.name = self.publisher(span)
        elif draft.name is not None and draft.name.kind == "person":
            draft.employer = self._employer(span)
        draft.anonymous = is_anonymous(low, draft.name)
        draft.kind = source_kind(span.of(self.text), low, draft.name, draft.anonymous)

    def _pronoun(self, draft: Draft, word: str, speakers: Sequence[Draft]) -> None:
        person = word in PERSON_PRONOUNS or word == "who"
        found = resolve(word, self.names, draft.source.start) if draft.source else None
        if found is not None:
            draft.name = next(name for name in self.names if name.id == found)
            draft.kind = "person" if draft.name.kind == "person" else "institution"
            return
        for earlier in reversed(speakers):
            if earlier.source is None or earlier.kind in {"own", "report"}:
                continue
            if person == (earlier.kind not in {"institution", "outlet"}) or word in {"they", "we"}:
                draft.name, draft.kind, draft.anonymous = earlier.name, earlier.kind, earlier.anonymous
                draft.chain = earlier.chain
                return
        draft.kind = "person" if person else "institution"

    def _employer(self, span: Span) -> Span | None:
        """The outlet that a person writes for: "Ama Osei of the Northern Echo"."""
        for found in _WRITES_FOR.finditer(span.of(self.text)):
            inner = Span(span.start + found.start(1), span.start + found.end(1))
            words = inner.of(self.text)
            if is_outlet(words, _lower(words), None):
                return inner
        return None

    def named(self, span: Span) -> Name | None:
        """The name that the source's head is: the last person, else a name at the end of the phrase."""
        inside = [
            row
            for row in self._places[bisect_left(self._places, (span.start,)) : bisect_left(self._places, (span.end,))]
            if row[1] <= span.end and not self._hangs(span.start, row)
        ]
        people = [row for row in inside if self.names[row[2]].kind == "person"]
        if people:
            return self.names[people[0][2]]
        comma = self.text.find(",", span.start, span.end)
        stop = comma if comma > 0 else span.end
        heads = [row for row in inside if row[1] == stop]
        return self.names[min(heads)[2]] if heads else None

    def _hangs(self, start: int, row: tuple[int, int, int]) -> bool:
        """Whether a name only says where the source belongs: "a spokesman for Ms Rao", "Ms Rao's aides"."""
        if self.text[row[1] : row[1] + 2] in {"'s", "’s"}:
            return True
        piece = self.text[start : row[0]].rpartition(",")[2]
        return not _BELONGS.isdisjoint(_lower(piece))

    def _meant(self, span: Span) -> Name | None:
        """The name that a description stands for ("the minister", "the company")."""
        found = resolve(span.of(self.text), self.names, span.start)
        return next((name for name in self.names if name.id == found), None)

    def publisher(self, span: Span) -> Name | None:
        """The outlet or body that a report is said to be of: "a report in the Daily Echo", "a Daily Echo story"."""
        rows = [row for row in self._places if span.start <= row[0] and row[1] <= span.end]
        return next((self.names[row[2]] for row in rows if self.names[row[2]].kind == "organisation"), None)

    def words_for(self, span: Span, name: Name | None) -> str:
        """How a chain names a source: its canonical name, else its words without an article and a relative clause."""
        if name is not None:
            return name.name
        words = _LEAD.sub("", " ".join(span.of(self.text).split()))
        return words.partition(" who ")[0].rstrip(",") or words


def _lower(words: str) -> list[str]:
    return [found.group().lower().replace("’", "'") for found in _WORD.finditer(words)]


def is_anonymous(low: Sequence[str], name: Name | None) -> bool:
    """Whether a source is kept unnamed ("a senior official", "people familiar with the matter")."""
    if (name is not None and name.kind == "person") or _SPOKES & set(low):
        return False
    words = set(low)
    if name is not None:
        return False
    if words & ANONYMOUS_HEADS:
        return True
    head = next((word for word in low if word in UNNAMED), None)
    if head is None:
        return False
    if words & ANONYMOUS_MARKS:
        return head not in {"witness", "witnesses", "experts"} or bool(words & {"unnamed", "anonymous", "anonymity"})
    counted = low[0] in _COUNTED or low[0].isdigit()
    return counted and head not in _BARE_PLURAL and head not in {"people", "minister", "expert", "analyst", "person"}


def is_outlet(words: str, low: Sequence[str], name: Name | None) -> bool:
    """Whether a source publishes: by its words, or by the last word of its name."""
    if low[0] in {"radio", "channel", "tv"} or any(word in OUTLETS for word in low):
        return True
    if name is not None and name.kind == "person":
        return False
    last = words.rsplit(maxsplit=1)[-1] if words.split() else ""
    return low[-1] in OUTLET_TAILS and last[:1].isupper() and len(low) > 1


def source_kind(words: str, low: Sequence[str], name: Name | None, anonymous: bool) -> str:
    """own | person | institution | outlet | report | unnamed | collective."""
    if anonymous:
        return "unnamed"
    if name is not None and name.kind == "person" and not is_outlet(words, low, name):
        return "person"
    head = low[-1]
    document = next((word for word in low if word in DOCUMENTS or word in VAGUE_REPORTS or word in REPORT_NOUNS), None)
    if is_outlet(words, low, name):
        return "outlet"
    if document is not None and not (name is not None and document != head):
        return "report"
    if name is not None:
        return "institution" if name.kind in {"organisation", "place", "group"} else "person"
    if _SPOKES & set(low) or (head in INSTITUTIONS and head != "officials"):
        return "institution"
    if set(low) & COLLECTIVE or (
        head.endswith("s") and not words[-1:].isupper() and words.rsplit(maxsplit=1)[-1][0].islower()
    ):
        return "collective"
    return "institution" if set(low) & INSTITUTIONS else "person"


def chain(draft: Draft, sources: Sources) -> tuple[str, ...]:
    """The way a draft's words came, nearest first, from the links it has."""
    above = draft.inside.chain if draft.inside is not None else ("outlet",)
    if draft.source is None:
        return above
    own = [sources.words_for(draft.source, draft.name)]
    if draft.name is None and draft.kind in {"report", "outlet"}:
        published = _PUBLISHED.search(own[0])
        own = [published.group(1)] if published else own
    low = _lower(own[0])
    if (
        low
        and all(word in PRONOUNS for word in low)
        and own[0] not in {"US", "WHO"}
        and draft.name is None
        and len(draft.chain) > 1
    ):
        own = [draft.chain[-1]]
    if draft.addressee is not None:
        words = draft.addressee.of(sources.text)
        heard = sources.named(draft.addressee)
        if is_outlet(words, _lower(words) or [""], heard):
            draft.heard_by_outlet = True
            own.insert(0, sources.words_for(draft.addressee, heard) if heard else _outlet_name(words))
    if draft.employer is not None:
        draft.heard_by_outlet = True
        own.insert(0, sources.words_for(draft.employer, sources.named(draft.employer)))
    if draft.through is not None:
        own.insert(0, sources.words_for(draft.through, sources.named(draft.through)))
    own.extend(sources.words_for(span, sources.named(span)) for span in draft.cited)
    return above + tuple(step for step in own if step != above[-1])


def _outlet_name(words: str) -> str:
    """The capitalised end of "the local station Radio Marl"."""
    kept = words.split()
    while len(kept) > 1 and not kept[0][0].isupper():
        kept.pop(0)
    return " ".join(kept)
