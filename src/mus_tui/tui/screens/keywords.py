"""Each picks a few keywords; then they show each other what they picked (A7, A8, E16, E17)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.people import Participant
from mus_tui.model.position import Position
from mus_tui.model.template import KeywordSet
from mus_tui.texts import count, t
from mus_tui.tui.screens.talk_screen import TalkScreen, names
from mus_tui.tui.widgets.key_bar import KeyHint
from mus_tui.tui.widgets.keyword_grid import KeywordGrid
from mus_tui.tui.widgets.keyword_sets import KeywordSets, overlap_words
from mus_tui.tui.widgets.people_line import Name, PeopleLine

TOGETHER = ""
"""Stands for all of them together, where the picked keywords are shown beside each other."""


class KeywordsScreen(TalkScreen):
    """One person's turn at a time; when all have picked, both sets stand beside each other."""

    CSS_PATH = "keywords.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f7", "person", "keys.person", priority=True)]

    _turn = TOGETHER

    @property
    def keywords(self) -> KeywordSet:
        """The template's keywords; without any there is no such step."""
        assert self.talk.template.keywords is not None
        return self.talk.template.keywords

    def compose_body(self) -> ComposeResult:
        """Lay whose turn it is over the words, and the sets in the same place."""
        with Vertical(id="body"):
            yield Static(Content(t("talk.step_keywords")), id="place")
            yield Static(id="asked")
            yield PeopleLine()
            with VerticalScroll(id="words", can_focus=False):
                yield KeywordGrid(self.keywords.words, self.toggle)
            with VerticalScroll(id="sets", can_focus=False):
                yield KeywordSets()
                yield Static(id="overlap")
            yield Static(id="said")
            with Horizontal(id="choices"):
                yield Button(id="person")
                yield Button(Content(t("keywords.go_on")), id="go-on")

    def on_mount(self) -> None:
        """Begin at the one whose turn it was, or the first who has not picked all."""
        lacking = [person.id for person in self.talk.participants if not self._has_all(person)]
        left_at = self.desk.position.author if self.desk.position.step == self.step.id else ""
        self.action_turn_to(left_at if left_at in lacking else next(iter(lacking), TOGETHER))

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("F7", t("keys.person"), "screen.person"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
            KeyHint("F4", t("keys.agree"), "screen.agree"),
        )

    # Showing

    def talk_changed(self) -> None:
        """Show anew whose turn it is, what is picked, and what there is to say about it."""
        together = self._turn == TOGETHER
        self.set_class(together, "-together")
        self.query_one("#asked", Static).update(Content(self._asked()))
        self.query_one(PeopleLine).show(self._people(), self._turn)
        self.query_one(KeywordGrid).show(self.talk.keywords_of(self._turn))
        self.query_one(KeywordSets).show(self.talk, names(self.talk))
        self.query_one("#overlap", Static).update(Content(overlap_words(self.talk, names(self.talk))))
        self.query_one("#said", Static).update(Content("" if together else self._said()))
        person = self.query_one("#person", Button)
        person.label = Content(self._person_button())
        person.refresh(layout=True)
        person.set_class(not together, "-primary")
        self.query_one("#go-on", Button).set_class(together, "-primary")

    def _asked(self) -> str:
        if self._turn == TOGETHER:
            return t("keywords.tell")
        return count("keywords.asked", self.keywords.pick, name=names(self.talk)[self._turn])

    def _people(self) -> list[Name]:
        called, pick = names(self.talk), self.keywords.pick
        people = []
        for person in self.talk.participants:
            picked = len(self.talk.keywords_of(person.id))
            people.append(Name(person.id, f"{called[person.id]} {'✓' if picked >= pick else f'{picked}/{pick}'}"))
        return [*people, Name(TOGETHER, t("keywords.together"))] if self._can_compare() else people

    def _said(self) -> str:
        """Return how many are left to pick, or whose turn comes next."""
        left = self.keywords.pick - len(self.talk.keywords_of(self._turn))
        if left > 0:
            return count("keywords.left" if left < self.keywords.pick else "keywords.first", left)
        return t("keywords.has_all", name=names(self.talk)[self._turn], n=self.keywords.pick)

    def _person_button(self) -> str:
        if self._turn == TOGETHER:
            return t("keywords.change")
        following = self._following()
        if following == TOGETHER:
            return t("keywords.show_together")
        done = len(self.talk.keywords_of(following)) >= self.keywords.pick
        return t("keywords.back_to" if done else "keywords.over_to", name=names(self.talk)[following])

    # Whose turn

    def _has_all(self, person: Participant) -> bool:
        return len(self.talk.keywords_of(person.id)) >= self.keywords.pick

    def _can_compare(self) -> bool:
        return all(self.talk.keywords_of(person.id) for person in self.talk.participants)

    def _following(self) -> str:
        """Return whose turn comes after this one; together after the last where everybody has picked something."""
        order = [*(person.id for person in self.talk.participants), *([TOGETHER] if self._can_compare() else [])]
        return order[(order.index(self._turn) + 1) % len(order)] if self._turn in order else order[0]

    @on(Button.Pressed, "#person")
    def action_person(self) -> None:
        """Turn to the next person, after the last to all of them together."""
        self.action_turn_to(self._following())

    def action_turn_to(self, who: str) -> None:
        """Turn to one person, or to all of them together."""
        self._turn = who
        self.desk.stand_at(Position(step=self.step.id, author=who))
        self.talk_changed()
        self.set_focus(None if who == TOGETHER else self.query_one(KeywordGrid))

    @on(Button.Pressed, "#go-on")
    def _go_on(self) -> None:
        self.action_next()

    # Picking

    def toggle(self, word: str) -> None:
        """Pick a keyword for the one whose turn it is, or put it back; one too many is refused quietly."""
        picked = self.talk.keywords_of(self._turn)
        if self.talk.is_closed or self._turn == TOGETHER:
            return
        if word not in picked and len(picked) >= self.keywords.pick:
            name = names(self.talk)[self._turn]
            self.query_one("#said", Static).update(Content(t("keywords.full", name=name, n=len(picked))))
            return
        others = tuple(each for each in picked if each != word)
        self.desk.put(self.talk.with_keywords(self._turn, others if word in picked else (*picked, word)))
        if word not in picked and all(self._has_all(person) for person in self.talk.participants):
            self.action_turn_to(TOGETHER)
        else:
            self.talk_changed()
