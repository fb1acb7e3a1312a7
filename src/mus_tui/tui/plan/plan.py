"""The plan: the template's own headings, a row an agreement; a row opens as a form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static

from mus_tui.language.dates import read_date, say_echo
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.values.plan import Agreement, missing
from mus_tui.model.values.plan_form import DATE_FIELDS, HeaderLine
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.about_people import duty_words
from mus_tui.tui.kit.agreements.old_agreement import follow_ups_content
from mus_tui.tui.kit.agreements.plan_slots import Slot
from mus_tui.tui.kit.agreements.row_words import asked_for, date_words
from mus_tui.tui.kit.agreements.where_from import say_where_from
from mus_tui.tui.kit.keys.key_bar import KeyHint
from mus_tui.tui.plan.plan_about import PlanAbout
from mus_tui.tui.plan.plan_sheet import PlanRows, PlanSheet
from mus_tui.tui.plan.second_look_words import second_look_lines
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.words import count, t


class PlanScreen(TalkScreen):
    """The rows can be changed, moved and taken away, each with undo; nothing on the screen is a place to type."""

    CSS_PATH = "plan.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "edit", "keys.edit", priority=True),
        Binding("n,N", "new", "keys.agree", priority=True),
        Binding("delete", "delete", "keys.delete", priority=True),
        Binding("ctrl+z", "undo", "keys.undo", priority=True),
        Binding("ctrl+y", "redo", "keys.redo", priority=True),
        # No single letters: whoever types a note by mistake here would move rows about. macOS has the buttons.
        Binding("ctrl+up", "move(-1)", "keys.move_up", priority=True),
        Binding("ctrl+down", "move(1)", "keys.move_down", priority=True),
        Binding("f6", "unfold", "keys.about_plan", priority=True),
        Binding("f7", "second_look", "keys.second_look", priority=True),
        Binding("escape", "calm", "keys.close", priority=True, show=False),
    ]

    # Laying out

    def compose_body(self) -> ComposeResult:
        """Put the form's own lines over its rows, and what can be done below them."""
        with Vertical(id="plan"):
            yield Static(id="title", classes="here")
            yield Static(id="header")
            yield PlanAbout(self.talk)
            yield PlanSheet(self.talk)
            yield Static(id="state")
            with Horizontal(classes="buttons"):
                yield from self._buttons()

    def _buttons(self) -> Iterator[Button]:
        if self.talk.is_closed:
            yield Button(Content(t("plan.look")), id="edit", action="screen.edit")
            return
        for name, action in _BUTTONS.items():
            button = Button(Content(t(f"plan.{name}")), id=name, action=f"screen.{action}")
            # Undo, redo and the moves are pressed again and again: none of the presses is swallowed by an effect.
            button.active_effect_duration = 0
            yield button

    def on_mount(self) -> None:
        """Begin at the row they were at."""
        self._shown = self._ids()
        self._show(self.desk.position.field)

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here; the buttons say the others."""
        change = [] if self.talk.is_closed else [KeyHint("N", t("keys.agree"), "screen.new")]
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+T", t("keys.back_to_talk"), "screen.plan"),
            KeyHint("Enter", t("plan.look" if self.talk.is_closed else "keys.edit"), "screen.edit"),
            *change,
            KeyHint("F6", t("keys.about_plan"), "screen.unfold"),
        )

    # Showing

    @property
    def _sheet(self) -> PlanSheet:
        return self.query_one(PlanSheet)

    def _ids(self) -> tuple[str, ...]:
        return tuple(row.id for row in self.talk.agreements)

    def talk_changed(self) -> None:
        """Show the plan anew, at a row that has come since."""
        self._show()

    def _show(self, at: str = "", notice: str = "") -> None:
        """Show the plan: at a row that is new, or at this one, or where they were."""
        come = [row for row in self._ids() if row not in self._shown]
        self._shown = self._ids()
        sheet = self._sheet
        sheet.show(self.talk, come[-1] if come else at or (sheet.slot.id if sheet.slot else ""))
        title, lines = _title_and_header(self)
        self.query_one("#title", Static).update(Content(title))
        header = self.query_one("#header", Static)
        header.update(Content("     ").join(Content.assemble((f"{label}  ", "$quiet"), said) for label, said in lines))
        header.display = bool(lines)
        self.query_one(".buttons").set_class(bool(self.desk.history.undone), "-redo")
        self._say(notice)

    def _say(self, notice: str = "") -> None:
        """Say what the row they are at still lacks and where it comes from; remember that they are there."""
        slot = self._sheet.slot
        lines = [Content(notice)] if notice else []
        if slot and slot.row:
            lines += [] if notice else _lacks(self, slot, slot.row)
            lines += _comes_from(self, slot.row)
            lines += follow_ups_content(self.talk.followed_up, slot.row).split("\n")[-1:]
            if silence := duty_words(self.talk, silence_of(self.talk, slot.row)):
                lines.append(Content(silence))
        form = self.talk.template.plan
        if len(self.talk.agreements) > form.many_rows:
            lines.append(Content(count("plan.many", len(self.talk.agreements))))
        self.query_one("#state", Static).update(Content("\n").join(lines))
        self.desk.stand_at(Position(step=self.step.id, field=slot.id if slot else ""))

    @on(OptionList.OptionHighlighted)
    def _pointed_out(self) -> None:
        self._say()

    # Keys

    def nowhere_words(self) -> str:
        """Return the way into a row."""
        return super().nowhere_words() if self.talk.is_closed else t("plan.letters")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Enter press a button that has the keys, and N be no key where nothing can be new."""
        if action == "new":
            return not self.talk.is_closed
        return action != "edit" or not isinstance(self.focused, Button)

    def action_plan(self) -> None:
        """Go back to where they came from."""
        if step := self.desk.back_from_plan():
            self.doors.go(step)
        else:
            self.action_previous()

    @on(OptionList.OptionSelected)
    def action_edit(self) -> None:
        """Open the row as a form; an empty place opens as a new row."""
        slot = self._sheet.slot
        if slot and slot.row:
            self._open(slot.row)
        elif slot:
            self._open_new(slot.perspective)

    def action_new(self) -> None:
        """Open a new row as a form, in the perspective they are at."""
        slot = self._sheet.slot
        self._open_new(slot.perspective if slot else None)

    def _open_new(self, perspective: str | None) -> None:
        if not self.talk.is_closed:
            self._open(self.talk.new_agreement(perspective=perspective))

    def _open(self, row: Agreement) -> None:
        from mus_tui.tui.plan.row_form import RowFormScreen

        self.app.push_screen(RowFormScreen(self.desk, row, at_gap=True))

    def action_delete(self) -> None:
        """Take the row away; undo brings it back."""
        slot = self._sheet.slot
        if slot and slot.row and not self.talk.is_closed:
            self.desk.remember_plan()
            self.desk.put(self.talk.without_agreement(slot.row.id))
            self._show(notice=t("plan.deleted", number=slot.number))

    def show_turned(self, said: str) -> None:
        """Show the plan after undo or redo, and what it did."""
        self._show(notice=said)

    def action_move(self, by: int) -> None:
        """Move the row past the one beside it; in a plan kept by perspective it stays in its own."""
        sheet, to = self._sheet, self._sheet.at + by
        if self.talk.is_closed or not sheet.slots or not 0 <= to < len(sheet.slots):
            return
        here, there = sheet.slots[sheet.at], sheet.slots[to]
        if here.row and there.row and here.group == there.group:
            self.desk.remember_plan()
            ids = self._ids()
            self.desk.put(self.talk.with_agreement_moved(here.id, ids.index(there.id) - ids.index(here.id)))
            self._show(here.id)

    def action_second_look(self) -> None:
        """Ask about the words of the row they are at, instead of what it lacks; Esc, or another row, ends it."""
        slot = self._sheet.slot
        if slot and slot.row and not self.talk.is_closed:
            lines = second_look_lines(self.talk, slot.row)
            self.query_one("#state", Static).update(Content("\n").join(lines))
            self.set_focus(self.query_one(PlanRows))

    def action_calm(self) -> None:
        """Take the questions away again."""
        self._say()

    def action_unfold(self) -> None:
        """Unfold what the template says about the plan, or fold it again."""
        about = self.query_one(PlanAbout)
        if about.display:
            about.turn()
            self.set_focus(about.text if about.unfolded else self.query_one(PlanRows))


