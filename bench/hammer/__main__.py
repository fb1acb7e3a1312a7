"""Hammers the program with seeded random keys from every place: `python -m bench.hammer --inputs 10000`. POSIX only.

After each burst everything that is promised has to hold. What fails is cut short and told, and with `--keep` kept for
the tests. Ends with 1 where something failed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from random import SystemRandom
from typing import TYPE_CHECKING

from bench.hammer.places import PLACES

if TYPE_CHECKING:
    from bench.hammer.bursts import Burst
    from bench.hammer.hammering import Hammer

_TOLD_EVERY = 100
"""Bursts."""


def main() -> int:
    """Hammer, and say what held."""
    options = _options()
    if sys.platform == "win32":
        print("The hammer needs a pseudo-terminal, which Windows does not have; run it on Linux or macOS.")
        return 0
    from bench.hammer.hammering import bursts_of

    print(f"Seed {options.seed}, {len(PLACES)} places.", flush=True)
    if options.bursts:
        for number, burst in zip(range(20), bursts_of(options.seed, options.place), strict=False):
            print(f"{number} {burst.place}: {' · '.join(map(repr, map(str, burst.inputs)))}")
        return 0
    return _hammered(options)


def _hammered(options: argparse.Namespace) -> int:
    from bench.hammer.cutting import keep
    from bench.hammer.hammering import bursts_of, hammer

    began, failed = time.monotonic(), 0
    with hammer() as hammering:
        bursts = _told(bursts_of(options.seed, options.place), hammering)
        for found in hammering.hammer(bursts, options.inputs):
            failed += 1
            print(f"FAILED at burst {hammering.bursts}, {found.bursts[-1].place}: {found.wrong}", flush=True)
            short = hammering.cut_short(found)
            print("  again:" if short.again else "  not again:", flush=True)
            for each in short.bursts:
                print(f"    {each.place} {each.way} {[str(one) for one in each.inputs]} quits={each.quits}")
            print(f"    {short.wrong}", flush=True)
            if options.keep and short.again:
                keep(f"{short.bursts[-1].place}: {short.wrong[0]:.120}", short.bursts)
        inputs = sum(hammering.inputs.values())
        seconds = time.monotonic() - began
        print(
            f"Seed {options.seed}: {hammering.in_words()}, "
            f"{seconds:.0f} s ({inputs / seconds:.0f} a second): {failed} failed"
        )
        for place, number in hammering.inputs.most_common():
            print(f"  {place:<24} {number:>7}  {number / inputs:.1%}")
    return 1 if failed else 0


def _told(bursts: Iterator[Burst], hammering: Hammer) -> Iterator[Burst]:
    """Say from time to time how much has been done."""
    for burst in bursts:
        if hammering.bursts % _TOLD_EVERY == _TOLD_EVERY - 1:
            print(f"  … {hammering.in_words()}", flush=True)
        yield burst


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.hammer", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--inputs", type=int, default=10_000, help="how many keys, pastes, clicks and sizes")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6), help="the same bursts once more")
    names = [place.name for place in PLACES]
    parser.add_argument("--place", action="append", default=[], choices=names, help="only there; may be repeated")
    parser.add_argument("--bursts", action="store_true", help="only show the first bursts of the seed")
    parser.add_argument("--keep", action="store_true", help="keep what fails among the tests")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
