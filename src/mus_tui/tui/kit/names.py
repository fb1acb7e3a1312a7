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


def names_of_all(talk: Talk) -> dict[str, str]:
    """Return what everybody is called who has sat in the talk, also those who were taken out midway."""
    short = short_names(talk.everybody)
    return {person.id: short.get(person.id) or talk.role_of(person).label for person in talk.everybody}


def names_with_former(talk: Talk) -> dict[str, str]:
    """Return what everybody is called, also those who were taken out midway: that is said of them."""
    called = names_of_all(talk)
    return {**names(talk), **{each.id: t("kit.gone", name=called[each.id]) for each in talk.former}}
