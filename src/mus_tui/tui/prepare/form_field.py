"""Places to type in what was answered on paper in other ways than in words."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult

from mus_tui.model.values.preparation import Preparation
from mus_tui.tui.kit.answers.asked import Asked
from mus_tui.tui.kit.answers.built import Around, Built
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.paper_fields import PaperField


class FormField(PaperField):
    """The same places as on the screen of the question; Enter goes on, and a number chooses."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    FormField Choosing { margin: 0; }
    """

    def __init__(self, words: str, at: str, asked: Sequence[Asked], desk: PreparationDesk) -> None:
        super().__init__(words)
        self._at, self._fields, self._desk = at, asked, desk
        form = desk.talk.template
        self._built = Built(Around(form.scales, desk.today, written_in=form.language), self._changed)

    def _changed(self) -> None:
        self._desk.put(self.written_into(self._desk.preparation))

    def compose_place(self) -> ComposeResult:
        """Lay out the places."""
        yield from self._built.widgets(self._fields)

    def show(self, preparation: Preparation) -> None:
        """Show what is answered there."""
        for place in self._built.answers:
            place.show(place.asked._replace(answer=preparation.answer(self._at, place.asked.ref).alone))

    def say(self) -> None:
        """Say how a day is understood."""
        self._built.say()

    def written_into(self, preparation: Preparation) -> Preparation:
        """Return the preparation with what is answered here."""
        for place in self._built.answers:
            answer = place.answer
            if answer is not None and not answer.says(preparation.answer(self._at, place.asked.ref)):
                preparation = preparation.with_answer(self._at, answer, place.asked.ref)
        return preparation
