"""One agreement as it is read aloud: the promise alone, who and when below it, and all the rest more quietly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from mus_tui.language.follow_up_saying import say_times_carried
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanField, PlanForm, PlanHeading
from mus_tui.tui.kit.about_people import duty_words
from mus_tui.tui.kit.agreements.belongs import belongs_words
from mus_tui.tui.kit.agreements.row_words import closed_up, date_words, left_over, own_word, words_in
from mus_tui.words import t

_SET_APART = frozenset({"goal", "responsible", "deadline"})


class ReadRow(VerticalScroll):
    """In the middle of its space; where there is not enough of it, the arrows move it."""

    DEFAULT_CSS = """
    ReadRow { height: 1fr; min-height: 4; align: center middle; }
    ReadRow Vertical { height: auto; max-width: 90; }
    ReadRow Static { height: auto; }
    ReadRow #duty { color: $here; margin: 0 0 1 0; }
    ReadRow #promise { border-left: outer $orient; background: $surface; text-style: bold; padding: 1 3; }
    ReadRow #who-when { margin: 1 0 0 4; }
    ReadRow #rest { margin: 1 0 0 4; }
    """

    def compose(self) -> ComposeResult:
        """Put the promise over the rest."""
        with Vertical():
            # First, so that it is known before the row is read aloud.
            yield Static(id="duty")
            yield Static(id="promise")
            yield Static(id="who-when")
            yield Static(id="rest")

    def show(self, talk: Talk, row: Agreement) -> None:
        """Show an agreement, from its beginning."""
        silence = silence_of(talk, row)
        rest = Content("\n").join(_rest(talk, row))
        for name, words in (
            ("#duty", Content(duty_words(talk, silence) if silence else "")),
            ("#promise", Content(closed_up(row.goal) or t("last_year.no_words"))),
            ("#who-when", _who_and_when(talk, row)),
            ("#rest", rest),
        ):
            part = self.query_one(name, Static)
            part.update(words)
            part.display = bool(words)
        self.scroll_home(animate=False)


def _who_and_when(talk: Talk, row: Agreement) -> Content:
    said = (who_answers(talk, row), date_words(row.deadline), belongs_words(talk, row))
    return Content(" · ".join(filter(None, said)))


def _rest(talk: Talk, row: Agreement) -> Iterator[Content]:
    """Give every other field that says something, under the form's own words for it; nothing is hidden."""
    form = talk.template.plan
    for heading in form.headings:
        said = [(field, _said(talk, field, row)) for field in heading.fields if field.id not in _SET_APART]
        yield from _under(form, heading, [(field, words) for field, words in said if words])
    for beside in left_over(form, row):
        if beside not in _SET_APART:
            yield _field(own_word(beside), _said(talk, PlanField(id=beside), row))
    if carried := say_times_carried(row.times_carried):
        yield Content.styled(carried, "$quiet")


def _said(talk: Talk, field: PlanField, row: Agreement) -> str:
    return closed_up(words_in(talk, field, row))


def _under(form: PlanForm, heading: PlanHeading, said: Sequence[tuple[PlanField, str]]) -> Iterator[Content]:
    """Give what stands under a heading; the fields' own words will do, where no other field has the same."""
    labels = [field.label for field in form.fields]
    if said and len(heading.fields) == 1:
        yield _field(heading.text, said[0][1])
    elif any(labels.count(field.label) > 1 or not field.label for field, _ in said):
        yield Content.styled(heading.text, "$quiet")
        for field, words in said:
            yield Content("  ") + _field(field.label or own_word(field.id), words)
    else:
        for field, words in said:
            yield _field(field.label, words)


def _field(label: str, words: str) -> Content:
    colon = "" if label.endswith(("?", "!", ":")) else ":"
    return Content.assemble((f"{label}{colon}", "$quiet"), "\n" if "\n" in words else " ", words)
