"""A made-up form whose way through the talk has everything that a form may have of its own, and a talk on it."""

from __future__ import annotations

from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.sample import sample_source


def routed_source() -> dict[str, Any]:
    """Return the template as plain data; the caller may alter it."""
    source = sample_source()
    source["format"] = 2
    source["perspectives"] = [
        {
            "id": "opgaver",
            "number": "I",
            "title": "Opgaver",
            "questions": [
                {"id": "nu", "number": "1a", "text": "Hvilke opgaver har du nu?", "short": "Opgaver nu"},
                {"id": "snart", "number": "", "text": "Hvad kommer der?"},
                {"id": "mere", "text": "Hvad mere?"},
            ],
        },
        {"id": "helt-andet", "title": "Andet", "questions": [{"id": "andet", "text": "Er der andet?"}]},
    ]
    return source


def routed_talk(source: dict[str, Any] | None = None, kind: str = "MUS") -> Talk:
    """Return a talk on it that has just begun."""
    return bare_talk(Template.model_validate(source or routed_source()), kind)
