"""A report's lines in reading order: who spoke last, what goes on, what stands inside what."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from onrecord.read.statements.attribute import attribute, lead_in
from onrecord.read.statements.build import content_span, to_draft
from onrecord.read.statements.chains import Sources, chain
from onrecord.read.statements.draft import Draft
from onrecord.read.statements.found import Found
from onrecord.read.statements.headlines import colon
from onrecord.read.statements.line import Line, lines
from onrecord.read.statements.own import own_ranges
from onrecord.read.statements.quotations import is_pure, is_speech, opening_subject, quoted
from onrecord.read.statements.references import link_answers, resolve_reports
from onrecord.read.statements.stance import own_stance
from onrecord.records import Name, Part, Sentence
from onrecord.text.quotes import find_quotes

_REACH = 3
"""Lines over which a content can reach from its cue."""


class Discourse:
    """Reads the parts of one report in their order and keeps what later lines need."""

    def __init__(self, text: str, names: tuple[Name, ...]) -> None:
        self.text = text
        self.names = names
        self.sources = Sources(text, names)
        self.drafts: list[Draft] = []
        self._paragraph = 0
        self._line = 0
        self._previous: Line | None = None
        self._waiting: Draft | None = None

    def read_all(self, parts: Sequence[Part], sentences: tuple[Sentence, ...]) -> list[Draft]:
        """Takes a whole report, part by part; gives its finished drafts."""
        starts = [one.start for one in sentences]
        for part in parts:
            inside = sentences[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
            if inside:
                self.read(part, inside)
        return self.finish()

    def read(self, part: Part, sentences: tuple[Sentence, ...]) -> None:
        """Takes the sentences of one part."""
        self._paragraph += 1
        for line in lines(self.text, sentences, find_quotes(self.text, part.start, part.end)):
            if len(line):
                self._line += 1
                self._take(line)
                self._previous = line

    def _take(self, line: Line) -> None:
        place = (self._paragraph, self._line)
        waiting, self._waiting = self._waiting, None
        if is_pure(line):
            if waiting is not None:
                waiting.content = [span for piece in quoted(line) if (span := content_span(line, piece)) is not None]
                self.drafts.append(waiting)
            elif is_speech(line) or self._line > 1:
                self._continue(line)
            return
        opened = lead_in(line)
        if opened is not None:
            self._waiting = to_draft(line, opened, place)
            self._waiting.quote = "direct"
        labelled = colon(line, self.names)
        if labelled is not None:
            cue, source, content = labelled
            found = [Found(cue, source, content, "quote" if line.part == "paragraph" else "clause")]
        else:
            found = attribute(line)
        made = [to_draft(line, one, place) for one in found if one.content]
        self.drafts.extend(draft for draft in made if draft.content)
        if line.part != "caption" and (opened is None or found):
            self._own(line, found, place)

    def _own(self, line: Line, found: Sequence[Found], place: tuple[int, int]) -> None:
        for piece in own_ranges(line, found):
            span = content_span(line, piece)
            if span is None:
                continue
            words = tuple(
                "" if word == "may" and line.capital(at) and at else word
                for at, word in enumerate(line.low[: piece[1]])
                if at >= piece[0]
            )
            how = own_stance(words, line.part in {"headline", "deck"})
            self.drafts.append(
                Draft(line.sentence_at(span.start), None, (), [span], "indirect", how, "own", "", *place, score=0.9)
            )

    def _continue(self, line: Line) -> None:
        """A quotation alone: it goes on where the last speaker stopped."""
        spans = [span for piece in quoted(line) if (span := content_span(line, piece)) is not None]
        last = self._last_speech()
        if not spans:
            return
        near = last is not None and self._line - last.line <= 1
        if last is not None and near and last.paragraph == self._paragraph and last.quote in {"direct", "mixed"}:
            last.content.extend(spans)
            last.line = self._line
            return
        source = last.source if last is not None and self._paragraph - last.paragraph <= 2 else None
        if self._previous is not None and not near:
            subject = opening_subject(self._previous)
            if subject is not None and self.sources.named(self._previous.span(*subject)) is not None:
                source = self._previous.span(*subject)
        if source is None:
            return
        self.drafts.append(
            Draft(
                line.sentence_at(spans[0].start),
                source,
                (),
                spans,
                "direct",
                "asserts",
                "continued",
                "",
                self._paragraph,
                self._line,
                score=0.6,
            )
        )

    def _last_speech(self) -> Draft | None:
        """The attribution that a quotation alone goes on from: of the last line with one, the first that is speech."""
        spoken = [draft for draft in self.drafts if draft.source and draft.form not in {"act", "noun", "passive"}]
        row = [draft for draft in spoken if draft.line == spoken[-1].line]
        ranked = sorted(row, key=lambda draft: ("direct", "mixed", "fragment", "indirect", "event").index(draft.quote))
        return ranked[0] if ranked else None

    def finish(self) -> list[Draft]:
        """The drafts with their names, chains, nesting and answers."""
        drafts = sorted(self.drafts, key=lambda draft: (draft.at, draft.first))
        by_line: defaultdict[int, list[Draft]] = defaultdict(list)
        for draft in drafts:
            by_line[draft.line].append(draft)
        for index, draft in enumerate(drafts):
            near = range(draft.line - _REACH, draft.line + _REACH + 1)
            draft.inside = draft.inside or _around(draft, [other for line in near for other in by_line.get(line, ())])
            self.sources.identify(draft, drafts[:index])
        for draft in drafts:
            _free_denied(draft)
        for draft in sorted(drafts, key=_depth):
            draft.chain = chain(draft, self.sources)
        resolve_reports(drafts, self.text)
        for draft in sorted(drafts, key=_depth):
            if draft.inside is not None:
                draft.chain = chain(draft, self.sources) if draft.kind != "report" else draft.chain
        link_answers(drafts, self.text)
        return drafts


def _free_denied(draft: Draft) -> None:
    """A claim named by those who deny it came its own way, not through them."""
    above = draft.inside
    if above is not None and draft.form == "noun" and above.stance in {"denies", "refuses", "criticises"}:
        draft.inside = above.inside if above.inside is not draft else None  # two can hold each other
        if above.stance == "denies":
            above.refers_to = draft


def _depth(draft: Draft) -> int:
    depth = 0
    while draft.inside is not None and depth < 9:
        draft, depth = draft.inside, depth + 1
    return depth


def _around(draft: Draft, row: Sequence[Draft]) -> Draft | None:
    """The innermost draft whose content holds this one."""
    spans = draft.cue or tuple(draft.content)
    best = None
    for other in row:
        if other is draft or not draft.cue:
            continue
        holds = any(span.holds(spans[0]) for span in other.content)
        if holds and (best is None or _size(other) < _size(best)):
            best = other
    return best


def _size(draft: Draft) -> int:
    return sum(span.end - span.start for span in draft.content)
