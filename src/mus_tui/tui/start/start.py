"""The first screen: go on with a talk, or begin, open and find one.

It has to be there at once, so it shows plain summaries and loads neither Pydantic nor YAML nor the model.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.talk_row import talk_rows, where_lines
from mus_tui.tui.shelf import Shelf, refusal
from mus_tui.tui.start.first_rows import FIRST_TIME, card_rows, doing_line, first_time_rows, head, id_of
from mus_tui.tui.start.looking_ahead import LookingAhead
from mus_tui.tui.start.start_list import Row, StartList
from mus_tui.words import t

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Size

    from mus_tui.model.values.listing import TalkHead

_DOINGS = ("new", "prepare", "open", "templates", "find")
_AROUND = 5  # The lines above the list and below it.
_FOR_THE_YEAR = 8  # Its lines and the air above it, and some talks below.
_FOR_FIGURES = 6  # A line, the air above it, and some talks below.
_LOW = 20  # In a window as low as this every line is for what can be done.
_TIGHT = (64, 20)  # Below this the welcome takes a line more, and every line counts.
_ROOMY = 30  # From this height the card has air around its words.


class StartScreen(LookingAhead):
    """One list: the talk in progress, what can be done, and as many of the newest talks as there is room for."""

    AUTO_FOCUS = "StartList"
    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority, so that what is typed after one of them lands in the dialog that it opens.
        Binding("n", "new", "keys.new_talk", priority=True),
        Binding("p", "prepare", "keys.prepare", priority=True),
        Binding("o", "open", "keys.open_file", priority=True),
        Binding("s", "templates", "keys.templates", priority=True),
        Binding("f,slash", "find", "keys.find", priority=True),
        Binding("delete", "destroy", "keys.destroy", priority=True),
        Binding("l", "follow_up", "keys.follow_up", priority=True),
        Binding("ctrl+g,f2", "figures", "keys.figures", priority=True),
    ]

    without_key = FIRST_TIME
    """What the palette offers besides the keys."""

    def __init__(self, shelf: Shelf, doors: Doors, *, behind: bool = False) -> None:
        super().__init__(shelf, doors)
        self._files: dict[str, TalkHead] = {}
        self._shown_at: Size | None = None
        self._follows_up = False
        """Whether there may be a plan to follow up."""
        self._waits = behind

    def compose(self) -> ComposeResult:
        """Lay out the list between its heading and the keys, where it does not wait behind a talk."""
        if self._waits:
            return
        yield Static(id="head")
        yield StartList(self.choose)
        yield Static(id="trouble")
        yield KeyBar(self._keys())

    def _keys(self) -> list[KeyHint]:
        keys = [
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Enter", t("keys.choose"), "screen.choose_here"),
            KeyHint("N", t("keys.new_talk"), "screen.new"),
            KeyHint("F", t("keys.find"), "screen.find"),
            KeyHint("L", t("keys.follow_up"), "screen.follow_up"),
            KeyHint("Ctrl+Q", t("keys.quit"), "app.quit"),
        ]
        return [each for each in keys if self._follows_up or each.key != "L"]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let L be a key only where there may be a plan to follow up."""
        return action != "follow_up" or self._follows_up

    # Showing

    def on_mount(self) -> None:
        """Show what there is, where it can be seen; behind a talk it waits until they come back."""
        if self.is_current and not self._waits:
            self._show()

    def on_screen_suspend(self) -> None:
        """Look again when they come back."""
        self._shown_at = None

    async def on_screen_resume(self) -> None:
        """Show what has been added meanwhile."""
        if self.is_mounted and self.is_active:
            await self.lay_out()

    async def lay_out(self) -> None:
        """Be there for somebody who has come to it, also where it has waited behind a talk until now."""
        if self._waits:
            self._waits = False
            await self.recompose()
        self._show_anew()

    def on_resize(self) -> None:
        """Show as many talks as there is room for now."""
        self._show_anew()

    def _show_anew(self) -> None:
        # Where it waits, or the program ended meanwhile, nothing has been laid out.
        if self.is_mounted and self._shown_at != self.app.size and self.query(StartList):
            self._show()

    def _show(self) -> None:
        self._shown_at = self.app.size
        self._list()
        self.look_ahead()

    def list_anew(self) -> None:
        """Show what is due as well; what is pointed out stays. Behind a talk it waits until they come back."""
        if self._shown_at is not None:
            self._list(stay=True)

    def _list(self, *, stay: bool = False) -> None:
        before = set(self._files)
        current = self.shelf.in_progress()
        if current and current.file in {each.file for each in self.damaged}:
            current = None
        rows = [*self._first_rows(current), *self.damaged_rows()]
        rows += self.due_rows(self._width - 2, self._room_after(rows))
        year = self.year_rows(self._width - 2) if self._room_after(rows) >= _FOR_THE_YEAR else []
        rows += year
        if self.app.size.height > _LOW and self._room_after(rows) >= _FOR_FIGURES:
            rows += self.figures_rows(self._width - 2, air=not year)
        room = max(self._room_after(rows) - 2, 0)
        # One at least, also where there is no room for it: who has talks is not welcomed as somebody new.
        newest = self.shelf.newest(max(room, 1))
        there = self.with_others(newest)
        # Where there are more talks than are looked at here, one of them may have a plan.
        self._follows_up = len(newest) == max(room, 1) or self.has_plans(there)
        self.query_one(KeyBar).show(self._keys())
        talks = [each for each in there[:room] if current is None or each.file != current.file]
        if talks:
            rows.append(Row("", (Content(""), Content.styled(t("start.newest"), "bold $orient"))))
            for each, lines in zip(talks, self._lines_of(talks), strict=True):
                room -= len(lines)
                rows += [Row(id_of(each), lines)] if room >= 0 else []
        known = [current, *talks] if current else talks
        if not known and not self.damaged:
            chosen, airy = self.shelf.remembered().theme, self.app.size >= _TIGHT
            rows += first_time_rows(contrast=not chosen, air=airy)
        self._files = {id_of(each): each for each in known}
        if trouble := self.shelf.trouble():
            self.say(trouble)
        self.query_one("#head", Static).update(
            head(self.shelf.shared_through(), welcome=not (known or there or self.damaged or trouble))
        )
        menu = self.query_one(StartList)
        menu.show(rows, menu.here if stay or before == set(self._files) else rows[0].id)

    def _room_after(self, rows: Sequence[Row]) -> int:
        return self.app.size.height - _AROUND - sum(len(row.lines) for row in rows)

    def _lines_of(self, talks: Sequence[TalkHead]) -> list[tuple[Content, ...]]:
        width = self._width - 2
        rows = talk_rows(talks, width, self.shelf.remembered().leader, self.shelf.today())
        return [(row, *where_lines(talk, width)) for row, talk in zip(rows, talks, strict=True)]

    @property
    def _width(self) -> int:
        return self.app.size.width - 8

    def _first_rows(self, current: TalkHead | None) -> list[Row]:
        leader, airy = self.shelf.remembered().leader, self.app.size.height >= _ROOMY
        card = card_rows(current, leader, self.shelf.today(), self._width - 2, airy=airy) if current else []
        return card + [Row(doing, (doing_line(doing, self._width),)) for doing in _DOINGS]

    def say(self, words: str) -> None:
        """Say what went wrong, in place; nothing where nothing did."""
        trouble = self.query_one("#trouble", Static)
        trouble.display = bool(words)
        trouble.update(Content(words))

    # Doing

    def nowhere_words(self) -> str:
        """Return how a talk is found, and how one begins."""
        return t("start.letters")

    def choose(self, row: str) -> None:
        """Do what a row stands for."""
        if row in self._files:
            self.open_talk(self._files[row].file)
        elif row.startswith("due "):
            self.choose_due(row)
        else:
            getattr(self, f"action_{row}")()

    def open_talk(self, file: Path) -> None:
        """Put a talk on the table, or say why it cannot be had."""
        self.say(refusal(partial(self.doors.open, file)))

    def prepare(self, file: Path, participant: str, *, from_paper: bool = False) -> None:
        """Put somebody's preparation on the table, or say why it cannot be had."""
        self.say(refusal(partial(self.doors.prepare, file, participant, from_paper=from_paper)))

    def action_choose_here(self) -> None:
        """Do what the row that is pointed out stands for."""
        self.query_one(StartList).action_choose()

    def action_destroy(self) -> None:
        """Ask whether to destroy the talk that is pointed out."""
        here = self.query_one(StartList).here
        self.say(refusal(partial(self.doors.destroy, self._files[here].file)) if here in self._files else "")

    def action_new(self) -> None:
        """Begin to set a new talk up."""
        self.say("")
        self.doors.set_up()

    def action_prepare(self) -> None:
        """Choose which talk to prepare, and then who."""
        from mus_tui.tui.start.find_talk import FindTalkScreen

        self.say("")
        title, none = t("prepare.which"), t("prepare.none_open")
        self.app.push_screen(
            FindTalkScreen(self.shelf, self._ask_who, title, fits=lambda talk: talk.state == "open", nothing=none)
        )

    def _ask_who(self, talk: TalkHead | None) -> str:
        from mus_tui.tui.start.prepare_as import PrepareAsScreen

        def ask(file: Path) -> None:
            self.app.switch_screen(PrepareAsScreen(self.doors, file, self.shelf.talk(file)))

        return refusal(partial(ask, talk.file)) if talk else ""

    def action_follow_up(self) -> None:
        """Follow up on the plan that is pointed out; where none is, choose one."""
        here = self.query_one(StartList).here
        due = self.due_at(here)
        self.follow_up_on(due.talk if due else self._files.get(here))

    def action_demo(self) -> None:
        """Look around in a made-up talk."""
        self.say("")
        self.doors.demo()

    def action_guide(self) -> None:
        """Read the short guide."""
        from mus_tui.tui.start.guide import GuideScreen

        self.say("")
        self.app.push_screen(GuideScreen())

    def action_contrast(self) -> None:
        """Choose among the looks of high contrast."""
        self.say("")
        self.call_later(self.app.run_action, f"command_palette('{t('start.contrast_words')}')")

    def action_open(self) -> None:
        """Open a file from anywhere."""
        from mus_tui.tui.start.open_file import OpenFileScreen

        self.say("")
        self.app.push_screen(OpenFileScreen(self.shelf, self.doors))

    def action_templates(self) -> None:
        """Go to the templates, to read them."""
        from mus_tui.tui.start.templates import TemplatesScreen

        self.say("")
        self.app.push_screen(TemplatesScreen(self.shelf), self._use)

    def _use(self, template: str | None) -> None:
        if template:
            self.doors.set_up(template)

    def action_find(self) -> None:
        """Find a talk by words in it."""
        from mus_tui.tui.start.find_talk import FindTalkScreen

        self.say("")
        self.app.push_screen(FindTalkScreen(self.shelf, self.opened, fits=lambda _: True))