_BUTTONS = {
    "edit": "edit",
    "new": "new",
    "up": "move(-1)",
    "down": "move(1)",
    "delete": "delete",
    "undo": "undo",
    "redo": "redo",
    "ask": "second_look",
}


def _title_and_header(screen: PlanScreen) -> tuple[str, list[tuple[str, str]]]:
    """Return the form's title and the lines above the plan, those that there is something to say in.

    A line that says the title once more, and whose plan it is, is the title.
    """
    title = screen.talk.template.plan.title
    said = [(line.label, _header_words(screen, line)) for line in screen.talk.template.plan.header]
    if when := screen.talk.closing.follow_up:
        said.append((t("plan.follow_up"), date_words(when)))
    lines = [(label, words) for label, words in said if words]
    for line in lines:
        if line[0].startswith(title):
            return " ".join(line), [each for each in lines if each != line]
    return title, lines


def _header_words(screen: PlanScreen, line: HeaderLine) -> str:
    talk = screen.talk
    if line.shows == "person":
        return ", ".join(person.name for person in talk.people_in(line.role or "") if person.name)
    ends = (talk.closing.period_from, talk.closing.period_to)
    return " – ".join(date_words(end) for end in ends if end)


def _lacks(screen: PlanScreen, slot: Slot, row: Agreement) -> list[Content]:
    """Return what a row still lacks, and ask about a date that is unclear, as a colleague would."""
    form = screen.talk.template.plan
    lacking = missing(form, row)
    unclear = [field for field in lacking if field.id in DATE_FIELDS and row.date_in(field.id)]
    if unclear:
        written = row.date_in(unclear[0].id).written
        reading = read_date(written, screen.desk.today, since=screen.talk.held)
        question = say_echo(reading) if reading.problem else t("language.unclear")
        return [_with_sign(t("plan.unclear", written=written, question=question))]
    if not lacking:
        return []
    return [_with_sign(t("plan.lacks", number=slot.number, fields=asked_for(form, lacking)))]


def _with_sign(words: str) -> Content:
    return Content.assemble(("! ", "bold $here"), (words, "$foreground"))


def _comes_from(screen: PlanScreen, row: Agreement) -> list[Content]:
    if said := say_where_from(screen.talk, row):
        return [Content(said)]
    try:
        question = screen.talk.question(row.question or "")
    except KeyError:
        # A topic of their own may have been taken away while the row was deleted, and undo brought the row back.
        return []
    return [Content(t("plan.comes_from", question=" ".join((question.short or question.text).split())))]
