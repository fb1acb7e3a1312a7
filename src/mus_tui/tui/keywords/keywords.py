"""Each draws a few keywords behind a curtain; then they show each other what they drew (A7, A8, E16, E17)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.rules.keywords import (
    all_have_picked,
    anybody_has_picked,
    own_picks,
    picks_left,
    revealed,
    with_prepared,
)
from mus_tui.model.values.parts.own_steps import KeywordSet
from mus_tui.model.values.position import Position
from mus_tui.tui.keywords.keyword_curtain import (
    TOGETHER,
    curtain_words,
    following,
    gate_words,
    picking_words,
    turn_words,
    turns,
)
from mus_tui.tui.keywords.keyword_sets import KeywordSets
from mus_tui.tui.kit.finding.keyword_list import KeywordList
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.people_line import PeopleLine
from mus_tui.tui.talk.talk_screen import TalkScreen, agree_hint
from mus_tui.words import t

Scene = Literal["curtain", "picking", "gate", "shown"]
"""What is on the screen. Only `picking` has anybody's keywords on it before they are shown, and only their own."""


class KeywordsScreen(TalkScreen):
    """One person's turn at a time, each behind a curtain that only they lift; then one reveal."""

    CSS_PATH = "keywords.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7", "person", "keys.person", priority=True),
        Binding("ctrl+d,f12", "show", "keys.show_keywords", priority=True),
        Binding("slash", "filter", "keys.filter"),
    ]

    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [
        (0, "-small"),
        (72, "-narrow"),
        (92, "-medium"),
        (112, "-wide"),
    ]

    _turn = TOGETHER
    _lifted = False

    @property
    def keywords(self) -> KeywordSet:
        """The template's keywords; without any there is no such step."""
        assert self.talk.template.keywords is not None
        return self.talk.template.keywords

    @property
    def scene(self) -> Scene:
        """What is on the screen now."""
        if self.talk.keywords_shown:
            return "shown" if self._turn == TOGETHER else "picking"
        if self._turn == TOGETHER or self.talk.is_closed:
            return "gate"
        return "picking" if self._lifted else "curtain"

    def compose_body(self) -> ComposeResult:
        """Lay whose turn it is over the words, and what was shown in the same place."""
        with Vertical(id="body"):
            yield Static(Content(t("talk.step_keywords")), id="place")
            yield Static(id="asked")
            yield PeopleLine()
            yield KeywordList(self.keywords.words, self.toggle)
            with VerticalScroll(id="sets"):
                yield KeywordSets()
            yield Static(id="said")
            with Horizontal(id="choices"):
                yield Button(id="lift", action="screen.lift")
                yield Button(id="show", action="screen.show")
                yield Button(id="person", action="screen.person")
                yield Button(Content(t("keywords.go_on")), id="go-on", action="screen.next")

    def on_mount(self) -> None:
        """Begin at the one whose turn it was, or the first who has not picked all; what was shown stays shown."""
        self.desk.put(with_prepared(self.talk, self.desk.beside.shared()))
        lacking = [person.id for person in self.talk.participants if picks_left(self.talk, person.id)]
        self.watch(self.query_one("#sets"), "show_vertical_scrollbar", self._crowd, init=False)
        left_at = self.desk.position.author if self.desk.position.step == self.step.id else ""
        whose = left_at if left_at in lacking else next(iter(lacking), TOGETHER)
        self.action_turn_to(TOGETHER if self.talk.keywords_shown else whose)

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        picking = self.scene == "picking"
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("F7", t("keys.person"), "screen.person"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
            *((KeyHint("/", t("keys.filter"), "screen.filter"),) if picking else ()),
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
            *(() if picking else (agree_hint(),)),
        )

    def nowhere_words(self) -> str:
        """Return how a word is picked."""
        return super().nowhere_words() if self.talk.is_closed else t("keywords.letters")

    # The curtain

    def on_covered(self) -> None:
        """Let the curtain down under the cover too: only whose turn it is lifts it."""
        self.on_screen_suspend()
        self._focus()

    def on_screen_suspend(self) -> None:
        """Let the curtain down behind whatever is opened."""
        if self.is_mounted and self in self.app.screen_stack:
            self._lifted = False
            self.talk_changed()

    def on_screen_resume(self) -> None:
        """Wait at the curtain when what was opened is gone."""
        if self.is_mounted:
            self._focus()

    def action_lift(self) -> None:
        """Lift the curtain for the one whose turn it is."""
        if self.scene == "curtain":
            self._lifted = True
            self.query_one(KeywordList).begin_at_the_top()
            self.talk_changed()
            self._focus()

    def action_show(self) -> None:
        """Show each other; from a turn while somebody lacks a keyword it leads to where that is asked."""
        may = self.scene == "gate" or (self.scene == "picking" and all_have_picked(self.talk))
        if may and not self.talk.is_closed and not self.talk.keywords_shown:
            self.desk.put(revealed(self.talk))
        if anybody_has_picked(self.talk):
            self.action_turn_to(TOGETHER)

    # Showing

    def talk_changed(self) -> None:
        """Show anew whose turn it is, what is picked, and what there is to say about it."""
        if self._turn not in names(self.talk):
            # Who was taken out has no turn any more.
            self._turn, self._lifted = TOGETHER, False
        talk, called, scene = self.talk, names(self.talk), self.scene
        self.query_one("#words").display = scene == "picking"
        self.set_class(scene == "shown", "-shown")
        self.set_class(scene == "picking", "-picking")
        self.set_class(scene in {"curtain", "gate"}, "-waiting")
        asked, said = self._words()
        self.query_one("#asked", Static).update(Content(asked))
        self.query_one("#said", Static).update(Content(said))
        self.query_one(PeopleLine).show(turns(talk, called), self._turn)
        self.query_one(KeywordList).show(own_picks(talk, self._turn) if scene == "picking" else ())
        self.query_one(KeywordSets).show(talk, called)
        self._show_buttons()

    def _crowd(self, crowded: bool) -> None:
        """Leave the room to what was shown as soon as some of it is not seen."""
        if crowded:
            self.add_class("-crowded")

    def on_resize(self) -> None:
        """See anew whether there is room for air."""
        self.remove_class("-crowded")

    def _words(self) -> tuple[str, str]:
        talk, called = self.talk, names(self.talk)
        if self.scene == "shown":
            return t("keywords.tell"), ""
        if self.scene == "gate":
            return gate_words(talk, called)
        return (curtain_words if self.scene == "curtain" else picking_words)(talk, self._turn, called)

    def _show_buttons(self) -> None:
        talk, called, scene = self.talk, names(self.talk), self.scene
        has_all = scene == "picking" and not picks_left(talk, self._turn)
        every = all_have_picked(talk) and scene == "picking" and not talk.keywords_shown
        open_gate = every or (scene == "gate" and anybody_has_picked(talk) and not talk.is_closed)
        turn = turn_words(talk, self._turn, called, lifted=scene == "picking")
        show = t("keywords.show" if all_have_picked(talk) else "keywords.show_anyway")
        lift = t("keywords.lift", name=called[self._turn]) if scene == "curtain" else ""
        self._label("lift", lift, shown=scene == "curtain", primary=True)
        self._label("show", show, shown=open_gate, primary=True)
        self._label("person", turn, shown=scene != "gate" or not talk.is_closed, primary=has_all and not every)
        self.query_one("#go-on", Button).set_class(scene == "shown", "-primary")
        # Where they can show each other, that is what comes next; the key goes on all the same.
        self.query_one("#go-on").display = not every
        self.query_one(KeyBar).show(self.hints())

    def _label(self, name: str, words: str, *, shown: bool, primary: bool) -> None:
        button = self.query_one(f"#{name}", Button)
        button.label = Content(words)
        button.display = shown
        button.set_class(primary, "-primary")
        button.refresh(layout=True)

    def _focus(self) -> None:
        # Where somebody is not done, Enter too many must not show what they have.
        gate = "#show" if all_have_picked(self.talk) and not self.talk.is_closed else "#person"
        where = {"curtain": "#lift", "picking": "KeywordGrid", "gate": gate, "shown": "#sets"}[self.scene]
        self.set_focus(self.query_one(where))

    # Whose turn

    def action_person(self) -> None:
        """Turn to the next person, after the last to all of them together."""
        self.action_turn_to(following(self.talk, self._turn))

    def action_turn_to(self, who: str) -> None:
        """Turn to one person, whose curtain is down, or to all of them together."""
        self._turn, self._lifted = who, False
        self.desk.stand_at(Position(step=self.step.id, author=who))
        self.talk_changed()
        self._focus()

    # Picking

    def action_filter(self) -> None:
        """Go to the line in which a keyword is found."""
        if self.scene == "picking":
            self.set_focus(self.query_one(KeywordList).line.words)

    def toggle(self, word: str) -> None:
        """Pick a keyword for the one whose turn it is, or put it back; one too many is refused quietly."""
        if self.talk.is_closed or self.scene != "picking":
            return
        picked = own_picks(self.talk, self._turn)
        if word not in picked and not picks_left(self.talk, self._turn):
            name = names(self.talk)[self._turn]
            self.query_one("#said", Static).update(Content(t("keywords.full", name=name, n=len(picked))))
            return
        others = tuple(each for each in picked if each != word)
        self.desk.put(self.talk.with_keywords(self._turn, others if word in picked else (*picked, word)))
        self.talk_changed()
