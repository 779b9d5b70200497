"""Statements by the encoder: its cues, sources and contents; stance, chain and answers by the rules' tables."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from onrecord.read.encoder.encode import Attribution, Encoded, Memory, encode
from onrecord.read.encoder.session import Encoder
from onrecord.read.encoder.words import Word
from onrecord.read.names import Seen
from onrecord.read.statements.attribute import attribute, lead_in
from onrecord.read.statements.build import to_draft
from onrecord.read.statements.discourse import Discourse
from onrecord.read.statements.draft import Draft
from onrecord.read.statements.found import Found
from onrecord.read.statements.headlines import colon
from onrecord.read.statements.line import Line
from onrecord.read.statements.quotations import is_pure, is_speech
from onrecord.read.statements.rules import to_statements
from onrecord.read.statements.voiced import citations, citing, stays_unnamed, to_found, voiced
from onrecord.records import Name, Part, Report, Sentence, Statement

BESIDE = frozenset({"act", "silence", "colon"})
"""Forms of the rules that stand beside what the encoder finds: PolNeAR labels none of them."""
TOLD = frozenset({"say", "tell", "report", "announce", "deny", "confirm", "write"})
"""Plain verbs of saying: where the encoder misses one, in words unlike those that it learned from, the rules hold."""


class EncoderReader:
    """The learned reader: what the encoder finds, with the rules for what it was not taught."""

    def __init__(self, encoder: Encoder, memory: Memory) -> None:
        self._encoder = encoder
        self._memory = memory
        self.made_by = encoder.made_by
        self.windows = 0
        self.fresh = 0
        """Windows so far, and how many of them had to be read."""
        self._last: tuple[tuple[str, tuple[Part, ...]], Encoded] | None = None

    def find_statements(
        self,
        report: Report,
        parts: tuple[Part, ...],
        sentences: tuple[Sentence, ...],
        names: tuple[Name, ...],
    ) -> tuple[Statement, ...]:
        """The report's statements in the order of their first character."""
        encoded = self._encoded(report, parts, sentences)
        self._last = None
        found = [_below(one, parts) for one in encoded.attributions]
        discourse = EncodedDiscourse(report.text, names, found)
        return to_statements(report, discourse.read_all(parts, sentences), self.made_by)

    def find_named(self, report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]) -> tuple[Seen, ...]:
        """What looks like a name, in text order."""
        return self._encoded(report, parts, sentences).names

    def _encoded(self, report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]) -> Encoded:
        """The report through the encoder; the last one is held, since its names are asked for before its statements."""
        if self._last is None or self._last[0] != (report.text, parts):
            words = words_of(self._encoder, report.text, parts, sentences)
            encoded = encode(self._encoder, words, self._memory)
            self.windows += encoded.windows
            self.fresh += encoded.fresh
            self._last = (report.text, parts), encoded
        return self._last[1]


def _below(found: Attribution, parts: Sequence[Part]) -> Attribution:
    """What is said in a paragraph, without pieces of a heading or caption that the encoder took along."""
    above = [part for part in parts if part.kind != "paragraph"]
    if any(part.start <= found.cue[0] < part.end for part in above):
        return found
    kept = tuple(
        (start, end) for start, end in found.content if not any(start < part.end and part.start < end for part in above)
    )
    return replace(found, content=kept) if kept and kept != found.content else found


def words_of(encoder: Encoder, text: str, parts: Sequence[Part], sentences: Sequence[Sentence]) -> list[list[Word]]:
    """The words of each sentence; quotation marks and the start of a paragraph are those of its part."""
    words = [
        word
        for part in parts
        if part.kind in {"headline", "deck", "caption", "paragraph"}
        for word in encoder.vocabulary.words(text, part.start, part.end)
    ]
    starts = [word.start for word in words]
    return [words[bisect_left(starts, one.start) : bisect_left(starts, one.end)] for one in sentences]


class EncodedDiscourse(Discourse):
    """Reads a report's lines with what the encoder found in them."""

    def __init__(self, text: str, names: tuple[Name, ...], found: Sequence[Attribution]) -> None:
        super().__init__(text, names)
        self._found = sorted(found, key=lambda one: one.cue)
        self._cues = [one.cue[0] for one in self._found]
        self._told = sorted(span for one in self._found for span in one.content)

    def _take(self, line: Line) -> None:
        place = (self._paragraph, self._line)
        start, end = line.sentences[0].start, line.sentences[-1].end
        mine = self._found[bisect_left(self._cues, start) : bisect_left(self._cues, end)]
        waiting, self._waiting = self._waiting, None
        if not mine and is_pure(line):
            covered = any(a < end and start < b for a, b in self._told)
            if not covered and waiting is None and (is_speech(line) or self._line > 1):
                self._continue(line)
            return
        ruled = attribute(line)
        cited = citations(line, mine)
        mine = [one for one in mine if one.cue not in cited]
        made: list[Draft] = []
        found: list[Found] = []
        for one in mine:
            if stays_unnamed(line, one):
                continue
            same = _same(line, one, ruled)
            draft, row = voiced(line, one, same, place), to_found(line, one)
            if draft is None and same is not None:
                draft, row = to_draft(line, same, place), same
            if row is not None and draft is not None:
                found.append(row)
            if draft is not None and draft.content:
                made.append(draft)
                for cue, (span, anchor) in cited.items():
                    if anchor == one.cue:
                        made.append(citing(line, draft, cue, span))
        for extra in self._beside(line, mine, ruled):
            draft = to_draft(line, extra, place)
            if draft.content:
                made.append(draft)
                found.append(extra)
        self.drafts.extend(made)
        if line.part != "caption" and (lead_in(line) is None or found):
            self._own(line, [*found, *self._spilled(line, mine)], place)

    def _beside(self, line: Line, mine: Sequence[Attribution], ruled: Sequence[Found]) -> list[Found]:
        """What the rules find that the encoder was not taught: acts, silences, labels, and what stands in a content."""
        labelled = colon(line, self.names) if line.part != "paragraph" else None
        rows = [Found(labelled[0], labelled[1], labelled[2], "clause")] if labelled is not None else list(ruled)
        kept = []
        for one in rows:
            span = line.span(one.cue.first, one.cue.last)
            if not one.content or any(found.cue[0] < span.end and span.start < found.cue[1] for found in mine):
                continue
            held = any(a <= span.start and span.end <= b for found in mine for a, b in found.content)
            told = one.source is not None and (one.cue.form == "according" or one.cue.sense.lemma in TOLD)
            if one.cue.form in BESIDE or (one.cue.form == "noun" if held else told):
                kept.append(one)
        return kept

    def _spilled(self, line: Line, mine: Sequence[Attribution]) -> list[Found]:
        """Contents that reach into this line from a cue in another one: no voice of the outlet's."""
        start, end = line.sentences[0].start, line.sentences[-1].end
        kept = []
        for one in self._found:
            if one in mine:
                continue
            inside = [(max(a, start), min(b, end)) for a, b in one.content if a < end and start < b]
            if inside:
                first = line.words[0]
                row = to_found(line, Attribution((first.start, first.end), False, one.score, (), tuple(inside)))
                if row is not None:
                    kept.append(row)
        return kept


def _same(line: Line, found: Attribution, ruled: Sequence[Found]) -> Found | None:
    """What the rules make of the same cue."""
    for one in ruled:
        head = line.words[one.cue.head]
        if found.cue[0] < head.end and head.start < found.cue[1]:
            return one
    return None
