"""What stands on the first screen whatever talks there are: its head, what can be done, and a word to newcomers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from mus_tui.tui.kit.talk_row import how_far, people_words, where_lines
from mus_tui.tui.start.start_list import Row
from mus_tui.words import t

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mus_tui.model.values.listing import TalkHead

FIRST_TIME = ("demo", "guide")
"""What is offered to those who have no talk yet, and always in the palette."""


def head(service: str, *, welcome: bool) -> Content:
    """Return what stands over the list."""
    lines: Sequence[Content] = (
        Content.styled(t("start.title"), "bold $orient"),
        Content.styled(t("start.shared", service=service) if service else t("start.local"), "$quiet"),
        *((Content(""), Content(t("start.welcome"))) if welcome else ()),
    )
    return Content("\n").join(lines)


def first_time_rows(*, contrast: bool, air: bool) -> list[Row]:
    """Return what is offered while there is no talk; high contrast until a look was chosen."""
    above = (Content(""),) if air else ()
    title = Row("", (*above, Content.styled(t("start.first_time"), "bold $orient")))
    # It comes first: whoever needs it needs it to read the rest.
    offered = ("contrast", *FIRST_TIME) if contrast else FIRST_TIME
    return [title, *(Row(each, (Content(t(f"start.{each}")),)) for each in offered)]


def doing_line(doing: str, width: int) -> Content:
    """Return the line of something that can be done, with the key for it."""
    letter = t(f"start.{doing}_key")
    words = Content(t(f"start.{doing}")).truncate(26, pad=True)
    line = Content.assemble((f"{letter}  ", "bold $orient"), words)
    hint = t(f"start.{doing}_hint")
    return line + Content.styled(hint, "$quiet") if line.cell_length + len(hint) + 2 <= width else line


def id_of(talk: TalkHead) -> str:
    """Return what the row of a talk is called."""
    return f"talk {talk.file}"


def card_rows(talk: TalkHead, leader: str, today: date, width: int, *, airy: bool) -> list[Row]:
    """Return the talk to go on with as a card, and the air below it; the leader is named last."""
    people = sorted(talk.people, key=lambda name: name == leader)
    what = Content.styled(f"{talk.template} · {talk.kind} · {people_words(people)}", "bold")
    lines = (
        Content.styled(t("start.continue"), "bold $here"),
        what,
        Content(_when(talk, today)),
        *where_lines(talk, width),
    )
    air = (Content(""),) if airy else ()
    return [Row(id_of(talk), (*air, *lines, *air), card=True), Row("", (Content(""),))]


def _when(talk: TalkHead, today: date) -> str:
    from datetime import date

    from mus_tui.language.date_saying import say_date

    return f"{say_date(date.fromisoformat(talk.held))} · {how_far(talk, today)}"
