"""What a watch is told, in one message."""

from collections.abc import Sequence

from onrecord.records import Alert, Development, Watch
from onrecord.tell.brief.clause import short
from onrecord.text.hashes import digest

_ORDER = ("second_origin", "first_denial", "status", "edit", "headline", "date_moved", "date_near", "new_denial",
          "new_origin", "new_story", "new_report")  # fmt: skip


def make_alert(watch: Watch, rows: Sequence[Development], told: str, now: str) -> Alert:
    """One alert of everything that happened since a watch was last told; the weightiest gives the title."""
    first = min(rows, key=lambda row: (_ORDER.index(row.kind) if row.kind in _ORDER else len(_ORDER), row.id))
    more = f" (and {len(rows) - 1} more)" if len(rows) > 1 else ""
    name = digest("alert", watch.id, *sorted(row.id for row in rows))
    return Alert(name, watch.id, now, told, f"{short(first.text, 140)}{more}", tuple(rows))


def alert_text(watch: Watch, alert: Alert) -> str:
    """An alert as plain text: why it came, what happened and where it stands, how to end it."""
    lines = [alert.title, "", f"You watch {describe(watch)}."]
    lines.append(f"Since {alert.since}:" if alert.since else "What happened:")
    for row in alert.developments:
        lines.append(f"- {' '.join(row.text.split())}")
        places = ", ".join(f"{spot.report}:{spot.start}-{spot.end}" for spot in row.because[:4])
        lines.append(f"  {row.kind.replace('_', ' ')}, story {row.story}{f', shown by {places}' if places else ''}")
    lines += ["", f"To end this: onrecord watch remove {watch.id}"]
    return "\n".join(lines) + "\n"


def describe(watch: Watch) -> str:
    """What a watch is about, in words."""
    what = f'"{watch.what}"' if watch.kind in {"search", "outlet"} else watch.label or watch.what
    asked = [each.replace("_", " ") for each in watch.when if each != "any"]
    return f"the {watch.kind} {what}" + (f" for: {', '.join(asked)}" if asked else "")
