"""What a talk knows of those before it: their plans, how those went, and what was carried on from them."""

from __future__ import annotations

from collections.abc import Collection

from mus_tui.model.rules.crossing import plan_of, same_people
from mus_tui.model.rules.follow_up import Remembered, settled
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.last_year import EarlierRow, LastYearAnswer, LastYearRow, PreviousPlan, Status, row_ref
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.text import put


def following(talk: Talk, before: Talk, file: str = "", chosen: Collection[str] = ()) -> Talk:
    """Return the talk with what it takes up of an earlier one as it stands now, and where that one lies.

    With the same people that is its whole plan; with others the `chosen` rows, as far as those may cross; with none of
    them nothing at all, but for which topics a group of theirs has had (H6). A talk that was declined made no plan of
    its own: to the same people it hands on those that it was to follow up (B1).
    """
    if before.standing == "declined" and not before.is_closed and before.previous:
        for plan in before.previous if same_people(talk, before) else ():
            talk = with_plan(talk, plan)
        return talk
    plan = plan_of(talk, before, file, chosen)
    return with_plan(talk, plan) if plan.agreements or plan.had or not plan.others else talk


def with_plan(talk: Talk, plan: PreviousPlan) -> Talk:
    """Return the talk with the plan of an earlier one: in place of what it had of that one, or last."""
    return talk.altered(previous=put(talk.previous, plan, lambda each: each.talk))


def going_on_from(talk: Talk, earlier: str, but: Collection[str] = ()) -> tuple[Agreement, ...]:
    """Return the rows of this plan that go on from the plan of an earlier talk, `but` some of that plan's rows."""
    kept = {row_ref(earlier, row) for row in but}
    came = ((row, row.carried_from or "") for row in talk.agreements)
    return tuple(row for row, ref in came if ref.startswith(row_ref(earlier, "")) and ref not in kept)


def taken_away(talk: Talk, earlier: str, but: Collection[str] = (), *, with_rows: bool) -> Talk:
    """Return the talk without what it took up of an earlier one, `but` some rows, and without what was said of it.

    The rows that were carried on from there go as well, or stay as this talk's own with no link.
    """
    for row in going_on_from(talk, earlier, but):
        own = row.altered(carried_from=None, times_carried=0)
        talk = talk.altered(agreements=put(talk.agreements, own, lambda each: each.id, keep=not with_rows))
    kept = {row_ref(earlier, row) for row in but}
    said = (each for each in talk.last_year_rows if each.agreement in kept or not _of(each, earlier))
    plans = (_with_only(plan, but) if plan.talk == earlier else plan for plan in talk.previous)
    talk = talk.altered(
        previous=tuple(plan for plan in plans if but or plan.talk != earlier),
        last_year_rows=tuple(said),
    )
    return talk if talk.previous else talk.with_passed("follow-up", False)


def _of(said: LastYearRow, earlier: str) -> bool:
    return said.agreement.startswith(row_ref(earlier, ""))


def _with_only(plan: PreviousPlan, rows: Collection[str]) -> PreviousPlan:
    return plan.altered(agreements=tuple(row for row in plan.agreements if row.id in rows))


def answer(talk: Talk, agreement: str, field: str) -> Answer:
    """Return what they say to one of the template's own questions about a row (B7), or an empty answer."""
    answers = talk.last_year_row(agreement).answers
    return next((each.alone for each in answers if each.field == field), Answer())


def with_answer(talk: Talk, agreement: str, field: str, said: Answer) -> Talk:
    """Answer one of the template's own questions about a row; an empty answer takes it away."""
    now = talk.last_year_row(agreement)
    new = LastYearAnswer(field=field, text=said.text, chosen=said.chosen, date=said.date)
    answers = put(now.answers, new, lambda each: each.field, keep=not said.is_empty)
    followed = now.altered(answers=answers)
    return talk.altered(last_year_rows=put(talk.last_year_rows, followed, lambda each: each.agreement))


def was_said(follow_up: LastYearRow) -> bool:
    """Whether anything was said about a row of last year's plan."""
    return follow_up != LastYearRow(agreement=follow_up.agreement)


def settled_before(talk: Talk, agreement: str) -> Remembered | None:
    """Return how a follow-up settled a row of an earlier plan, which stands until they say today how it went."""
    found = _earlier_row(talk, agreement)
    if found is None or talk.last_year_row(agreement).status:
        return None
    return settled(found.plan.followed_up, found.row.id)


def _earlier_row(talk: Talk, agreement: str) -> EarlierRow | None:
    return next((each for each in talk.earlier_rows if each.ref == agreement), None)


def outcome(talk: Talk, agreement: str) -> Status | None:
    """Return how a row of last year's plan went: as they say today, or else as a follow-up settled it."""
    before = settled_before(talk, agreement)
    return before.row.status if before else talk.last_year_row(agreement).status


def as_it_was(talk: Talk, row: Agreement) -> Agreement | None:
    """Return the row of last year's plan that a row goes on from; None where it goes on from none."""
    found = came_from(talk, row)
    return found.row if found else None


def came_from(talk: Talk, row: Agreement) -> EarlierRow | None:
    """Return the row of an earlier plan that a row goes on from, with its plan; None where it goes on from none."""
    return _earlier_row(talk, row.carried_from or "")


def old_wording(talk: Talk, row: Agreement) -> str:
    """Return how last year's plan put what a row is about; empty where it says the same or goes on from none."""
    old = as_it_was(talk, row)
    return old.goal if old and old.goal.split() != row.goal.split() else ""


def is_untouched(talk: Talk, carried: Agreement) -> bool:
    """Whether a row is unchanged since it was carried on."""
    anew = talk.without_agreement(carried.id).with_carried(carried.carried_from or "").agreements[-1]
    return carried == anew.altered(id=carried.id)
