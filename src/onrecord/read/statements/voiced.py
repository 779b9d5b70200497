"""From the encoder's spans to drafts: content kind, quote kind and stance by what stands there."""

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.read.encoder.decode import Range
from onrecord.read.encoder.encode import Attribution
from onrecord.read.statements.complements import addressee
from onrecord.read.statements.cues import Cue, find_cues
from onrecord.read.statements.draft import Draft
from onrecord.read.statements.found import Found
from onrecord.read.statements.lexicon import ACT_FORMS, FORMS, Sense
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.stance import stance
from onrecord.records import Span
from onrecord.text.tables.clauses import NEGATIONS
from onrecord.text.tables.voices import REPORT_NOUNS

_PLAIN = Sense("say", (), {"q": "asserts", "c": "asserts", "o": "asserts"})
_REFUSING = Sense("refuse", (), dict.fromkeys("qcot", "refuses"))
_UNSAYING = frozenset(
    (
        "decline",
        "declined",
        "declines",
        "declining",
        "refuse",
        "refused",
        "refuses",
        "refusing",
        "fail",
        "failed",
        "fails",
    )
)
_CITING = frozenset({"citing", "quoting"})
_UNNAMED = re.compile(
    r"(?:not to|to not) be (?:named|identified|quoted)\b|(?:to (?:remain|stay)|for) anonym", re.IGNORECASE
)
_EDGE = " \t\r\n\u00a0,;:—–"
_OPEN = "\"“‘'«„"
_CLOSE = "\"”’'»"


def voiced(line: Line, found: Attribution, ruled: Found | None, place: tuple[int, int]) -> Draft | None:
    """One attribution of the encoder as a draft; None when no content is left.

    What the rules know of the same cue adds whom the source cites, who passes its words on, and whom it told.
    """
    text = line.text
    content = [span for piece in _joined(text, _of_part(line, found)) if (span := trimmed(text, piece)) is not None]
    if not content:
        return None
    cue = cue_of(line, found)
    kind = content_kind(line, content, cue)
    words = " ".join(span.of(text) for span in content)
    if (cue.form == "act" and words.lower().startswith("no ")) or _names_a_report(cue, words):
        return None
    source = [span for piece in found.source if (span := _source(text, piece)) is not None]
    if cue.form == "noun" or (ruled is not None and ruled.cue.form == "noun"):
        noun = ruled.source if ruled is not None and ruled.cue.form == "noun" else None
        source = [line.span(*noun)] if noun else source or [line.span(cue.head, cue.head + 1)]  # its own source
    told = _hearer(line, cue)
    how = stance(cue, kind, words)
    if not source and kind == "object" and how in {"denies", "refuses"}:
        return None  # "the first offer was rejected" is what happened, told in the outlet's own voice
    return Draft(
        sentence=line.sentence_at(found.cue[0]),
        source=source[0] if source else None,
        cue=(Span(*found.cue),),
        content=content,
        quote="event" if cue.form == "act" else quote_kind(line, content, kind),
        stance=how,
        form=cue.form,
        lemma=cue.sense.lemma,
        paragraph=place[0],
        line=place[1],
        cited=[line.span(*piece) for piece in ruled.cited] if ruled is not None else [],
        addressee=told,
        through=line.span(*ruled.through) if ruled is not None and ruled.through else None,
        score=found.score,
    )


def stays_unnamed(line: Line, found: Attribution) -> bool:
    """Whether somebody wishes not to be named: that is how they spoke, not what they said."""
    return any(_UNNAMED.match(line.text, start) for start, _ in found.content[:1])


def _nobody(source: str) -> bool:
    """Whether a source is nobody ("no one at the ministry told us that ...")."""
    said = source.lower().split()
    return said[:1] in (["nobody"], ["none"], ["neither"]) or said[:2] == ["no", "one"]


def _names_a_report(cue: Cue, words: str) -> bool:
    """Whether a verb that the tables do not know has but a report for its content ("reacting to reports that ...")."""
    return cue.sense is _PLAIN and not REPORT_NOUNS.keys().isdisjoint(words.lower().split()[:2])


