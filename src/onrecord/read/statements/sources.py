"""Who speaks: the subject of a cue, before it, behind it, or shared with another cue."""

from onrecord.read.statements.complements import skip_adjuncts
from onrecord.read.statements.cues import Cue, coordinated
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import Range, after, before, leading, subject
from onrecord.text.tables.clauses import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS, TIME_WORDS
from onrecord.text.tables.voices import SAYING_NOUNS


def set_source(line: Line, earlier: list[Cue], cue: Cue) -> None:
    """Sets the source of a cue; ``earlier`` are the cues before it."""
    if cue.form in {"passive", "adverb"}:
        return
    if cue.form == "according":
        opens = not any(line.verb(k) for k in range(cue.first))
        end = (leading if opens else after)(line, cue.last, line.end)
        if cue.last < line.end and line.low[cue.last] == QUOTE:
            end = cue.last + 1
        cue.source = (cue.last, end) if end > cue.last else None
        return
    if cue.form == "participle":
        cue.source, cue.shared = _participle_source(line, earlier, cue)
        return
    left = line.low[cue.first - 1] if cue.first else ""
    if (
        cue.form == "finite"
        and (not cue.first or left in {",", QUOTE, "as", "—", "–", "--"})
        and _inverts(line, cue, left)
    ):
        cue.inverted = True
        cue.source = (cue.last, after(line, cue.last, line.end))
        return
    floor = max((one.last for one in earlier if one.form in {"finite", "silence"} and one.source), default=0)
    cue.source = subject(line, cue.first, floor if floor < cue.first else 0)
    if cue.source is None and (coordinated(line, cue) or left == QUOTE):
        cue.source, cue.shared = _shared(line, earlier, cue), True


def can_speak(line: Line, cue: Cue, source: Range) -> bool:
    """Whether a source can be somebody else than the writer, and its clause tells rather than asks."""
    if source[1] - source[0] == 1 and line.low[source[0]] in {"i", "we", "you", "that", "this", "which", "what"}:
        return False
    lead = line.low[min(source[0], cue.first) - 1] if min(source[0], cue.first) else ""
    return lead != "what"


def _inverts(line: Line, cue: Cue, left: str) -> bool:
    """Whether the speaker stands behind the verb ("..., said Ms Rao")."""
    if "q" not in cue.sense.frames or cue.last >= line.end or cue.sense.lemma == "tell":
        return False
    word = line.low[cue.last]
    if word in SUBORDINATORS or word in TIME_WORDS or word in {",", ":", QUOTE, "to", "it", "on", "in", "at"}:
        return False
    end = after(line, cue.last, line.end)
    if end == cue.last or cue.head != cue.first:
        return False
    named = word in DETERMINERS or any(line.capital(k) for k in range(cue.last, end))
    if left == "," and not named and subject(line, cue.first) is not None:
        return False
    if left == "as":
        return True
    if left == "," and subject(line, cue.first) is not None and end < line.end and line.low[end] != ",":
        return False
    follows = line.low[end] if end < line.end else ""
    return skip_adjuncts(line, end, line.end) >= line.end or follows in {
        ",",
        QUOTE,
        "who",
        "in",
        "on",
        "at",
        ":",
        "and",
        "of",
    }


def _participle_source(line: Line, earlier: list[Cue], cue: Cue) -> tuple[Range | None, bool]:
    left = line.low[cue.first - 1] if cue.first else ""
    if left[:1].isalnum() and left not in PREPOSITIONS and left not in SUBORDINATORS and not line.adverb(cue.first - 1):
        near = before(line, cue.first)
        return (_issuer(line, near) if left in SAYING_NOUNS else None) or near, False
    speaker = next((one for one in reversed(earlier) if one.source and one.form != "according"), None)
    if speaker is not None:
        return speaker.source, True
    if cue.first == 0 or (left not in {",", QUOTE, "—", "–", "--"} and not left.isalpha()):
        return None, False
    return _clause_subject(line, cue.first), False


def _issuer(line: Line, document: Range | None) -> Range | None:
    """Who put out a statement: the subject of the verb whose object it is."""
    if document is None or document[0] == 0:
        return None
    verb = document[0] - 1
    return subject(line, verb) if line.verb(verb) and line.low[verb] not in AUXILIARIES else None


def _shared(line: Line, earlier: list[Cue], cue: Cue) -> Range | None:
    """The source of a cue that follows a conjunction: the speaker of the line, or its clause's subject."""
    sayers = [one for one in earlier if one.source and one.form in {"finite", "act", "participle"}]
    if not sayers:
        return _clause_subject(line, cue.first)
    top = sayers[0]
    plain = {"say", "add", "note", "tell", "continue", "write"}
    return top.source if cue.sense.lemma in plain else sayers[-1].source


def _clause_subject(line: Line, stop: int) -> Range | None:
    """The subject of the first verb of the clause that goes on up to ``stop``."""
    start = stop
    while start > 0 and line.low[start - 1] not in {";", ":", QUOTE, "—"}:
        start -= 1
    for k in range(start + 1, stop):
        if line.verb(k) and (found := subject(line, k, start)) is not None:
            return found
    return None
