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

from onrecord.cli import common, pick
from onrecord.cli.add import now
from onrecord.cli.why import kept
from onrecord.errors import UsageError
from onrecord.ledger import Ledger, open_ledger
from onrecord.pipeline.keeping import keep_up
from onrecord.records import Anchor, Judgement, Record
from onrecord.text.hashes import digest
from onrecord.text.terminal import printable
from onrecord.trace.judgements import anchor_of, report_anchor, speaks_in

_KINDS = {
    "same": "same_claim",
    "apart": "other_claim",
    "nothing": "not_a_statement",
    "speaker": "speaker",
    "origin": "same_origin",
    "join": "same_story",
    "part": "other_story",
}
_ONE = {"nothing", "withdraw"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("what", choices=[*_KINDS, "list", "withdraw"], metavar="WHAT", help="what is judged, see above")
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
        return _withdraw(place, given[0])
    a, b, says = _anchors(kept(place)[0], options.what, given)
    at = now()
    kind = _KINDS[options.what]
    judgement = Judgement(_id(kind, a, b, says, options.by, at), kind, a, b, says, options.by, at, options.because)
    with open_ledger(place) as ledger:
        ledger.judge(judgement, at)
        keep_up(ledger, at)
    common.write(_line(judgement))
    return 0


def _id(kind: str, a: Anchor, b: Anchor | None, says: str, by: str, at: str) -> str:  # noqa: PLR0917 - one judgement
    places = [f"{each.report}:{each.start}-{each.end}" for each in (a, b) if each]
    return digest("judgement", kind, *places, says, by, at)


def _anchors(record: Record, what: str, given: Sequence[str]) -> tuple[Anchor, Anchor | None, str]:
    """What is judged, by what stays the same."""
    if what in {"join", "part"}:
        a, b = (pick.report(record, words).report for words in given)
        if a.id == b.id:
            raise UsageError("a judgement of stories is about two reports")
        return report_anchor(a), report_anchor(b), ""
    found = [pick.statement(record, words) for words in (given[:1] if what == "speaker" else given)]
    if what == "speaker":
        if not speaks_in(found[0][0], given[1]):
            raise UsageError(f"{given[1]} is not named in {found[0][0].key}; a speaker must stand in the report")
        return anchor_of(*found[0]), None, given[1]
    anchors = [anchor_of(*row) for row in found]
    if len(found) > 1 and found[0][1].id == found[1][1].id:
        raise UsageError("both are the same statement")
    return anchors[0], anchors[1] if len(anchors) > 1 else None, ""


def _list(place: str, form: str, moment: str | None) -> int:
    from dataclasses import asdict

    from onrecord.tell.export.json import dumps

    with open_ledger(place) as ledger:
        for row in ledger.judgements(moment):
            common.write(dumps(asdict(row)) if form == "jsonl" else _line(row))
    return 0


def _withdraw(place: str, words: str) -> int:
    with open_ledger(place) as ledger:
        judgement = _found(ledger, words)
        ledger.withdraw(judgement.id, now())
        keep_up(ledger, now())
    common.note(f"withdrawn: {judgement.id}")
    return 0


def _found(ledger: Ledger, words: str) -> Judgement:
    rows = [row for row in ledger.judgements() if row.id.startswith(words)]
    if len(rows) != 1:
        raise UsageError(
            f"there is {'no' if not rows else 'more than one'} judgement {words!r}; see onrecord judge list"
        )
    return rows[0]


def _line(row: Judgement) -> str:
    ends = [f"[{each.key}:{each.start}-{each.end}]" if each.start is not None else f"[{each.key}]"
            for each in (row.a, row.b) if each]  # fmt: skip
    because = f" ({row.because})" if row.because else ""
    words = f"{row.id}  {row.at[:10]} {row.by}: {row.kind} {' '.join(ends)} {row.says}".rstrip()
    return printable(words + because)
