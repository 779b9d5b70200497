"""A comparison for a reader at a terminal: plain lines, safe to show."""

import textwrap

from onrecord.tell.compare.page import Comparison, Row, Side
from onrecord.tell.compare.pieces import merged
from onrecord.text.terminal import printable

_LEGEND = "= same   ~ edited: [-A has-] {+B has+}   ≈ reworded   < only in A   > only in B   (q) quotation"


def render_text(page: Comparison, width: int | None = None) -> str:
    """The comparison as lines of at most ``width`` columns (100 unless told)."""
    wide = width or 100
    lines = [_side(page.a), _side(page.b), "", f"{page.relation} (score {page.score:.2f}); {page.direction}"]
    lines += [f"  {reason}" for reason in page.because]
    lines.append(
        f"{page.a.contained:.0%} of A's reporting stands in B, {page.b.contained:.0%} of B's in A; "
        + ", ".join(f"{reporting + quoted} {kind}" for kind, reporting, quoted in page.counts)
        + f"; new in A {page.a.alone}, in B {page.b.alone} (and {page.a.quotes} and {page.b.quotes} quotations)"
    )
    lines += ["", _LEGEND, ""]
    for row in page.rows:
        lines += _row(row, wide)
    return printable("\n".join([*lines, ""]))


def _side(side: Side) -> str:
    named = f"{side.name}, " if side.name != side.key else ""
    return f"{side.label}  {side.headline or side.key}  [{named}{side.key}; {side.when}]"


def _row(row: Row, wide: int) -> list[str]:
    """The lines of one row."""
    note = (" (q)" if row.quotation else "") + (" (moved)" if row.moved else "")
    if row.a is None or row.b is None:
        cell, sign = (row.a, "<") if row.a is not None else (row.b, ">")
        return _fill(sign, f"[{cell.mark}]{note} {cell.text}", wide) if cell else []
    marks = f"[{row.a.mark}|{row.b.mark}]{note} "
    if row.kind == "same":
        return _fill("=", marks + row.a.text, wide)
    if row.kind == "edited":
        return _fill("~", marks + merged(row.a.text, row.b.text), wide)
    return [*_fill("≈", f"{marks}{row.a.text}", wide), *_fill(" ", f"      {row.b.text}", wide)]


def _fill(sign: str, words: str, wide: int) -> list[str]:
    return textwrap.wrap(
        " ".join(words.split()), wide, initial_indent=f"{sign} ", subsequent_indent="    ", break_long_words=False
    )
