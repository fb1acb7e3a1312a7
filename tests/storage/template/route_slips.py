"""Slips in what a form says of its way through the talk: what is told, the wrong file, and the one it asks for."""

from __future__ import annotations

from tests.storage.template.mending import WHOLE

_SECOND = WHOLE.replace("format: 1", "format: 2")


def _with(theme: str = "", question: str = "", whole: str = _SECOND) -> str:
    """Return the template with one line more in its theme, and one in its last question."""
    at, asked = "    title: Arbejdet\n", "        note: Vælg noget.\n"
    assert whole.count(at) == whole.count(asked) == 1
    lines = (at, f"    {theme}\n" if theme else ""), (asked, f"        {question}\n" if question else "")
    for line, more in lines:
        whole = whole.replace(line, line + more)
    return whole


ROUTE_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("second_format", _with("number: I", "", WHOLE), _with("number: I")),
    ("second_format", _with("", "number: 1", WHOLE), _with("", "number: 1")),
)
