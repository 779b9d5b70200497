"""Keeps what a person judges; it outranks the machine and holds when the reports are read again.

  same CLAIM CLAIM              the two claims (or statements) say the same
  apart STATEMENT STATEMENT     the two do not say the same: the second leaves the claim
  nothing STATEMENT             it is not a statement
  speaker STATEMENT NAME        NAME said it (as the report names them; "outlet": nobody but the outlet)
  origin STATEMENT STATEMENT    both come from one origin
  join REPORT REPORT            both reports belong to one story
  part REPORT REPORT            the second report belongs to another story
  list                          what was judged
  withdraw JUDGEMENT            takes a judgement back

A STATEMENT is an id, the beginning of one, a claim's id (its clearest wording), or KEY:START-END as search prints it.

examples:
  onrecord judge same 51c9d6d8 3f0de5b6 --ledger story.db --by "A. Marlow"
  onrecord judge speaker ferry.txt:120-160 "Ines Haldt" --ledger story.db --because "her office confirms"
  onrecord judge list --ledger story.db
"""

import argparse
from collections.abc import Sequence

from onrecord.cli import common
from onrecord.cli.add import now
from onrecord.cli.why import kept
from onrecord.errors import UsageError
from onrecord.ledger import open_ledger
from onrecord.pipeline.judging import KINDS, ONE, judgement, keep, take_back
from onrecord.records import Judgement
from onrecord.text.terminal import printable

_ONE = ONE | {"withdraw"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("what", choices=[*KINDS, "list", "withdraw"], metavar="WHAT", help="what is judged, see above")
    parser.add_argument("of", nargs="*", metavar="OF", help="of which statements, claims or reports")
    common.ledger(parser)
    common.as_of(parser)
    parser.add_argument("--by", metavar="NAME", default="editor", help="who judges (editor)")
    parser.add_argument("--because", metavar="WORDS", default="", help="why")
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    given: Sequence[str] = options.of
    wanted = 0 if options.what == "list" else 1 if options.what in _ONE else 2
    if len(given) != wanted:
        raise UsageError(f"judge {options.what} takes {wanted} of them, not {len(given)}")
    moment = common.moment(options.as_of)
    if moment and options.what != "list":
        raise UsageError(f"judge {options.what} judges now; --as-of is for judge list")
    place = common.existing(options.ledger)
    if options.what == "list":
        return _list(place, common.chosen(options, "jsonl"), moment)
    if options.what == "withdraw":
        return _withdraw(place, given[0], options.by)
    made = judgement(kept(place)[0], options.what, given, options.by, now(), because=options.because)
    with open_ledger(place) as ledger:
        keep(ledger, made)
    common.write(_line(made))
    return 0


def _list(place: str, form: str, moment: str | None) -> int:
    from dataclasses import asdict

    from onrecord.tell.export.json import dumps

    with open_ledger(place) as ledger:
        for row in ledger.judgements(moment):
            common.write(dumps(asdict(row)) if form == "jsonl" else _line(row))
    return 0


def _withdraw(place: str, words: str, by: str) -> int:
    with open_ledger(place) as ledger:
        taken = take_back(ledger, words, now(), by)
    common.note(f"withdrawn: {taken.id}")
    return 0


def _line(row: Judgement) -> str:
    ends = [f"[{each.key}:{each.start}-{each.end}]" if each.start is not None else f"[{each.key}]"
            for each in (row.a, row.b) if each]  # fmt: skip
    because = f" ({row.because})" if row.because else ""
    words = f"{row.id}  {row.at[:10]} {row.by}: {row.kind} {' '.join(ends)} {row.says}".rstrip()
    return printable(words + because)
