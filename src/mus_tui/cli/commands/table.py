"""What each command of `mus` does; every one returns its exit code and raises `MusError` for what it could not.

Each imports what it needs itself: a list is there before Pydantic has loaded, and Textual waits for the app.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from mus_tui.cli.commands.away import form, invite
from mus_tui.cli.commands.copies import export
from mus_tui.cli.commands.destroy import destroy
from mus_tui.cli.commands.follow_up import follow_up
from mus_tui.cli.commands.prepare import prepare
from mus_tui.cli.commands.take_in import take_in
from mus_tui.cli.output import complain, has_a_terminal, need_a_terminal, say, say_columns, say_json, write_exactly
from mus_tui.cli.template import template_named
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError, TemplateFaultsError
from mus_tui.language.sentences import fault_line, sentence
from mus_tui.model.values.listing import TalkHead
from mus_tui.words import t


def start(asked: Asked) -> int:
    """Open the start screen."""
    need_a_terminal()
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations)


def new(asked: Asked) -> int:
    """Open the app at the set-up of a new talk; a template that cannot be used is said before."""
    template = asked.words[0] if asked.words else None
    if template is not None:
        template_named(template, asked.kind, asked.locations)
    need_a_terminal()
    from mus_tui.tui.launch import NewTalk, open_app

    return open_app(asked.locations, new=NewTalk(template, asked.kind))


def open_talk(asked: Asked) -> int:
    """Open a talk where it was left; one that cannot be read is said before the app takes over the screen.

    Where there is a last good version the app offers it, and without a terminal it is said that it does.
    """
    from mus_tui.tui.hooks.light_loading import light_loading

    with light_loading():
        from mus_tui.storage.talk.generations import last_good
        from mus_tui.storage.talk.talk_file import load_talk

    file = Path(asked.words[0])
    try:
        load_talk(file)
    except MusError as error:
        good = last_good(file.absolute(), error)
        if good is None:
            raise
        if not has_a_terminal():
            when = f"{good.changed:%Y-%m-%d %H:%M}"
            raise CliError("last_good", path=file, time=when) from error
    need_a_terminal()
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, open_file=file)


def demo(asked: Asked) -> int:
    """Open a finished talk between made-up people."""
    need_a_terminal()
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, demo=True)


def talks(asked: Asked) -> int:
    """List the talks, the newest first, and after them what remains of those that were destroyed."""
    from datetime import date

    from mus_tui.cli.commands.destroy import destroyed_talks
    from mus_tui.language.date_saying import say_short
    from mus_tui.storage.talk.talk_list import check_folder, newest, read_head

    check_folder(asked.locations.talks)
    read = [(file, read_head(file)) for file in newest(asked.locations.talks, sys.maxsize)]
    listed = [head for _, head in read if head]
    listed += destroyed_talks(asked.locations)
    if asked.json:
        say_json(_for_a_program(each) for each in listed)
    elif not read and not listed:
        say(t("cli.no_talks"))
    else:
        say_columns(
            (
                say_short(date.fromisoformat(each.held)),
                each.template,
                each.kind,
                ", ".join(each.people),
                t(f"cli.state_{each.standing or each.state}"),
                each.id if each.state == "destroyed" else str(each.file),
            )
            for each in listed
        )
    for file, head in read:
        if head is None:
            complain(t("cli.talk_unreadable", path=file))
    return 0


def _for_a_program(talk: TalkHead) -> dict[str, object]:
    return {
        "date": talk.held,
        "template": talk.template,
        "kind": talk.kind,
        "people": talk.people,
        "state": talk.state,
        "file": None if talk.state == "destroyed" else str(talk.file),
        "id": talk.id,
        "standing": talk.standing,
        "follows": talk.follows,
        "next_talk": talk.next_talk,
        "follow_up": talk.follow_up,
        "promises": talk.promises,
    }


def templates(asked: Asked) -> int:
    """List the templates, the user's own first."""
    from mus_tui.storage.template.template_file import find_templates

    heads = find_templates(asked.locations)
    if asked.json:
        say_json(
            {
                "id": head.id,
                "title": head.title,
                "kinds": [kind for kind, _ in head.kinds],
                "file": str(head.file),
                "usable": not head.faults,
            }
            for head in heads
        )
    else:
        say_columns(
            (
                head.id,
                " ".join(kind for kind, _ in head.kinds),
                t("cli.template_unusable", file=head.file) if head.faults else head.title,
                str(head.file),
            )
            for head in heads
        )
    return 0


def show_template(asked: Asked) -> int:
    """Write a template to read, or as JSON for another program."""
    template = template_named(asked.words[0], asked.kind, asked.locations)
    if asked.json:
        from mus_tui.export.template.as_json import template_json

        write_exactly(template_json(template, asked.kind))
    else:
        from mus_tui.export.template.as_markdown import template_markdown

        write_exactly(template_markdown(template, asked.kind))
    return 0


def check(asked: Asked) -> int:
    """Write every fault in some templates as `file:line:column: sentence`."""
    from mus_tui.storage.template.template_file import load_template

    code = 0
    for file in asked.words:
        try:
            load_template(Path(file), file)
        except TemplateFaultsError as error:
            code = 1
            for fault in error.faults:
                say(fault_line(fault))
        except MusError as error:
            code = 1
            complain(sentence(error))
        else:
            # A person is put at ease; a file or a program that reads on gets the faults alone.
            if sys.stdout.isatty():
                say(t("cli.check_fine", file=file))
    return code


def paths(asked: Asked) -> int:
    """Say where things lie."""
    locations = asked.locations
    say_columns(
        (
            # As the system sees it: some installations of Python keep a program's folders elsewhere.
            (t("cli.path_talks"), str(locations.talks.resolve())),
            (t("cli.path_templates"), str(locations.templates.resolve())),
            (t("cli.path_settings"), str(locations.settings.resolve())),
        )
    )
    return 0


COMMANDS: Mapping[str, Callable[[Asked], int]] = MappingProxyType(
    {
        "": start,
        "new": new,
        "open": open_talk,
        "prepare": prepare,
        "follow-up": follow_up,
        "demo": demo,
        "talks": talks,
        "templates": templates,
        "templates show": show_template,
        "check": check,
        "export": export,
        "form": form,
        "invite": invite,
        "take-in": take_in,
        "destroy": destroy,
        "paths": paths,
    }
)
"""What does each command of `cli_words.USAGES`."""
