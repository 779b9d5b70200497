"""Where the gold and the corpora are, and how figures leave."""

import json
import sys
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def need(*names: str) -> Path:
    """The path of something under ``../shared``; ends the run with one line and status 3 when it is not there."""
    place = SHARED.joinpath(*names)
    if not place.exists():
        sys.exit(_missing("/".join(names)))
    return place


def _missing(name: str) -> int:
    print(f"skipped: ../shared/{name} is not beside this checkout", file=sys.stderr)
    return 3


def show(figures: dict[str, Any]) -> None:
    """One JSON line on stdout, numbers to four places."""
    rounded = {key: round(value, 4) if isinstance(value, float) else value for key, value in figures.items()}
    print(json.dumps(rounded, ensure_ascii=False, sort_keys=True))


def f1(right: float, found: float, gold: float) -> float:
    """Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found."""
    return 2 * right / (found + gold) if found + gold else 1.0
