"""Tries to make the program lose a word: `make torture`, or `python -m bench.torture` with counts of your own.

Fails every call of the system, kills at random instants, cuts and flips every file, and does the same to a plain
`open(file, "w")` to compare. Ends with 1 where a promise was not kept. What is left out is said.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from random import Random


def main() -> int:
    """Do all of it and print the figures."""
    options = _options()
    if sys.platform == "win32":
        print("Torture needs pseudo-terminals and kill -9, which Windows does not have; run it on Linux or macOS.")
        return 0
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors.")
    broken: list[str] = []
    for part in (_calls, _kills, _readers, _foreign, _hostile, _hammered, _fuzzed):
        broken += part(options)
    for each in broken[:50]:
        print(f"BROKEN {each}")
    print(f"{len(broken)} promises broken." if broken else "Every promise was kept.")
    return 1 if broken else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.torture", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--kills", type=int, default=1000, help="kills while it is typed into, and while it saves")
    parser.add_argument("--flips", type=int, default=20_000, help="single bits flipped in a talk")
    parser.add_argument("--mutations", type=int, default=100_000, help="spoiled templates; half as many of the rest")
    parser.add_argument("--minutes", type=float, default=15.0, help="how long each reader is fuzzed")
    parser.add_argument("--inputs", type=int, default=200_000, help="random keys, clicks and pastes, from every place")
    parser.add_argument("--suites", type=Path, help="the folder of json-test-suite and yaml-test-suite")
    parser.add_argument("--at-once", type=int, default=2, help="terminals, and fuzzers, at a time")
    return parser.parse_args()


@contextmanager
def _folder(*, in_memory: bool = False) -> Iterator[Path]:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if in_memory and memory.is_dir() else None) as folder:
        yield Path(folder)


def _calls(_: argparse.Namespace) -> list[str]:
    from bench.torture.calls import tortured
    from bench.torture.locks import LOCKS
    from bench.torture.saves import PLAIN, SAVES
    from tests.quick_keys import no_work_for_keys

    broken: list[str] = []
    _title("Every call of the system made to fail, and the last one before the process died")
    for save in (*SAVES, *LOCKS, PLAIN):
        with _folder() as folder, no_work_for_keys():
            told = tortured(save, folder)
        print(
            f"  {told.name}: {told.calls} calls, {told.failed} failures, {told.died} deaths: "
            f"{len(told.broken)} promises broken"
        )
        broken += told.broken if save is not PLAIN else ()
    return broken


def _kills(options: argparse.Namespace) -> list[str]:
    from bench.torture.kills import in_words, killed
    from bench.torture.midsave import killed_while_saving

    broken: list[str] = []
    _title("Killed at random instants")
    for plain in (False, True):
        name = 'open("w"), to compare' if plain else "the program"
        with _folder() as folder:
            counts = killed_while_saving(options.kills, folder, plain=plain)
            print(f"  {name}, saving without a pause: {counts.in_words()}")
        broken += [counts.in_words()] if not plain and any(counts[2:]) else []
    for locked in (False, True):
        with _folder() as folder:
            rounds = killed(options.kills, folder, at_once=options.at_once, locked=locked)
        print(f"  the program, typed into{', locked' if locked else ''}: {in_words(rounds)}")
        if not all(each.is_kept for each in rounds):
            broken.append(in_words(rounds))
    return broken


def _readers(options: argparse.Namespace) -> list[str]:
    from bench.torture.readers import bit_flips, every_truncation, json_cases, readers

    broken: list[str] = []
    _title("Files that are cut, flipped, or none of ours")
    suite = options.suites / "json-test-suite" if options.suites else None
    with _folder(in_memory=True) as folder:
        for reader in readers(folder):
            done = [every_truncation(reader), bit_flips(reader, options.flips)]
            if suite and suite.is_dir():
                done.append(json_cases(reader, suite))
            for counts in done:
                print(
                    f"  {counts.in_words()} ({', '.join(f'{n} {name}' for name, n in counts.messages.most_common())})"
                )
                broken += counts.wrong
    if not suite or not suite.is_dir():
        print("  LEFT OUT: the public JSON suite; name its folder with --suites")
    return broken


def _foreign(options: argparse.Namespace) -> list[str]:
    from bench.torture.borders import borders
    from bench.torture.foreign import brought, spoiled, suite

    broken: list[str] = []
    _title("Files and words that are spoiled, or meant to do harm")
    cases = options.suites / "yaml-test-suite" if options.suites else None
    with _folder(in_memory=True) as folder:
        for border in borders(folder):
            times = options.mutations // (1 if border.name == "template" else 2) // border.slow
            tallies = [brought(border, "spoiled", spoiled(border, times))]
            if border.name == "template" and cases and cases.is_dir():
                tallies.append(brought(border, "the YAML suite", suite(cases)))
            for tally in tallies:
                print(f"  {tally.in_words()}", flush=True)
                broken += tally.wrong
    if not cases or not cases.is_dir():
        print("  LEFT OUT: the public YAML suite; name its folder with --suites")
    return broken


def _hostile(_: argparse.Namespace) -> list[str]:
    from bench.torture.hostile import commands, screens

    broken: list[str] = []
    _title("Hostile text on every command and screen, through a pseudo-terminal")
    for look in (commands, screens):
        with _folder() as folder:
            looked = look(folder)
        print(f"  {looked.in_words()}", flush=True)
        broken += looked.wrong
    return broken


def _hammered(options: argparse.Namespace) -> list[str]:
    from bench.hammer.hammering import bursts_of, hammer

    seed = Random().randrange(10**6)
    _title(f"Hammered with random keys from every place (python -m bench.hammer --seed {seed})")
    with hammer() as hammering:
        broken = [
            f"{each.bursts[-1].place}: {each.wrong[0]}" for each in hammering.hammer(bursts_of(seed), options.inputs)
        ]
        print(f"  {hammering.in_words()}: {len(broken)} wrong", flush=True)
    return broken


def _fuzzed(options: argparse.Namespace) -> list[str]:
    from bench.fuzz import READERS, each_fuzzed

    _title("Fuzzed, guided by the lines that are reached")
    if not options.minutes or not find_spec("atheris"):
        print("  LEFT OUT: no minutes for it, or atheris is not installed (pip install -e '.[fuzz]')")
        return []
    broken: list[str] = []
    for told in each_fuzzed(READERS, options.minutes, at_once=options.at_once):
        print(f"  {told.in_words()}", flush=True)
        broken += [f"{told.reader}: {each}" for each in told.found]
    return broken


def _title(words: str) -> None:
    print(f"\n{words}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
