"""What they say about an agreement of last year: one remark, or answers to the template's own questions (B7)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from mus_tui.model.rules.last_year import answer, with_answer
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.tui.kit.answers.asked import Asked
from mus_tui.tui.kit.answers.built import Around, Built, explained
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.answers.meaning import Meaning
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.words import t


class LastYearWords(Vertical):
    """A place to answer each of them, under its label."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    LastYearWords { height: auto; }
    LastYearWords .label { color: $orient; text-style: bold; height: auto; margin: 1 0 0 0; }
    LastYearWords NotePad { height: 3; }
    .-tall LastYearWords NotePad { height: 5; }
    .-short LastYearWords.-one .label { display: none; }
    .-short LastYearWords.-one NotePad { margin: 1 0 0 0; }
    LastYearWords Choosing { margin: 0; }
    """

    def __init__(self, talk: Talk, today: date, changed: Callable[[], None]) -> None:
        self._fields = talk.template.follow_up.fields
        super().__init__(id="words", classes="" if self._fields else "-one")
        self._read_only, self._changed = talk.is_closed, changed
        self._meaning = Meaning()
        form = talk.template
        around = Around(form.scales, today, read_only=talk.is_closed, written_in=form.language)
        self._built = Built(around, changed)

    def compose(self) -> ComposeResult:
        """Put each place to answer under its label."""
        if not self._fields:
            yield Static(Content(t("last_year.remark")), classes="label")
            yield NotePad(id="remark", read_only=self._read_only)
        for field in self._fields:
            yield Static(Content(field.label), classes="label")
            if field.answer == "text":
                yield NotePad(id=f"answer-{field.id}", read_only=self._read_only)
            else:
                yield from self._built.widgets([Asked(field, field.id, suggestions=field.suggestions)])
        yield self._meaning

    def on_mount(self) -> None:
        """Say what may be written where the template does not."""
        self._built.only_read(self._read_only)
        self._meaning.know(explained(self._built.places))
        if not self._fields:
            self.query_one("#remark", NotePad).placeholder = Content(t("last_year.remark_hint"))

    @property
    def first(self) -> Widget:
        """The first place to answer."""
        return next(each for each in self.query("*") if each in self._built.places or isinstance(each, NotePad))

    @property
    def first_text(self) -> NotePad | None:
        """The first place for words; None where the template asks for none."""
        return next(iter(self.query(NotePad)), None)

    def show(self, talk: Talk, agreement: str) -> None:
        """Show what has been said about an agreement."""
        if not self._fields:
            self.query_one("#remark", NotePad).show(talk.last_year_row(agreement).remark)
        for field in self._fields:
            if field.answer == "text":
                self.query_one(f"#answer-{field.id}", NotePad).show(answer(talk, agreement, field.id).text)
        for place in self._built.answers:
            place.show(place.asked._replace(answer=answer(talk, agreement, place.asked.ref)))
        self._built.say()

    def written_into(self, talk: Talk, agreement: str) -> Talk:
        """Return the talk with what stands here, said about an agreement."""
        now = talk.last_year_row(agreement)
        if not self._fields:
            remark = self.query_one("#remark", NotePad).text
            return talk if remark == now.remark else talk.with_last_year_row(agreement, now.status, remark)
        said = {place.asked.ref: place.answer or Answer() for place in self._built.answers}
        for field in self._fields:
            here = said.get(field.id)
            if here is None:
                here = Answer(text=self.query_one(f"#answer-{field.id}", NotePad).text)
            if not here.says(answer(talk, agreement, field.id)):
                talk = with_answer(talk, agreement, field.id, here)
        return talk

    @on(Choosing.Pointed)
    def _explain(self) -> None:
        here = self.screen.focused
        self._meaning.say(here.pointed if isinstance(here, Choosing) else None)

    @on(Input.Changed)
    def _written(self) -> None:
        self._built.say()
        self._changed()
