"""The commands for a preparation: opened here, or taken in from a form that was filled in elsewhere."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.cli.named_talk import talk_named
from mus_tui.cli.output import need_a_terminal, say
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.language.taken_saying import say_taken
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.forms.taking_in import TakenIn
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.people import Participant


def prepare(asked: Asked) -> int:
    """Open somebody's preparation where it was left; what stands in the way is said before the app takes over."""
    from mus_tui.storage.talk.talk_file import load_talk

    file = talk_named(asked, asked.words)
    talk = load_talk(file).talk
    person = _whose(asked, talk)
    if talk.is_closed:
        raise MusError("prepare_closed")
    return _open_app(asked, file, person)


def take_in(asked: Asked) -> int:
    """Read a filled-in form into somebody's preparation; without one, open the app to type it in from paper."""
    from mus_tui.storage.preparation.form_file import read_form
    from mus_tui.storage.talk.talk_file import load_talk

    file = talk_named(asked, asked.words[:1])
    talk = load_talk(file).talk
    if talk.is_closed:
        raise MusError("prepare_closed")
    form = Path(asked.words[1]) if len(asked.words) > 1 else None
    text = read_form(form) if form else ""
    person = _whose(asked, talk)
    if form is None:
        return _open_app(asked, file, person, from_paper=True)
    _say_all(_taken(file, talk, person, text), form)
    return 0


def _whose(asked: Asked, talk: Talk) -> Participant:
    from mus_tui.model.rules.find_person import choices, find_person

    if asked.person is None:
        raise CliError("missing_as", exit_code=2, known=choices(talk))
    return find_person(talk, asked.person)


def _open_app(asked: Asked, file: Path, person: Participant, *, from_paper: bool = False) -> int:
    from mus_tui.storage.preparation.preparation_file import load_preparation

    load_preparation(file, person.id)
    need_a_terminal()
    from mus_tui.tui.errand import Preparing
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, Preparing(file, person.id, from_paper=from_paper))


def _taken(file: Path, talk: Talk, person: Participant, text: str) -> TakenIn:
    """Take the answers of a form in and save them, while nobody else has that preparation open."""
    from mus_tui.export.forms.blank_forms import blank_forms
    from mus_tui.export.forms.form_question import telling
    from mus_tui.language.date_reading import read_date
    from mus_tui.model.forms.filled_form import check_whose, read_answers
    from mus_tui.model.forms.taking_in import take_in
    from mus_tui.model.values.plan_date import PlanDate
    from mus_tui.model.values.position import Position
    from mus_tui.model.values.preparation import Preparation
    from mus_tui.storage.preparation.preparation_file import load_preparation, private_file, save_preparation
    from mus_tui.storage.talk.talk_lock import TalkLock

    check_whose(text, talk.id, person.id)
    answers = read_answers(text, blank_forms(talk, person))
    lock = TalkLock(private_file(file, person.id))
    if lock.take(datetime.now().astimezone(), take_over=True):
        raise MusError("preparation_open")
    try:
        loaded = load_preparation(file, person.id)
        before = loaded.preparation if loaded else Preparation(talk=talk.id, participant=person.id)
        today = datetime.now().astimezone().date()

        def read(words: str) -> PlanDate:
            return PlanDate.read(words, read_date(words, today, since=talk.held, written_in=talk.template.language))

        taken = take_in(talk, before, answers, telling(), read)
        if taken.preparation != before:
            save_preparation(file, taken.preparation, loaded.position if loaded else Position())
    finally:
        lock.release()
    return taken


def _say_all(taken: TakenIn, form: Path) -> None:
    for line in say_taken(taken):
        say(line)
    say(t("prepare.taking_in_form_stays", path=form))
