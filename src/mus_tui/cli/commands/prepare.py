"""What `mus prepare` does."""

from __future__ import annotations

from pathlib import Path

from mus_tui.cli.output import need_a_terminal
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError


def prepare(asked: Asked) -> int:
    """Open somebody's preparation where it was left; what stands in the way is said before the app takes over."""
    from mus_tui.model.rules.find_person import choices, find_person
    from mus_tui.storage.preparation.preparation_file import load_preparation
    from mus_tui.storage.talk.talk_file import load_talk

    file = Path(asked.words[0])
    talk = load_talk(file).talk
    if asked.person is None:
        raise CliError("missing_as", exit_code=2, known=choices(talk))
    person = find_person(talk, asked.person)
    if talk.is_closed:
        raise MusError("prepare_closed")
    load_preparation(file, person.id)
    need_a_terminal()
    from mus_tui.tui.launch import Preparing, open_app

    return open_app(asked.locations, prepare=Preparing(file, person.id))
