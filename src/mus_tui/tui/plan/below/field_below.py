"""What is not written in its cell opens below the table: choices, actions with their owners, consent, and what else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.rules.plan.cells import CONSENT, with_row
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanField, PlanHeading
from mus_tui.tui.kit.agreements.row_words import own_word
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.letters import takes_letters
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.plan.below.field_actions import ActionPair, ActionsEditor
from mus_tui.tui.plan.below.field_choices import PlaceEditor
from mus_tui.tui.plan.below.field_editor import FieldEditor
from mus_tui.tui.plan.below.field_name import NameInput
from mus_tui.tui.plan.row_confidence import RowConfidence, SilenceEditor
from mus_tui.tui.plan.row_fields import editor_for
from mus_tui.words import t

MORE = "+more"
"""What belongs to an agreement and is no cell of it: where it belongs, what may be passed on, a duty of silence."""


class FieldBelow(VerticalScroll, can_focus=False):
    """Made when it is opened and taken away when it is left; what is done in it is in the plan at once."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    FieldBelow {
        display: none; height: auto; max-height: 60%; background: $surface; padding: 0 1 0 3; border-top: hkey $edge;
    }
    FieldBelow.-open { display: block; }
    FieldBelow .form-heading { height: auto; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "screen.leave_below(1)", show=False),
        Binding("shift+tab", "screen.leave_below(-1)", show=False),
    ]

    field = ""
    """The field that is open; empty while none is."""
    _row: Agreement
    _forgotten = False

    async def open(self, talk: Talk, row: Agreement, field: str) -> None:
        """Show the place where one field of a row is filled in, and go to it."""
        self.field, self._row, self._forgotten = field, row, False
        await self.remove_children()
        await self.mount(*self._made(talk))
        for pad in self.query(NotePad):
            pad.move_cursor(pad.document.end)
        self.add_class("-open")
        if first := self.first:
            self.screen.set_focus(first, scroll_visible=False)

    def _made(self, talk: Talk) -> Iterator[Widget]:
        if self.field == MORE:
            if talk.template.plan.is_grouped:
                yield PlaceEditor(t("plan.belongs_to"), places_of(talk), self._row)
            yield RowConfidence(talk, self._row)
            return
        name = "support" if self.field == CONSENT else self.field
        heading, field = _in_form(talk, name)
        said = Content.styled(f"\n{with_dots(heading.hint)}", "$quiet") if heading and heading.hint else ""
        words = heading.text if heading else own_word(name)
        yield Static(Content.assemble((words, "bold $orient"), said), classes="form-heading")
        yield editor_for(field, self._row, talk)

    def answer(self) -> Widget | None:
        """Choose what is pointed out, unless it is; return where Enter goes on to, None where that is the table."""
        here = self.screen.focused
        if isinstance(here, Tick) and not here.ticked:
            next(each for each in here.ancestors if isinstance(each, FieldEditor)).turn(here)
        if here and self._ends(here):
            return None
        places = self.places
        after = places[places.index(here) + 1 :] if here in places else []
        # A button that folds something is no field to go on to.
        return next((each for each in after if _is_field(each)), None)

    def _ends(self, here: Widget) -> bool:
        """Whether they are in an action in which nothing stands: the list of them ends there."""
        return any(isinstance(each, ActionPair) and each.is_empty for each in here.ancestors)

    def leaves(self, by: int) -> bool:
        """Whether Tab, or Shift+Tab, leads out of it from where they are."""
        places, here = self.places, self.screen.focused
        if by > 0 and here in places:
            # The ways to pick from are no field on the way to the next: they have a key of their own.
            return all(each.id == "suggest" for each in places[places.index(here) + 1 :])
        return bool(places) and here is places[-1 if by > 0 else 0]

    @property
    def is_open(self) -> bool:
        """Whether a field is open."""
        return self.has_class("-open")

    @property
    def places(self) -> list[Widget]:
        """What takes the focus in it, in the order of Tab."""
        return [each for each in self.screen.focus_chain if self in each.ancestors]

    @property
    def first(self) -> Widget | None:
        """Where one begins: at the last action, so that what is typed goes on there, or at the first place there is."""
        pads = [each for each in self.places if isinstance(each, NotePad)]
        if self.field == CONSENT:
            return next((each for each in self.places if each not in pads), None)
        if self.field == "responsible":
            # At the first action that nobody answers for.
            names = [each for each in self.places if isinstance(each, NameInput)]
            return next((each for each in names if not each.value.strip()), None) or next(iter(names), None)
        return (pads[-1] if self.field == "actions" and pads else None) or next(iter(self.places), None)

    @property
    def text(self) -> Widget | None:
        """Where letters go; a yes or no is no text, and what is typed there never goes to the names above it."""
        if self.field == CONSENT:
            return None
        return self.first if takes_letters(self.first) else next(filter(takes_letters, self.places), None)

    def begin_another(self) -> None:
        """Go to one more action, where they are at what adds one: words typed there are no part of the one above."""
        for editor in self.query(ActionsEditor):
            if (here := self.screen.focused) is not None and here.id == "add-action":
                editor.add()

    def written_into(self, talk: Talk) -> Talk:
        """Return the talk with what stands in the field."""
        if self._forgotten:
            return talk
        row = next((each for each in talk.agreements if each.id == self._row.id), self._row)
        for editor in self.query(FieldEditor):
            row = editor.written_into(row)
        talk = with_row(talk, row)
        if self.query(SilenceEditor) and any(each.id == row.id for each in talk.agreements):
            talk = self.query_one(SilenceEditor).laid_on(talk)
        return talk

    def forget(self) -> None:
        """Write nothing of it any more: what was chosen last has been taken back."""
        self._forgotten = True

    @property
    def agreement(self) -> str:
        """The id of the row that is filled in."""
        return self._row.id

    async def close(self) -> None:
        """Take it away."""
        self.remove_class("-open")
        self.field = ""
        await self.remove_children()

    # Ways that may be picked

    @property
    def suggesting(self) -> ActionsEditor | None:
        """The actions whose list of ways is in sight."""
        return next((each for each in self.query(ActionsEditor) if each.suggesting), None)

    def suggest(self) -> bool:
        """Show the ways an action may be, or put them away; say whether there are any."""
        for editor in self.query(ActionsEditor):
            if editor.suggestions:
                editor.fold() if editor.suggesting else editor.suggest()
                return True
        return False


def _in_form(talk: Talk, name: str) -> tuple[PlanHeading | None, PlanField]:
    for heading in talk.template.plan.headings:
        for field in heading.fields:
            if field.id == name:
                return heading, field
    return None, PlanField.model_validate({"id": name})


def _is_field(place: Widget) -> bool:
    return isinstance(place, Tick) or takes_letters(place) or place.id == "add-action"
