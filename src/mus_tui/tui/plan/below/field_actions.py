"""How a goal is reached: one text, or several actions with one responsible each (K5, K7)."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_form import PlanField
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.plan.below.field_editor import FieldEditor
from mus_tui.tui.plan.below.field_name import NameRow
from mus_tui.tui.plan.below.goes_on import PanePad
from mus_tui.words import t


class ActionPair(Vertical):
    """One action and, where they are several, who answers for it."""

    DEFAULT_CSS = """
    ActionPair { height: auto; margin: 0 0 1 0; }
    ActionPair .action { height: auto; }
    ActionPair .number { width: 3; color: $orient; }
    ActionPair .who { width: auto; max-width: 24; padding: 0 2 0 3; color: $quiet; }
    ActionPair .answers { height: auto; }
    .-short ActionPair { margin: 0; }
    """
    SCOPED_CSS = False

    def __init__(self, number: int, action: Action, who: str, names: Sequence[str]) -> None:
        super().__init__()
        self.number, self._who = number, who
        self.pad = PanePad(action.what)
        self._answers = NameRow(action.responsible, names) if who else None

    def compose(self) -> ComposeResult:
        """Put who answers for it under the action."""
        if self._answers is None:
            yield self.pad
            return
        with Horizontal(classes="action"):
            yield Static(Content(f"{self.number}."), classes="number")
            yield self.pad
        with Horizontal(classes="answers"):
            yield Static(Content(self._who), classes="who")
            yield self._answers

    @property
    def action(self) -> Action:
        """The action as it is written."""
        return Action(what=self.pad.text, responsible=self._answers.name_written if self._answers else "")

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written; a line with nothing on it is no action."""
        return not self.action.what.strip() and not self.action.responsible


class ActionsEditor(FieldEditor):
    """A list that grows; ways that may be picked instead of written are one key away (K10, K11)."""

    DEFAULT_CSS = """
    ActionsEditor #pairs { height: auto; }
    ActionsEditor .more { height: 1; }
    ActionsEditor #suggested { display: none; height: auto; margin: 1 0 0 0; }
    ActionsEditor #suggested Static { height: auto; color: $quiet; }
    ActionsEditor #suggestions { height: auto; max-height: 10; background: $background; }
    """

    def __init__(self, field: PlanField, row: Agreement, who: str, names: Sequence[str], *, closed: bool) -> None:
        # Before suggestions the help is about them, and stands over their list.
        super().__init__("actions", "", "" if field.suggestions else field.hint)
        self.suggestions = () if closed else field.suggestions
        self._hint, self._who, self._names = field.hint, who, names
        self._may_grow = bool(who) and not closed
        written = row.actions or (Action(),)
        self._first = [self._pair(n, action) for n, action in enumerate(written, 1)]
        self._at: NotePad = self._first[0].pad

    def _pair(self, number: int, action: Action) -> ActionPair:
        return ActionPair(number, action, self._who, self._names)

    def _spare(self, number: int) -> ActionPair:
        """Return a pair that waits out of sight, so that it is there at once when it is asked for."""
        spare = self._pair(number, Action())
        spare.display = False
        return spare

    def compose_place(self) -> ComposeResult:
        """Put the list over what makes it longer."""
        with Vertical(id="pairs"):
            yield from self._first
            if self._may_grow:
                yield self._spare(len(self._first) + 1)
        with Horizontal(classes="more"):
            if self._may_grow:
                yield Button(Content(t("plan.add_action")), id="add-action", classes="quietly")
            if self.suggestions:
                yield Button(Content(t("plan.suggestions")), id="suggest", classes="quietly", action="screen.suggest")
        if self.suggestions:
            with Vertical(id="suggested"):
                yield Static(Content(with_dots(self._hint)))
                yield OptionList(*(Option(Content(way)) for way in self.suggestions), id="suggestions", compact=True)
                yield Static(Content(t("plan.suggestions_hint")))

    def on_mount(self) -> None:
        """Leave no room where there is nothing to press."""
        self.query_one(".more").display = self._may_grow or bool(self.suggestions)

    @property
    def _pairs(self) -> list[ActionPair]:
        return [pair for pair in self.query(ActionPair) if pair.display]

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with the actions that say something."""
        actions = tuple(pair.action for pair in self._pairs if not pair.is_empty)
        return row if actions == row.actions else row.altered(actions=actions)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which action they are at."""
        if isinstance(event.widget, NotePad):
            self._at = event.widget

    @on(Button.Pressed, "#add-action")
    def add(self) -> None:
        """Go to one more action: the last one, where it is still empty."""
        last = self._pairs[-1]
        if not last.is_empty:
            last = next(pair for pair in self.query(ActionPair) if not pair.display)
            last.display = True
            self.query_one("#pairs").mount(self._spare(last.number + 1))
        self.screen.set_focus(last.pad)

    # Suggestions

    @property
    def suggesting(self) -> bool:
        """Whether the list of ways is in sight."""
        return bool(self.suggestions) and self.query_one("#suggested").display

    def suggest(self) -> None:
        """Show the ways that may be picked, with the keys in the list."""
        if self.suggestions:
            self.query_one("#suggested").display = True
            ways = self.query_one("#suggestions", OptionList)
            ways.highlighted = ways.highlighted or 0
            self.screen.set_focus(ways)
            self.call_after_refresh(self.query_one("#suggested").scroll_visible, animate=False)

    def fold(self) -> None:
        """Put the ways away and go back to the action."""
        self.query_one("#suggested").display = False
        self.screen.set_focus(self._at)

    @on(OptionList.OptionSelected)
    def take(self) -> None:
        """Put the way that is pointed out into the action they came from."""
        way = self.suggestions[self.query_one("#suggestions", OptionList).highlighted or 0]
        pad = self._at
        between = "" if not pad.text or pad.text[-1].isspace() else "\n"
        pad.move_cursor(pad.document.end)
        pad.insert(f"{between}{way}")
        self.fold()
