"""The plan of a whole form as it was filled in, with all that the form says of it, and what stands at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from mus_tui.export.forms.guidance import explained
from mus_tui.export.forms.plan_page import about_part, about_the_plan, column_of, leading_in
from mus_tui.export.forms.signing import to_sign
from mus_tui.export.lines import with_colon
from mus_tui.export.pieces import Aside, Bullet, Bullets, Heading, Items, Line, Piece, Prose, Words
from mus_tui.export.plan_copy.agreed import signers
from mus_tui.export.plan_copy.agreement_text import date_text
from mus_tui.export.plan_copy.agreements import agreements
from mus_tui.export.plan_copy.facts import line_of, lines_said
from mus_tui.export.plan_copy.whose import say_none
from mus_tui.model.rules.due import agreed_next, rows_as_printed
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.plan.header import asks_next_meeting, header_for, top_for
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.parts.around import Signature
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.words import t


def the_plan(talk: Talk, others: Talk | None) -> Iterator[Piece]:
    """Give what is to be known of the plan, its headings with what helps, and what was agreed."""
    template, kind = talk.template.altered(plan=plan_asked(talk)), talk.talk_kind
    yield from about_the_plan(template, kind)
    yield Heading(2, template.plan.title)
    top = top_for(template, kind.id)
    above = [each for each in header_for(template, kind.id) if each.shows != "blank" or top is not None]
    if lines := tuple(lines_said(talk, above)):
        yield Items(lines, head=True)
    yield from leading_in(template, kind)
    columns = (column_of(template, title, heading) for title, heading in template.plan.titled)
    yield from (Aside(each.whole, each.hint) for each in columns if each.hint)
    rows = rows_as_printed(talk)
    if not rows:
        yield Line(say_none(talk, others))
    yield from agreements(talk, rows, others, 3, partial(about_part, template))
    yield from _when_next(talk)


def _when_next(talk: Talk) -> Iterator[Piece]:
    """Give when the plan is followed up and they meet next, where the form has a line for it."""
    form, closing, lines = talk.template.plan, talk.closing, []
    if form.follow_up_label or form.follow_up_required or closing.follow_up:
        label = follow_up_label(talk.template, talk.kind) or t("export.follow_up")
        lines.append(line_of(label, date_text(closing.follow_up)))
    following = talk.template.closing.next_in(talk.kind)
    if following and not asks_next_meeting(talk.template, talk.kind):
        lines.append(line_of(following.label, date_text(agreed_next(talk))))
        lines += [line_of(following.place, closing.next_place)] if following.place else []
    if lines:
        yield Items(tuple(lines))


def the_end_of(talk: Talk) -> Iterator[Piece]:
    """Give what is to be known when they end, and the minutes where the form has some."""
    if said := talk.template.guidance_at("closing", talk.kind):
        title = talk.template.phases.closing or t("export.at_closing")
        yield Heading(2, title)
        yield from explained(talk.talk_kind, said, under=title)
    if form := talk.template.minutes:
        yield Heading(2, form.label)
        if form.hint:
            yield Prose(form.hint)
        parts = [part.strip("\n") for part in talk.minutes.split("\n\n") if part.strip()]
        yield from map(Words, parts or ["–"])
    if not talk.makes_plan:
        yield from _when_next(talk)


def signing_at(talk: Talk, signed: Sequence[Signature]) -> Iterator[Piece]:
    """Give the lines that the form has in one place, each with who signs by name."""
    lines = [(signature, label) for signature in signed for label in signers(talk, signature)]
    yield from to_sign(talk.template.plan, lines) if lines else ()


def asked_last_time(talk: Talk) -> Iterator[Piece]:
    """Give what the form asks of each agreement of last time, and what may be chosen."""
    fields = [each for each in talk.template.follow_up.fields if belongs(each.only, talk.kind)]
    points = []
    for field in fields:
        words = " · ".join(each.label for each in choices_of(field, talk.template.scales))
        points.append(Bullet(" ".join(filter(None, (with_colon(field.label) if words else field.label, words)))))
    if points:
        yield Line(t("export.asked_of_each"))
        yield Bullets(tuple(points))
