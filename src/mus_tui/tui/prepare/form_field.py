"""A place to type in what was answered on paper in another way than in words."""

from __future__ import annotations

from textual.app import ComposeResult

from mus_tui.model.values.preparation import Preparation
from mus_tui.tui.kit.answers.asked import Asked
from mus_tui.tui.kit.answers.built import Around, Built
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.paper_fields import PaperField


class FormField(PaperField):
    """The same place as on the screen of the question; Enter goes on, and a number chooses."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    FormField Choosing { margin: 0; }
    """

    def __init__(self, words: str, label: str, at: str, asked: Asked, desk: PreparationDesk) -> None:
        super().__init__(words, label)
        self._at, self._field, self._desk = at, asked, desk
        self._built = Built(Around(desk.talk.template.scales, desk.today), self._changed)

    def _changed(self) -> None:
        self._desk.put(self.written_into(self._desk.preparation))

    def compose_place(self) -> ComposeResult:
        """Lay out the place."""
        yield from self._built.widgets([self._field])

    def say(self) -> None:
        """Say how a day is understood."""
        self._built.say()

    def written_into(self, preparation: Preparation) -> Preparation:
        """Return the preparation with what is answered here."""
        for place in self._built.answers:
            answer = place.answer
            if answer is not None and not answer.says(preparation.answer(self._at, self._field.ref)):
                return preparation.with_answer(self._at, answer, self._field.ref)
        return preparation
