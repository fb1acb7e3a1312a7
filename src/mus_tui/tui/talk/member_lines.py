"""What everybody in the talk is called: a line each, and in a group one for whoever comes, and a way out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.group.belonging import sat_in
from mus_tui.model.rules.group.members import group_role, may_go, with_member, without_member
from mus_tui.model.rules.group.taking_part import empty_roles, named_in, somebody_in, with_somebody
from mus_tui.model.talk import Talk
from mus_tui.model.values.names import known_name
from mus_tui.model.values.people import Participant
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.setup_fields import labelled
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.tui.kit.typed.people_echo import PeopleEcho, understood
from mus_tui.words import t


class MemberLines(Vertical):
    """A name is put right as it is typed; who comes is added when they go on from the last line."""

    DEFAULT_CSS = """
    MemberLines { height: auto; }
    MemberLines #members-said { height: auto; color: $quiet; margin: 0 0 0 18; padding: 0 1; }
    .-narrow MemberLines #members-said { margin: 0 0 0 16; }
    MemberLines .apart { width: auto; height: 1; color: $quiet; padding: 0 0 0 1; }
    MemberLines .out { margin: 0 0 0 2; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._empty = empty_roles(desk.talk)
        self._met = {each.id: each.name for each in desk.talk.participants}

    def compose(self) -> ComposeResult:
        """Put those of one role below each other, and a line for one more at the end."""
        before = None
        for person in self._desk.talk.participants:
            role = self._desk.talk.role_of(person)
            yield self._row(person, "" if role == before else role.label)
            before = role
        for n, role in enumerate(self._empty):
            name = ", ".join(each.name for each in named_in(self._desk.talk, role.id))
            line = LineOfLines(
                name, placeholder=t(f"setup.name_{'if_any' if role.present else 'of_reader'}"), id=f"empty-{n}"
            )
            yield Horizontal(Static(Content(role.label), classes="label"), line, classes="field")
        if group_role(self._desk.talk):
            new = LineOfLines(placeholder=t("talk.member_new_hint"), id="new-member")
            yield labelled(t("talk.member_new"), new, id="row-new-member")
        yield PeopleEcho()
        yield Static(id="members-said")

    def on_mount(self) -> None:
        """Say who was taken out before."""
        self._say()
        self._show_ways_out()
        self.tell_apart()

    def _row(self, person: Participant, label: str) -> Horizontal:
        parts: list[Widget] = [
            Static(Content(label), classes="label"),
            LineOfLines(person.name, placeholder=t("setup.name"), id=field_of(person.id)),
        ]
        parts.append(Static(id=f"apart-{person.id}", classes="apart"))
        if self._desk.talk.role_of(person).many:
            parts.append(Button(Content(t("talk.member_out")), id=f"out-{person.id}", classes="out -plain"))
        return Horizontal(*parts, classes="field", id=f"row-{person.id}")

    def tell_apart(self) -> None:
        """Say beside a name that two have which of them it is, by the number that it has on every other screen."""
        for person, called in names(self._desk.talk).items():
            number = _NUMBER.search(called)
            for said in self.query(f"#apart-{person}").results(Static):
                said.update(Content(number[0] if number else ""))
                said.display = number is not None and person in self._alike()

    def _alike(self) -> set[str]:
        people = self._desk.talk.participants
        often = Counter(known_name(each.name) for each in people if each.name)
        return {each.id for each in people if often[known_name(each.name)] > 1}

    # What stands there

    def names(self) -> dict[str, str]:
        """Return by id what everybody is called as it stands there, and show how it was understood."""
        found, typed = {}, []
        for each in self._desk.talk.participants:
            # A line that is on its way says nothing yet.
            for line in self.query(f"#{field_of(each.id)}").results(Input):
                typed.append(line.value)
                before = self._met.get(each.id, each.name)
                # A name that was not touched is not turned round either.
                found[each.id] = before if line.value == before else understood(line.value, many=False)[0]
        typed += self._come_to_roles()
        found |= {each.id: each.name for each in self._desk.talk.participants if each.id not in found}
        new = [line.value for line in self.query("#new-member").results(Input)]
        coming = [name for each in new for name in understood(each, many=True)]
        self.query_one(PeopleEcho).show([*typed, *new], [*found.values(), *coming], new)
        return found

    def _come_to_roles(self) -> list[str]:
        """Let whoever is named on the line of a role that was empty sit in the talk; return what is typed there."""
        lines = [self.query_one(f"#empty-{n}", Input) for n in range(len(self._empty))]
        for role, line in zip(self._empty, lines, strict=True):
            name = understood(line.value, many=False)[0]
            self._desk.put(with_somebody(self._desk.talk, somebody_in(self._desk.talk, role, name)))
        return [line.value for line in lines if line.value.strip()]

    # Coming and going

    def take_in(self) -> bool:
        """Add everybody who stands on the line for one more; say whether anybody did."""
        line = next(iter(self.query("#new-member").results(Input)), None)
        coming = understood(line.value, many=True) if line else ()
        if line is None or not coming:
            return False
        line.value = ""
        said = [words for name in coming if (words := self._come(name))]
        self._show_ways_out()
        self._say(*said)
        return True

    def _come(self, name: str) -> str:
        """Take somebody in, and return what is to be said of it."""
        before = self._desk.talk
        now = with_member(before, name)
        if now is before:
            return t("talk.member_known", name=name)
        known = {each.id for each in before.participants}
        new = next(each for each in now.participants if each.id not in known)
        self._desk.put(now)
        self._met[new.id] = new.name
        if rows := self.query(f"#row-{new.id}"):
            # They were here before.
            rows.first().display = True
            self.query_one(f"#{field_of(new.id)}", Input).value = new.name
        else:
            self.mount(self._row(new, ""), before="#row-new-member")
        return " ".join(_said_of(new, before, now))

    @on(Button.Pressed, ".out")
    def _go(self, event: Button.Pressed) -> None:
        event.stop()
        person = (event.button.id or "").removeprefix("out-")
        before = self._desk.talk
        now = without_member(before, person)
        if now is before:
            return
        name = names(before)[person]
        self._desk.put(now)
        self.screen.set_focus(self.query_one("#new-member"))
        self.query_one(f"#row-{person}").display = False
        self._show_ways_out()
        self._say(t("talk.member_gone", name=name))

    def _show_ways_out(self) -> None:
        for button in self.query(".out"):
            button.display = may_go(self._desk.talk, (button.id or "").removeprefix("out-"))

    def _say(self, *words: str) -> None:
        self.names()
        said = self.query_one("#members-said", Static)
        lines = [*words, *self._former()]
        said.update(Content("\n").join(Content(line) for line in lines))
        said.display = bool(lines)
        if words:
            self.call_after_refresh(said.scroll_visible, animate=False)

    def _former(self) -> Iterator[str]:
        talk = self._desk.talk
        if talk.former:
            yield t(
                "talk.members_former", names=listed([each.name or talk.role_of(each).label for each in talk.former])
            )


def _said_of(new: Participant, before: Talk, now: Talk) -> Iterator[str]:
    """Return what is to be said when somebody has come: also what is to be asked again for their sake."""
    if new in before.former:
        yield t("talk.member_back", name=new.name)
    elif not all(sat_in(now, plan, new.id) for plan in now.previous):
        yield t("talk.member_not_there", name=new.name)
    if before.releases or before.shares:
        yield t("talk.member_asked_anew", name=new.name)


_NUMBER = re.compile(r"\([0-9]+\)$")


def field_of(person: str) -> str:
    """Return the id of the line with somebody's name."""
    return f"name-{person}"
