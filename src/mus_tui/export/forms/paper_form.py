"""A template as an empty form to hold the talk with on paper, its plan on a page of its own (A15, A21)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from mus_tui.export.forms import form_question
from mus_tui.export.forms.field_room import LINES, Answering, Sheet
from mus_tui.export.forms.guidance import explained, said_on_paper
from mus_tui.export.forms.heading import title_of
from mus_tui.export.forms.hung import only_if, to_choose
from mus_tui.export.forms.invitation import topic_words
from mus_tui.export.forms.signing import to_sign
from mus_tui.export.pieces import (
    Blank,
    Boxes,
    Bullet,
    Bullets,
    Column,
    Form,
    Heading,
    Item,
    Items,
    Line,
    NewPage,
    Piece,
    Place,
    Prose,
    Signs,
)
from mus_tui.export.plan_copy.document import WIDEST_TABLE
from mus_tui.language.answer_saying import say_meanings
from mus_tui.model.forms.form_marks import MINUTES, OWN_TOPICS
from mus_tui.model.rules.answering.afterwards import beside_questions, fields_later
from mus_tui.model.rules.answering.asked import fields_there
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.plan.header import header_for
from mus_tui.model.rules.plan.standing import stands_after
from mus_tui.model.rules.route import last_year_before
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Chosen, Scale
from mus_tui.model.values.plan_form import PlanField, PlanForm, PlanHeading, PlanPart
from mus_tui.model.values.row_source import with_earlier_rows
from mus_tui.model.values.talk_kind import Role, TalkKind
from mus_tui.model.values.template import Perspective, Template
from mus_tui.words import t

_ROWS, _ROWS_EACH, _FEW_FIELDS = 4, 3, 4
"""Rows of a table that the template gives no number of, and of each where the plan is kept by perspective."""

_NOBODY: Mapping[str, str] = MappingProxyType({})

_GOAL, _CROSSES, _FEW_LETTERS = 1.7, 0.6, 8
"""How wide the columns are of what is to be reached, and of what is only crossed beside words so short."""

_CARDS, _SHORT_CARD = 2, 5
"""How many cards stand on the page of the plan, where they have at most so many headings; else one."""


def paper_form(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give the form of one kind of talk: keywords, questions, what must be discussed, and the plan."""
    yield from title_of(template, kind)
    people = at_the_top(template, kind, kind.roles)
    yield Items((*people, Item(t("papers.blank_date"), rule=True), Item(t("export.place"), rule=True)))
    yield from said_on_paper(template, kind, "top")
    yield from explained(kind, template.guidance_at("purpose", kind.id), titled=False)
    if template.keywords:
        yield from form_question.keywords(template.keywords, template.phases.keywords)
    yield from during_the_talk(template, kind)
    part = kind.taking_part
    answering = tuple(Answering(role.id, role.label, role.id, role.id in part) for role in kind.roles)
    sheet = Sheet(template.scales, answering, {role.id: role.label for role in kind.roles}, part)
    last_time = last_year_before(template.perspectives_for(kind.id))
    if not last_time:
        yield from _about_last_time(template, kind)
    if pick := to_choose(template.focus, themes=True):
        yield Line(pick)
    asked = [question.id for each in template.perspectives_for(kind.id) for question in each.questions]
    last = stands_after(template, kind.id, asked)
    for perspective in template.perspectives_for(kind.id):
        if perspective.questions:
            yield from form_question.theme(
                template,
                perspective.heading,
                perspective.text,
                perspective.if_,
                optional=perspective.optional,
                pick=to_choose(perspective.focus),
            )
        for question in perspective.questions:
            if question.id == last_time:
                yield from _about_last_time(template, kind, level=3)
            filled_in = with_earlier_rows(template, question)
            there, later = fields_there(filled_in, kind.id, "talk"), fields_later(filled_in, kind.id)
            yield from form_question.question(template, question, there, sheet, later)
            if question.id == last:
                yield from plan_between(template, kind)
    yield from after_the_questions(template, kind, sheet, planned=bool(last))


def _about_last_time(template: Template, kind: TalkKind, level: int = 2) -> Iterator[Piece]:
    """Give what is said before last year's plan is looked at; the plan itself comes with a talk."""
    if said := template.guidance_at("last_year", kind.id):
        title = template.phases.last_year or t("export.at_last_year")
        yield Heading(level, title)
        yield from explained(kind, said, under=title, level=level + 1)


