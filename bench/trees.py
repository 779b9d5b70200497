"""What a command and all its children cost: CPU seconds and the most memory at one time, sampled from /proc."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

_TICK = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Cost(NamedTuple):
    """CPU seconds (user and system), peak of the resident memory of all processes together (MB), wall seconds."""

    cpu: float
    memory: float
    wall: float


def measure(
    command: Sequence[str], *, env: Mapping[str, str] | None = None, stdout: IO[str] | None = None, every: float = 0.1
) -> Cost:
    """Runs a command to its end. Raises CalledProcessError when it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=stdout)
    spent: dict[int, float] = {}
    peak = 0
    while process.poll() is None:
        memory = 0
        for pid in _tree(process.pid):
            if found := _look(pid):
                spent[pid] = max(spent.get(pid, 0.0), found[0])
                memory += found[1]
        peak = max(peak, memory)
        time.sleep(every)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(sum(spent.values()), peak * _PAGE / 1e6, time.perf_counter() - start)


def _tree(root: int) -> list[int]:
    """The process and everything below it."""
    found, rest = [], [root]
    while rest:
        pid = rest.pop()
        found.append(pid)
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                rest += [int(child) for child in children.read_text().split()]
            except OSError:  # it ended between the two looks
                continue
    return found


def _look(pid: int) -> tuple[float, int] | None:
    """CPU seconds and resident pages of a process; None when it has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / _TICK, int(fields[21])
