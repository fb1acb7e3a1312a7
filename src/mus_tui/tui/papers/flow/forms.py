"""What is written for use away from this machine: the forms to prepare on, and the invitation."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence

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
    from mus_tui.export.formats import formats_for
    from mus_tui.storage.user_folders import documents
    from mus_tui.tui.papers.form import FormScreen

    printed_first = sorted(formats_for("form"), key=lambda each: not each.printed)
    app.push_screen(FormScreen(talk, participant, printed_first, documents(), partial(_write_form, talk, file)))


def _write_form(talk: Talk, file: Path | None, path: Path, participant: str, overwrite: bool) -> str | None:
    from mus_tui.export.formats import Paper, format_of_file
    from mus_tui.export.forms.preparation_form import preparation_form

    to = format_of_file("form", path.name)
    person = next(each for each in talk.participants if each.id == participant)
    paper = Paper(preparation_form(talk, person, by_hand=to.printed), talk.template.language)
    return _write(path, to.to_bytes(paper), file, "form", overwrite)


def ask_to_invite(app: SittingApp) -> None:
    """Ask when on the day the talk is, and where the invitation goes."""
    from mus_tui.export.formats import formats_for
    from mus_tui.export.forms.invitation import invitation_name
    from mus_tui.storage.user_folders import documents
    from mus_tui.tui.papers.invite import InviteScreen

    app.commit()
    if app.desk is not None and not app.desk.talk.is_closed:
        name, formats = invitation_name(app.desk.talk), formats_for("invitation")
        app.push_screen(InviteScreen(app.desk, name, formats, documents(), partial(_write_invitation, app)))


def _write_invitation(app: SittingApp, path: Path, overwrite: bool) -> str | None:
    from mus_tui.export.formats import format_of_file
    from mus_tui.export.forms.invitation import invitation_paper

    assert app.desk is not None
    to = format_of_file("invitation", path.name)
    content = to.to_bytes(invitation_paper(app.desk.talk, app.clock().astimezone()))
    file = app.autosave.path if app.autosave else None
    return _write(path, content, file, "calendar" if to.days else "invitation", overwrite)


def _write(path: Path, content: bytes, file: Path | None, sort: str, overwrite: bool) -> str | None:
    from mus_tui.storage.disk.copy_file import write_copy
    from mus_tui.storage.talk.made_file import record_made

    try:
        write_copy(path, content, file, overwrite=overwrite)
    except MusError as error:
        return sentence(error)
    if file:
        record_made(file, path, sort)
    return None
