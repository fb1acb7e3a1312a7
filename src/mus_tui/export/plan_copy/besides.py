"""What goes with the plan where that is asked for: the minutes, the last word of each, the notes in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mus_tui.export.lines import with_whom
from mus_tui.export.pieces import Heading, Item, Items, Line, Piece, Prose, Words
from mus_tui.export.plan_copy.answers import answers_at, said, whom_all
from mus_tui.export.template.around import meant_for
from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.answering.afterwards import Later, entries, fields_later, filled_in_later
from mus_tui.model.rules.answering.asked import answered_together
from mus_tui.model.rules.answering.shown import left_behind
from mus_tui.model.rules.last_words import Speaker
from mus_tui.model.rules.last_words import last_words as said_last
from mus_tui.model.rules.plan.standing import stands_after
from mus_tui.model.rules.route import Stretch, stretches
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.numbers import says_it
from mus_tui.model.values.rows import Cell
from mus_tui.model.values.template import Question
from mus_tui.words import t


def minutes(talk: Talk) -> Iterator[Piece]:
    """Give the minutes under the template's own word for them (H9); nothing where none are written."""
    form = talk.template.minutes
    if form is None or not talk.minutes.strip():
        return
    yield Heading(2, form.label)
    yield from (Words(part.strip("\n")) for part in talk.minutes.split("\n\n") if part.strip())


def last_words(talk: Talk) -> Iterator[Piece]:
    """Give what each took with them, and a word on the talk itself; nothing where none was said."""
    items = [Item(_name(talk, each), words) for each, words in said_last(talk)]
    if about := talk.closing.about_the_talk:
        items.append(Item(t("closing.about_the_talk"), about))
    if items:
        yield Heading(2, t("export.last_words"))
        yield Items(tuple(items))


def _name(talk: Talk, speaker: Speaker) -> str:
    """Return the whole name of who says it; what a group says as one stands under its own word (E10)."""
    whole = {person.id: person.name for person in talk.everybody}
    return speaker.name if speaker.as_one else whole[speaker.participant] or speaker.name


def notes_before_plan(talk: Talk) -> Iterator[Piece]:
    """Give the notes in common to what the form has before its plan, where it has it before the last question."""
    if told := [piece for stretch in _parted(talk)[0] for piece in _notes_in(talk, stretch)]:
        yield Heading(2, t("export.notes"))
        yield from told


def notes_in_common(talk: Talk) -> Iterator[Piece]:
    """Give the notes in common, under the questions in the order of the talk; a line where there are none (S5)."""
    before, rest = _parted(talk)
    told = [piece for stretch in rest for piece in _notes_in(talk, stretch)]
    told += notes_left_behind(talk)
    told += _without_place(talk, at_questions=True)
    if told or not any(True for stretch in before for _ in _notes_in(talk, stretch)):
        yield Heading(2, t("export.notes"))
        yield from told or [Line(t("export.no_notes"))]


def notes_left_behind(talk: Talk) -> Iterator[Piece]:
    """Give what was said at questions that fell away since, under what was asked."""
    for theme, question in left_behind(talk):
        if words := _note(talk, question):
            yield Heading(3, theme.heading)
            yield from _asked(talk, question)
            yield from words


def _parted(talk: Talk) -> tuple[list[Stretch], list[Stretch]]:
    """Return what is walked before the plan, where something is walked after it, and the rest."""
    walked = stretches(talk, later=True)
    asked = [question.id for stretch in walked for question in stretch.questions]
    last = stands_after(talk.template, talk.kind, asked)
    first = set(asked[: asked.index(last) + 1] if last else ())
    mine = [
        [each._replace(questions=tuple(q for q in each.questions if (q.id in first) == early)) for each in walked]
        for early in (True, False)
    ]
    return mine[0], mine[1]


def _notes_in(talk: Talk, stretch: Stretch) -> Iterator[Piece]:
    written = [(question, words) for question in stretch.questions if (words := _note(talk, question))]
    if written:
        yield Heading(3, stretch.title or t("export.own_topics"))
    for question, words in written:
        yield from _asked(talk, question, stretch.title)
        yield from words


def _asked(talk: Talk, question: Question, under: str = "") -> Iterator[Piece]:
    """Give a question as it stands over what was answered, with whom all of it is for; further paragraphs below it.

    Where the heading it stands `under` says it, it is not said again.
    """
    first, _, rest = question.numbered.partition("\n")
    whom = whom_all(talk, question)
    if not says_it(under, first):
        yield Heading(4, with_whom(first, whom))
    elif whom:
        yield Line(whom)
    if rest.strip():
        yield Prose(rest)


def _note(talk: Talk, question: Question) -> list[Piece]:
    """Return the notes in common under a question, the one without a label first, and what was answered in fields."""
    later = list(filled_in(talk, [Later(field, question) for field in fields_later(question, talk.kind)]))
    now = [field for field in question.notes if not field.is_later]
    if any(field.answer != "text" or not answered_together(field) for field in now):
        return [*answers_at(talk, question), *later]
    labels = {"": "", **{field.id: field.label for field in now}}
    texts = [Words(talk.note(question.id, field=field), label) for field, label in labels.items()]
    return [*(each for each in texts if each.text.strip()), *later]


def afterwards(talk: Talk) -> Iterator[Piece]:
    """Give what was filled in beside the questions when the talk had been closed; nothing where nothing was."""
    beside = [each for each in filled_in_later(talk) if not each.question]
    if told := (*filled_in(talk, beside), *_without_place(talk, at_questions=False)):
        yield Heading(2, talk.template.phases.afterwards or t("export.afterwards"))
        yield from told


def _without_place(talk: Talk, *, at_questions: bool) -> Iterator[Words]:
    """Give what was filled in where the form asks nothing any more: it is to be read still."""
    known = {each.place for each in filled_in_later(talk)}
    for entry in talk.afterwards:
        words = entry.text or entry.date.written
        if words and bool(entry.question) == at_questions and (entry.question, entry.field) not in known:
            yield Words(words, t("export.afterwards_on", date=say_date(entry.on)))


def filled_in(talk: Talk, places: Iterable[Later]) -> Iterator[Words]:
    """Give each entry under what was asked and the day it was written, the oldest first."""
    for each in places:
        whose = meant_for(talk.template, each.field.roles)
        for entry in entries(talk, each.place):
            day = t("export.afterwards_on", date=say_date(entry.on))
            called = (
                f"{each.field.rows.label} · {each.field.label}" if isinstance(each.field, Cell) else each.field.label
            )
            label = " ".join(filter(None, (with_whom(called, whose), day)))
            yield Words(said(talk, each.field, entry), label)
