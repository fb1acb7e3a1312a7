"""What became of the plan of the talk before, and how and when this one is followed up."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.lines import with_colon
from mus_tui.export.pieces import Heading, Item, Items, Line, Piece
from mus_tui.export.plan_copy.agreement_text import date_text
from mus_tui.export.plan_copy.answers import said as answer_words
from mus_tui.language.date_saying import say_date
from mus_tui.language.follow_up_saying import say_followed_up, say_outcome, say_settled, say_times_carried, say_whose
from mus_tui.model.rules.follow_up import Remembered, history
from mus_tui.model.rules.last_year import old_wording, settled_before, was_said
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import EarlierRow, FollowedUpRow, FollowUp, LastYearRow, PreviousPlan
from mus_tui.model.values.plan import Agreement
from mus_tui.words import t


def since_last(talk: Talk, level: int = 2) -> Iterator[Piece]:
    """Give how each agreement of the plans before went, in its old words; nothing where nothing was said of any."""
    for plan in talk.previous:
        yield from _since(talk, plan, level)


def _since(talk: Talk, plan: PreviousPlan, level: int) -> Iterator[Piece]:
    rows = [EarlierRow(plan, row) for row in plan.agreements]
    if not any(settled_before(talk, each.ref) or was_said(talk.last_year_row(each.ref)) for each in rows):
        return
    alone = len(talk.previous) == 1 and not plan.others
    which = f"{plan.kind} {say_date(plan.held)}" if alone else say_whose(plan.kind, plan.held, plan.people)
    own = talk.template.phases.last_year
    yield Heading(level, f"{own} ({which})" if own else t("export.since_last", talk=which))
    said = (each for each in rows if not each.row.is_empty)
    yield Items(tuple(Item(_goal(each.row), "\n".join(_went(talk, each))) for each in said))


def _went(talk: Talk, earlier: EarlierRow) -> Iterator[str]:
    row, said, settled = earlier.row, talk.last_year_row(earlier.ref), settled_before(talk, earlier.ref)
    today = say_outcome(said.status, (said.remark,))
    if settled:
        yield _settled(settled)
    answers, carried = [*_answers(talk, said)], talk.carried(earlier.ref)
    if today or not (settled or answers or carried):
        yield today or t("export.not_followed_up")
    yield from answers
    for each in (each for each in history(earlier.plan.followed_up, row.id) if each != settled):
        yield say_followed_up(each.on, each.row.status, each.row.remark, date_text(each.row.new_date))
    if carried:
        times = say_times_carried(carried.times_carried).capitalize()
        anew = carried.goal if old_wording(talk, carried) else ""
        yield say_outcome(None, (times or t("export.carried"), anew))


def _answers(talk: Talk, said: LastYearRow) -> Iterator[str]:
    """Give what was answered to the template's own questions about a row."""
    for field in talk.template.follow_up.fields:
        told = (answer_words(talk, field, each) for each in said.answers if each.field == field.id)
        yield from (f"{with_colon(field.label)} {words}" for words in told)


def _settled(before: Remembered) -> str:
    row = before.row
    return say_settled(before.on, row.status, row.remark, date_text(row.new_date))


def through_the_year(talk: Talk) -> Iterator[Piece]:
    """Give the follow-ups on this plan between the talks, the oldest first (G23)."""
    if not talk.followed_up:
        return
    yield Heading(2, t("export.through_the_year"))
    for follow_up in talk.followed_up:
        yield from _follow_up(talk, follow_up)


def _follow_up(talk: Talk, follow_up: FollowUp) -> Iterator[Piece]:
    yield Heading(3, say_date(follow_up.on))
    goals = {row.id: _goal(row) for row in talk.agreements}
    lines = [Item(goals.get(each.agreement, t("last_year.no_words")), _said(each)) for each in follow_up.rows]
    yield Items(tuple(lines)) if lines else Line(t("export.nothing_new"))
    if follow_up.next:
        yield Line(t("export.next_follow_up", date=date_text(follow_up.next)))


def _said(row: FollowedUpRow) -> str:
    return say_outcome(row.status, (row.remark,), date_text(row.new_date))


def _goal(row: Agreement) -> str:
    return row.goal if row.goal.strip() else t("last_year.no_words")
