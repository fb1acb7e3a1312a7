"""What a form asks when the talk has been closed: filled in beside the closed talk, each answer with its day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static, TextArea

from mus_tui.language.answer_saying import say_briefly
from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.answering.afterwards import Later, entries, entry_on, filled_in_later, with_entry
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field
from mus_tui.model.values.rows import Cell
from mus_tui.tui.desk import Desk
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.answers.answer_fields import AnswerFields
from mus_tui.tui.kit.answers.asked import Asked, called
from mus_tui.tui.kit.answers.built import Around
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.letters import TakesLetters
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names, where
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.words import t


class AfterwardsScreen(TakesLetters[None]):
    """Today's answers, each under what was filled in on other days; every letter is kept at once."""

    CSS_PATH = "afterwards.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+o", "export", "keys.export", priority=True),
        Binding("escape", "back", "keys.back", priority=True),
    ]
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (92, "-medium"), (112, "-wide")]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (28, "-tall")]

    def __init__(self, desk: Desk, doors: Doors, leave: Callable[[], None]) -> None:
        """`leave` goes back to where they came from."""
        super().__init__()
        self.desk, self.doors = desk, doors
        self._leave = leave
        self._today = desk.today
        self._places = {f"{each.place[0]} {each.place[1]}": each for each in filled_in_later(desk.talk)}

    def compose(self) -> ComposeResult:
        """Put what is filled in under the day it is filled in on."""
        talk = self.desk.talk
        yield TitleBar(where(talk), list(names(talk).values()), self.desk.saved)
        with Vertical(id="page"):
            yield Static(
                Content(talk.template.phases.afterwards or t("follow_up.afterwards")), id="title", classes="here"
            )
            held, today = say_date(talk.held), say_date(self._today)
            yield Static(Content(t("follow_up.afterwards_hint", held=held, today=today)), id="hint", classes="quiet")
            yield AnswerFields(self.commit)
        yield KeyBar(self._keys())

    def _keys(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Esc", t("keys.back"), "screen.back"),
            KeyHint("Ctrl+O", t("keys.export"), "screen.export"),
        )

    def on_mount(self) -> None:
        """Begin at the first place."""
        self.desk.following_up = True
        self._show(anew=True)

    def on_unmount(self) -> None:
        """Leave the talk as closed as it was."""
        self.desk.following_up = False

    # Showing

    @property
    def _fields(self) -> AnswerFields:
        return self.query_one(AnswerFields)

    def _show(self, *, anew: bool = False) -> None:
        around = Around(self.desk.talk.template.scales, self._today, ("afterwards", ""), self.desk.pasts)
        self._fields.show(list(self._asked()), around, anew=anew)

    def _asked(self) -> Iterator[Asked]:
        for ref, each in self._places.items():
            field = self._told(each)
            answer = entry_on(self.desk.talk, self._today, each.place)
            yield Asked(field, ref, answer, called(field), suggestions=field.suggestions)

    def _told(self, later: Later) -> Field:
        """Return the field as it is called here: with its question and whom it is for, and what it said before."""
        talk, field = self.desk.talk, later.field
        before = [each for each in entries(talk, later.place) if each.on != self._today]
        said = (f"{say_date(each.on)}: {say_briefly(field, each, talk.template.scales)}" for each in before)
        field = field.altered(hint="\n".join(filter(None, (field.hint, *said))))
        if isinstance(field, Cell):
            return field.altered(rows=field.rows.altered(label=self._called(later, field.rows)))
        return field.altered(label=self._called(later, field))

    def _called(self, later: Later, field: Field) -> str:
        asked = later.question.called if later.question else ""
        roles = self.desk.talk.talk_kind.labels_of(field.roles)
        whom = t("export.meant_for", roles=listed(list(roles))) if roles else ""
        label = field.label if field.label != asked else ""
        return " · ".join(filter(None, (asked, " ".join(filter(None, (label, whom))))))

    # Writing

    def commit(self) -> None:
        """Write what stands in the places into today's entries."""
        if not self.is_mounted:
            return
        talk = self.desk.talk
        said = {ref: Answer(text=text) for ref, text in self._fields.written()} | dict(self._fields.answered())
        for ref, answer in said.items():
            talk = with_entry(talk, self._today, self._places[ref].place, answer)
        self.desk.put(talk)

    @on(TextArea.Changed)
    def _written(self) -> None:
        self.commit()

    def place_to_write(self) -> Widget | None:
        """Return the first place for words."""
        return next(iter(self._fields.texts), None)

    def nowhere_words(self) -> str:
        """Say that nothing here is answered in words."""
        return t("follow_up.afterwards_no_words")

    def way_back(self) -> Callable[[], None]:
        """Return what takes the answers back that are given by a letter from now on."""
        return self.desk.way_back(self._show)

    def action_export(self) -> None:
        """Save a copy of the plan where they want it."""
        self.commit()
        self.doors.export()

    def action_back(self) -> None:
        """Go back to where they came from; everything is kept."""
        self.commit()
        self._fields.put_away()
        self._leave()
