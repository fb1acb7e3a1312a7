"""The invitation to the talk (A10): when, where, how long, in what form, who, and what to bring."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from mus_tui.export.calendar import Happening
from mus_tui.export.formats import Paper
from mus_tui.export.pieces import Bullet, Bullets, Heading, Item, Items, Line, Piece, Prose
from mus_tui.export.plan_copy.days import titled
from mus_tui.export.plan_copy.document import names_of
from mus_tui.language.dates import say_full
from mus_tui.model.rules.copy_wish import subject
from mus_tui.model.talk import Talk
from mus_tui.words import t


def invitation_paper(talk: Talk, stamp: datetime) -> Paper:
    """Return the invitation to be written, to read or for a calendar; `stamp` is when that is."""
    whose = names_of(talk, subject(talk))
    return Paper(invitation(talk), talk.template.language, (meeting(talk, stamp),), whose)


def invitation(talk: Talk) -> Iterator[Piece]:
    """Give the invitation. Nothing that anybody has written is in it."""
    yield Heading(1, t("papers.invitation_title", kind=talk.talk_kind.title))
    yield Line(talk.template.name)
    yield Items(tuple(_facts(talk)))
    for each in talk.template.guidance_at("invitation", talk.kind):
        yield Prose(each.text)
    yield Heading(2, t("papers.invitation_bring"))
    yield Bullets(tuple(map(Bullet, _to_bring(talk))))


def _facts(talk: Talk) -> Iterator[Item]:
    yield Item(t("papers.invitation_when"), say_when(talk))
    yield Item(t("export.place"), talk.place, rule=not talk.place)
    if talk.talk_kind.minutes:
        yield Item(t("papers.invitation_takes"), t("papers.invitation_minutes", n=talk.talk_kind.minutes))
    for role in talk.talk_kind.roles:
        names = [person.name for person in talk.people_in(role.id) if person.name]
        yield Item(role.label, ", ".join(names), rule=not names)
    if setting := next((each.label for each in talk.talk_kind.settings if each.id == talk.setting), ""):
        yield Item(t("papers.invitation_setting"), setting)
    if talk.chosen_form:
        yield Item(t("papers.invitation_form"), talk.chosen_form.label)


def say_when(talk: Talk) -> str:
    """Return the day of the talk, and the time where it is known (A10)."""
    day = say_full(talk.held)
    return t("papers.blank_at", day=day, time=f"{talk.begins:%H.%M}") if talk.begins else day


def _to_bring(talk: Talk) -> Iterator[str]:
    yield t("papers.invitation_bring_preparation")
    if any(not plan.others for plan in talk.previous):
        yield t("papers.invitation_bring_plan")


def meeting(talk: Talk, stamp: datetime) -> Happening:
    """Return the talk for a calendar: what kind it is, who takes part, and nothing that anybody has written."""
    facts = [item for item in _facts(talk) if item.text and item.label != t("export.place")]
    said = [each.text for each in talk.template.guidance_at("invitation", talk.kind)]
    bring = "\n".join([f"{t('papers.invitation_bring')}:", *(f"- {each}" for each in _to_bring(talk))])
    parts = ["\n".join(f"{item.label}: {item.text}" for item in facts), *said, bring]
    return Happening(
        uid=f"talk-{talk.id}",
        title=titled(talk.kind, talk),
        day=talk.held,
        stamp=stamp,
        begins=talk.begins,
        minutes=talk.talk_kind.minutes or Happening._field_defaults["minutes"],
        place=talk.place,
        text="\n\n".join(parts),
    )
