"""Talks that were held, with a made-up word in every sort of text, to be looked for where they must not be."""

from __future__ import annotations

from datetime import date, datetime

from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Takeaway
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk

CLOSED_AT = datetime(2025, 3, 10, 12, 0)  # noqa: DTZ001 - the clock on the wall


def a_talk(talk_id: str, leader: str, *others: str, held: date = date(2026, 3, 9)) -> Talk:
    """Return a talk with these people that has just begun; with several others it is a group's."""
    role = "medarbejdere" if len(others) > 1 else "medarbejder"
    names = [("leder", leader), *((role, name) for name in others)]
    people = tuple(Participant(id=f"p{n}", role=each, name=name) for n, (each, name) in enumerate(names, 1))
    kind = "GRUS" if len(others) > 1 else "MUS"
    return bare_talk().altered(id=talk_id, kind=kind, participants=people, held=held)


def held(talk_id: str, leader: str, employee: str) -> Talk:
    """Return a talk that was held: row a1 open, a2 silenced, a3 made at a silenced question; words of every sort."""
    talk = a_talk(talk_id, leader, employee, held=date(2025, 3, 10))
    talk = talk.with_note("hverdag", "Notekvast").with_note("laere", "Egenkvast", author="p2")
    open_row = Agreement(id="a1", goal="Kursuskvast", disagreement="Uenigkvast", agreed=("p1", "p2"))
    made_there = Agreement(id="a3", goal="Orlovskvast", question="samarbejde")
    talk = talk.altered(agreements=(open_row, Agreement(id="a2", goal="Sygekvast"), made_there), agreements_made=3)
    talk = with_silence(with_silence(talk, "a2", "employee"), "samarbejde", "employee")
    talk = talk.altered(
        minutes="Referatkvast",
        followed_up=(
            FollowUp(
                on=date(2025, 9, 1),
                rows=(
                    FollowedUpRow(agreement="a1", remark="Fremgangskvast"),
                    FollowedUpRow(agreement="a2", remark="Stadigsygkvast"),
                ),
                next=PlanDate(written="når Næstekvast er slut"),
            ),
            FollowUp(on=date(2025, 12, 1), rows=(FollowedUpRow(agreement="a3", remark="Orlovslutkvast"),)),
        ),
    )
    return talk.with_closing(
        takeaways=(Takeaway(participant="p1", words="Sidsteordkvast"),), about_the_talk="Omkvast"
    ).closed(CLOSED_AT)


def looking_back(talk: Talk, *kinds: str) -> Talk:
    """Return a talk whose kind looks back at the latest of each of these; the template has them all."""
    source = talk.template.model_dump(mode="json") | {"format": 2}
    first = source["kinds"][0] | {"last": kinds}
    new = [first | {"id": kind, "last": []} for kind in kinds if kind not in {each["id"] for each in source["kinds"]}]
    source["kinds"] = [first, *source["kinds"][1:], *new]
    return talk.altered(template=Template.model_validate(source))


def words_in(talk: Talk) -> set[str]:
    """Return the made-up words that are anywhere in the value."""
    return words_within(talk.model_dump_json())


def words_within(text: str) -> set[str]:
    """Return the made-up words that are anywhere in a text."""
    return {word for word in ALL if word in text}


ALL = {
    "Notekvast",
    "Egenkvast",
    "Kursuskvast",
    "Uenigkvast",
    "Sygekvast",
    "Orlovskvast",
    "Referatkvast",
    "Fremgangskvast",
    "Stadigsygkvast",
    "Næstekvast",
    "Orlovslutkvast",
    "Sidsteordkvast",
    "Omkvast",
}
