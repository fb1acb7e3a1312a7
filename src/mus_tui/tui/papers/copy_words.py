"""What the dialog says of what stands in a copy, before it is made."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.last_year import settled_before, was_said
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.silence import silences_of_rows
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.listed import listed
from mus_tui.words import count, t

NOT_THE_PLAN = frozenset({"third", "card"})
"""The copies that have nothing of the plan as a whole."""


def say_contents(talk: Talk, whose: str, *, form: bool = False) -> str:
    """Return what stands in a copy, also what nobody ticked; `whose` is one of a wish, `each`, or `former`.

    `form` says that it is the whole form, filled in.
    """
    roles = {"leader": talk.talk_kind.leading_role.label, "employee": talk.talk_kind.subject_role.label}
    said = [t(f"papers.copy_contents_{_form(talk, whose) if form else _contents(talk, whose)}", **roles)]
    if not form and whose not in NOT_THE_PLAN and (besides := list(_besides(talk, whose))):
        said.append(t("papers.copy_also", besides=listed(besides)))
    silenced = 0 if whose == "card" else len(silences_of_rows(talk))
    return " ".join([*said, *([count("papers.copy_silenced", silenced)] if silenced else [])])


def _form(talk: Talk, whose: str) -> str:
    if whose == "employee" and is_group(talk):
        return "form_employee_group"
    return "form_leader" if whose == "leader" else "form"


def _contents(talk: Talk, whose: str) -> str:
    if not talk.makes_plan and whose not in NOT_THE_PLAN:
        return "without_plan"
    return f"{whose}_group" if is_group(talk) and whose in {"both", "each", "employee", "leader"} else whose


def _besides(talk: Talk, whose: str) -> Iterator[str]:
    if talk.followed_up:
        yield t("papers.copy_also_followed_up")
    if any(settled_before(talk, each.ref) or was_said(talk.last_year_row(each.ref)) for each in talk.earlier_rows):
        yield t("papers.copy_also_last_year")
    if whose != "former" and any(talk.topic_mark(each.id).state == "put_aside" for each in talk.mandatory_topics):
        yield t("papers.copy_also_aside")
