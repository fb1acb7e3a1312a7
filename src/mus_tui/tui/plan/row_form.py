"""One row of the plan as a form: the fields under the template's own headings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, OptionList, Static, TextArea

from mus_tui.model.rules.last_year import old_wording
from mus_tui.model.values.plan import Agreement, missing
from mus_tui.model.values.plan_form import PlanField, PlanHeading
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.agreements.plan_slots import plan_number
from mus_tui.tui.kit.agreements.row_words import left_over, own_word, words_in
from mus_tui.tui.kit.agreements.where_from import say_where_from
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.letters import takes_letters
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.plan.field_actions import ActionsEditor
from mus_tui.tui.plan.field_choices import ChoicesEditor, PerspectiveEditor
from mus_tui.tui.plan.field_editor import FieldEditor
from mus_tui.tui.plan.field_support import SupportEditor
from mus_tui.tui.plan.row_confidence import PASSED_ON, RowConfidence, SilenceEditor
from mus_tui.tui.plan.row_fields import editor_for
from mus_tui.words import t


class RowFormScreen(Dialog[None]):
    """The row is in the plan while it is typed; one that stays empty leaves nothing behind."""

    CSS_PATH = "row_form.tcss"
    AUTO_FOCUS = "NotePad, Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "enter", "keys.next_field", priority=True),
        Binding("f6", "suggest", "keys.suggestions", priority=True),
    ]

    def __init__(self, desk: Desk, row: Agreement, *, at_gap: bool = False) -> None:
        """Open a row of the plan, or a new one of `talk.new_agreement`; with `at_gap` begin where it lacks words."""
        super().__init__()
        self._at_gap = at_gap
        self._desk, self._row = desk, row
        self._read_only = desk.talk.is_closed
        desk.remember_plan()

    # Laying out

    def compose(self) -> ComposeResult:
        """Put the form between its title and the way out."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title()), classes="dialog-title")
            if old_wording(self._desk.talk, self._row):
                words = say_where_from(self._desk.talk, self._row)
                yield Static(Content(words), classes="quiet", id="old-wording")
            with VerticalScroll(id="fields", can_focus=False):
                yield from self._perspective()
                for heading in self._desk.talk.template.plan.headings:
                    yield from self._under(heading)
                yield from self._also_noted()
                yield RowConfidence(self._desk.talk, self._row)
            with Horizontal(classes="buttons"):
                yield Button(
                    Content(t("plan.close" if self._read_only else "plan.done")), id="done", classes="-primary"
                )
                yield Static(Content("" if self._read_only else t("plan.done_hint")), classes="quiet")

    def _title(self) -> str:
        number = plan_number(self._desk.talk, self._row.id)
        if not number:
            return t("plan.form_new")
        return t("plan.form_look" if self._read_only else "plan.form_row", number=number)

    def _perspective(self) -> Iterator[Widget]:
        talk = self._desk.talk
        if talk.template.plan.per_perspective:
            yield PerspectiveEditor(t("plan.belongs_to"), talk.template.perspectives_for(talk.kind), self._row)

    def _under(self, heading: PlanHeading) -> Iterator[Widget]:
        hint = Content.styled(f"\n{heading.hint}", "$quiet") if heading.hint else ""
        yield Static(Content.assemble((heading.text, "bold $orient"), hint), classes="form-heading")
        for field in heading.fields:
            if field.id == "responsible" and self._desk.talk.template.plan.responsible_per_action:
                yield Static(Content(t("plan.at_each_action")), classes="quiet elsewhere")
                if not self._row.responsible:
                    continue
            yield self._editor(field, field.label)

    def _also_noted(self) -> Iterator[Widget]:
        """Show what belongs to the row and not to this form, so that nothing is hidden."""
        talk = self._desk.talk
        if not (names := [each for each in left_over(talk.template.plan, self._row) if each not in PASSED_ON]):
            return
        yield Static(Content.styled(t("plan.also_noted"), "bold $orient"), classes="form-heading")
        for name in names:
            field = PlanField(id=name)
            if name == "category":
                yield Static(Content(f"{own_word(name)}: {words_in(talk, field, self._row)}"), classes="elsewhere")
            else:
                yield self._editor(field, own_word(name))

    def _editor(self, field: PlanField, label: str) -> FieldEditor:
        return editor_for(field, label, self._row, self._desk.talk, self._desk.today)

    def on_mount(self) -> None:
        """Let a closed talk be read and nothing more."""
        for line in self.query(Input):
            line.disabled = self._read_only
        for pad in self.query(NotePad):
            pad.read_only = self._read_only
            pad.move_cursor(pad.document.end)
        for tick in self.query("ChoicesEditor Button, #consent Button"):
            tick.disabled = self._read_only
        gap = self._first_gap()
        if gap:
            self.set_focus(next(each for each in gap.query("*") if each.focusable), scroll_visible=False)
        self.call_after_refresh(self._show_from_the_top, gap)

    def _first_gap(self) -> FieldEditor | None:
        """Return the field that the row lacks first; None where it is new or whole, or only to be read."""
        form = self._desk.talk.template.plan
        if not self._at_gap or self._read_only or self._row.is_empty:
            return None
        lacking = [field.id for field in missing(form, self._row)]
        return next((each for each in self.query(FieldEditor) if each.field in lacking), None)

    def _show_from_the_top(self, gap: FieldEditor | None) -> None:
        """Show the form from its beginning, and no further down than what they begin at with its heading."""
        # A focus of its own would scroll the heading out of sight.
        self.query_one("#fields").scroll_home(animate=False)
        if gap:
            gap.scroll_visible(animate=False)

    # Writing

    def commit(self) -> None:
        """Write every field into the row, and the row into the plan."""
        if self._read_only or not self.is_mounted:
            return
        talk = self._desk.talk
        before = next((row for row in talk.agreements if row.id == self._row.id), None)
        row = before or self._row
        for editor in self.query(FieldEditor):
            row = editor.written_into(row)
        if row != before and not (before is None and row.is_empty):
            talk = talk.with_agreement(row)
        if any(each.id == row.id for each in talk.agreements):
            # Never on a row that is not in the plan: its id may be given to another.
            talk = self.query_one(SilenceEditor).laid_on(talk)
        self._desk.put(talk)

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Button.Pressed)
    def _written(self) -> None:
        self.commit()

    def action_close(self) -> None:
        """Put the list of ways away where it is open; else keep what was typed and close."""
        if any(editor.suggesting for editor in self._actions()):
            self._fold()
            return
        self.commit()
        talk = self._desk.talk
        if not self._read_only and any(row.id == self._row.id and row.is_empty for row in talk.agreements):
            self._desk.put(talk.without_agreement(self._row.id))
        self.dismiss()

    @on(Button.Pressed, "#done")
    def _done(self) -> None:
        self._fold()
        self.action_close()

    # Keys

    def place_to_write(self) -> Widget | None:
        """Return the action where ways are offered for it; from a choice the next field to write in."""
        for editor in self._actions():
            if editor.suggesting:
                editor.fold()
                return self.focused
        here, chain = self.focused, self.focus_chain
        if here is None or not any(isinstance(each, ChoicesEditor | SupportEditor) for each in here.ancestors):
            return None
        return next((each for each in chain[chain.index(here) :] if takes_letters(each)), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Enter be a new line in a text, and press a button that has the keys."""
        here = self.focused
        return action != "enter" or isinstance(here, Input | OptionList) or (here is not None and here.id == _ADD)

    def action_enter(self) -> None:
        """Go to the next field; take the way that is pointed out; go to one more action."""
        if isinstance(self.focused, Input):
            self.focus_next()
            return
        for editor in self._actions():
            if isinstance(self.focused, OptionList):
                editor.take()
            else:
                editor.add()

    def action_suggest(self) -> None:
        """Show the ways an action may be, or put them away."""
        if any(editor.suggesting for editor in self._actions()):
            self._fold()
            return
        for editor in self._actions():
            editor.suggest()

    def _actions(self) -> list[ActionsEditor]:
        return list(self.query(ActionsEditor))

    def _fold(self) -> None:
        for editor in self._actions():
            if editor.suggesting:
                editor.fold()


_ADD = "add-action"
