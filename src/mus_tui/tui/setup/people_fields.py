"""Who takes part: a line for each of the template's roles, and for a role that many have as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.model.rules.group.taking_part import may_be_empty
from mus_tui.model.values.names import is_several, known_name, on_one_line, read_name
from mus_tui.model.values.talk_kind import Role, TalkKind
from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.tui.kit.typed.people_echo import PeopleEcho, asked_about, twice, understood
from mus_tui.words import t


class _Line(NamedTuple):
    role: Role
    name: Input
    row: Horizontal


class PeopleFields(Vertical):
    """Below the last name of a group there is always an empty line for one more."""

    DEFAULT_CSS = """
    PeopleFields { height: auto; }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._lines: list[_Line] = []
        self._echo = PeopleEcho()
        self._asked = ""
        self._kind: TalkKind | None = None

    def show(self, kind: TalkKind, leads: Sequence[str], others: Sequence[str]) -> None:
        """Ask for the roles of a kind; the names are those already typed, for whoever leads and for the others."""
        self.remove_children()
        self._lines, self._echo = [], PeopleEcho()
        self.mount(self._echo)
        left = {True: list(leads), False: list(others)}
        self._kind = kind
        for role in kind.roles:
            names = left[role.leads]
            taken = max(len(names), 1) if role.many else 1
            for name in [*names, ""][:taken]:
                self._add(role, name)
            del names[:taken]
            if role.many and self._lines[-1].name.value:
                self._add(role)
        self._say()

    def _add(self, role: Role, name: str = "") -> None:
        first = all(line.role != role for line in self._lines)
        field = LineOfLines(name, placeholder=t(self._asked_by(role, first=first)))
        last = max((n for n, line in enumerate(self._lines) if line.role == role), default=len(self._lines) - 1)
        label = Static(Content(role.label if first else ""), classes="label")
        # Below the others of the same role, which need not be the last one.
        before = self._lines[last + 1].row if last + 1 < len(self._lines) else self._echo
        row = Horizontal(label, field, classes="field")
        self._lines.insert(last + 1, _Line(role, field, row))
        self.mount(row, before=before)

    def _asked_by(self, role: Role, *, first: bool) -> str:
        if not first:
            return "setup.one_more"
        return "setup.name_if_any" if self._kind and may_be_empty(self._kind, role) else "setup.name"

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
            typed = [line.name.value for line in self._lines if line.role == role]
            names = [name for each in typed for name in understood(each, many=role.many)]
            found += [(role, name) for name in names or [""]]
        return found

    def to_ask(self) -> str:
        """Return what is to be asked before they begin, and go there; the same name twice is asked about once."""
        several = next((line.name for line in self._lines if not line.role.many and is_several(line.name.value)), None)
        question = asked_about([name for _, name in self.people])
        if several is None and question == self._asked:
            return ""
        self._asked = question
        self.screen.set_focus(several or self._said_again() or self.fields[-1])
        return question

    def _said_again(self) -> Input | None:
        """Return the last line with a name that stands on another one too: that is where more of it is written."""
        again = {known_name(name) for name in twice([name for _, name in self.people])}
        lines = (line.name for line in reversed(self._lines) if not line.role.many)
        return next((each for each in lines if known_name(read_name(one_line(each.value)).whole) in again), None)

    def _say(self) -> None:
        typed = [line.name.value for line in self._lines]
        many = [line.name.value for line in self._lines if line.role.many]
        self._echo.show(typed, [name for _, name in self.people], many)

    def on_input_changed(self) -> None:
        """Keep an empty line below a group."""
        for role in dict.fromkeys(line.role for line in self._lines if line.role.many):
            if [line for line in self._lines if line.role == role][-1].name.value.strip():
                self._add(role)
        self._say()

    @on(LineOfLines.Pasted)
    def _pasted(self, event: LineOfLines.Pasted) -> None:
        """Put several lines in one, with semicolons between the names."""
        event.stop()
        event.line.put_in(on_one_line(event.text))
