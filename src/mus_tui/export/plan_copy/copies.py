"""Who gets what: the leader's copy, the employee's own, and what a third person may know (A21, A22, B18, G27).

What somebody does not get is absent from their copy rather than blacked out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from mus_tui.export.formats import Paper, format_named
from mus_tui.export.forms.pocket_card import pocket_card
from mus_tui.export.pieces import Heading, Item, Items, Line, Piece, Words
from mus_tui.export.plan_copy.days import plan_days
from mus_tui.export.plan_copy.document import PLAN_ALONE, plan_copy
from mus_tui.export.plan_copy.facts import names_of
from mus_tui.export.plan_copy.whole_form import whole_form
from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.copy_wish import Contents, Wish, contents_of
from mus_tui.model.rules.group.belonging import as_copied_for
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.sharing import rows_to_pass_on, told_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.talk_kind import Role
from mus_tui.words import around, speaking, t


def copy_bytes(talk: Talk, wish: Wish, written: datetime) -> bytes:
    """Return a copy as the bytes of a file; `written` is when that is. `MusError` where it would have no day in it."""
    days = plan_days(talk, written, wish.marked, initials=wish.initials, member=wish.member)
    with speaking(around(talk.template.language)):
        pieces = copy_pieces(talk, wish)
    paper = Paper(pieces, talk.template.language, days, names_of(talk, talk.talk_kind.subject_role))
    return format_named(wish.to).to_bytes(paper)


def copy_pieces(talk: Talk, wish: Wish) -> Iterator[Piece]:
    """Give what stands in a copy."""
    contents = contents_of(talk, wish)
    match wish.whose:
        case "leader":
            return leaders_copy(talk, contents)
        case "employee":
            return employees_copy(talk, contents, wish.member)
        case "third":
            rows = [row for row in rows_to_pass_on(talk) if row.id in wish.rows]
            return third_persons_copy(talk, wish.person, rows)
        case "card":
            return pocket_card(talk)
    if contents.form:
        return whole_form(talk, contents._replace(silenced=False))
    return plan_copy(talk, contents._replace(silenced=False))


def leaders_copy(talk: Talk, contents: Contents = PLAN_ALONE) -> Iterator[Piece]:
    """Give the plan, clean, dated and named, fit for the personnel folder (A22): no notes, nothing silenced (E22).

    That of a group has what was agreed with each of them, and fits nobody's folder.
    """
    whose = "leader" if is_group(talk) else "folder"
    copy_for = t(f"export.copy_for_{whose}", who=_who(talk, talk.talk_kind.leading_role))
    return (whole_form if contents.form else plan_copy)(talk, contents, copy_for)


def employees_copy(talk: Talk, contents: Contents, member: str = "") -> Iterator[Piece]:
    """Give the plan with what they choose to have with it (B18, G25, K15); one of a group what is theirs of it."""
    one = next((each for each in talk.everybody if each.id == member), None)
    if one is None:
        copy_for = t("export.copy_for", who=_who(talk, talk.talk_kind.subject_role))
        return (whole_form if contents.form else plan_copy)(talk, contents, copy_for)
    who, left = one.name or talk.role_of(one).label, one in talk.former
    copy_for = t(f"export.copy_for_{'former' if left else 'member'}", who=who)
    theirs = as_copied_for(talk, member)
    if contents.form and not left:
        return whole_form(theirs, contents, copy_for, talk, member)
    return plan_copy(theirs, contents, copy_for, talk, left=left)


def third_persons_copy(talk: Talk, person: str, rows: Sequence[Agreement]) -> Iterator[Piece]:
    """Give what may be passed on of some rows, and whose it is: nothing else is there."""
    yield Heading(1, t("export.told_to", person=person))
    about = _who(talk, talk.talk_kind.subject_role)
    yield Items((Item(t("export.told_about"), about), Item(t("export.told_from"), _from(talk))))
    for row in rows:
        yield Words(told_of(talk, row))
    yield Line(t("export.told_by_agreement"))


def _who(talk: Talk, role: Role) -> str:
    names = names_of(talk, role)
    return f"{role.label} ({names})" if names else role.label


def _from(talk: Talk) -> str:
    return t("export.told_from_talk", kind=talk.talk_kind.title, date=say_date(talk.held))
