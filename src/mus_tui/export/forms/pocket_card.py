"""The talk as a card for the pocket, to walk with (A2, A15): what they ask each other, and lines for what they agree.

No note and nothing that somebody keeps to themselves is on it, nor what there is a duty of silence about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import shorten

from mus_tui.export.forms.hung import chosen_questions, chosen_themes, only_if
from mus_tui.export.forms.invitation import topic_words
from mus_tui.export.lines import listed
from mus_tui.export.pieces import Boxes, Bullet, Bullets, Fold, Heading, Item, Items, Line, Piece, Signs
from mus_tui.language.date_saying import say_full
from mus_tui.language.follow_up_saying import say_days
from mus_tui.model.rules.answering.shown import ahead, places_of
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.route import Stretch, stretches
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Question
from mus_tui.words import t

_ROWS, _ROWS_EACH = 6, 3
"""Agreements there is room for, and in each perspective where the plan is kept so; a sheet takes as many as it can."""

_BY_NAME = 3
"""Above this number of people the chosen keywords stand together, without who chose them."""

_PROMISE = 100
"""Letters of what was agreed last year: a card reminds of it, and the plan has it whole."""


def pocket_card(talk: Talk) -> Iterator[Piece]:
    """Give the card: keywords and questions with a box each, last year's promises, and the agreement field."""
    talk = ahead(without_silenced(talk))
    yield Heading(1, talk.talk_kind.title)
    yield Line(" · ".join(filter(None, (_people(talk), say_full(talk.held), talk.place))))
    yield from _keywords(talk)
    yield from agreed_last_time(talk)
    yield from chosen_themes(talk)
    for stretch in stretches(talk):
        if all(each.read for each in stretch.questions):
            continue
        yield Heading(2, stretch.title or t("export.own_topics"))
        yield from (Line(said) for said in _said_of(talk, stretch) if said)
        yield Boxes(tuple(_asked(talk, each) for each in stretch.questions if not each.read))
    asked = {question.id for stretch in stretches(talk) for question in stretch.questions}
    if topics := [topic for topic in talk.mandatory_topics if topic.id not in asked]:
        yield Heading(2, t("export.topics"))
        yield Boxes(tuple(map(topic_words, topics)))
    if talk.makes_plan:
        yield Fold(t("papers.card_goes_on"))
        yield from _agreements(talk)


def _said_of(talk: Talk, stretch: Stretch) -> tuple[str, str]:
    """Return what a theme hangs on, and what is chosen of it."""
    return only_if(talk.template, stretch.if_), chosen_questions(talk, stretch)


def _asked(talk: Talk, question: Question) -> str:
    """Return a question on one line, after what it hangs on."""
    return ": ".join(filter(None, (only_if(talk.template, question.if_), " ".join(question.numbered.split()))))


def _people(talk: Talk) -> str:
    named = short_names(talk.participants)
    return listed([named.get(each.id) or talk.role_of(each).label for each in talk.participants])


def _keywords(talk: Talk) -> Iterator[Piece]:
    """Give what each has chosen and shown; before that a line for each, and the words to choose among (A8)."""
    if talk.template.keywords is None:
        return
    yield Heading(2, talk.template.phases.keywords or t("export.keywords"))
    named = short_names(talk.participants)
    called = {each.id: named.get(each.id) or talk.role_of(each).label for each in talk.participants}
    if talk.chosen_keywords and len(talk.participants) > _BY_NAME:
        yield Boxes(talk.chosen_keywords)
    elif talk.chosen_keywords:
        for person in talk.participants:
            if words := talk.keywords_of(person.id):
                yield Line(called[person.id], strong=True)
                yield Boxes(words)
    else:
        if len(talk.participants) <= _BY_NAME:
            yield Items(tuple(Item(called[each.id], rule=True) for each in talk.participants))
        yield Line(" · ".join(talk.template.keywords.words))


def agreed_last_time(talk: Talk, said: Iterable[Piece] = (), level: int = 2) -> Iterator[Piece]:
    """Give what the plans before this talk promised, a line each, after what is `said` of them."""
    if rows := talk.earlier_rows:
        yield Heading(level, talk.template.phases.last_year or t("papers.card_last_year"))
        yield from said
        yield Bullets(tuple(Bullet(_in_short(each.row)) for each in rows))


def _in_short(row: Agreement) -> str:
    """Return what was agreed, who answers for it and by when."""
    goal = shorten(" ".join(row.goal.split()), _PROMISE, placeholder="…")
    days = say_days(row.due_itself.written, row.follow_up_on.written)
    about = ", ".join(filter(None, (row.everyone_responsible, days)))
    return f"{goal} ({about})" if about else goal


def _agreements(talk: Talk) -> Iterator[Piece]:
    form = talk.template.plan
    yield Heading(2, form.title)
    alone = form.titled[0][1] if len(form.titled) == 1 else None
    yield Line(in_one_line(alone.hint) if alone and alone.hint else t("papers.card_each"))
    if form.is_grouped:
        for at, place in enumerate(places_of(talk)):
            yield Heading(3, place.heading)
            # Counted through the card, as the folded sheet does.
            yield Signs(tuple(str(at * _ROWS_EACH + n) for n in range(1, _ROWS_EACH + 1)))
    else:
        yield Signs(tuple(map(str, range(1, _ROWS + 1))))
    if form.follow_up_label or form.follow_up_required:
        label = follow_up_label(talk.template, talk.kind)
        yield Items((Item(label or t("export.follow_up"), rule=True),))
