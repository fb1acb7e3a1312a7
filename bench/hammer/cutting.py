"""Cuts what failed short, and keeps it so that the tests do it again from then on."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.hammer.bursts import Burst
from bench.hammer.inputs import Input

KEPT = Path(__file__).parents[2] / "tests" / "bench" / "hammered.json"
"""What once failed, each cut short."""

Fails = Callable[[Sequence[Burst]], bool]


def cut(bursts: Sequence[Burst], fails: Fails) -> list[Burst]:
    """Return the fewest inputs found that still fail: the last burst alone where that does, and ever less of it."""
    kept = list(bursts)
    if len(kept) > 1 and fails(kept[-1:]):
        kept = kept[-1:]
    for number in range(len(kept)):
        kept[number] = _shortened(kept, number, fails)
    while len(kept) > 1 and fails(kept[1:]):
        kept = kept[1:]
    return kept


def _shortened(bursts: Sequence[Burst], number: int, fails: Fails) -> Burst:
    burst = bursts[number]
    size = max(1, len(burst.inputs) // 2)
    while True:
        at, less = 0, False
        while at < len(burst.inputs):
            tried = burst._replace(inputs=burst.inputs[:at] + burst.inputs[at + size :])
            if fails([*bursts[:number], tried, *bursts[number + 1 :]]):
                burst, less = tried, True
            else:
                at += size
        if size == 1 and not less:
            return burst
        size = max(1, size // 2)


def kept(file: Path = KEPT) -> dict[str, list[Burst]]:
    """Return what is kept, by the sentence that says what went wrong."""
    cases = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return {said: [_from_plain(each) for each in bursts] for said, bursts in cases.items()}


def keep(said: str, bursts: Sequence[Burst], file: Path = KEPT) -> None:
    """Keep one more."""
    cases = {name: [_plain(each) for each in known] for name, known in {**kept(file), said: bursts}.items()}
    file.write_text(json.dumps(cases, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _plain(burst: Burst) -> dict[str, object]:
    return {**burst._asdict(), "inputs": [str(each) for each in burst.inputs]}


def _from_plain(plain: dict[str, object]) -> Burst:
    inputs = plain["inputs"]
    assert isinstance(inputs, list)
    return Burst(
        place=str(plain["place"]),
        way=int(str(plain["way"])),
        inputs=tuple(Input.read(each) for each in inputs),
        quits=bool(plain["quits"]),
    )
