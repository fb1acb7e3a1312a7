"""The home that every burst begins in: a year of made-up talks, of every kind, in every state that a file can be in."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.remains import line_of
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import shipped_templates
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.remains import keep_line
from mus_tui.storage.talk.generations import before_file
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.template.template_file import load_template

TODAY = date(2026, 3, 9)
"""The day of every burst, so that what is due is the same for ever."""
PHRASE = "fire stille heste"
"""Opens the locked talk."""
_CHANGED = datetime(2026, 3, 2, 10, 30).astimezone()
_NAMES = ("Karen Mose", "Jonas Kær", "Amal Lund", "Bo Ravn", "Carla Eng", "Dan Hede")
_ABOUT_A_YEAR = timedelta(days=364)


def lay_out(home: Path) -> None:
    """Fill a folder with them; takes some seconds, so copies of it are what is hammered."""
    folder = home / "talks"
    folder.mkdir(parents=True)
    (home / "Documents").mkdir()
    for template in _shipped():
        for kind in template.kinds:
            _year_of(folder, template, kind.id)
    _in_other_states(home, file_of(home, "herlev", "MUS"))


def file_of(home: Path, template: str, kind: str, state: str = "open") -> Path:
    """Return the file of a talk: `open`, `closed` a year ago, or `locked`, `damaged`, `twice`, `elsewhere`."""
    held = TODAY - _ABOUT_A_YEAR if state == "closed" else TODAY
    return home / "talks" / f"{held.isoformat()}-{kind.lower()}-{_id(template, kind, state)}.json"


def steps_of(file: Path, kind: str) -> tuple[str, ...]:
    """Return the ids of the steps of one kind in the talk of a file."""
    return tuple(step.id for step in route(load_talk(file).talk) if step.kind == kind)


def go_to(file: Path, step: str) -> None:
    """Let the talk of a file be left at a step."""
    document = json.loads(file.read_text(encoding="utf-8"))
    document["position"] = Position(step=step).model_dump(mode="json")
    file.write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")


def lay_as_puzzle(file: Path) -> None:
    """Let the talk of a file be held in free order, and be left at its first question."""
    talk = load_talk(file).talk
    free = next(form.id for form in talk.talk_kind.forms if form.free_order)
    save_talk(file, talk.altered(form=free), Position(step=steps_of(file, "question")[0]), _CHANGED)


def copied(home: Path, to: Path) -> Path:
    """Return another home with the same files."""
    shutil.copytree(home, to)
    return to


def _shipped() -> Iterator[Template]:
    shipped = (each for each in shipped_templates().iterdir() if each.name.endswith(".yaml"))
    for file in sorted(shipped, key=lambda each: each.name):
        yield load_template(file, file.name)


def _id(template: str, kind: str, state: str) -> str:
    # Eight letters, as the program gives them.
    return f"{template[:3]}{kind[0].lower()}{state[:4]}".replace("_", "x").ljust(8, "2")[:8]


def _year_of(folder: Path, template: Template, kind: str) -> None:
    """Lay out the talk of last year, closed, and the one that goes on now."""
    home = folder.parent
    old = _written(_begun(template, kind, "closed"), "sidste år")
    old = old.altered(minutes="Kort referat." if template.minutes else "").with_closing(
        follow_up=_on(TODAY - timedelta(days=6)), takeaways=({"participant": "p2", "words": "Jeg spørger først"},)
    )
    before = file_of(home, template.id, kind, "closed")
    save_talk(before, old.closed(_CHANGED - _ABOUT_A_YEAR), Position(step="closing"), _CHANGED)
    now = _written(following(_begun(template, kind, "open"), old, before.name), "i år")
    file = file_of(home, template.id, kind)
    save_talk(file, now, Position(step=next(each.id for each in route(now) if each.kind == "question")), _CHANGED)
    for person in now.participants[:2]:
        save_preparation(file, _prepared(now, person), Position())


def _begun(template: Template, kind: str, state: str) -> Talk:
    roles = [role.id for role in template.kind(kind).roles for _ in range(4 if role.many else 1)]
    people = tuple(
        Participant(id=f"p{n}", role=role, name=name)
        for n, (role, name) in enumerate(zip(roles, _NAMES, strict=False), 1)
    )
    held = TODAY - _ABOUT_A_YEAR if state == "closed" else TODAY
    chosen = template.kind(kind)
    form = chosen.forms[0].id if chosen.forms else None
    setting = chosen.settings[0].id if chosen.settings else None
    talk = Talk(
        id=_id(template.id, kind, state), template=template, kind=kind, participants=people, held=held, form=form
    )
    return talk.altered(setting=setting, place="Mosekøb")


def _written(talk: Talk, when: str) -> Talk:
    questions = [step.question for step in route(talk) if step.question]
    for question in questions[:2]:
        talk = talk.with_note(question, f"Sagt {when}.\nOg lidt til.").with_note(question, f"Mit {when}", author="p1")
    due = talk.held + timedelta(days=90)
    talk = talk.agree(f"Vi mødes oftere {when}", "Jonas", _on(due), questions[0], None)
    talk = talk.agree(f"Kursus i samtaler {when}", "Karen", _on(due), questions[1], None)
    return talk.with_passed("opening").with_own_question(f"Vores eget {when}", after=questions[0])


def _prepared(talk: Talk, person: Participant) -> Preparation:
    questions = [step.question for step in route(talk) if step.question]
    mine = Preparation(talk=talk.id, participant=person.id)
    mine = mine.with_note(questions[0], "Det vil jeg gerne sige.").with_note(questions[1], "Kun til mig selv.")
    return mine.with_own_question("Et emne mere").with_shared(questions[0])


def _in_other_states(home: Path, like: Path) -> None:
    talk, position = load_talk(like)

    def also(state: str) -> Path:
        file = file_of(home, "herlev", "MUS", state)
        save_talk(file, talk.altered(id=_id("herlev", "MUS", state)), position, _CHANGED)
        return file

    lock_talk(also("locked"), PHRASE)
    damaged = also("damaged")
    damaged.rename(before_file(damaged))
    damaged.write_bytes(b'{"format": "mus-talk", "version"')
    twice = also("twice")
    other = load_talk(twice).talk.with_note(position.step.removeprefix("q-"), "Skrevet et andet sted.")
    save_talk(twice.with_name(f"{twice.stem}.conflict-1"), other, position, _CHANGED)
    signed = {"user": "karen", "machine": "en-anden", "since": _CHANGED.isoformat(timespec="seconds")}
    elsewhere = also("elsewhere")
    elsewhere.with_name(f"{elsewhere.stem}.lock").write_text(json.dumps(signed), encoding="utf-8")
    gone = line_of(talk.altered(id="borte222").closed(_CHANGED))
    assert gone is not None
    keep_line(home / "held.json", gone)


def _on(day: date) -> PlanDate:
    return PlanDate(written=f"{day.day}.{day.month}.{day.year}", first=day, last=day)
