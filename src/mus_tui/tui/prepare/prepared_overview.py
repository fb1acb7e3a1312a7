"""One person's whole preparation on one page: what is written, what is shared, jump anywhere."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.preparation_route import Page, pages
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.prepared_sheet import has_words, page_title
from mus_tui.words import t


class PreparedOverviewScreen(Dialog[str]):
    """A list of every page; Enter answers with the one to go to, Delete takes a topic of one's own away."""

    CSS_PATH = "../talk/overview.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "keys.go", priority=True),
        Binding("delete", "remove", "keys.remove", priority=True),
        Binding("ctrl+g,f2", "close", "keys.close", priority=True, show=False),
    ]

    def __init__(self, desk: PreparationDesk, here: str) -> None:
        super().__init__()
        self._desk, self._here = desk, here

    def compose(self) -> ComposeResult:
        """Put the pages over what can be done."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("prepare.overview")), classes="dialog-title")
            yield OptionList(id="steps", compact=True)
            yield Static(Content(t("prepare.overview_hint")), classes="dialog-hint", id="keys")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.overview_go")), id="go", classes="-primary")

    def on_mount(self) -> None:
        """Begin at the page they came from."""
        self._show(self._here)

    def _show(self, highlighted: str) -> None:
        every = pages(self._desk.talk, self._desk.preparation)
        shown = self.query_one(OptionList)
        shown.clear_options()
        shown.add_options([Option(Hanging(self._line(page)), id=page.id) for page in every])
        shown.highlighted = next((n for n, page in enumerate(every) if page.id == highlighted), 0)

    def _line(self, page: Page) -> Content:
        preparation = self._desk.preparation
        if not page.at:
            return Content(f"  {t(f'prepare.page_{page.kind}')}")
        sign = "✓" if has_words(preparation, page.at) else "○"
        line = Content(f"{sign} {page_title(self._desk, page.at)}")
        # No colour of its own: the line is also read on the ground of the highlight.
        return line + f"   {t('prepare.shared')}" if page.at in preparation.shared else line

    def _chosen(self) -> Page:
        every = pages(self._desk.talk, self._desk.preparation)
        return every[self.query_one(OptionList).highlighted or 0]

    @on(OptionList.OptionSelected)
    @on(Button.Pressed, "#go")
    def action_go(self) -> None:
        """Go to the chosen page."""
        if self.is_current:
            self.dismiss(self._chosen().id)

    def action_remove(self) -> None:
        """Take a topic of one's own away, as long as nothing is written under it."""
        page, preparation = self._chosen(), self._desk.preparation
        if page.id == self._here or all(own.id != page.at for own in preparation.own_questions):
            return
        if any(note.at == page.at for note in preparation.notes):
            self.query_one("#keys", Static).update(Content(t("talk.overview_has_notes")))
        else:
            self._desk.put(preparation.without_own_question(page.at))
            self._show(self._here)
