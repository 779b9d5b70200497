"""Which words of a report stand inside quotation marks."""

from bisect import bisect_right
from collections.abc import Sequence

from onrecord.records import Reading, Span
from onrecord.text.quotes import find_quotes
from onrecord.trace.passages.align import Block
from onrecord.trace.passages.lines import Line, places


class Quoted:
    """The quotations of each reading, looked up once and only where they are asked for."""

    def __init__(self, rows: Sequence[Reading]) -> None:
        self._rows = rows
        self._spans: dict[int, tuple[Span, ...]] = {}
        self._flags: dict[int, list[bool]] = {}
        self._any: dict[int, list[bool] | None] = {}

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
        text = self._rows[line.row].report.text
        return [
            any(span.start <= start and end <= span.end for span in near)
            for start, end in places(text, line.sentence.start, line.sentence.end)
        ]

    def share(self, line: Line, runs: Sequence[Block], side: int) -> float:
        """The share of a line's matched words that are quoted; ``side`` says which end of the runs is the line's."""
        if line.number not in self._any:
            marked = self.flags(line)
            self._any[line.number] = marked if True in marked else None
        if (flags := self._any[line.number]) is None:
            return 0.0
        matched = [flag for run in runs for flag in flags[run[2 * side] : run[2 * side + 1]]]
        return sum(matched) / len(matched) if matched else 0.0
