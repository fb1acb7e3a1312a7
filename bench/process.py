"""What a running process costs: memory, and time on the processor. Linux and macOS."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Memory(NamedTuple):
    """What a process holds, in megabytes."""

    peak: float
    """The most that was in memory at once; on macOS what is there now."""
    own: float
    """What is there now, with pages that others use too counted in part; on macOS the same as `peak`."""


def memory_of(pid: int) -> Memory:
    """Return what a running process holds."""
    if sys.platform != "linux":
        now = int(_asked_of_ps(pid, "rss")) / 1024
        return Memory(now, now)
    kilobytes = {
        line.split(":")[0]: int(line.split()[1])
        for file in ("status", "smaps_rollup")
        for line in Path(f"/proc/{pid}/{file}").read_text().splitlines()
        if line.startswith(("VmHWM:", "Pss:"))
    }
    return Memory(kilobytes["VmHWM"] / 1024, kilobytes["Pss"] / 1024)


def processor_seconds(pid: int) -> float:
    """Return how long a running process, all its threads together, has been on a processor."""
    if sys.platform != "linux":
        minutes, seconds = _asked_of_ps(pid, "time").rsplit(":", 1)
        return float(minutes.replace(":", "")) * 60 + float(seconds)
    # Not `stat`, which counts in hundredths of a second.
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9


def _asked_of_ps(pid: int, what: str) -> str:
    return subprocess.check_output(["ps", "-o", f"{what}=", "-p", str(pid)], text=True).strip()
