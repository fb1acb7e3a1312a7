"""The same made-up talks every time, in a folder of their own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.bare import row_words
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import PlanField, PlanHeading
from mus_tui.model.values.position import Position
from mus_tui.model.values.template import Template
from mus_tui.storage.talk.talk_file import save_talk, talk_bytes

FIRST_DAY = date(2000, 1, 1)
_CHANGED = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
_SENTENCE = "Det gik godt med planen, og vi taler om resten, når foråret kommer. "
_ASKED_TOGETHER = 10


def question_text(number: int) -> str:
    """Return what is asked at a question, from 1; too long for the side column to show it whole."""
    return f"Hvordan går det med opgaverne, når I ser på emne {number}?"


def made_up_template(questions: int) -> Template:
    """Return a template with so many questions."""
    numbers = range(1, questions + 1)
    return Template.model_validate(
        {
            "format": 1,
            "id": "mosekoeb",
            "name": "Mosekøb",
            "title": "Udviklingssamtaler i Mosekøb",
            "sources": [{"title": "Vejledning", "owner": "Mosekøb", "date": "2024"}],
            "kinds": [
                {
                    "id": "MUS",
                    "title": "Medarbejderudviklingssamtale",
                    "roles": [
                        {"id": "leder", "label": "Leder", "leads": True},
                        {"id": "medarbejder", "label": "Medarbejder", "subject": True},
                    ],
                }
            ],
            "perspectives": [
                {
                    "id": f"perspektiv-{first}",
                    "title": f"Perspektiv {first}",
                    "questions": [
                        {"id": f"emne-{number}", "text": question_text(number), "prompts": ["Hvad hjælper?"]}
                        for number in numbers[first - 1 : first - 1 + _ASKED_TOGETHER]
                    ],
                }
                for first in numbers[::_ASKED_TOGETHER]
            ],
            "plan": {
                "title": "Udviklingsplan",
                "headings": [{"text": "Aftale", "fields": [{"id": "goal", "required": True}]}],
                "date_label": "Dato",
                "signatures": [{"role": "leder", "label": "Leder"}],
            },
        }
    )


def made_up_talk(template: Template, number: int = 0) -> Talk:
    """Return a talk that has just begun; another number gives another talk, on another day."""
    return Talk(
        id=f"{number:08}",
        template=template,
        kind="MUS",
        participants=(
            Participant(id="p1", role="leder", name="Mette Friis"),
            Participant(id="p2", role="medarbejder", name=f"Jonas Holm {number}"),
        ),
        held=FIRST_DAY + timedelta(days=number),
    )


def talk_file(folder: Path, talk: Talk, step: str = "q-emne-1") -> Path:
    """Save a talk that was left at a step, and return its file."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{talk.held.isoformat()}-mus-{talk.id}.json"
    save_talk(file, talk.with_passed("opening"), Position(step=step), _CHANGED)
    return file


def talk_of_size(kilobytes: int) -> Talk:
    """Return a talk whose file is about so large: the notes of the later questions are long."""
    last = 30
    talk = made_up_talk(made_up_template(last))
    room = kilobytes * 1000 - len(talk_bytes(talk, Position(), _CHANGED))
    for number in range(2, last + 1):
        talk = talk.with_note(f"emne-{number}", _SENTENCE * (room // (last - 1) // len(_SENTENCE)))
    return talk


def talk_with_rows(rows: int) -> Talk:
    """Return a talk whose plan is a table of four columns and so many rows."""
    talk = made_up_talk(made_up_template(5), 3)
    fields: tuple[PlanField, ...] = (
        PlanField(id="goal"), PlanField(id="deadline"), PlanField(id="responsible"), PlanField(id="follow_up"),
    )  # fmt: skip
    headings = tuple(PlanHeading(text=field.id, fields=(field,)) for field in fields)
    template = talk.template.altered(plan=talk.template.plan.altered(headings=headings))
    day = date(2027, 5, 1)
    when = PlanDate(written="1. maj 2027", first=day, last=day)
    made = (
        Agreement(id=f"a{n}", goal=row_words(n), deadline=when, responsible="Mette", follow_up="om 6 måneder")
        for n in range(1, rows + 1)
    )
    return talk.altered(template=template, agreements=tuple(made), agreements_made=rows)


def home_with_talks(home: Path, how_many: int) -> Path:
    """Make a folder for `MUS_HOME` with so many talks in it, and return it."""
    folder = home / "talks"
    folder.mkdir(parents=True)
    template = made_up_template(5)
    for number in range(how_many):
        talk = made_up_talk(template, number)
        # Not `save_talk`, which waits for the disk each time.
        name = f"{talk.held.isoformat()}-mus-{talk.id}.json"
        (folder / name).write_bytes(talk_bytes(talk, Position(), _CHANGED))
    return home