def during_the_talk(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known while they talk."""
    for at in ("confidentiality", "opening", "talk"):
        if said := template.guidance_at(at, kind.id):
            yield Heading(2, t(f"export.at_{at}"))
            yield from explained(kind, said, under=t(f"export.at_{at}"))


def plan_between(template: Template, kind: TalkKind, named: Mapping[str, str] = _NOBODY) -> Iterator[Piece]:
    """Give the plan where the form has it before the last question; what comes after it stands on another page.

    They sign at the end of the form.
    """
    yield from _about_the_plan(template, kind)
    yield from _plan(template, kind, named)
    yield NewPage()


def after_the_questions(
    template: Template, kind: TalkKind, sheet: Sheet, named: Mapping[str, str] = _NOBODY, *, planned: bool = False
) -> Iterator[Piece]:
    """Give own topics, what must be discussed, and the plan unless it is there already; then where they sign.

    `named` is who has a role, by its id.
    """
    yield Heading(2, t("papers.blank_own_topics"))
    yield Place(t("papers.blank_own_topics_hint"), OWN_TOPICS, LINES)
    if topics := template.topics_for(kind.id):
        yield Heading(2, t("export.topics"))
        yield Boxes(tuple(map(topic_words, topics)))
    if kind.plan != "none":
        yield from () if planned else _about_the_plan(template, kind)
        yield from _about_the_end(template, kind)
        yield from () if planned else _plan(template, kind, named)
        yield from _signing_the_plan(template, kind)
    else:
        yield from _about_the_end(template, kind)
        following = next_time(template)
        if template.closing.means == "seen":
            yield from _signing(template, kind, following)
        elif following:
            yield Signs(tuple(following))
    yield from form_question.afterwards(beside_questions(template, kind), sheet)
    yield from said_on_paper(template, kind, "end")


def at_the_top(
    template: Template, kind: TalkKind, roles: Sequence[Role], named: Mapping[str, str] = _NOBODY
) -> Iterator[Item]:
    """Give the form's own lines that are written by hand, all of them where no plan has them, and who is there."""
    lines = [each for each in header_for(template, kind.id) if each.shows == "blank" or kind.plan == "none"]
    yield from (filled(line.label, named.get(line.role or "", "")) for line in lines)
    there = {line.role for line in lines}
    yield from (filled(each.label, named.get(each.id, "")) for each in roles if each.id not in there)


def _about_the_end(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known when they end, and room for the minutes where the form has some."""
    if closing := template.guidance_at("closing", kind.id):
        title = template.phases.closing or t("export.at_closing")
        yield Heading(2, title)
        yield from explained(kind, closing, under=title)
    if template.minutes:
        yield Heading(2, template.minutes.label)
        if template.minutes.hint:
            yield Prose(template.minutes.hint)
        yield Place("", MINUTES, LINES)


def _leads_in(text: str) -> bool:
    """Whether a text says no more than that something follows, as a source's before its headings."""
    return text.rstrip().endswith(":")


def _about_the_plan(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what is to be known while the plan is written, before it: the plan is a page that can be copied alone."""
    form = template.plan
    guidance = [each for each in template.guidance_at("plan", kind.id) if not _leads_in(each.text)]
    fields = [field for field in form.fields if field.suggestions]
    long = [(each.text, hint) for each in form.headings for hint in _hints(each) if "\n" in hint]
    if guidance or fields or form.inspiration or long:
        yield Heading(2, t("export.at_plan"))
        yield from explained(kind, guidance, under=t("export.at_plan"))
    if form.inspiration:
        yield Heading(3, t("export.inspiration"))
        yield Bullets(tuple(map(Bullet, form.inspiration)))
    for heading, hint in long:
        yield Heading(3, heading)
        yield Prose(hint)
    for field in fields:
        yield Heading(3, _heading_of(form, field))
        if field.hint:
            yield Prose(field.hint)
        yield Bullets(tuple(map(Bullet, field.suggestions)))


def _heading_of(form: PlanForm, field: PlanField) -> str:
    return field.label or next(each.text for each in form.headings if field in each.fields)


def _plan(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Piece]:
    form = template.plan
    yield NewPage()
    yield Heading(2, form.title)
    yield Items(tuple(_above(template, kind, named)))
    leading_in = (each for each in template.guidance_at("plan", kind.id) if _leads_in(each.text))
    yield from explained(kind, leading_in, titled=False)
    if form.is_grouped:
        for place in template.places_for(kind.id):
            yield Heading(3, place.heading)
            yield from _about_part(template, place)
            yield _rows(template, _ROWS_EACH if len(form.fields) <= _FEW_FIELDS else _ROWS_EACH - 1)
    else:
        yield _rows(template, form.rows or _ROWS)


def _signing_the_plan(template: Template, kind: TalkKind) -> Iterator[Piece]:
    form = template.plan
    asks = bool(form.follow_up_label) or form.follow_up_required
    follow_up = [follow_up_label(template, kind.id) or t("export.follow_up")] if asks else []
    yield from _signing(template, kind, [*follow_up, *next_time(template)])


def next_time(template: Template) -> list[str]:
    """Return what there are lines for where the form asks when they meet next."""
    following = template.closing.next_meeting
    return list(filter(None, (following.label, following.place))) if following else []


def _signing(template: Template, kind: TalkKind, before: Sequence[str] = ()) -> Iterator[Piece]:
    """Give what is written at the end, and where they sign; a title of the form's own stands between them."""
    form, roles = template.plan, {role.id for role in kind.roles}
    if (form.signatures_title or template.guidance_at("signatures", kind.id)) and before:
        yield Signs(tuple(before))
        before = ()
    if form.signatures_title:
        yield Heading(3, form.signatures_title)
    said = template.guidance_at("signatures", kind.id)
    yield from explained(kind, said, under=form.signatures_title)
    yield from to_sign(form, [(each, each.label) for each in form.signatures if each.role in roles], before)


def _about_part(template: Template, place: Perspective | PlanPart) -> Iterator[Piece]:
    """Give what a part of the plan hangs on, and what the source says of it; a theme said it where it was asked."""
    if isinstance(place, PlanPart):
        yield from (Line(said) for said in [only_if(template, place.if_)] if said)
        yield from (Prose(text) for text in [place.text] if text)


def framed_plan(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Piece]:
    """Give the page of the plan alone, as the frame that the pieces of a puzzle are laid in (A2)."""
    yield NewPage(framed=True)
    yield from (piece for piece in _plan(template, kind, named) if not isinstance(piece, NewPage))
    yield from _signing_the_plan(template, kind)


def _above(template: Template, kind: TalkKind, named: Mapping[str, str]) -> Iterator[Item]:
    lines = [each for each in header_for(template, kind.id) if each.shows != "blank"]
    yield from (filled(line.label, named.get(line.role or "", "")) for line in lines)
    there = {line.role for line in lines}
    mine = (role for role in kind.roles if role.subject and role.id not in there)
    yield from (filled(role.label, named.get(role.id, "")) for role in mine)


def filled(label: str, words: str) -> Item:
    """Return a line with what is known, or a rule to write it on."""
    return Item(label, words, rule=not words)


def _rows(template: Template, rows: int) -> Form:
    form = template.plan
    columns = tuple(_column(template, title, heading) for title, heading in form.titled)
    if form.layout == "cards" or len(columns) > WIDEST_TABLE:
        return Form(columns, _CARDS if len(columns) <= _SHORT_CARD else 1, card=True)
    return Form(columns, rows, t("export.number") if form.rows else "")


def _hints(heading: PlanHeading) -> tuple[str, ...]:
    """Return the help for filling in; a list or several paragraphs have no room in a heading, and stand before."""
    return (heading.hint, *(field.hint for field in heading.fields if not field.suggestions))


def _column(template: Template, title: str, heading: PlanHeading) -> Column:
    """Return a heading with what is filled in under it: each field by its label, the words to choose among."""
    scales, conditions = template.scales, {field.if_ for field in heading.fields}
    # What all of it hangs on is said once.
    hung = only_if(template, conditions.pop()) if len(conditions) == 1 else ""
    hints = [f"{hung}." if hung else "", *(hint for hint in _hints(heading) if "\n" not in hint)]
    hints += [say_meanings(scale) for scale in scales if scale.id in {field.scale for field in heading.fields}]
    several = len(heading.fields) > 1
    blanks = tuple(
        # The heading says what its only field is for.
        Blank(
            _label(template, field, hung) if several or not field.is_own else "",
            tuple(each.label for each in _choices(field, scales)),
        )
        for field in heading.fields
    )
    share = _GOAL if any(field.id == "goal" for field in heading.fields) else 1.0
    if all(_is_narrow(blank) for blank in blanks):
        share = _CROSSES
    return Column(heading.text, " ".join(filter(None, hints)), blanks, title, share)


def _label(template: Template, field: PlanField, hung: str) -> str:
    """Return what a field is called, after what it alone hangs on."""
    mine = only_if(template, field.if_)
    return f"{mine}: {field.label}" if mine and mine != hung else field.label


def _is_narrow(blank: Blank) -> bool:
    """Whether it is only crossed, beside words that take little room."""
    return bool(blank.choices) and all(len(word) <= _FEW_LETTERS for word in blank.choices)


def _choices(field: PlanField, scales: Sequence[Scale]) -> Sequence[Chosen]:
    return choices_of(field.asked, tuple(scales)) if field.is_own else field.choices
