"""What is still open, one thing a line; each line is a way there."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mus_tui.model.rules.open_items import OpenItem, open_items
from mus_tui.model.rules.silence import silence_before, silence_of
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.about_people import consent_question
from mus_tui.tui.kit.agreements.plan_slots import plan_number
from mus_tui.tui.kit.agreements.row_words import asked_for
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.words import t

_LONGEST = 48


class OpenList(OptionList):
    """Never blocks anything: a reminder, and the shortest way to each thing."""

    def __init__(self) -> None:
        super().__init__(id="open", compact=True)
        self._items: tuple[OpenItem, ...] = ()

    def show(self, talk: Talk) -> None:
        """Show what is open now; the highlight stays where it was."""
        items = open_items(talk)
        if items != self._items:
            self._items = items
            here = self.highlighted or 0
            self.clear_options()
            self.add_options([Option(_line(talk, item), id=f"open-{n}") for n, item in enumerate(items)])
            self.highlighted = min(here, len(items) - 1) if items else None
        self.display = bool(items)

    def item(self, option: str | None) -> OpenItem:
        """Return the item of a line."""
        return self._items[int((option or "open-0").removeprefix("open-"))]


def _line(talk: Talk, item: OpenItem) -> Content:
    return Content(f"○ {open_words(talk, item)}")


def open_words(talk: Talk, item: OpenItem) -> str:
    """Return an open item in plain words."""
    if item.kind == "consent":
        return t("closing.open_consent", number=plan_number(talk, item.agreement), question=consent_question(talk))
    if item.kind == "earlier":
        return t("closing.open_earlier", words=marked(_short(item.words), silence_before(talk, item.agreement)))
    if item.kind != "row":
        return t(f"closing.open_{item.kind}", words=item.words)
    number = plan_number(talk, item.agreement)
    fields = asked_for(talk.template.plan, item.fields)
    if not item.words.strip():
        return t("closing.open_row_bare", number=number, fields=fields)
    words = marked(_short(item.words), silence_of(talk, talk.agreement(item.agreement)))
    return t("closing.open_row", number=number, words=words, fields=fields)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
