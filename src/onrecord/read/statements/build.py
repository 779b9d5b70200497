"""From attributions in words to drafts with spans."""

from onrecord.read.statements.draft import Draft
from onrecord.read.statements.found import Found
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import Range
from onrecord.read.statements.stance import stance
from onrecord.records import Span

_EDGE = " \t\r\n\u00a0"
_SCORES = {
    "finite": 0.9,
    "according": 0.95,
    "as": 0.9,
    "participle": 0.8,
    "passive": 0.7,
    "adverb": 0.75,
    "noun": 0.7,
    "colon": 0.8,
    "act": 0.75,
    "continued": 0.7,
    "own": 0.9,
}


def to_draft(line: Line, found: Found, place: tuple[int, int]) -> Draft:
    """One attribution as a draft; ``place`` is the number of its paragraph and of its line."""
    content = [span for piece in found.content if (span := content_span(line, piece)) is not None]
    words = " ".join(span.of(line.text) for span in content)
    cue = tuple(line.span(*piece) for piece in found.cue.spans)
    return Draft(
        sentence=line.sentence_at(cue[0].start),
        source=line.span(*found.source) if found.source else None,
        cue=cue,
        content=content,
        quote="event" if found.cue.form == "act" else quote_kind(line, found),
        stance=stance(found.cue, found.kind, words),
        form=found.cue.form,
        lemma=found.cue.sense.lemma,
        paragraph=place[0],
        line=place[1],
        cited=[line.span(*piece) for piece in found.cited],
        addressee=line.span(*found.addressee) if found.addressee else None,
        through=line.span(*found.through) if found.through else None,
        score=_SCORES.get(found.cue.form, 0.8) - 0.1 * (found.kind == "object"),
    )


def content_span(line: Line, piece: Range) -> Span | None:
    """The span of a content without quotation marks around the whole; None when no word is left."""
    first, last = piece
    if first >= last:
        return None
    alone = last - first == 1 and line.low[first] == QUOTE
    span = line.inner[first] if alone else line.span(first, last)
    start, end = span.start, span.end
    while start < end and line.text[start] in _EDGE:
        start += 1
    while end > start and line.text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end) if any(map(str.isalnum, line.text[start:end])) else None


def quote_kind(line: Line, found: Found) -> str:
    """direct | mixed | indirect | fragment."""
    inside = [at for a, b in found.content for at in range(a, b) if line.low[at] == QUOTE]
    if not inside:
        return "indirect"
    whole = all(b - a == 1 and line.low[a] == QUOTE for a, b in found.content)
    if found.kind == "object" and found.cue.sense.frames.get("o") == "calls_on":
        return "mixed"
    if found.kind == "object" or (whole and found.kind != "quote"):
        return "fragment"
    if whole:
        span = line.inner[inside[0]]
        said = "q" in found.cue.sense.frames and found.cue.sense.lemma not in {"hail", "praise", "denounce"}
        return "direct" if said or span.of(line.text).count(" ") > 7 else "fragment"
    return "mixed"
