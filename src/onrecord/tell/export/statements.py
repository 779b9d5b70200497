"""How a reader came to each statement, for somebody who checks it at a terminal."""

from onrecord.records import Reading, Statement
from onrecord.text.terminal import printable


def statements_text(reading: Reading) -> str:
    """Every statement of a report with its source, cue and content in place, its links and how sure the reader is."""
    marks = {sentence.id: sentence.mark for sentence in reading.sentences}
    numbers = {row.id: number for number, row in enumerate(reading.statements, 1)}
    lines = [f"== {reading.report.key}", ""]
    for row in reading.statements:
        lines += [*_statement(reading, row, marks.get(row.sentence, "?"), numbers), ""]
    return printable("\n".join(lines))


def _statement(reading: Reading, row: Statement, mark: str, numbers: dict[str, int]) -> list[str]:
    text = reading.report.text
    name = next((one.name for one in reading.names if one.id == row.source_name), None)
    lines = [f"   {numbers[row.id]}  [{mark}] {row.stance}, {row.quote}; score {row.score:.2f}, {row.made_by}"]
    if row.source is not None:
        kind = "unnamed" if row.anonymous else row.source_kind
        lines.append(_line("source", row.source.of(text), f"{kind}: {name}" if name else kind))
    lines += [_line("cue", span.of(text), f"{span.start}-{span.end}") for span in row.cue]
    lines += [_line("content", span.of(text), f"{span.start}-{span.end}") for span in row.content]
    if not row.cue and row.source is None:
        lines.append("      in the outlet's own voice")
    else:
        lines.append(_line("chain", " < ".join(row.chain)))
    lines += [_line("inside", f"statement {numbers[row.inside]}")] if row.inside in numbers else []
    lines += [_line("answers", f"statement {numbers[row.refers_to]}")] if row.refers_to in numbers else []
    return lines


def _line(label: str, words: str, note: str = "") -> str:
    return f"      {label:<8} {' '.join(words.split())}" + (f"  ({note})" if note else "")
