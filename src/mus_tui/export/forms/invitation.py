"""The invitation to the talk (A10): who invites to what and why, when, where and how long, and what to prepare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from mus_tui.export.calendar import Happening
from mus_tui.export.formats import Paper
from mus_tui.export.lines import listed
from mus_tui.export.pieces import Bullet, Bullets, Heading, Item, Items, Line, Piece, Prose
from mus_tui.export.plan_copy.days import kind_said, titled
from mus_tui.export.plan_copy.facts import names_of
from mus_tui.language.date_saying import say_full, say_minutes
from mus_tui.model.rules.answering.shown import themes_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.model.values.people import short_names
from mus_tui.words import t

_MANY = 6
"""Above this number of people none is greeted by name."""


def invitation_paper(talk: Talk, stamp: datetime) -> Paper:
    """Return the invitation to be written, to read or for a calendar; `stamp` is when that is."""
    whose = names_of(talk, talk.talk_kind.subject_role)
    return Paper(invitation(talk), talk.template.language, (meeting(talk, stamp),), whose)


def invitation(talk: Talk) -> Iterator[Piece]:
    """Give the invitation. Nothing that anybody has written is in it."""
    yield Heading(1, t("papers.invitation_title", kind=kind_said(talk)))
    yield Line(f"{talk.template.name} · {talk.talk_kind.title}")
    yield Line(_greeting(talk), apart=True)
    yield Line(_said(talk, "to", kind=_to_what(talk)))
    yield Items(tuple(_facts(talk)), head=True)
    if why := _guidance(talk, "purpose"):
        yield Heading(2, t("papers.invitation_why"))
        yield from map(Prose, why)
    yield Heading(2, t("papers.invitation_about"))
    yield Bullets(tuple(map(Bullet, _about(talk))))
    yield Heading(2, t("papers.invitation_prepare"))
    yield from map(Prose, _guidance(talk, "invitation"))
    yield Bullets(tuple(map(Bullet, _to_bring(talk))))
    yield Line(t("papers.invitation_ask"), apart=True)
    yield Line(t("papers.invitation_regards"), apart=True)
    yield Line(names_of(talk, talk.talk_kind.leading_role) or talk.talk_kind.leading_role.label)


def _said(talk: Talk, key: str, **values: str) -> str:
    """Return a sentence to the one who is invited, or to the many."""
    return t(f"papers.invitation_{key}_{'many' if talk.talk_kind.subject_role.many else 'one'}", **values)


def _greeting(talk: Talk) -> str:
    invited = talk.talk_kind.subject_role
    called = short_names(talk.participants)
    names = [called[person.id] for person in talk.people_in(invited.id) if person.id in called]
    if names and len(names) == len(talk.people_in(invited.id)) <= _MANY:
        return t("papers.invitation_dear", names=listed(names))
    return t("papers.invitation_dear_all") if invited.many else t("papers.invitation_hello")


def _to_what(talk: Talk) -> str:
    """Return the kind of talk as it stands in a sentence: its title, and what it is called for short."""
    title, short = talk.talk_kind.title, kind_said(talk)
    # A word that is a short form by itself keeps its capitals.
    title = title[:1].lower() + title[1:] if title[1:2].islower() else title
    return title if short.casefold() in title.casefold() else f"{title} ({short})"


def _guidance(talk: Talk, at: str) -> list[str]:
    """Return what the template says to all of them, or to whoever is invited."""
    every = talk.template.guidance_at(at, talk.kind)
    return [each.text or each.title for each in every if not each.roles or talk.talk_kind.subject_role.id in each.roles]


def _about(talk: Talk) -> Iterator[str]:
    """Give what must be talked about; where nothing must be, the perspectives of the talk."""
    if topics := talk.mandatory_topics:
        yield from map(topic_words, topics)
    else:
        yield from (each.heading for each in themes_of(talk))


def topic_words(topic: MandatoryTopic) -> str:
    """Return a topic with its aspects."""
    aspects = ", ".join(aspect.text for aspect in topic.aspects)
    return f"{topic.text} ({aspects})" if aspects else topic.text


def _facts(talk: Talk) -> Iterator[Item]:
    yield Item(t("papers.invitation_when"), say_full(talk.held))
    if talk.begins:
        yield Item(t("papers.invitation_clock"), f"{talk.begins:%H.%M}")
    yield Item(t("export.place"), talk.place or t("papers.invitation_place_later"))
    if minutes := talk.talk_kind.minutes:
        yield Item(t("papers.invitation_takes"), t("papers.invitation_minutes", time=say_minutes(minutes)))
    for role in talk.talk_kind.roles:
        names = [person.name for person in talk.people_in(role.id) if person.name]
        if names:
            yield Item(role.label, ", ".join(names))
    if setting := next((each.label for each in talk.talk_kind.settings if each.id == talk.setting), ""):
        yield Item(t("papers.invitation_setting"), setting)
    if talk.chosen_form:
        yield Item(t("papers.invitation_form"), talk.chosen_form.label)


def say_when(talk: Talk) -> str:
    """Return the day of the talk, and the time where it is known (A10)."""
    day = say_full(talk.held)
    return t("papers.blank_at", day=day, time=f"{talk.begins:%H.%M}") if talk.begins else day


def _to_bring(talk: Talk) -> Iterator[str]:
    yield _said(talk, "bring_preparation")
    if any(not plan.others for plan in talk.previous):
        yield t("papers.invitation_bring_plan")


def meeting(talk: Talk, stamp: datetime) -> Happening:
    """Return the talk for a calendar: what kind it is, who takes part, and nothing that anybody has written."""
    facts = [item for item in _facts(talk) if item.label != t("export.place")]
    about = "\n".join([f"{t('papers.invitation_about')}:", *(f"- {each}" for each in _about(talk))])
    prepare = "\n".join(
        [
            f"{t('papers.invitation_prepare')}:",
            *_guidance(talk, "invitation"),
            *(f"- {each}" for each in _to_bring(talk)),
        ]
    )
    said = _said(talk, "to", kind=_to_what(talk))
    parts = [
        said,
        "\n".join(f"{item.label}: {item.text}" for item in facts),
        *_guidance(talk, "purpose"),
        about,
        prepare,
    ]
    return Happening(
        uid=f"talk-{talk.id}",
        title=titled(talk.talk_kind.title if talk.talk_kind.after else talk.kind, talk),
        day=talk.held,
        stamp=stamp,
        begins=talk.begins,
        minutes=talk.talk_kind.minutes or Happening._field_defaults["minutes"],
        place=talk.place,
        text="\n\n".join(parts),
    )
