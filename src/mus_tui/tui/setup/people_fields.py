"""Who takes part: a line for each of the template's roles, and for a role that many have as many lines as they need."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.language.date_tokens import words_of
from mus_tui.model.values.talk_kind import Role
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


class _Line(NamedTuple):
    role: Role
    name: Input


def _several(line: str) -> list[str]:
    """Return the names in one line of a group: it may be typed or pasted as `Anders, Cille og Erik`."""
    between = "|".join(words_of("and"))
    return [name for name in re.split(rf"\s*[,;]\s*|\s+(?:{between}|&)\s+", line) if name]


class PeopleFields(Vertical):
    """Below the last name of a group there is always an empty line for one more."""

    DEFAULT_CSS = """
    PeopleFields { height: auto; }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._lines: list[_Line] = []

    def show(self, roles: Sequence[Role], leads: Sequence[str], others: Sequence[str]) -> None:
        """Ask for these roles; the names are those already typed, for whoever leads and for the others."""
        self.remove_children()
        self._lines = []
        left = {True: list(leads), False: list(others)}
        for role in roles:
            names = left[role.leads]
            taken = max(len(names), 1) if role.many else 1
            for name in [*names, ""][:taken]:
                self._add(role, name)
            del names[:taken]
            if role.many and self._lines[-1].name.value:
                self._add(role)

    def _add(self, role: Role, name: str = "") -> None:
        first = all(line.role != role for line in self._lines)
        field = WritingLine(name, placeholder=t("setup.name" if first else "setup.one_more"))
        last = max((n for n, line in enumerate(self._lines) if line.role == role), default=len(self._lines) - 1)
        label = Static(Content(role.label if first else ""), classes="label")
        # Below the others of the same role, which need not be the last one.
        before = last + 1 if last + 1 < len(self._lines) else None
        self._lines.insert(last + 1, _Line(role, field))
        self.mount(Horizontal(label, field, classes="field"), before=before)

    @property
    def fields(self) -> list[Input]:
        """The lines to write in, from above."""
        return [line.name for line in self._lines]

    @property
    def people(self) -> list[tuple[Role, str]]:
        """Everyone who takes part; a name may be empty, but every role is there at least once (S13)."""
        roles = dict.fromkeys(line.role for line in self._lines)
        found: list[tuple[Role, str]] = []
        for role in roles:
            names = [line.name.value.strip() for line in self._lines if line.role == role]
            kept = [name for line in names for name in _several(line)] if role.many else names
            found += [(role, name) for name in kept or [""]]
        return found

    def on_input_changed(self) -> None:
        """Keep an empty line below a group."""
        for role in dict.fromkeys(line.role for line in self._lines if line.role.many):
            if [line for line in self._lines if line.role == role][-1].name.value.strip():
                self._add(role)
