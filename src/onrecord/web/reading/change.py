"""What would change a claim's status: the rules of ``trace.claims.status`` read the other way round."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.records import Claim
from onrecord.text.words import fold

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Change:
    """What would have to be said, and what the status would be then."""

    status: str
    """Empty where it would stay what it is."""
    text: str


def would_change(claim: Claim) -> tuple[Change, ...]:
    """What would change the claim's status, the nearest first; at the end what would not."""
    return tuple(_RULES[claim.status](claim)) if claim.status in _RULES else ()


def _asserted(claim: Claim) -> list[Change]:
    if any(origin.party for origin in claim.origins_for):
        second = Change("confirmed", "A second independent origin: somebody else who is named tells it as a fact.")
        return [second, _denied(claim), _taken_back(claim)]
    return [
        Change("unconfirmed", "A source that cannot confirm it comes to be cited for it: then the claim stands with "
                              "that source, not with the outlet's own voice."),
        Change("confirmed", "Two sources that do not go back to each other are cited for it."),
        _denied(claim),
        Change("", "More outlets tell it in their own voice: nobody can see from whom they have it."),
    ]  # fmt: skip


def _unconfirmed(claim: Claim) -> list[Change]:
    first = _names([origin.name for origin in claim.origins_for]) or "it"
    return [
        Change("confirmed", "A second independent origin tells it: somebody who is named, or people whose outlet "
                            "follows nobody else."),
        Change("confirmed", f"Somebody with standing says so{_such_as(claim)}."),
        _denied(claim),
        _taken_back(claim),
        Change("", f"More reports that copy or cite {first}: they are the same origin."),
    ]  # fmt: skip


def _confirmed(claim: Claim) -> list[Change]:
    return [_denied(claim), _taken_back(claim), Change("", "Further origins for it: it is confirmed already.")]


def _disputed(claim: Claim) -> list[Change]:
    whose = _names([origin.name for origin in claim.origins_against]) or "Who denies it"
    count = len(claim.origins_for)
    without = "confirmed" if count > 1 else "asserted" if any(row.party for row in claim.origins_for) else "unconfirmed"
    left = "more than one origin stands for it" if count > 1 else "one origin stands for it"
    return [
        Change("refuted", "An outlet shows in its own voice that it was made up, beside the denial."),
        _taken_back(claim),
        Change(without, f"{whose}: the denial is taken back, and nobody else denies it. Then {left}."),
        Change("", "Further origins for it do not end the dispute while the denial stands."),
    ]


def _refuted(_: Claim) -> list[Change]:
    return [
        Change("", "Nothing that others say for it: what refuted it stays on record."),
        Change("disputed", "What refuted it is taken back, or a person judges that it was read wrongly."),
    ]


def _withdrawn(_: Claim) -> list[Change]:
    return [
        Change("refuted", "The origin says that it never was so."),
        Change("", "Others who tell it still: its origin has taken it back. Who has it from elsewhere makes a claim of "
                   "its own."),
    ]  # fmt: skip


def _announced(claim: Claim) -> list[Change]:
    return [
        Change("withdrawn", "Those responsible call it off."),
        _denied(claim),
        Change("", "It happens: what is then reported as done is told as a fact, with origins of its own."),
    ]


def _position(claim: Claim) -> list[Change]:
    whose = _names([origin.name for origin in claim.origins_for]) or "Who holds it"
    return [
        Change("withdrawn", f"{whose}: the position is given up."),
        _denied(claim),
        Change("", "Others who hold the same: a position needs no confirming."),
    ]


def _open(claim: Claim) -> list[Change]:
    return [
        Change("unconfirmed", "Somebody tells as a fact what the reports say is not known."),
        Change("confirmed", f"Somebody with standing settles it, and so does another origin{_such_as(claim)}."),
        Change("", "More reports that say that it is not known."),
    ]


_RULES: dict[str, Callable[[Claim], list[Change]]] = {
    "asserted": _asserted,
    "unconfirmed": _unconfirmed,
    "confirmed": _confirmed,
    "disputed": _disputed,
    "refuted": _refuted,
    "withdrawn": _withdrawn,
    "announced": _announced,
    "position": _position,
    "open": _open,
}


def _denied(claim: Claim) -> Change:
    return Change("disputed", f"Somebody who is named, or who has standing, denies it{_such_as(claim)}.")


def _taken_back(claim: Claim) -> Change:
    whose = _names([origin.name for origin in claim.origins_for])
    return Change("withdrawn", f"{whose or 'Its origin'}: it is taken back (disowned as false, the claim is refuted).")


def _such_as(claim: Claim) -> str:
    """Who has standing and has not spoken for it; empty when nobody is known."""
    spoke = {fold(origin.name) for origin in claim.origins_for}
    names = [
        row.name for row in claim.standings if not any(fold(row.name).removeprefix("the ") in each for each in spoke)
    ]
    return f", such as {_names(names, 'or')}" if names else ""


def _names(names: Sequence[str], joined: str = "and") -> str:
    some = [" ".join(name.split())[:80] for name in dict.fromkeys(names)][:_SHOWN]
    left = len(dict.fromkeys(names)) - len(some)
    if left:
        return f"{', '.join(some)} {joined} {left} more"
    return f"{', '.join(some[:-1])} {joined} {some[-1]}" if len(some) > 1 else "".join(some)
