"""The keywords that somebody picks before the talk (A7)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.model.rules.preparation_route import Page
from mus_tui.model.values.parts.own_steps import KeywordSet
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import KEYWORDS
from mus_tui.tui.kit.finding.keyword_grid import KeywordGrid
from mus_tui.tui.kit.finding.keyword_list import KeywordList
from mus_tui.tui.kit.question_card import QuestionCard
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.share_line import ShareLine
from mus_tui.words import count, t


class PreparedKeywords(Vertical):
    """As many as the template says; nobody else sees which until they are shared."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PreparedKeywords { height: 1fr; }
    PreparedKeywords QuestionCard #left { display: none; }
    PreparedKeywords #picked { height: 1; margin: 1 0; }
    .-short PreparedKeywords #picked { margin: 0; }
    """

    def __init__(self, desk: PreparationDesk, known: KeywordSet) -> None:
        super().__init__()
        self._desk, self._known = desk, known
        self._called = desk.talk.template.phases.keywords or t("talk.step_keywords")

    def compose(self) -> ComposeResult:
        """Put the words under what is asked."""
        yield QuestionCard()
        yield ShareLine(rewords=False)
        yield Static(id="picked")
        yield KeywordList(self._known.words, self._toggle)

    def show(self, page: Page, position: Position | None) -> None:
        """Show the words, ready to pick."""
        self.query_one(QuestionCard).say(self._called, count("prepare.pick", self._known.pick))
        self.changed()
        self.screen.set_focus(self.query_one(KeywordGrid))

    def changed(self) -> None:
        """Show which are picked, and how many are left to pick."""
        preparation = self._desk.preparation
        self.query_one(ShareLine).show("", shared=KEYWORDS in preparation.shared, rewords=False)
        self.query_one(KeywordList).show(preparation.keywords)
        left = self._known.pick - len(preparation.keywords)
        self._say(count("keywords.left", left) if left > 0 else t("prepare.picked"))

    @property
    def line(self) -> Input:
        """Where a keyword is found by writing a little of it."""
        return self.query_one(KeywordList).line.words

    def _say(self, words: str) -> None:
        self.query_one("#picked", Static).update(Content(words))

    def _toggle(self, word: str) -> None:
        """Pick a word or put it back; one too many is refused quietly."""
        picked = self._desk.preparation.keywords
        if word not in picked and len(picked) >= self._known.pick:
            self._say(t("prepare.full", n=len(picked)))
            return
        words = tuple(each for each in picked if each != word) if word in picked else (*picked, word)
        self._desk.put(self._desk.preparation.with_keywords(words, self._known))
        self.changed()
