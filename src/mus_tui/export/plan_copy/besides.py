"""What goes with the plan where that is asked for: the minutes, the last word of each, the notes in common."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Heading, Item, Items, Line, Piece, Prose, Words
from mus_tui.export.plan_copy.answers import answers_at, whom_all
from mus_tui.model.rules.answering.asked import answered_together
from mus_tui.model.rules.answering.shown import left_behind
from mus_tui.model.rules.last_words import Speaker
from mus_tui.model.rules.last_words import last_words as said_last
from mus_tui.model.rules.route import stretches
from mus_tui.model.talk import Talk
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


def notes_in_common(talk: Talk) -> Iterator[Piece]:
    """Give the notes in common, under the questions in the order of the talk; a line where there are none (S5)."""
    yield Heading(2, t("export.notes"))
    none = True
    for stretch in stretches(talk):
        written = [(question, words) for question in stretch.questions if (words := _note(talk, question))]
        if written:
            none = False
            yield Heading(3, stretch.title or t("export.own_topics"))
        for question, words in written:
            yield from _asked(talk, question)
            yield from words
    for theme, question in left_behind(talk):
        if words := _note(talk, question):
            none = False
            yield Heading(3, theme.heading)
            yield from _asked(talk, question)
            yield from words
    if none:
        yield Line(t("export.no_notes"))


def _asked(talk: Talk, question: Question) -> Iterator[Piece]:
    """Give a question as it stands over what was answered, with whom all of it is for; further paragraphs below it."""
    first, _, rest = question.numbered.partition("\n")
    yield Heading(4, " ".join(filter(None, (first, whom_all(talk, question)))))
    if rest.strip():
        yield Prose(rest)


def _note(talk: Talk, question: Question) -> list[Piece]:
    """Return the notes in common under a question, the one without a label first, and what was answered in fields."""
    if any(field.answer != "text" or not answered_together(field) for field in question.notes):
        return list(answers_at(talk, question))
    labels = {"": "", **{field.id: field.label for field in question.notes}}
    texts = [Words(talk.note(question.id, field=field), label) for field, label in labels.items()]
    return [each for each in texts if each.text.strip()]