def citations(line: Line, row: Sequence[Attribution]) -> dict[Range, tuple[Span, Range]]:
    """Who is cited beside another attribution ("reported, citing two clerks"): by cue, whom and the other's cue."""
    found: dict[Range, tuple[Span, Range]] = {}
    for one in row:
        words = line.text[one.cue[0] : one.cue[1]].lower().split()
        if words[-1] not in _CITING or not one.content:
            continue
        whom = line.text[slice(*one.content[0])]
        start, end = one.content[0]
        clause = whom.find(", that ")
        span = trimmed(line.text, (start, start + clause if clause > 0 else end))
        if span is None or whom.startswith("that ") or whom[0] in _OPEN:
            continue  # it is cited for this, not somebody
        others = [
            other
            for other in row
            if other is not one
            and not any(a <= one.cue[0] < b for a, b in other.content)
            and any(a < end and start < b for a, b in other.source for start, end in one.source or other.source)
        ]
        if others:
            nearest = min(others, key=lambda other: (abs(other.cue[0] - one.cue[0]), other.cue))
            found[one.cue] = span, nearest.cue
    return found


def citing(line: Line, outer: Draft, cue: Range, source: Span) -> Draft:
    """What somebody is cited for: the content of the statement beside which they are, which came from them."""
    if not any(source.meets(known) for known in outer.cited):
        outer.cited.append(source)
    return replace(
        outer,
        sentence=line.sentence_at(cue[0]),
        source=source,
        cue=(Span(*cue),),
        content=list(outer.content),
        stance="asserts",
        form="according",
        lemma="cite",
        cited=[],
        addressee=None,
        through=None,
        inside=outer,
    )


def _of_part(line: Line, found: Attribution) -> list[Range]:
    """The pieces of a content that stand in the cue's part, where that is a headline, a deck or a caption."""
    if line.part == "paragraph":
        return list(found.content)
    start, end = line.sentences[0].start, line.sentences[-1].end
    return [piece for piece in found.content if start <= piece[0] and piece[1] <= end]


def to_found(line: Line, found: Attribution) -> Found | None:
    """The attribution in words of the line, as far as it stands there."""
    content = [piece for span in found.content if (piece := _words(line, span)) is not None]
    if not content:
        return None
    source = next((piece for span in found.source if (piece := _words(line, span)) is not None), None)
    return Found(cue_of(line, found), source, content, "clause")


def cue_of(line: Line, found: Attribution) -> Cue:
    """The cue as the tables know it, else as a plain verb of saying; its own words say whether it is turned down."""
    cue = _known(line, found)
    cue.negated = cue.negated or any(_nobody(line.text[start:end]) for start, end in found.source[:1])
    said = line.text[found.cue[0] : found.cue[1]].lower().replace("’", "'").split()
    cue.negated = cue.negated or any(word in NEGATIONS or word.endswith("n't") for word in said)
    if (not _UNSAYING.isdisjoint(said[:3]) and "to" in said) or ("neither" in said and "nor" in said):
        cue.sense, cue.negated = _REFUSING, False
    return cue


def _known(line: Line, found: Attribution) -> Cue:
    piece = _words(line, found.cue)
    assert piece is not None
    known = [one for one in find_cues(line) if piece[0] <= one.head < piece[1]]
    if known:
        best = known[-1]
        best.first, best.last = min(best.first, piece[0]), max(best.last, piece[1])
        best.spans = [piece]
        return best
    first, last = piece
    if line.low[last - 1] == QUOTE:  # inside a quotation, whose words the line does not have
        said = line.text[found.cue[0] : found.cue[1]].lower().split()
        if any(word in ACT_FORMS for word in said) and not any(word in FORMS for word in said):
            return Cue(first, last - 1, last, "act", _PLAIN, False, [piece])
    head = next((k for k in range(last - 1, first - 1, -1) if line.low[k] in FORMS), last - 1)
    noun = next((k for k in range(first, last) if line.low[k] in REPORT_NOUNS), None)
    form = FORMS.get(line.low[head])
    if form is not None:
        sense = next((one for one in form.senses if not one.particle), form.senses[0])
    elif noun is not None:
        sense, head = Sense(line.low[noun], (), {"c": REPORT_NOUNS[line.low[noun]]}), noun
    else:
        sense = _PLAIN
    negated = any(line.low[k] in NEGATIONS or line.low[k].endswith("n't") for k in range(first, last))
    shape = "noun" if noun == head else ("according" if line.low[first] == "according" else "finite")
    return Cue(first, head, last, shape, sense, negated, [piece])


