"""What is written for use away from this machine: the forms to prepare on, and the invitation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.people import Participant
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import LaidTalk, Table


def ask_for_form(table: Table, shelf: Shelf) -> None:
    """Ask whom of the talk on the table a form is for."""
    table.commit()
    if table.talk:
        talk = table.talk.desk.talk
        subject = next((each for each in talk.participants if talk.role_of(each).subject), talk.participants[0])
        _show(table, shelf, talk, table.file, subject.id)
    elif table.preparation:
        desk = table.preparation.desk
        _show(table, shelf, desk.talk, table.file, desk.person.id)


def ask_for_form_of(table: Table, shelf: Shelf, file: Path, participant: str) -> None:
    """Ask for a form of the talk in a file; `MusError` where it cannot be read."""
    from mus_tui.storage.talk.talk_file import load_talk

    _show(table, shelf, load_talk(file).talk, file, participant)


def _show(table: Table, shelf: Shelf, talk: Talk, file: Path | None, participant: str) -> None:
    from mus_tui.export.formats import formats_for
    from mus_tui.model.rules.shared_topics import is_group
    from mus_tui.tui.papers.flow.filing import DiskFiling
    from mus_tui.tui.papers.flow.seeing import Seeing
    from mus_tui.tui.papers.form import FormScreen

    printed_first = sorted(formats_for("form"), key=lambda each: not each.printed)
    write = partial(_write_form, talk, file)
    seeing = Seeing(table, file)

    def see(whom: str) -> str:
        return seeing.show(lambda: [_form(talk, "html", whom)])

    filing = DiskFiling(table, file, group=is_group(talk))
    screen = FormScreen(talk, participant, printed_first, shelf, filing, write, see)
    table.host.push_screen(screen, seeing.gone)


def _form(talk: Talk, to: str, participant: str) -> bytes:
    from mus_tui.export.formats import format_named
    from mus_tui.export.forms.sitting_form import form_of

    format_ = format_named(to)
    return format_.to_bytes(form_of(talk, _whose(talk, participant), by_hand=format_.printed))


def _whose(talk: Talk, participant: str) -> Participant | None:
    """Return whom a form is for; None where it is the one to sit with."""
    return next((each for each in talk.participants if each.id == participant), None)


def _write_form(talk: Talk, file: Path | None, path: Path, participant: str, overwrite: bool) -> str | None:
    from mus_tui.export.formats import endings_for, format_of_file
    from mus_tui.storage.talk.made_file import form_sort

    to = format_of_file("form", path.name)
    if to is None:
        return t("papers.copy_unknown_ending", endings=endings_for("form"))
    sort = form_sort(_whose(talk, participant))
    return write_paper(path, partial(_form, talk, to.name, participant), file, sort, overwrite)


def ask_to_invite(table: Table, shelf: Shelf) -> None:
    """Ask when on the day the talk is, and where the invitation goes."""
    from mus_tui.export.formats import formats_for
    from mus_tui.tui.papers.flow.filing import DiskFiling
    from mus_tui.tui.papers.flow.seeing import Seeing
    from mus_tui.tui.papers.invite import InviteScreen

    table.commit()
    if table.talk and not table.talk.desk.talk.is_closed:
        laid, seeing, filing = table.talk, Seeing(table, table.file), DiskFiling(table, table.file)
        write = partial(_write_invitation, laid)

        def see() -> str:
            return seeing.show(lambda: [_invitation(laid, "html")])

        screen = InviteScreen(laid.desk, formats_for("invitation"), shelf, filing, write, see)
        table.host.push_screen(screen, seeing.gone)


def _write_invitation(laid: LaidTalk, path: Path, overwrite: bool) -> str | None:
    from mus_tui.export.formats import endings_for, format_of_file

    to = format_of_file("invitation", path.name)
    if to is None:
        return t("papers.copy_unknown_ending", endings=endings_for("invitation"))
    file = laid.saving.path if laid.saving else None
    return write_paper(
        path, partial(_invitation, laid, to.name), file, "calendar" if to.days else "invitation", overwrite
    )


def _invitation(laid: LaidTalk, to: str) -> bytes:
    from mus_tui.export.formats import format_named
    from mus_tui.export.forms.invitation import invitation_paper

    return format_named(to).to_bytes(invitation_paper(laid.desk.talk, laid.desk.clock().astimezone()))


def write_paper(path: Path, make: Callable[[], bytes], file: Path | None, sort: str, overwrite: bool) -> str | None:
    """Make a paper of a talk and write it, and remember that it lies there; return what went wrong, in a sentence."""
    from mus_tui.storage.disk.copy_file import write_copy
    from mus_tui.storage.talk.made_file import record_made

    try:
        write_copy(path, make(), file, overwrite=overwrite)
    except MusError as error:
        return sentence(error)
    if file:
        record_made(file, path, sort)
    return None
