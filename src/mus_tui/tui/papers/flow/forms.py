"""What is written for use away from this machine: the forms to prepare on, and the invitation."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.tui.sentences import sentence

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.table import SittingApp


def ask_for_form(app: SittingApp) -> None:
    """Ask whom of the talk on the table a form is for."""
    app.commit()
    file = app.autosave.path if app.autosave else None
    if app.desk is not None:
        subject = next((each for each in app.desk.talk.participants if app.desk.talk.role_of(each).subject), None)
        first = subject or app.desk.talk.participants[0]
        _show(app, app.desk.talk, file, first.id)
    elif app.preparing is not None:
        _show(app, app.preparing.talk, file, app.preparing.person.id)


def ask_for_form_of(app: SittingApp, file: Path, participant: str) -> None:
    """Ask for a form of the talk in a file; `MusError` where it cannot be read."""
    from mus_tui.storage.talk.talk_file import load_talk

    _show(app, load_talk(file).talk, file, participant)


def _show(app: SittingApp, talk: Talk, file: Path | None, participant: str) -> None:
    from mus_tui.storage.user_folders import documents
    from mus_tui.tui.papers.form import FormScreen

    app.push_screen(FormScreen(talk, participant, documents(), partial(_write_form, talk, file)))


def _write_form(talk: Talk, file: Path | None, path: Path, participant: str, overwrite: bool) -> str | None:
    from mus_tui.export.formats import format_named, written
    from mus_tui.export.forms.preparation_form import preparation_form

    to = format_named(path.name)
    person = next(each for each in talk.participants if each.id == participant)
    text = written(preparation_form(talk, person, by_hand=to == "html"), to, talk.template.language)
    return _write(path, text, file, "form", overwrite)


def ask_to_invite(app: SittingApp) -> None:
    """Ask when on the day the talk is, and where the invitation goes."""
    from mus_tui.export.forms.invitation import invitation_name
    from mus_tui.storage.user_folders import documents
    from mus_tui.tui.papers.invite import InviteScreen

    app.commit()
    if app.desk is not None and not app.desk.talk.is_closed:
        name = invitation_name(app.desk.talk)
        app.push_screen(InviteScreen(app.desk, name, documents(), partial(_write_invitation, app)))


def _write_invitation(app: SittingApp, path: Path, overwrite: bool) -> str | None:
    from mus_tui.export.calendar import calendar
    from mus_tui.export.forms.invitation import invitation, meeting
    from mus_tui.export.markdown import to_markdown
    from mus_tui.tui.papers.invite import CALENDAR

    assert app.desk is not None
    talk, for_calendar = app.desk.talk, path.suffix == CALENDAR
    text = calendar([meeting(talk)], app.clock().astimezone()) if for_calendar else to_markdown(invitation(talk))
    file = app.autosave.path if app.autosave else None
    return _write(path, text, file, "calendar" if for_calendar else "invitation", overwrite)


def _write(path: Path, text: str, file: Path | None, sort: str, overwrite: bool) -> str | None:
    from mus_tui.storage.disk.copy_file import write_copy
    from mus_tui.storage.talk.made_file import record_made

    try:
        write_copy(path, text, file, overwrite=overwrite)
    except MusError as error:
        return sentence(error)
    if file:
        record_made(file, path, sort)
    return None
