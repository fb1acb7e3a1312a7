"""Fuzzes one reader, guided by which of its lines are reached: `python -m bench.fuzz talk --minutes 15`. POSIX only.

Needs `pip install -e '.[fuzz]'`. Whatever else than our own error comes out is kept under `tests/found/<reader>/`, and
the tests read it from then on.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import NamedTuple, NoReturn

READERS = (
    *("template", "talk", "preparation", "settings", "list", "folder", "line", "form", "form file", "pdf", "docx"),
    "locked",
)
"""The borders that can be fuzzed."""
FOUND = Path(__file__).parents[1] / "tests" / "found"
"""Where what was found is kept."""
_LARGEST = 65_536
# Wall clock: a machine that is busy with other things is not what is looked for.
_MOST_SECONDS = 20
# Sealing a key with a passphrase, to lay out what is locked, takes one gigabyte on a fast machine.
_MOST_MEGABYTES = 3072


class Fuzzed(NamedTuple):
    """How the fuzzing of one reader went."""

    reader: str
    """The name of the reader."""
    minutes: float
    """For how many minutes."""
    files: int
    """How many files it was given."""
    reached: int
    """How many branches of the code were reached."""
    found: tuple[Path, ...]
    """What else than our own error came out, or took too long: the files that did it."""

    def in_words(self) -> str:
        """Say it in a line."""
        return (
            f"{self.reader}: {self.files} files in {self.minutes:.0f} minutes, {self.reached} branches reached, "
            f"{len(self.found)} found"
        )


def main() -> int:
    """Fuzz one reader, or all of them."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzz", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("reader", choices=(*READERS, "all"))
    parser.add_argument("--minutes", type=float, default=15.0, help="how long each is fuzzed")
    parser.add_argument("--at-once", type=int, default=2, help="readers at a time")
    parser.add_argument("--keep", type=Path, default=FOUND, help="where what is found is kept")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        _fuzz(options.reader, options.inside, options.keep, int(options.minutes * 60))
    worst = 0
    readers = READERS if options.reader == "all" else (options.reader,)
    for told in each_fuzzed(readers, options.minutes, options.keep, at_once=options.at_once):
        print(told.in_words(), *told.found, sep="\n  ", flush=True)
        worst = max(worst, len(told.found))
    return 1 if worst else 0


def each_fuzzed(readers: Sequence[str], minutes: float, keep: Path = FOUND, *, at_once: int = 2) -> Iterator[Fuzzed]:
    """Fuzz several readers, some at a time; each is a process of its own, and has its minutes."""
    with ThreadPoolExecutor(at_once) as workers:
        yield from workers.map(lambda reader: fuzzed(reader, minutes, keep), readers)


def fuzzed(reader: str, minutes: float, keep: Path = FOUND) -> Fuzzed:
    """Fuzz a reader; after something was found it goes on until the time is over."""
    end = time.monotonic() + minutes * 60
    files = reached = 0
    before = _kept(keep / reader)
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        while (left := end - time.monotonic()) > 1:
            command = [sys.executable, "-m", "bench.fuzz", reader, "--inside", folder]
            command += ["--keep", str(keep), "--minutes", str(left / 60)]
            done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
            runs = re.findall(r"^stat::number_of_executed_units: (\d+)|^#(\d+)\s", done.stderr, re.MULTILINE)
            if not runs:
                sys.exit(done.stderr[-2000:])
            files += max(int(one or other) for one, other in runs)
            reached = max([reached, *(int(each) for each in re.findall(r" cov: (\d+) ", done.stderr))])
    return Fuzzed(reader, minutes, files, reached, tuple(sorted(_kept(keep / reader) - before)))


def _kept(folder: Path) -> set[Path]:
    return set(folder.iterdir()) if folder.is_dir() else set()


def _fuzz(reader: str, folder: Path, keep: Path, seconds: int) -> NoReturn:
    """Fuzz in this process, which ends with it."""
    import atheris

    with atheris.instrument_imports(include=["mus_tui", "yaml"]):
        from bench.torture.borders import border

    fuzzed_one = border(folder, reader)
    corpus = folder / "corpus"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(fuzzed_one.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    (keep / reader).mkdir(parents=True, exist_ok=True)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        dice = Random(seed)
        # In turn as our files are built, and blindly.
        spoiled = fuzzed_one.spoil(data, dice) if dice.random() < 0.6 else atheris.Mutate(data, most)
        return bytes(spoiled[:most])

    limits = [f"-max_total_time={max(seconds, 1)}", f"-timeout={_MOST_SECONDS}", f"-rss_limit_mb={_MOST_MEGABYTES}"]
    places = [f"-artifact_prefix={keep / reader}/", f"-max_len={_LARGEST}", "-print_final_stats=1", str(corpus)]
    atheris.Setup([sys.argv[0], *limits, *places], lambda data: fuzzed_one.read(data) and None, custom_mutator=mutate)
    atheris.Fuzz()
    sys.exit()


if __name__ == "__main__":
    sys.exit(main())
