"""What a talk and the people in it are called on the screen."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.words import t


def where(talk: Talk) -> str:
    """Return whose talk it is and which kind."""
    return f"{talk.template.name} · {talk.kind}"


def names(talk: Talk) -> dict[str, str]:
    """Return what each participant is called on the screen: the shortest name, or else the role."""
    short = short_names(talk.participants)
    return {person.id: short.get(person.id) or talk.role_of(person).label for person in talk.participants}


def names_with_former(talk: Talk) -> dict[str, str]:
    """Return what everybody is called, also those who were taken out midway: that is said of them."""
    short = short_names(talk.everybody)
    gone = {each.id: t("kit.gone", name=short.get(each.id) or talk.role_of(each).label) for each in talk.former}
    return {**names(talk), **gone}
