"""A home full of files that want to do harm: in every field of templates, talks and preparations, and in their names.

What is to be written in a field is tried in each of them: where the model refuses it, the field keeps what it had.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bench.torture.saves import AT, HERE
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.document import checksum
from mus_tui.storage.locations import shipped_templates
from mus_tui.storage.preparation.preparation_file import private_file, save_preparation, shared_file
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.template.template_file import load_template

VISIBLE = "[/] [b]fed[/b] [@click=app.quit]q[/] [link=http://x.dk]l[/] [a=' $primary {0} %s \\ `rm` <b> | _ * "
"""What a markup of any kind would act on; all of it may be shown."""
UNICODE = "e\u0301 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628 👩\u200d💻 🇩🇰 👍🏽 \ufdfd z\u0335\u0321\u0322 "
"""Right to left, marks upon marks, and emoji of several code points; all of it may be shown."""
SIGNS = (
    "\x1b]0;TITEL\x07", "\x1b]8;;http://x.dk\x1b\\l\x1b]8;;\x1b\\", "\x1b]52;c;S0FOQVJJRQ==\x07", "\x1b[77;77H",
    "\x1b[?7777h", "\x1bP$q\x1b\\", "\x9b31m", "\x85", "\x00", "\x07", "\x7f", "\u202e", "\u2066", "\u200b", "\u200f",
    "\ufeff", "\u2028",
)  # fmt: skip
"""What must never reach a terminal from a text."""
HOSTILE = VISIBLE + UNICODE + "".join(SIGNS)
_LONG = 1_000_000


class Home(NamedTuple):
    """The files of a home that is full of hostile words."""

    talks: tuple[Path, ...]
    """Talks that can be read."""
    files: tuple[Path, ...]
    """All that a command may be given, also what cannot be read."""


def lay_out(home: Path, *, templates: int = 4) -> Home:
    """Fill a folder with them."""
    for name in ("talks", "templates"):
        (home / name).mkdir(parents=True)
    talks = [_talk(home / "talks", source) for source in sorted(_shipped(), key=lambda each: each.id)[:templates]]
    named = [_named(home, talks[0], name) for name in _file_names()]
    settings = dict.fromkeys(("theme", "last_template", "last_kind", "leader", "place", "last_talk"), HOSTILE)
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    faulty = home / "templates" / "fejl.yaml"
    faulty.write_text(f'format: 1\nid: x\nname: "{VISIBLE!r}"\n{SIGNS[0]}: [{UNICODE}\n', encoding="utf-8")
    return Home(tuple(talks), (*talks, *named, *sorted((home / "templates").iterdir())))


def closed(like: Path) -> Path:
    """Return the same talk when it is over."""
    file = like.with_name("2026-03-09-mus-lukket2.json")
    save_talk(file, load_talk(like).talk.closed(AT).altered(id="lukket2"), HERE, AT)
    _put_signs_back(file)
    return file


def locked(like: Path) -> Path:
    """Return the same talk, locked."""
    file = like.with_name("2026-03-09-mus-laast2.json")
    save_talk(file, load_talk(like).talk.altered(id="laast2"), HERE, AT)
    lock_talk(file, HOSTILE)
    return file


def one_line_of_a_million(folder: Path) -> Path:
    """Return a talk with such lines in a note, a row and the minutes."""
    talk = _begun(next(iter(_shipped())))
    row = talk.new_agreement().altered(goal="x" * _LONG)
    question = next(step.question for step in route(talk) if step.question)
    file = folder / "2026-03-09-mus-langt2.json"
    save_talk(file, talk.with_note(question, "ord " * (_LONG // 4)).with_agreement(row), HERE, AT)
    return file


def everywhere(value: Any, text: str, fits: Callable[[Any], bool]) -> Any:
    """Return a copy of plain data with the text in front of every word that it may stand in front of."""
    copy = deepcopy(value)
    for holder, key in list(words_in(copy)):
        before = holder[key]
        holder[key] = f"{text} {before}"
        if not fits(copy):
            holder[key] = before
    return copy


def words_in(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give where each word of plain data stands: what holds it, and by which key."""
    for key in value if isinstance(value, dict) else range(len(value)):
        if isinstance(value[key], str):
            yield value, key
        elif isinstance(value[key], dict | list):
            yield from words_in(value[key])


