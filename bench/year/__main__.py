"""Lives a whole year of a talk by script in a real terminal, and says what it took: `python -m bench.year herlev`.

For each of the four municipalities: prepared apart, held together, closed in agreement, followed up, and next year's
talk on top of it with the old one destroyed. Then words that were destroyed are looked for in every folder that the
program may write to. Ends with 1 where one is found, or where a stage did not come to the screen it should.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from importlib import import_module
from pathlib import Path

YEARS = ("herlev", "koebenhavn", "albertslund", "gentofte")
"""The municipalities, each a module of its own."""


def main() -> int:
    """Live through them, and print what they took."""
    parser = argparse.ArgumentParser(prog="python -m bench.year", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("municipality", choices=(*YEARS, "all"), nargs="?", default="all")
    chosen: str = parser.parse_args().municipality
    if sys.platform == "win32":
        print("The year needs a pseudo-terminal, which Windows does not have; run it on Linux or macOS.")
        return 0
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors, ", end="")
    print(f"load {os.getloadavg()[0]:.1f}. Seconds are the script's own: it types without a pause and never thinks.")
    return max([_lived(each) for each in (YEARS if chosen == "all" else (chosen,))])


def _lived(municipality: str) -> int:
    """Live through one year and print it; say whether something was not as it should be."""
    from bench.year.hand import Hand
    from bench.year.tally import Tally

    tally, trouble, looks = Tally(), "", []
    with tempfile.TemporaryDirectory() as folder:
        hand = Hand(Path(folder), tally)
        try:
            for look in import_module(f"bench.year.{municipality}").year(hand, tally):
                looks.append(look)
        except AssertionError as error:
            trouble = f"BROKEN in «{tally.now}»: {error}"
    print(f"\n{tally.table(municipality)}")
    for look in looks:
        print(look.in_words())
    print(trouble, end="\n" if trouble else "", flush=True)
    return int(bool(trouble) or any(look.found for look in looks))


if __name__ == "__main__":
    sys.exit(main())
