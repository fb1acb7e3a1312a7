"""One person prepares alone: the talk's own questions, one at a time, with notes that nobody else is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import OptionList, TextArea

from mus_tui.model.rules.preparation_route import Page, page_at
from mus_tui.model.rules.rewording import original
from mus_tui.model.rules.route import OWN
from mus_tui.model.values.position import Position
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.answers.answer_fields import AnswerFields
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.names import names, where
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.tui.kit.watched.previewed import Previewed
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.preparation_opening import PreparationOpening
from mus_tui.tui.prepare.prepared_keywords import PreparedKeywords
from mus_tui.tui.prepare.prepared_question import PreparedQuestion
from mus_tui.tui.prepare.prepared_sheet import PreparedList, PreparedSheet
from mus_tui.words import t

Sheet = PreparationOpening | PreparedKeywords | PreparedQuestion | PreparedSheet
_SHEETS: dict[str, type[Sheet]] = {
    "opening": PreparationOpening,
    "keywords": PreparedKeywords,
    "field": PreparedQuestion,
    "question": PreparedQuestion,
    "closing": PreparedSheet,
}


class PreparationScreen(Previewed):
    """Every page is shown on this one screen; its bindings have priority, as the talk's have."""

    CSS_PATH = "preparation.tcss"
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (92, "-medium"), (112, "-wide")]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (23, "-middling"), (28, "-tall")]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n,f9", "next", "keys.next", priority=True),
        Binding("ctrl+b,f8", "previous", "keys.previous", priority=True),
        Binding("ctrl+g,f2", "overview", "keys.overview", priority=True),
        Binding("f6", "unfold", "keys.unfold", priority=True),
        Binding("f7", "share", "keys.share", priority=True),
        Binding("ctrl+e", "own_topic", "keys.own_topic", priority=True),
        Binding("slash", "filter", "keys.filter"),
        Binding("escape", "calm", "keys.close", priority=True, show=False),
    ]
    without_key = ("take_in", "read_form")
    """What the command palette offers beyond the keys."""
    REWORDS = False
    """Whether this person may put questions in other words."""

    def __init__(self, desk: PreparationDesk, doors: Doors) -> None:
        super().__init__()
        self.desk, self.doors = desk, doors
        self.page = page_at(desk.talk, desk.preparation, desk.position.step)

    def compose(self) -> ComposeResult:
        """Lay the sheets over each other; one of them is shown at a time."""
        desk = self.desk
        whose = t("prepare.whose", name=names(desk.talk)[desk.person.id])
        yield TitleBar(whose, [where(desk.talk)], desk.state, trouble=desk.in_trouble)
        with Vertical(id="body"):
            yield PreparationOpening(desk)
            if desk.talk.template.keywords:
                yield PreparedKeywords(desk, desk.talk.template.keywords)
            yield PreparedQuestion(desk, rewords=self.REWORDS)
            yield PreparedSheet(desk)
        yield from self.compose_watched()
        yield KeyBar(self._hints())

    def _hints(self) -> Sequence[KeyHint]:
        shared = self._at in self.desk.preparation.shared
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
            KeyHint("F7", t("keys.take_back" if shared else "keys.share"), "screen.share"),
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
            KeyHint("Ctrl+E", t("keys.own_topic"), "screen.own_topic"),
        )

    def on_mount(self) -> None:
        """Show the page they were at, with the cursor where it was left."""
        self._show(self.page, self.desk.position)

    def on_screen_resume(self) -> None:
        """Show what a dialog may have changed."""
        if self.is_mounted:
            self._show_changed()

    @property
    def _sheet(self) -> Sheet:
        return self.query_one(_SHEETS[self.page.kind])

    @property
    def _at(self) -> str:
        """What F7 shares: what is on the page; on the last page what is pointed out."""
        listed = self.page.kind == "closing" and self.is_mounted
        return self.query_one(PreparedSheet).chosen if listed else self.page.at

    def _show_changed(self) -> None:
        """Show anew what is shared, also in the bottom line."""
        self._sheet.changed()
        self._show_keys()

    @on(OptionList.OptionHighlighted, "PreparedList")
    def _show_keys(self) -> None:
        self.query_one(KeyBar).show(self._hints())

    def _show(self, page: Page, position: Position | None = None) -> None:
        self.page = page
        self.remove_class("-unfolded")
        for sheet in self.query("#body > *"):
            sheet.display = sheet is self._sheet
        self._sheet.show(page, position)
        self._show_keys()
        self._remember()

    # Keeping

    def place_to_write(self) -> Widget | None:
        """Return the first note of a question, or where a keyword is found; on the other pages nothing is written."""
        if isinstance(self._sheet, PreparedKeywords):
            return self._sheet.line
        asking = self._sheet if isinstance(self._sheet, PreparedQuestion) else None
        return asking.text_near if asking and not self.page.only_read else None

    def way_back(self) -> Callable[[], None]:
        """Return what takes back what digits choose on a page."""
        return self._sheet.way_back() if isinstance(self._sheet, PreparedQuestion) else super().way_back()

    def action_filter(self) -> None:
        """Go to the line in which a keyword is found, on the page where keywords are picked."""
        if isinstance(self._sheet, PreparedKeywords):
            self.set_focus(self._sheet.line)

    def nowhere_words(self) -> str:
        """Return the way to the questions."""
        return t("prepare.letters")

    def commit(self) -> None:
        """Write what stands on the screen into the preparation."""
        if isinstance(self._sheet, PreparedQuestion):
            self._sheet.commit()
        self._remember()

    def _remember(self) -> None:
        asking = self._sheet if isinstance(self._sheet, PreparedQuestion) else None
        self.desk.stand_at(asking.position() if asking else Position(step=self.page.id))

    @on(TextArea.Changed)
    @on(TextArea.SelectionChanged)
    def _written(self) -> None:
        self.commit()

    @on(AnswerFields.Moved)
    def _moved(self) -> None:
        self._remember()

    # Going

    def action_next(self) -> None:
        """Go on to the next page."""
        self._go(1)

    def action_previous(self) -> None:
        """Go back one page."""
        self._go(-1)

    def _go(self, by: int) -> None:
        # A button pressed twice presses once more when its page has gone.
        if self.is_current:
            self.commit()
            to = page_at(self.desk.talk, self.desk.preparation, self.page.id, by)
            if to.id != self.page.id:
                self._show(to)

    def action_jump(self, page: str) -> None:
        """Go straight to a page."""
        self.commit()
        self._show(page_at(self.desk.talk, self.desk.preparation, page))

    def action_overview(self) -> None:
        """Show the whole preparation, to jump anywhere."""
        from mus_tui.tui.prepare.prepared_overview import PreparedOverviewScreen

        self.commit()
        self.app.push_screen(PreparedOverviewScreen(self.desk, self.page.id), self._jumped)

    def _jumped(self, page: str | None) -> None:
        if page:
            self.action_jump(page)

    def action_done(self) -> None:
        """Go to the start screen; everything is saved."""
        if self.is_current:
            self.commit()
            self.doors.leave()

    # From paper, and from a file

    def action_take_in(self) -> None:
        """Type in what was written on paper; afterwards they see all that is prepared."""
        from mus_tui.tui.prepare.take_in import TakeInScreen

        self.action_jump("closing")
        self.app.push_screen(TakeInScreen(self.desk))

    def action_read_form(self) -> None:
        """Read a filled-in form; afterwards they see all that is prepared."""
        from mus_tui.tui.prepare.read_form import ReadFormScreen

        self.action_jump("closing")
        self.app.push_screen(ReadFormScreen(self.desk))

    # Sharing

    def action_share(self) -> None:
        """Share what is pointed out or on the page, or take it back."""
        self.commit()
        if (at := self._at) and not self.page.only_read:
            self.desk.put(self.desk.preparation.with_shared(at, at not in self.desk.preparation.shared))
            self._show_changed()

    @on(OptionList.OptionSelected, "PreparedList")
    def _picked(self) -> None:
        self.action_share()

    def action_share_all(self) -> None:
        """Share everything that is written now."""
        self.desk.put(self.desk.preparation.with_everything_shared())
        self._show_changed()
        self.set_focus(self.query_one("#done"))

    def action_take_all_back(self) -> None:
        """Keep everything to oneself again."""
        self.desk.put(self.desk.preparation.altered(shared=()))
        self._show_changed()
        self.set_focus(self.query_one(PreparedList))

    # What lies round the note

    def action_unfold(self) -> None:
        """Unfold intent, sub-questions and suggestions, or fold them again."""
        self.commit()
        if isinstance(self._sheet, PreparedQuestion):
            self._sheet.unfold()

    def action_calm(self) -> None:
        """Fold what is unfolded."""
        if self.has_class("-unfolded"):
            self.action_unfold()

    def action_own_topic(self) -> None:
        """Add a topic to bring up, right after the question they are at (B11)."""
        from mus_tui.tui.prepare.prepared_topic import PreparedTopicScreen

        self.commit()
        step = self.page.step
        perspective = step.perspective if step and step.perspective != OWN else ""
        self.app.push_screen(PreparedTopicScreen(self.desk, perspective, step.question if step else ""))


class LeadersPreparationScreen(PreparationScreen):
    """Whoever holds the talk may also put its questions in words that fit the workplace (A13)."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+w", "reword", "keys.reword", priority=True)]
    REWORDS = True

    def action_reword(self) -> None:
        """Put the question in other words."""
        from mus_tui.tui.talk.reword import RewordScreen

        self.commit()
        at = self.page.at
        if at and (asked := original(self.desk.talk, at)) is not None:
            if trouble := self.desk.beside.hold_talk():
                self.notify(trouble, markup=False)
                return
            words = self.desk.talk.as_asked(asked).text
            self.app.push_screen(RewordScreen(asked, words, lambda text: self.desk.reword(at, text)))


def preparation_screen(desk: PreparationDesk, doors: Doors) -> PreparationScreen:
    """Return the screen for whoever prepares."""
    leads = desk.talk.role_of(desk.person).leads
    return (LeadersPreparationScreen if leads else PreparationScreen)(desk, doors)
