"""What the welcome says: who is here, when and where, and how long it takes."""

from __future__ import annotations

from datetime import timedelta

from textual.content import Content

from mus_tui.language.date_saying import say_full, say_minutes
from mus_tui.model.rules.group.taking_part import named_in
from mus_tui.model.talk import Talk
from mus_tui.model.values.talk_kind import Role
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.words import t

_MANY = 4


def who_words(talk: Talk) -> Content:
    """Return the greeting, who has which role, when and where."""
    lines = [Content.styled(_greeting(talk), "bold"), Content(""), *_roles(talk)]
    chosen = next((each for each in talk.talk_kind.settings if each.id == talk.setting), None)
    # Two lines of two, so that hardly any window breaks one at the point between them.
    ways = [each.label for each in (talk.chosen_form, chosen) if each]
    theme = t("talk.opening_theme", theme=talk.template.theme) if talk.template.theme else ""
    for pair in ((say_full(talk.held), talk.place), ways, (theme,)):
        if said := "  ·  ".join(each for each in pair if each):
            lines.append(Content.styled(said, "$quiet"))
    return Content("\n").join(lines)


def _roles(talk: Talk) -> list[Content]:
    named = [(role, [each.name for each in named_in(talk, role.id) if each.name]) for role in talk.talk_kind.roles]
    named = [(role, people) for role, people in named if people]
    width = max((Content(role.label).cell_length for role, _ in named), default=0)
    return [_role(role, listed(people), width) for role, people in named]


def _role(role: Role, people: str, width: int) -> Content:
    label = Content.styled(role.label, "$quiet")
    away = "" if role.present else f"  {t('talk.opening_away')}"
    return Content.assemble(label, " " * (width + 3 - label.cell_length), people, (away, "$quiet"))


def _greeting(talk: Talk) -> str:
    if len(talk.participants) > _MANY or not all(person.name for person in talk.participants):
        return t("talk.opening_welcome")
    return t("talk.opening_welcome_names", names=listed(list(names(talk).values())))


def time_words(desk: Desk, minutes: int) -> str:
    """Return how long it takes, and on the day itself until when."""
    said = t("talk.opening_time", time=say_minutes(minutes))
    if desk.today != desk.talk.held or desk.talk.passed or desk.talk.is_closed:
        return said
    end = desk.clock() + timedelta(minutes=minutes)
    end -= timedelta(minutes=end.minute % 5)
    return f"{said} {t('talk.opening_until', clock=f'{end:%H.%M}')}"
