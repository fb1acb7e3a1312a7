"""What is asked and said about the people of a talk: whose consent, and whose interest a silence serves."""

from __future__ import annotations

from typing import get_args

from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import Interest
from mus_tui.model.values.people import short_names
from mus_tui.model.values.talk_kind import Role
from mus_tui.words import t


def consent_question(talk: Talk) -> str:
    """Return the question whether the one the plan is about agrees to others being involved (B16)."""
    about = talk.talk_kind.subject_role
    return t("plan.consent_group") if about.many else t("plan.consent", name=name_of(talk, about))


def interests(talk: Talk) -> dict[Interest, str]:
    """Return whose interest a duty of silence may serve, in words."""
    return {each: whose(talk, each) for each in get_args(Interest)}


def whose(talk: Talk, interest: Interest) -> str:
    """Return `hensyn til Mette`."""
    if interest == "third_person":
        return t("kit.silence_third_person")
    return t(
        "kit.silence_person",
        name=name_of(talk, talk.talk_kind.leading_role if interest == "leader" else talk.talk_kind.subject_role),
    )


def duty_words(talk: Talk, interest: Interest | None) -> str:
    """Return `Tavshedspligt: hensyn til Mette`; nothing where there is none."""
    return t("kit.silence_duty", whom=whose(talk, interest)) if interest else ""


def name_of(talk: Talk, role: Role) -> str:
    """Return what the one in a role is called: the shortest name, or else the role; a group by its role."""
    people = talk.people_in(role.id)
    return role.label if role.many or not people else short_names(talk.participants).get(people[0].id) or role.label
