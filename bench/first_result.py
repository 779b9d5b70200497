"""How long a newcomer waits: install into a new environment, --help, the example's brief.

    python -m bench.first_result [--no-install]

Prints one JSON line: seconds (best of three, but the install once), the size of the environment in MB, and the
ratio of each to a bare start of the interpreter.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds(command: list[str], times: int = 3) -> float:
    """The best wall time of a command, in seconds."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        best = min(best, time.perf_counter() - start)
    return best


def megabytes(folder: Path) -> float:
    """The size of a folder's files."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-install", action="store_true", help="use this interpreter's environment")
    story = next(path for path in sorted((ROOT / "examples").iterdir()) if path.is_dir())
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        python = sys.executable
        if not parser.parse_args().no_install:
            python = str(Path(folder) / "venv" / "bin" / "python")
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "venv", str(Path(folder) / "venv")], check=True)
            subprocess.run([python, "-m", "pip", "install", "-q", str(ROOT)], check=True)
            figures["install_s"] = time.perf_counter() - start
            figures["install_mb"] = megabytes(Path(folder) / "venv")
        bare = seconds([python, "-c", "pass"])
        figures["help_s"] = seconds([python, "-m", "onrecord", "--help"])
        figures["brief_s"] = seconds([python, "-m", "onrecord", "brief", str(story)])
        figures["help_ratio"] = figures["help_s"] / bare
        figures["brief_ratio"] = figures["brief_s"] / bare
    print(json.dumps({key: round(value, 2) for key, value in figures.items()}))


if __name__ == "__main__":
    main()