def _fits(model: type[Template | Talk | Preparation]) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        try:
            model.model_validate(value)
        except (ValueError, KeyError):
            return False
        return True

    return fits


def _shipped() -> Iterator[Template]:
    for file in (each for each in shipped_templates().iterdir() if each.name.endswith(".yaml")):
        template = load_template(file, file.name)
        yield Template.model_validate(
            everywhere(template.model_dump(mode="json"), HOSTILE[:60] + SIGNS[0], _fits(Template))
        )


def _begun(template: Template) -> Talk:
    kind = template.kinds[0]
    people = tuple(Participant(id=f"p{n}", role=role.id, name=HOSTILE) for n, role in enumerate(kind.roles, 1))
    talk = Talk(id="ond2", template=template, kind=kind.id, participants=people, held=AT.date())
    return talk.altered(place=HOSTILE)


def _talk(folder: Path, template: Template) -> Path:
    talk = _begun(template)
    questions = [step.question for step in route(talk) if step.question]
    for question in questions:
        talk = talk.with_note(question, HOSTILE)
    when = PlanDate(written=HOSTILE)
    fields = ("goal", "support", "responsible", "follow_up", "evaluation", "relation", "disclose")
    words = dict.fromkeys(fields, HOSTILE)
    row = talk.new_agreement(questions[0]).altered(**words, actions=({"what": HOSTILE, "responsible": HOSTILE},))
    old = {"talk": "x", "name": HOSTILE, "kind": "MUS", "held": talk.held, "form": template.plan, "agreements": (row,)}
    last = ({"participant": "p1", "words": HOSTILE},)
    talk = (
        talk.with_agreement(row.altered(deadline=when, start=when))
        .with_own_question(HOSTILE)
        .with_stance("p1", False, HOSTILE)
        .with_closing(takeaways=last, about_the_talk=HOSTILE, next_place=HOSTILE, period_from=when, follow_up=when)
        .altered(
            previous=(old,),
            minutes=HOSTILE,
            rewordings=({"question": questions[0], "text": HOSTILE},),
            afterwards=({"on": talk.held, "field": "a", "text": HOSTILE},),
            followed_up=({"on": talk.held, "rows": ({"agreement": row.id, "remark": HOSTILE},)},),
        )
    )
    for topic in talk.mandatory_topics[:1]:
        talk = talk.with_topic(topic.id, "put_aside", HOSTILE)
    file = folder / f"2026-03-09-mus-{template.id.replace('_', '')}.json"
    save_talk(file, talk, HERE, AT)
    mine = Preparation(talk=talk.id, participant="p1").with_note(questions[0], HOSTILE).with_shared(questions[0])
    save_preparation(file, mine, HERE)
    for each in (file, private_file(file, "p1"), shared_file(file, "p1")):
        _put_signs_back(each)
    (folder.parent / "templates" / f"{template.id}.yaml").write_text(
        yaml.safe_dump(template.model_dump(mode="json", exclude_defaults=True) | {"format": 1}, allow_unicode=True),
        encoding="utf-8",
    )
    return file


def _put_signs_back(file: Path) -> None:
    """Write into a file what cleaning took out of it, as a hand that means harm would, with a checksum that fits."""
    text = file.read_text(encoding="utf-8").replace("\ufffd", json.dumps("".join(SIGNS))[1:-1])
    document = json.loads(text)
    content = document.get("talk", document.get("preparation"))
    document["checksum"] = checksum(content)
    file.write_text(json.dumps(document, indent=2), encoding="utf-8")


def _file_names() -> Iterator[bytes]:
    for sign in SIGNS:
        if "\x00" not in sign:
            yield b"2026-03-09-mus-" + sign.replace("/", "").encode() + b".json"
    yield b"2026-03-09-mus-" + VISIBLE.replace("/", "").encode() + b".json"
    yield b"2026-03-09-mus-\xff\xed\xa0\x80.json"
    yield UNICODE.encode() + b".json"


def _named(home: Path, like: Path, name: bytes) -> Path:
    file = os.fsencode(home / "talks") + b"/" + name
    Path(os.fsdecode(file)).write_bytes(like.read_bytes())
    return Path(os.fsdecode(file))
