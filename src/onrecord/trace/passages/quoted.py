"""Which words of a report stand inside quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from onrecord.records import Reading, Span
from onrecord.text.quotes import find_quotes
from onrecord.trace.passages.lines import Line, places

_END = itemgetter(1)


class Quoted:
    """The quotations of each reading, looked up once and only where they are asked for."""

    def __init__(self, rows: Sequence[Reading]) -> None:
        self._rows = rows
        self._spans: dict[int, tuple[Span, ...]] = {}
        self._flags: dict[int, list[bool]] = {}

    def spans(self, row: int) -> tuple[Span, ...]:
        """The quotations of a reading's paragraphs, in order; a paragraph behind a colon is quoted as a block."""
        if row not in self._spans:
            text = self._rows[row].report.text
            found: list[Span] = []
            announced = False
            for part in self._rows[row].parts:
                if part.kind == "paragraph":
                    inside = find_quotes(text, part.start, part.end)
                    found += inside or ((Span(part.start, part.end),) if announced else ())
                    announced = text[part.start : part.end].endswith(":")
            self._spans[row] = tuple(found)
        return self._spans[row]

    def flags(self, line: Line) -> list[bool]:
        """For each word of a line whether it is quoted."""
        if line.number not in self._flags:
            self._flags[line.number] = self._look(line)
        return self._flags[line.number]

    def _look(self, line: Line) -> list[bool]:
        spans = self.spans(line.row)
        first = max(0, bisect_right(spans, Span(line.sentence.start, line.sentence.start)) - 1)
        near = [span for span in spans[first : first + 12] if span.start < line.sentence.end]
        near = [span for span in near if span.end > line.sentence.start]
        if not near:
            return [False] * len(line.words)
        start, raw = line.sentence.start, line.raw
        if near[0].start <= start and line.sentence.end <= near[0].end:
            return [True] * len(line.words)
        spots = places(raw, 0, len(raw))
        flags = [False] * len(spots)
        for span in near:
            first = bisect_left(spots, (span.start - start, 0))
            last = bisect_right(spots, span.end - start, key=_END)
            flags[first:last] = [True] * (last - first)
        return flags
