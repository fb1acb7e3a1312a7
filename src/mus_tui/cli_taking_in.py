"""The command that takes in what was prepared away from this machine."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.cli_output import say
from mus_tui.cli_words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.texts import count, t

if TYPE_CHECKING:
    from mus_tui.model.people import Participant
    from mus_tui.model.taking_in import TakenIn
    from mus_tui.model.talk import Talk


def take_in(asked: Asked) -> int:
    """Read a filled-in form into somebody's preparation, and say what was in it."""
    from mus_tui.model.who import choices, find_person
    from mus_tui.storage.form_file import read_form
    from mus_tui.storage.talk_file import load_talk

    file, form = Path(asked.words[0]), Path(asked.words[1])
    talk = load_talk(file).talk
    if talk.is_closed:
        raise MusError("prepare_closed")
    text = read_form(form)
    if asked.person is None:
        raise CliError("missing_as", exit_code=2, known=choices(talk))
    _say_all(_taken(file, talk, find_person(talk, asked.person), text), form)
    return 0


def _taken(file: Path, talk: Talk, person: Participant, text: str) -> TakenIn:
    """Take it in and save it, while nobody else has that preparation open."""
    from mus_tui.export.blank_forms import blank_forms
    from mus_tui.model.filled_form import check_whose, read_answers
    from mus_tui.model.position import Position
    from mus_tui.model.preparation import Preparation
    from mus_tui.model.taking_in import take_in
    from mus_tui.storage.preparation_file import load_preparation, private_file, save_preparation
    from mus_tui.storage.talk_lock import TalkLock

    check_whose(text, talk.id, person.id)
    answers = read_answers(text, blank_forms(talk, person))
    lock = TalkLock(private_file(file, person.id))
    if lock.take(datetime.now().astimezone(), whoever_has_it=True):
        raise MusError("preparation_open")
    try:
        loaded = load_preparation(file, person.id)
        before = loaded.preparation if loaded else Preparation(talk=talk.id, participant=person.id)
        taken = take_in(talk, before, answers)
        if taken.preparation != before:
            save_preparation(file, taken.preparation, loaded.position if loaded else Position())
    finally:
        lock.release()
    return taken


def _say_all(taken: TakenIn, form: Path) -> None:
    numbers = (("answers", taken.answers), ("keywords", taken.keywords), ("topics", taken.topics))
    new = [count(f"taking_in.{what}", n) for what, n in numbers if n]
    if new:
        say(t("taking_in.taken", what=", ".join(new)))
    elif not taken.left_over:
        say(t("taking_in.nothing_new"))
    if taken.left_over:
        say(t("taking_in.left_over"))
        for line in taken.left_over.split("\n"):
            say(f"  {line}")
    say(t("taking_in.form_stays", path=form))
