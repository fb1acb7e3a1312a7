"""The templates, to choose among and to read."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.listing import TemplateHead
from mus_tui.tui.kit.finding.filter_line import FilterLine, sifted
from mus_tui.tui.kit.finding.filtered import Filtered
from mus_tui.tui.kit.finding.template_names import template_names
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.tui.start.page import Page, Paragraph
from mus_tui.tui.start.template_page import template_page
from mus_tui.words import t


class TemplatesScreen(Filtered[str]):
    """The list, and beside it the one that is pointed out; a template with faults shows what to mend.

    `at` is the file of the one to point out.

    Answers with the id of the template to use.
    """

    CSS_PATH = "templates.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "use", "keys.use_template", priority=True),
        Binding("pagedown", "read(1)", show=False, priority=True),
        Binding("space", "turn", show=False, priority=True),
        Binding("pageup", "read(-1)", show=False, priority=True),
    ]

    def __init__(self, shelf: Shelf, at: str = "") -> None:
        super().__init__()
        self._shelf, self._at = shelf, at
        self._every: list[TemplateHead] = sorted(shelf.templates(), key=lambda each: bool(each.faults))
        self._names = dict(zip(map(_file, self._every), template_names(self._every), strict=True))
        self._templates = self._every

    def compose(self) -> ComposeResult:
        """Put the list beside the page."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("start.templates_title")), classes="dialog-title")
            with Horizontal(id="both"):
                with Vertical(id="list"):
                    yield FilterLine()
                    yield OptionList(*(Option(self._called(each)) for each in self._templates))
                yield Page(id="page")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("start.template_use")), id="use", classes="-primary")
                yield Button(Content(t("keys.close")), id="close")
                yield Static(Content(t("start.templates_keys")), id="keys", classes="quiet")

    def on_mount(self) -> None:
        """Point out the one that was asked for."""
        files = [_file(each) for each in self._templates]
        self.query_one(OptionList).highlighted = files.index(self._at) if self._at in files else 0 if files else None
        if not files:
            self.query_one(Page).show([Paragraph(t("start.templates_none"))])

    @on(Input.Changed)
    def _sift(self) -> None:
        """Show only the templates that have the words in their names."""
        wanted = sifted([_search_words(each) for each in self._every], self.wanted)
        self._templates = [each for words in wanted for each in self._every if _search_words(each) == words]
        shown = self.query_one(OptionList)
        shown.clear_options()
        shown.add_options([Option(self._called(each)) for each in self._templates])
        shown.highlighted = 0 if self._templates else None
        if not self._templates:
            self.query_one("#use", Button).disabled = True
            self.query_one(Page).show([Paragraph(t("start.templates_none_such"))])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let a space be written in the line."""
        return action != "turn" or not isinstance(self.focused, Input)

    def action_turn(self) -> None:
        """Turn to the next page."""
        self.action_read(1)

    def _called(self, template: TemplateHead) -> Content:
        name = self._names[_file(template)]
        return Content(t("start.template_faulty", name=name) if template.faults else name)

    def _here(self) -> TemplateHead | None:
        here = self.query_one(OptionList).highlighted
        return self._templates[here] if here is not None else None

    @on(OptionList.OptionHighlighted)
    def _show(self) -> None:
        if here := self._here():
            self.query_one("#use", Button).disabled = bool(here.faults)
            self.query_one(Page).show(self._paragraphs(here))

    def _paragraphs(self, here: TemplateHead) -> list[Paragraph]:
        if not here.faults:
            try:
                return template_page(self._shelf.template(here.id))
            except Refused as answer:
                return [Paragraph(str(answer), "bold $warning")]
        faults = [Paragraph(line, air=True) for line in self._shelf.fault_lines(here)]
        return [
            Paragraph(t("start.template_fault_title"), "bold $warning"),
            Paragraph(t("start.template_fault_hint"), "$quiet"),
            *faults,
        ]

    def action_read(self, by: int) -> None:
        """Turn the page."""
        page = self.query_one(Page)
        page.scroll_relative(y=by * max(page.size.height - 2, 1), animate=False)

    @on(OptionList.OptionSelected)
    @on(Input.Submitted)
    def _chosen(self) -> None:
        self.set_focus(self.query_one(Page))

    @on(Button.Pressed, "#use")
    def action_use(self) -> None:
        """Set a new talk up with the template that is pointed out."""
        here = self._here()
        if here and not here.faults:
            self.dismiss(here.id)

    @on(Button.Pressed, "#close")
    def _close(self) -> None:
        self.action_close()


def _file(template: TemplateHead) -> str:
    return str(template.file)


def _search_words(template: TemplateHead) -> str:
    return f"{template.name} {template.title} {template.id} {template.file.name}"
