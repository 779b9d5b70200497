"""Runs every eval and holds its figures against ``floors.json``.

    python -m evals.gate [--only NAME ...]

A figure under its floor fails the gate. A figure well over its floor is printed, so that the floor can be raised. An
eval whose data is not beside the checkout is skipped with its reason.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.json")
ROOT = Path(__file__).resolve().parent.parent
NOTICE = 0.02  # over the floor by this share: raise it


def run(command: list[str]) -> list[dict[str, Any]] | str:
    """The figures that an eval printed, a line each, or why there are none."""
    done = subprocess.run(  # noqa: S603 - our own modules
        [sys.executable, "-m", *command], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if done.returncode == 3:
        return done.stderr.strip() or "skipped"
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def hold(name: str, figures: dict[str, Any], floors: dict[str, float]) -> int:
    """Prints each figure beside its floor; gives how many are under."""
    under = 0
    for key, floor in sorted(floors.items()):
        value = figures.get(key)
        low = value is None or value < floor - 1e-9
        raise_it = not low and value is not None and value > floor * (1 + NOTICE)
        mark = "UNDER" if low else "raise" if raise_it else "ok"
        print(f"  {mark:<5} {name}.{key}: {value} (floor {floor})")
        under += low
    return under


def main() -> None:
    """Exit status 1 when any figure is under its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", help="names of evals")
    only = parser.parse_args().only
    under = 0
    for name, eval_ in json.loads(FLOORS.read_text("utf-8")).items():
        if only and name not in only:
            continue
        found = run(eval_["command"])
        if isinstance(found, str):
            print(f"{name}: {found}")
            continue
        print(f"{name}: {' '.join(eval_['command'])}")
        figures = {key: value for row in found for key, value in flat(row).items()}
        under += hold(name, figures, eval_["floors"])
    sys.exit(f"{under} figures are under their floor" if under else 0)


def flat(row: dict[str, Any]) -> dict[str, Any]:
    """A line's figures by dotted name; where an eval prints several lines, the line's ``set`` stands in front."""
    front = f"{row['set']}." if "set" in row else ""
    figures: dict[str, Any] = {}
    for key, value in row.items():
        if isinstance(value, dict):
            figures |= {f"{front}{key}.{inner}": number for inner, number in value.items()}
        else:
            figures[front + key] = value
    return figures


if __name__ == "__main__":
    main()
