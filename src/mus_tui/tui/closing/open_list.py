"""What is still open, one thing a line; each line is a way there."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Region
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.agreeing import is_seen
from mus_tui.model.rules.group.belonging import still_named
from mus_tui.model.rules.open_items import OpenItem, open_items, questions_empty, questions_left
from mus_tui.model.rules.silence import silence_before, silence_of
from mus_tui.model.talk import Talk
from mus_tui.tui.closing.yes_or_no import unanswered, voices
from mus_tui.tui.kit.about_people import consent_question
from mus_tui.tui.kit.agreements.plan_slots import plan_number
from mus_tui.tui.kit.agreements.row_words import asked_for
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.tui.kit.names import names_of_all, names_with_former
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.kit.talk_row import people_words
from mus_tui.words import count, t

_LONGEST = 48


class StillOpen(Vertical):
    """The list under its heading; a word of praise where it is empty, and nothing on a talk that is closed so."""

    DEFAULT_CSS = "StillOpen { height: auto; }  StillOpen Static { height: auto; }"

    def __init__(self) -> None:
        super().__init__(classes="part")

    def compose(self) -> ComposeResult:
        """Put what can be left as it is under the list."""
        yield Static(id="open-title", classes="heading")
        yield OpenList()
        yield Static(id="waits")
        yield Static(id="left", classes="quiet")

    def show(self, talk: Talk) -> None:
        """Show what is open now."""
        items = open_items(talk)
        waits = _waits(talk)
        self.display = bool(items) or not talk.is_closed
        self.query_one(OpenList).show(talk)
        done = "nothing_open_yet" if questions_left(talk) or questions_empty(talk) else "nothing_open"
        still = "was_open" if talk.is_closed else "open"
        title = f"closing.{still}" if items or waits else f"closing.{done}"
        self.query_one("#open-title", Static).update(Content(t(title)))
        waiting = self.query_one("#waits", Static)
        waiting.update(Content(waits))
        waiting.display = bool(waits)
        said = [t("closing.open_hint")] if items else []
        if not talk.is_closed and (left := questions_left(talk)):
            said.append(count("closing.questions_left", left))
        if not talk.is_closed and (empty := questions_empty(talk)):
            said.append(count("closing.questions_empty", empty))
        if not talk.is_closed and (gone := still_named(talk)):
            called = names_of_all(talk)
            said.append(t("closing.still_named", names=people_words([called[each.id] for each in gone])))
        line = self.query_one("#left", Static)
        line.update(Content("\n".join(said)))
        line.display = bool(said)


class OpenList(OptionList):
    """Never blocks anything: a reminder, and the shortest way to each thing."""

    DEFAULT_CSS = "OpenList { height: auto; max-height: 999; }"

    def __init__(self) -> None:
        super().__init__(id="open", compact=True)
        self._items: tuple[OpenItem, ...] = ()
        self._said: tuple[Content, ...] = ()

    def show(self, talk: Talk) -> None:
        """Show what is open now; the highlight stays where it was."""
        items = open_items(talk)
        if items != self._items:
            self._items = items
            here = self.highlighted or 0
            self._said = tuple(_line(talk, item) for item in items)
            self.clear_options()
            self.add_options([Option(Hanging(line), id=f"open-{n}") for n, line in enumerate(self._said)])
            self.highlighted = min(here, len(items) - 1) if items else None
        self.display = bool(items)

    # Past its ends the keys move the page, as they do everywhere else on it.

    def action_cursor_up(self) -> None:
        """Point out the line above, or move the page."""
        super().action_cursor_up() if self.highlighted else self._page("up")

    def action_cursor_down(self) -> None:
        """Point out the line below, or move the page."""
        self._page("down") if self._is_at_end else super().action_cursor_down()

    def action_page_down(self) -> None:
        """Point out a line further down, or move the page."""
        self._page("page_down") if self._is_at_end else super().action_page_down()  # type: ignore[no-untyped-call]

    @property
    def _is_at_end(self) -> bool:
        return self.highlighted == self.option_count - 1

    def _page(self, way: str) -> None:
        getattr(self.screen.query_one("#closing"), f"scroll_{way}")(animate=False)

    def item(self, option: str | None) -> OpenItem:
        """Return the item of a line."""
        return self._items[int((option or "open-0").removeprefix("open-"))]

    @on(OptionList.OptionHighlighted)
    def _bring_into_sight(self, event: OptionList.OptionHighlighted) -> None:
        """Move the page with what is pointed out: the list itself is as long as it needs to be."""
        event.stop()
        if not self.has_focus:
            return
        page, width = self.screen.query_one("#closing"), self.scrollable_content_region.width
        heights = [line.get_height({}, max(1, width)) for line in self._said]
        first, last = (sum(heights[:n]) for n in (event.option_index, event.option_index + 1))
        top = self.region.y - page.region.y + page.scroll_offset.y
        # From the first on, also the heading is in sight again.
        first = first if first else -top
        page.scroll_to_region(Region(0, top + first, width, last - first), animate=False)


def _waits(talk: Talk) -> str:
    """Return that somebody has not said whether the plan is good, which they do further down; empty where all have."""
    silent = () if talk.is_closed else unanswered(talk)
    if not silent:
        return ""
    seen = "seen_" if is_seen(talk) else ""
    if len(silent) == len(voices(talk)) > 1:
        return t(f"closing.{seen}open_answers")
    return t(f"closing.{seen}open_answer", names=people_words([voice.name for voice in silent]))


def _line(talk: Talk, item: OpenItem) -> Content:
    return Content(f"○ {open_words(talk, item)}")


def open_words(talk: Talk, item: OpenItem) -> str:
    """Return an open item in plain words."""
    if item.kind == "consent":
        return t("closing.open_consent", number=plan_number(talk, item.agreement), question=consent_question(talk))
    if item.kind == "misnamed":
        called = names_with_former(talk)
        names, number = people_words([called[each] for each in item.people]), plan_number(talk, item.agreement)
        return t("closing.open_misnamed", number=number, names=names)
    if item.kind == "earlier":
        return t("closing.open_earlier", words=marked(_short(item.words), silence_before(talk, item.agreement)))
    if item.kind == "field" and item.people:
        called = names_of_all(talk)
        return t("closing.open_field_of", words=item.words, names=people_words([called[each] for each in item.people]))
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
