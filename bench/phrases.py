"""Counts how the phrases of `tests/language/phrases.yaml` are read: `python -m bench.phrases`; `--all` names them.

Beside our own reader it counts the date libraries that happen to be installed; none of them is needed.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple

import yaml

from mus_tui.language.dates import Reading, read_date
from mus_tui.language.due_finding import find_due

TABLE = Path(__file__).parents[1] / "tests" / "language" / "phrases.yaml"
TODAY = date(2026, 11, 29)
VERDICTS = ("right", "asked", "left whole", "wrong")


class Phrase(NamedTuple):
    """One example and what it means."""

    shape: str
    """What it is an example of."""
    today: date
    """The day it is said."""
    text: str
    """What stands in a date field, or the sentence."""
    rest: str | None
    """What is left of the sentence; None in a date field."""
    means: str
    """The answer, as the table has it."""

    @property
    def is_dated(self) -> bool:
        """Whether it holds a date that is to be found, or words that are the answer."""
        return self.means != "none" and not self.means.startswith("ask")


def phrases() -> Iterator[Phrase]:
    """Give every example of the table."""
    for shape in yaml.safe_load(TABLE.read_text(encoding="utf-8")):
        today = shape.get("today", TODAY)
        for text, means in shape.get("field", ()):
            yield Phrase(shape["shape"], today, text, None, str(means))
        for text, rest, means in shape.get("lines", ()):
            yield Phrase(shape["shape"], today, text, rest, str(means))


def said(reading: Reading) -> str:
    """Return what a reading says, as the table has it."""
    if reading.problem:
        return f"ask {reading.suggested}" if reading.suggested else "ask"
    if reading.first is None:
        return "words"
    return str(reading.first) if reading.first == reading.last else f"{reading.first}/{reading.last}"


def ours(phrase: Phrase) -> tuple[str, str]:
    """Return our answer and the verdict on it."""
    if phrase.rest is None:
        answer = said(read_date(phrase.text, phrase.today))
        return answer, _verdict(phrase, answer)
    found = find_due(phrase.text, phrase.today)
    if found is None:
        return "none", "right" if phrase.means == "none" else "left whole"
    answer = said(found.reading)
    verdict = _verdict(phrase, answer)
    return f"{answer} «{found.rest}»", verdict if found.rest == phrase.rest else "wrong"


def _verdict(phrase: Phrase, answer: str) -> str:
    if answer == phrase.means or (phrase.means == "ask" and answer.startswith("ask")):
        return "right"
    # Where nothing was to be found, a question is one too many as well.
    return "asked" if answer.startswith("ask") and phrase.means != "none" else "wrong"


# Others

Read = Callable[[str, date], date | None]
"""Reads the words of a date field; None where it reads nothing in them."""


def _libraries() -> Iterator[tuple[str, Read]]:
    try:
        import dateparser  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        pass
    else:
        yield "dateparser", lambda text, today: _dateparser(dateparser, text, today)
    try:
        import parsedatetime  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        pass
    else:
        yield "parsedatetime", lambda text, today: _parsedatetime(parsedatetime.Calendar(), text, today)


def _dateparser(library: object, text: str, today: date) -> date | None:
    base = {"RELATIVE_BASE": _noon(today), "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"}
    found = library.parse(text, languages=["da", "en"], settings=base)  # type: ignore[attr-defined]
    return found.date() if found else None


def _parsedatetime(calendar: object, text: str, today: date) -> date | None:
    found, kind = calendar.parseDT(text, sourceTime=_noon(today))  # type: ignore[attr-defined]
    return found.date() if kind else None


def _noon(today: date) -> datetime:
    return datetime.combine(today, time(12))


def _theirs(phrase: Phrase, read: Read) -> str:
    """Return the verdict on a library, kindly: a span is right by any day of it, and silence is a question."""
    try:
        answer = read(phrase.text, phrase.today)
    except Exception:  # whatever it is, it is no answer
        answer = None
    if not phrase.is_dated or phrase.means == "words":
        return "right" if answer is None else "wrong"
    if answer is None:
        return "asked"
    days = [date.fromisoformat(day) for day in re.findall(r"[0-9-]{10}", phrase.means)]
    return "right" if days[0] <= answer <= days[-1] else "wrong"


# What is printed


def _line(name: str, verdicts: Counter[str]) -> str:
    of = sum(verdicts.values())
    parts = (f"{verdicts[each]:4} {each} ({verdicts[each] / of:.0%})" for each in VERDICTS)
    return f"{name:34} {of:4}: {', '.join(parts)}"


def main() -> int:
    """Count and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.phrases", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--all", action="store_true", help="each phrase that is not right")
    each: bool = parser.parse_args().all
    known = list(phrases())
    print(f"{len({phrase.shape for phrase in known})} shapes, {len(known)} phrases")
    for name, some in (
        ("ours, with a date", [phrase for phrase in known if phrase.is_dated]),
        ("ours, to be asked or left whole", [phrase for phrase in known if not phrase.is_dated]),
    ):
        print(_line(name, Counter(ours(phrase)[1] for phrase in some)))
    field = [phrase for phrase in known if phrase.rest is None]
    for name, read in _libraries():
        for kind, dated in (("with a date", True), ("without one", False)):
            some = [phrase for phrase in field if phrase.is_dated is dated]
            print(_line(f"{name}, field, {kind}", Counter(_theirs(phrase, read) for phrase in some)))
    if each:
        for phrase in known:
            answer, verdict = ours(phrase)
            if verdict != "right":
                print(f"{verdict:10} {phrase.text!r}: {answer}, not {phrase.means}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
