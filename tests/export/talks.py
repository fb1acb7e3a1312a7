"""Made-up talks in the real templates, for the documents that are compared word for word."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from mus_tui.storage.template.template_file import load_template
from tests.sample import sample_talk

TEMPLATES = Path(__file__).parents[2] / "templates"
CLOSED = datetime(2026, 3, 9, 11, 20, tzinfo=UTC)


@cache
def template(name: str) -> Template:
    return load_template(TEMPLATES / f"{name}.yaml", f"{name}.yaml")


def when(written: str, first: date, last: date | None = None) -> PlanDate:
    return PlanDate(written=written, first=first, last=last or first)


def begun(name: str, kind: str, *people: tuple[str, str], place: str = "") -> Talk:
    return Talk(
        id="k7f3qa",
        template=template(name),
        kind=kind,
        participants=tuple(Participant(id=f"p{n}", role=role, name=who) for n, (role, who) in enumerate(people, 1)),
        held=date(2026, 3, 9),
        place=place,
    )


def table_talk() -> Talk:
    """A plan in a table with numbered rows: agreed, closed, with a period."""
    talk = begun("kk_buf", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"), place="Solsikken")
    rows = (
        Agreement(
            id="a1",
            goal="Jeg vil holde oplæg for forældre uden manuskript.",
            actions=(Action(what="Kursus i formidling"), Action(what="Oplæg på forældremødet i september")),
            support="Aisha, som holder oplæg i dag",
            deadline=when("om 6 måneder", date(2026, 9, 9)),
            responsible="Jonas",
        ),
        Agreement(
            id="a2",
            goal="Jeg vil kende de nye retningslinjer for børn på vej mod skole.\n- også dem om fravær",
            actions=(Action(what="Læse dem | drøfte dem på stuemødet"),),
            deadline=when("uge 20", date(2026, 5, 11), date(2026, 5, 17)),
            responsible="Jonas og Mette",
        ),
    )
    period = {
        "period_from": when("9.3.2026", date(2026, 3, 9)),
        "period_to": when("marts 2027", date(2027, 3, 1), date(2027, 3, 31)),
    }
    talk = talk.altered(agreements=rows).with_closing(**period)
    return talk.with_stance("p1", True).with_stance("p2", True).closed(CLOSED)


def card_talk() -> Talk:
    """A plan with a card a goal, a topic put aside and a disagreement: a draft."""
    talk = begun("herlev", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
    rows = (
        Agreement(
            id="a1",
            goal="Jonas kan lede et projekt fra idé til drift.",
            category=("faglige", "personlige"),
            actions=(
                Action(what="Uddannelse i projektledelse", responsible="Jonas"),
                Action(what="Sparring hver anden uge", responsible="Mette"),
                Action(what="Et projekt at øve sig på"),
            ),
            start=when("1. maj", date(2026, 5, 1)),
            deadline=when("2. halvår 2026", date(2026, 7, 1), date(2026, 12, 31)),
            evaluation="Projektet er i drift.\nBrugerne er spurgt.",
        ),
        Agreement(
            id="a2",
            goal="Jonas siger fra i tide.",
            actions=(Action(what="Ugentlig snak om opgaverne", responsible="Mette"),),
            deadline=PlanDate(written="når travlheden er ovre"),
        ),
    )
    aside = [topic for topic in talk.mandatory_topics if "værdier" in topic.text]
    talk = talk.altered(agreements=rows).with_topic(aside[0].id, "put_aside", "drøftes på teammødet i april")
    talk = talk.with_closing(follow_up=when("om 6 måneder", date(2026, 9, 9)))
    return talk.with_stance("p1", True).with_stance("p2", False, "Uddannelsen bør begynde før sommerferien.")


def per_perspective_talk() -> Talk:
    """A plan kept by perspective, one of them without agreements, and one agreement under none."""
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"), place="Rådhuset")
    first, _, third = (each.id for each in talk.template.perspectives)
    rows = (
        Agreement(
            id="a1",
            perspective=first,
            goal="Mette tager trivslen op på hvert ledermøde.",
            deadline=when("fra april", date(2026, 4, 1), date(2026, 4, 30)),
            responsible="Mette",
            follow_up_on=when("1. juni 2026", date(2026, 6, 1)),
        ),
        Agreement(
            id="a2",
            perspective=third,
            goal="Karen afklarer, hvem der bestiller rengøring.",
            deadline=when("i morgen", date(2026, 3, 10)),
            responsible="Karen",
        ),
        Agreement(id="a3", goal="Vi holder næste LUS som walk'n'talk.", support="driften"),
    )
    talk = talk.altered(agreements=rows).with_closing(follow_up=when("næste LUS", date(2027, 3, 9)))
    return talk.closed(CLOSED)


def group_talk() -> Talk:
    """A group's talk that ended without agreements."""
    people = [("leder", "Mette Friis"), ("medarbejdere", "AB"), ("medarbejdere", "CD"), ("medarbejdere", "")]
    return begun("gentofte", "GRUS", *people).closed(CLOSED)


def talk_with_notes() -> Talk:
    talk = sample_talk().with_own_question("Hvordan går det med det nye lokale?", by="p2")
    own = talk.own_questions[0].id
    return talk.with_note(own, "Der trækker.\n\n- nye lister til vinduerne").with_note(
        own, "Ikke til Mette", author="p2"
    )


DOCUMENTS = {
    "table": (table_talk, False),
    "cards": (card_talk, False),
    "per_perspective": (per_perspective_talk, False),
    "group_without_agreements": (group_talk, False),
    "with_notes": (talk_with_notes, True),
}
"""Each expected document: the talk it is of, and whether with notes."""

EXPECTED = Path(__file__).parent / "expected"
