"""Fields that are chosen rather than written: kinds of competence (K4), a form's own choices, where a row belongs."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.widgets import Button

from mus_tui.model.values.answers import Answer, choices_of, chosen_in
from mus_tui.model.values.fields import Chosen, Scale
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanField, PlanPart
from mus_tui.model.values.template import Perspective
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.plan.below.answers import Answers
from mus_tui.tui.plan.below.field_editor import FieldEditor
from mus_tui.words import t

_ROOM_IN_LINE = 48


class ChoicesEditor(FieldEditor):
    """A tick for each choice: beside each other where they fit, else below each other."""

    DEFAULT_CSS = """
    ChoicesEditor .choices { height: auto; }
    ChoicesEditor .choices.-below { layout: vertical; }
    """

    sign = "✓"
    """What stands before a choice that is chosen."""

    def __init__(
        self, field: str, label: str, help_words: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str]
    ) -> None:
        super().__init__(field, label, help_words)
        self._choices = dict(choices)
        self.signs: list[set[str]] = [{str(n)} for n, _ in enumerate(self._choices, 1)]
        """For each choice in turn what chooses it when it is typed."""
        self.chosen = [each for each in self._choices if each in chosen]

    def compose_place(self) -> ComposeResult:
        """Lay out the ticks."""
        room = sum(len(words) + 4 for words in self._choices.values())
        with Answers(self.signs, classes="choices" if room <= _ROOM_IN_LINE else "choices -below"):
            for n, words in enumerate(self._choices.values()):
                yield Tick(words, id=f"{self.field}-{n}", sign=self.sign)

    def on_mount(self) -> None:
        """Show what is chosen."""
        self._show()

    def _show(self) -> None:
        for name, tick in zip(self._choices, self.query(Tick), strict=True):
            tick.show(name in self.chosen)

    def choose(self, name: str) -> None:
        """Choose, or take the choice back."""
        others = [each for each in self.chosen if each != name]
        self.chosen = others if name in self.chosen else [*others, name]

    def turn(self, answer: Button) -> None:
        """Choose it, or take the choice back."""
        self.choose(list(self._choices)[list(self.query(Button)).index(answer)])
        self._show()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        # It goes on to the screen, which writes it into the row.
        self.turn(event.button)


class CategoryEditor(ChoicesEditor):
    """Several kinds may be chosen; one that only another form knows is left alone."""

    def __init__(self, help_words: str, choices: Sequence[Chosen], row: Agreement) -> None:
        super().__init__("category", "", help_words, [(each.id, each.label) for each in choices], row.category)

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with the kinds in the form's order."""
        unknown = [each for each in row.category if each not in self._choices]
        category = (*(each for each in self._choices if each in self.chosen), *unknown)
        return row if set(category) == set(row.category) else row.altered(category=category)


class OwnEditor(ChoicesEditor):
    """A field of the template's own: several of its choices, or one of them or of the points of its scale."""

    def __init__(self, field: PlanField, scales: Sequence[Scale], row: Agreement) -> None:
        known = {scale.id: scale for scale in scales}
        scale = known.get(field.scale or "")
        self._field, self._scales = field.asked, tuple(scales)
        self.sign = "✓" if field.answer == "choices" else "●"
        meant = [point for point in scale.points if point.text] if scale else []
        points = {point.id: t("fields.level", label=point.label, text=point.text) for point in meant}
        choices = [(each.id, points.get(each.id, each.label)) for each in choices_of(field.asked, self._scales)]
        super().__init__(field.id, "", field.hint, choices, row.answer_in(field.id).chosen)
        if scale:
            numbers = {point.id: str(n) for point, n in zip(scale.points, scale.numbers, strict=True)}
            self.signs = [{numbers[each]} if each in numbers else set() for each, _ in choices]

    def choose(self, name: str) -> None:
        """Choose one among several, or this one alone, or take the choice back."""
        if self._field.answer == "choices":
            super().choose(name)
        else:
            self.chosen = [] if self.chosen == [name] else [name]

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with what is chosen, in the form's order."""
        chosen = chosen_in(self._field, self._scales, tuple(self.chosen))
        return row.with_own(self.field, Answer(chosen=chosen))


class PlaceEditor(ChoicesEditor):
    """One perspective or part of the plan, or none."""

    sign = "●"

    def __init__(self, label: str, places: Sequence[Perspective | PlanPart], row: Agreement) -> None:
        choices = [(each.id, each.heading) for each in places]
        super().__init__("perspective", label, "", choices, [row.perspective] if row.perspective else [])

    def choose(self, name: str) -> None:
        """Choose this one alone, or take the choice back."""
        self.chosen = [] if self.chosen == [name] else [name]

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row in its place; one that this template does not have stays until another is chosen."""
        if self.chosen:
            return row if row.perspective == self.chosen[0] else row.altered(perspective=self.chosen[0])
        return row.altered(perspective=None) if row.perspective in self._choices else row
