"""The commands that open the app; what stands in the way is said before it takes over the screen."""

from __future__ import annotations

from mus_tui.cli.named_talk import talk_named
from mus_tui.cli.output import has_a_terminal, need_a_terminal
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError


def start(asked: Asked) -> int:
    """Open the start screen."""
    need_a_terminal()
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations)


def new(asked: Asked) -> int:
    """Open the app at the set-up of a new talk; a template that cannot be used is said before."""
    template = asked.words[0] if asked.words else None
    if template is not None:
        from mus_tui.cli.commands.lists import template_named

        template_named(template, asked.kind, asked.locations)
    need_a_terminal()
    from mus_tui.tui.errand import NewTalk
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, NewTalk(template, asked.kind))


def open_talk(asked: Asked) -> int:
    """Open a talk where it was left; one that cannot be read is said before the app takes over the screen.

    Where there is a last good version the app offers it, and without a terminal it is said that it does.
    """
    from mus_tui.tui.hooks.light_loading import light_loading
    from mus_tui.tui.hooks.light_schemas import load_undescribed

    with light_loading():
        load_undescribed()
        from mus_tui.storage.talk.generations import good_to_read, last_good
        from mus_tui.storage.talk.talk_file import read_talk

    file = talk_named(asked, asked.words)
    try:
        read = read_talk(file)
    except MusError as error:
        good = last_good(file.absolute(), error)
        if good is None and not (has_a_terminal() and good_to_read(file.absolute(), error)):
            raise
        if good and not has_a_terminal():
            when = f"{good.changed:%Y-%m-%d %H:%M}"
            raise CliError("last_good", path=file, time=when) from error
    need_a_terminal()
    from mus_tui.tui.errand import OpenTalk
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, OpenTalk(file, read))


def follow_up(asked: Asked) -> int:
    """Open the ten-minute follow-up on the plan of a closed talk."""
    from mus_tui.model.rules.follow_up import can_be_followed_up
    from mus_tui.storage.talk.talk_file import load_talk

    file = talk_named(asked, asked.words)
    if not can_be_followed_up(load_talk(file).talk):
        raise MusError("follow_up_open", path=file)
    need_a_terminal()
    from mus_tui.tui.errand import FollowingUp
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, FollowingUp(file))


def demo(asked: Asked) -> int:
    """Open a talk between made-up people, half way through."""
    need_a_terminal()
    from mus_tui.tui.errand import Demo
    from mus_tui.tui.launch import open_app

    return open_app(asked.locations, Demo())
