"""The last page of a preparation: everything that is written, what of it is shared, and how it reaches the talk."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.preparation_route import Page, pages, question_at
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import KEYWORDS, LEFT_OVER, Preparation
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.asked_alone import answers_at
from mus_tui.tui.prepare.share_line import shared_words
from mus_tui.words import t


class PreparedList(OptionList):
    """One thing a line; Enter, Space or a click shares it or takes it back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "select", show=False)]


class PreparedSheet(Vertical):
    """Nothing is shared until somebody says so here or beside it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PreparedSheet { height: 1fr; }
    PreparedSheet #written { color: $orient; text-style: bold; }
    PreparedSheet PreparedList { height: auto; max-height: 1fr; margin: 1 0; padding: 0; }
    PreparedSheet #choices { height: 1; margin: 1 0; }
    PreparedSheet #choices Button { margin: 0 2 0 0; }
    PreparedSheet #hand-on { height: auto; color: $quiet; }
    .-short PreparedSheet PreparedList, .-short PreparedSheet #choices { margin: 0; }
    """

    def __init__(self, desk: PreparationDesk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """Put the list over the buttons, and how it is handed on below them."""
        yield Static(id="written")
        yield PreparedList(compact=True)
        yield Static(id="hand-on")
        with Horizontal(id="choices"):
            yield Button(Content(t("prepare.share_all")), id="share-all", action="screen.share_all")
            yield Button(Content(t("prepare.take_all_back")), id="take-back", action="screen.take_all_back")
            yield Button(Content(t("prepare.done")), id="done", classes="-primary", action="screen.done")

    def show(self, page: Page, position: Position | None) -> None:
        """Show what is prepared now, ready to share."""
        self.changed()
        shown = self.query_one(PreparedList)
        self.screen.set_focus(shown if shown.display else self.query_one("#done"))

    def changed(self) -> None:
        """Show what is prepared now; the highlight stays where it was."""
        preparation = self._desk.preparation
        there = places(self._desk)
        self.query_one("#written", Static).update(Content(t("prepare.written" if there else "prepare.nothing")))
        shown = self.query_one(PreparedList)
        here = shown.highlighted or 0
        shown.clear_options()
        shown.add_options([Option(Hanging(_line(self._desk, at, title))) for at, title in there])
        appears, shown.display = bool(there) and not shown.display, bool(there)
        shown.highlighted = min(here, len(there) - 1) if there else None
        if appears and self.screen.focused is self.query_one("#done"):
            # What was just taken in is to be looked through: an arrow has to move what F7 shares.
            self.screen.set_focus(shown)
        shared = any(at in preparation.shared for at, _ in there)
        self.query_one("#share-all").display = any(at not in preparation.shared for at, _ in there)
        self.query_one("#take-back").display = shared
        words = t("prepare.hand_on", file=self._desk.beside.shared_name) if shared else t("prepare.none_shared")
        self.query_one("#hand-on", Static).update(Content(words if there else ""))

    @property
    def chosen(self) -> str:
        """What is pointed out, as it is shared; empty where nothing is."""
        here, there = self.query_one(PreparedList).highlighted, places(self._desk)
        return there[here][0] if here is not None and here < len(there) else ""


def places(desk: PreparationDesk) -> list[tuple[str, str]]:
    """Return each place where something is written or picked, with what it is called."""
    preparation = desk.preparation
    every = [(page.at, page_title(desk, page.at)) for page in pages(desk.talk, preparation) if page.at]
    every.append((LEFT_OVER, t("prepare.left_over")))
    return [(at, title) for at, title in every if has_words(preparation, at) or at in preparation.shared]


def has_words(preparation: Preparation, at: str) -> bool:
    """Say whether anything is prepared at a place; a topic of one's own is something by itself."""
    picked = {KEYWORDS: bool(preparation.keywords), LEFT_OVER: bool(preparation.left_over.strip())}.get(at, False)
    there = (*(note.at for note in preparation.notes), *(own.id for own in preparation.own_questions))
    return picked or at in there


def page_title(desk: PreparationDesk, at: str) -> str:
    """Return what a place is called in a list."""
    if at == KEYWORDS:
        return desk.talk.template.phases.keywords or t("talk.step_keywords")
    question = question_at(desk.talk, desk.preparation, at)
    return question.called


def _said(desk: PreparationDesk, at: str) -> str:
    preparation = desk.preparation
    if at == KEYWORDS:
        return ", ".join(preparation.keywords)
    texts = answers_at(desk, at) + ([preparation.left_over] if at == LEFT_OVER else [])
    return " · ".join(words for text in texts if (words := " ".join(text.split())))


def _line(desk: PreparationDesk, at: str, title: str) -> Content:
    shared = at in desk.preparation.shared
    state = Content(shared_words(shared).ljust(len(shared_words(False)) + 2))
    said = _said(desk, at)
    # No colours of its own: the line is also read on the ground of the highlight.
    return Content.assemble(state, (title, "bold"), f"   {said}" if said else "")
