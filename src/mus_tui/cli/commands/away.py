"""The commands for what leaves this machine: forms on paper or in a file, the card for the pocket, the invitation."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.cli.commands.lists import template_named
from mus_tui.cli.files import Outgoing, format_of, names_initials, write_out
from mus_tui.cli.named_talk import talk_named
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk


def form(asked: Asked) -> int:
    """Write the form of a talk, to prepare on for one of its people or to sit with, or a template's empty one."""
    named = " ".join(asked.words)
    if _is_a_talk(named, asked):
        return _for_a_talk(asked, talk_named(asked, asked.words))
    try:
        return _of_a_template(asked, named)
    except MusError as error:
        if error.message not in {"unknown_template", "unknown_template_near"} or asked.kind:
            raise
        file = _talk_by_words(asked)
        if file is None:
            raise
    return _for_a_talk(asked, file)


def _talk_by_words(asked: Asked) -> Path | None:
    """Return the talk that fits, where what was named is no template."""
    try:
        return talk_named(asked, asked.words)
    except CliError as error:
        if error.message != "no_such_talk":
            raise
    return None


def _is_a_talk(named: str, asked: Asked) -> bool:
    """Whether a talk is meant: a file of one, or whatever else a form is for somebody in."""
    if named.lower().endswith((".yaml", ".yml")):
        return False
    ours = asked.locations.talks / named
    if (
        named.lower().endswith(".json")
        or os.sep in named
        or any(os.path.isfile(each) for each in (named, ours, f"{ours}.json"))
    ):
        return True
    from mus_tui.storage.template.template_folder import find_templates

    return asked.whom is not None and named.casefold() not in {head.id for head in find_templates(asked.locations)}


def _for_a_talk(asked: Asked, file: Path) -> int:
    from mus_tui.export.forms.sitting_form import form_of
    from mus_tui.model.forms.form_marks import form_name
    from mus_tui.model.rules.find_person import find_person
    from mus_tui.model.rules.shared_topics import is_group
    from mus_tui.storage.talk.made_file import form_sort
    from mus_tui.storage.talk.talk_file import load_talk

    talk = load_talk(file).talk
    if asked.kind:
        raise CliError("kind_of_talk", exit_code=2)
    if asked.whom is None and talk.free_order:
        return _pieces_of(asked, talk, file)
    person = None if asked.whom is None else find_person(talk, asked.whom)
    to = format_of(asked)
    name = form_name(talk, person, initials=names_initials(asked, group=is_group(talk)))
    content = to.to_bytes(form_of(talk, person, by_hand=to.printed))
    return write_out(asked, Outgoing(content, name, "form_written", talk=file, sort=form_sort(person)))


def _pieces_of(asked: Asked, talk: Talk, file: Path) -> int:
    """Write the pieces of a puzzle, which are for nobody in particular."""
    from mus_tui.export.forms.puzzle_sheets import puzzle_paper
    from mus_tui.model.rules.ways.puzzle import sheets_name

    content = format_of(asked).to_bytes(puzzle_paper(talk))
    name = sheets_name(talk, initials=names_initials(asked))
    return write_out(asked, Outgoing(content, name, "pieces_written", talk=file, sort="pieces"))


def _of_a_template(asked: Asked, named: str) -> int:
    from mus_tui.export.formats import Paper
    from mus_tui.export.forms.paper_form import paper_form

    template = template_named(named, asked.kind, asked.locations)
    if asked.whom is not None:
        raise CliError("for_of_template", exit_code=2)
    kind = template.kind(asked.kind) if asked.kind else template.kinds[0]
    content = format_of(asked).to_bytes(Paper(paper_form(template, kind), template.language))
    return write_out(asked, Outgoing(content, f"skema-{template.id}-{kind.id.lower()}", "form_written"))


def card(asked: Asked) -> int:
    """Write the card that a talk is held with on a walk, and typed in from afterwards (A15)."""
    from mus_tui.export.plan_copy.copies import copy_bytes
    from mus_tui.model.rules.copy_wish import Wish, copy_name
    from mus_tui.storage.talk.made_file import copy_sort
    from mus_tui.storage.talk.talk_file import load_talk

    file = talk_named(asked, asked.words)
    talk = load_talk(file).talk
    wish = Wish("card", format_of(asked).name)
    content = copy_bytes(talk, wish, datetime.now().astimezone())
    name = copy_name(talk, wish, initials=names_initials(asked))
    return write_out(asked, Outgoing(content, name, "card_written", talk=file, sort=copy_sort(talk, wish)))


def invite(asked: Asked) -> int:
    """Write the invitation to a talk, to read or for a calendar; `--at` is for the invitation alone."""
    from mus_tui.export.forms.invitation import invitation_paper
    from mus_tui.language.clock import read_clock
    from mus_tui.model.rules.file_names import file_name
    from mus_tui.storage.talk.talk_file import load_talk

    file = talk_named(asked, asked.words)
    talk = load_talk(file).talk
    if asked.at is not None:
        begins = read_clock(asked.at)
        if begins is None:
            raise CliError("unclear_time", exit_code=2, word=asked.at)
        talk = talk.altered(begins=begins)
    to = format_of(asked)
    content = to.to_bytes(invitation_paper(talk, datetime.now().astimezone()))
    sort = "calendar" if to.days else "invitation"
    name = file_name("indkaldelse", talk, initials=names_initials(asked))
    return write_out(asked, Outgoing(content, name, "invitation_written", talk=file, sort=sort))
