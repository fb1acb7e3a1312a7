"""A talk between made-up people, half way through, to look around in; it is kept nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from mus_tui.language.date_reading import read_date
from mus_tui.model.values.plan_form import DATE_FIELDS
from mus_tui.tui.keeping.flow.laying import look_at

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.template import Template
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.table import Table

STEP = "q-afklares"
"""Where they are in it."""

_SINCE_LAST_YEAR = timedelta(weeks=51)


def show_demo(table: Table, doors: Doors) -> None:
    """Put the made-up talk on the table where they are in it; whatever they do with it, nothing of it is kept."""
    look_at(table, doors, demo_talk(table.clock().date()), STEP)


def demo_talk(today: date) -> Talk:
    """Return the talk as somebody would have it today, after the template that comes with the program."""
    from mus_tui.model.talk import Talk
    from mus_tui.storage.locations import shipped_templates
    from mus_tui.storage.template.template_file import load_template

    said = json.loads((files("mus_tui.tui.start.flow") / "demo.json").read_text("utf-8"))
    file = f"{said['template']}.yaml"
    template = load_template(shipped_templates() / file, file)
    return Talk.model_validate(said | {
        "template": template,
        "held": today,
        "previous": [_last_year(said["previous"], template, said["kind"], today - _SINCE_LAST_YEAR)],
        "agreements": _with_days(said["agreements"], today),
    })  # fmt: skip


def _last_year(said: dict[str, Any], template: Template, kind: str, held: date) -> dict[str, Any]:
    agreements = _with_days(said["agreements"], held)
    return said | {
        "name": template.name, "kind": kind, "held": held, "form": template.plan, "agreements": agreements,
    }  # fmt: skip


def _with_days(rows: Iterable[dict[str, str]], held: date) -> list[dict[str, Any]]:
    """Return rows of a plan with the days that the words of their dates meant when they were written."""
    return [{name: _when(words, held) if name in DATE_FIELDS else words for name, words in row.items()} for row in rows]


def _when(words: str, held: date) -> dict[str, Any]:
    reading = read_date(words, held)
    return {"written": words, "first": reading.first, "last": reading.last, "answers": reading.answers}