def content_kind(line: Line, content: list[Span], cue: Cue) -> str:
    """quote | clause | object | infinitive: what the content is to the cue."""
    ranges = [piece for span in content if (piece := _words(line, (span.start, span.end))) is not None]
    if not ranges:
        return "quote"
    words = [at for first, last in ranges for at in range(first, last)]
    if all(line.low[at] == QUOTE or not line.low[at][0].isalnum() for at in words):
        return "quote"
    first = ranges[-1][0] if cue.form == "passive" else ranges[0][0]
    if line.low[first] == "to" or line.low[first : first + 2] == ("not", "to"):
        return "infinitive"
    if cue.form in {"according", "noun", "adverb"} or any(line.verb(at) or line.low[at] == "to" for at in words):
        return "clause"
    return "object"


def quote_kind(line: Line, content: list[Span], kind: str) -> str:
    """direct | mixed | indirect | fragment, by how much of the content stands in quotation marks."""
    inside = sum(
        max(0, min(span.end, q.end) - max(span.start, q.start)) for span in content for q in line.inner.values()
    )
    whole = sum(span.end - span.start for span in content)
    if inside <= 0:
        reach = all(line.text[max(0, span.start - 1)] in _OPEN for span in content)
        return "direct" if reach and whole > 20 else "indirect"
    if inside < 0.9 * whole - 2:
        return "mixed"
    words = sum(span.of(line.text).count(" ") + 1 for span in content)
    return "fragment" if kind == "object" or words < 4 else "direct"


def trimmed(text: str, piece: Range) -> Span | None:
    """A content without a leading "that", marks at its edges, and quotation marks around the whole of it."""
    start, end = piece
    while start < end and text[start] in _EDGE:
        start += 1
    if text[start : start + 5].lower() == "that " and end - start > 9:
        start += 5
    while end > start and (text[end - 1] in _EDGE or (text[end - 1] == "." and text[end - 2 : end - 1].isalnum())):
        end -= 1
    inner = text[start + 1 : end - 1]
    if end - start > 2 and text[start] in _OPEN and text[end - 1] in _CLOSE and not _breaks(inner, text[start]):
        start, end = start + 1, end - 1
    elif text[start : start + 1] in set('"“„«') and not any(mark in text[start + 1 : end] for mark in '"”»'):
        start += 1
    elif text[end - 1 : end] in set('"”»') and not any(mark in text[start : end - 1] for mark in '"“„«'):
        end -= 1
    while end > start and text[end - 1] in " \t\r\n\u00a0,":
        end -= 1
    return Span(start, end) if any(map(str.isalnum, text[start:end])) else None


def _breaks(inner: str, mark: str) -> bool:
    """Whether the quotation that a mark opens ends before the last one."""
    return any(close in inner for close in {"“": "”", '"': '"', "«": "»", "„": "”"}.get(mark, ""))


def _joined(text: str, pieces: list[Range]) -> list[Range]:
    """Pieces with nothing but white space between them as one."""
    found: list[Range] = []
    for start, end in sorted(pieces):
        if found and not text[found[-1][1] : start].strip() and "\n" not in text[found[-1][1] : start]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _source(text: str, piece: Range) -> Span | None:
    """A source without marks at its edges."""
    start, end = piece
    while start < end and not (text[start].isalnum() or text[start] in "@#$("):
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end) if start < end else None


def _hearer(line: Line, cue: Cue) -> Span | None:
    """Whom somebody told ("told Radio Marl that")."""
    if "d" not in cue.sense.frames or cue.last >= line.end:
        return None
    found = addressee(line, cue.last, line.end)
    return line.span(*found) if found else None


def _words(line: Line, span: Range) -> Range | None:
    """The words of the line that meet a span."""
    first = next((k for k, word in enumerate(line.words) if word.end > span[0]), None)
    if first is None or line.words[first].start >= span[1]:
        return None
    last = first
    while last < len(line.words) and line.words[last].start < span[1]:
        last += 1
    return first, last
