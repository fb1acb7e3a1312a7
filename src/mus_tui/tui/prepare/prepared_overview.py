"""One person's whole preparation on one page: what is written, what is shared, jump anywhere."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.preparation_route import Page, pages
from mus_tui.tui.kit.finding.filter_line import FilterLine
from mus_tui.tui.kit.finding.filtered import Filtered
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.prepared_sheet import has_words, page_title
from mus_tui.words import t


class PreparedOverviewScreen(Filtered[str]):
    """A list of every page; Enter answers with the one to go to, Delete takes a topic of one's own away."""

    CSS_PATH = "../talk/overview/overview.tcss"
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
            yield FilterLine()
            yield OptionList(id="steps", compact=True)
            yield Static(Content(t("prepare.overview_hint")), classes="dialog-hint", id="keys")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.overview_go")), id="go", classes="-primary")

    def on_mount(self) -> None:
        """Begin at the page they came from."""
        self._show(self._here)

    def _show(self, highlighted: str) -> None:
        every = pages(self._desk.talk, self._desk.preparation)
        lines = {page.id: self._line(page) for page in every}
        fitting = [name for name, line in lines.items() if self.fits(line.plain)]
        shown = self.query_one(OptionList)
        shown.clear_options()
        shown.add_options([Option(Hanging(lines[name]), id=name) for name in fitting])
        if not fitting:
            shown.add_option(Option(Content(t("kit.filter_nothing")), disabled=True))
        at = highlighted if highlighted in fitting else next(iter(fitting), None)
        shown.highlighted = shown.get_option_index(at) if at else None

    def _line(self, page: Page) -> Content:
        preparation = self._desk.preparation
        if not page.at:
            return Content(f"  {t(f'prepare.page_{page.kind}')}")
        sign = "✓" if has_words(preparation, page.at) else "○"
        line = Content(f"{sign} {page_title(self._desk, page.at)}")
        # No colour of its own: the line is also read on the ground of the highlight.
        return line + f"   {t('prepare.shared')}" if page.at in preparation.shared else line

    def _chosen(self) -> Page | None:
        """Return the page that is pointed out; none where no page has the words."""
        option = self.query_one(OptionList).highlighted_option
        every = pages(self._desk.talk, self._desk.preparation)
        return next((page for page in every if option and page.id == option.id), None)

    @on(Input.Changed)
    def _sift(self) -> None:
        chosen = self._chosen()
        self._show(chosen.id if chosen else self._here)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Delete take away a letter in the line."""
        return action != "remove" or not isinstance(self.focused, Input)

    @on(OptionList.OptionSelected)
    @on(Button.Pressed, "#go")
    def action_go(self) -> None:
        """Go to the chosen page."""
        if self.is_current and (page := self._chosen()):
            self.dismiss(page.id)

    def action_remove(self) -> None:
        """Take a topic of one's own away, as long as nothing is written under it."""
        page, preparation = self._chosen(), self._desk.preparation
        if page is None or page.id == self._here or all(own.id != page.at for own in preparation.own_questions):
            return
        if any(note.at == page.at for note in preparation.notes):
            self.query_one("#keys", Static).update(Content(t("talk.overview_has_notes")))
        else:
            self._desk.put(preparation.without_own_question(page.at))
            self._show(self._here)
