"""The quicker parser reads every file as PyYAML's own does, to the last mark and the last word of an error."""

import random
from pathlib import Path

import pytest
import yaml

from mus_tui.storage.template.quick_loader import QuickLoader

_TEMPLATES = sorted(Path("templates").glob("*.yaml")) + sorted(Path("docs/examples").glob("*.yaml"))
_SIGNS = "ab:  \n\n-#?,[]{}\"'|>&*!%@`\t.é😀\x85\u2028\ufeff=~0\\"


@pytest.mark.parametrize("path", _TEMPLATES[:5], ids=lambda path: path.stem)
def test_a_template_is_the_same_events_at_the_same_places(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert _events(QuickLoader, text) == _events(yaml.SafeLoader, text)


def test_what_nobody_would_write_gives_the_same_events_and_the_same_error() -> None:
    lots = random.Random(19)
    for _ in range(1500):
        text = "".join(lots.choices(_SIGNS, k=lots.randint(0, 40)))
        assert _events(QuickLoader, text) == _events(yaml.SafeLoader, text), repr(text)


def _events(loader: type[yaml.SafeLoader], text: str) -> list[object]:
    reading = loader(text)
    events: list[object] = []
    try:
        while (event := reading.get_event()) is not None:  # type: ignore[no-untyped-call]
            places = (event.start_mark.index, event.start_mark.line, event.start_mark.column, event.end_mark.index)
            events.append((type(event), getattr(event, "value", None), getattr(event, "style", None), places))
    except Exception as error:
        events.append((type(error), str(error), reading.line, reading.column))
    return events
