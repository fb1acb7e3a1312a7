"""The first step: who is here, why, what stays between them, and what lies ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static

from mus_tui.language.follow_up_saying import say_whose
from mus_tui.model.rules.route import offers_own_topics, walks
from mus_tui.model.rules.shared_topics import topics_waiting, with_topics
from mus_tui.model.rules.standing import has_begun, only_looks, taken_up, with_standing
from mus_tui.model.values.listing import TalkHead
from mus_tui.model.values.marks import OwnQuestion
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.talk_state import Standing
from mus_tui.tui.kit.guidance import guidance_content
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.kit.talk_row import about
from mus_tui.tui.talk.opening_page import OpeningPage
from mus_tui.tui.talk.opening_route import lies_ahead
from mus_tui.tui.talk.planned_or_declined import PlannedOrDeclined
from mus_tui.tui.talk.shared_columns import told_besides
from mus_tui.tui.talk.shared_line import SharedLine
from mus_tui.tui.talk.talk_screen import TalkScreen, agree_hint
from mus_tui.tui.talk.topics_offered import TopicsOffered
from mus_tui.tui.talk.welcome_words import time_words, who_words
from mus_tui.words import t

_BESIDE, _AHEAD = 92, 44
"""From which width of the window what lies ahead stands beside the rest, and how wide it is there."""


class OpeningScreen(TalkScreen):
    """Calm to read together; it scrolls with the arrows, and Enter begins."""

    CSS_PATH = "opening.tcss"
    AUTO_FOCUS = "#begin"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f6", "unfold", "keys.unfold", priority=True),
        Binding("plus", "own_topic", "keys.own_topic"),
        Binding("t", "take_topics", "keys.take_topics"),
        Binding("f7", "earlier", "keys.earlier", priority=True),
        Binding("o", "standing('offered')", "keys.offered"),
        Binding("a", "standing('declined')", "keys.declined"),
        Binding("ctrl+d,f12", "reveal", "keys.reveal", priority=True),
        *(Binding(key, f"scroll('{way}')", show=False) for key, way in (
            ("up", "up"), ("down", "down"), ("pageup", "page_up"), ("pagedown", "page_down"),
            ("home", "home"), ("end", "end"),
        )),
    ]  # fmt: skip

    _offered: TalkHead | None = None

    def compose_body(self) -> ComposeResult:
        """Lay the welcome over why they meet and what lies ahead."""
        with OpeningPage():
            with VerticalScroll(id="sheet", can_focus=False):
                with Vertical(id="welcome"):
                    yield Static(id="who")
                    yield Button(Content(t("talk.opening_about_talk")), id="about-talk", action="screen.about_talk")
                    yield Button(id="earlier", action="screen.earlier")
                    yield Static(id="takes")
                yield PlannedOrDeclined(self._stand)
                yield SharedLine()
                yield TopicsOffered()
                with Horizontal(id="halves"):
                    with Vertical(id="why"):
                        yield Static(id="purpose")
                        yield Static(id="confidentiality")
                        yield Static(id="first")
                        yield Static(id="more")
                    with Vertical(id="ahead"):
                        yield Static(id="route")
            with Horizontal(id="choices"):
                yield Button(id="begin", classes="-primary")
                yield Button(Content(t("walk.command")), id="home-again", action="screen.home_again")
                if offers_own_topics(self.talk):
                    yield Button(Content(t("talk.opening_own_topic")), id="own", action="screen.own_topic")
                yield Button(id="unfold")
                yield Static(id="how-far")
                yield Button(Content(t("talk.opening_invite")), id="invite", action="screen.invite")

    def on_mount(self) -> None:
        """Show what the template says at the beginning, the rest folded away."""
        self._offered = self.desk.beside.of_the_same(self.talk)
        self.talk_changed()

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        ways = (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
            KeyHint("Ctrl+T", t("keys.plan"), "screen.plan"),
            agree_hint(),
        )
        if self.talk.is_closed:
            return ways[:-1]
        # A letter that does something is named also where there is little room; the last of the others wait for it.
        own = [KeyHint("+", t("keys.own_topic"), "screen.own_topic")] if offers_own_topics(self.talk) else []
        letters = (*self._letters(), *own)
        before = (
            (KeyHint("F7", t("keys.earlier"), "screen.earlier", t("keys.earlier_short")),) if self._asks_earlier else ()
        )
        return (*ways[:2], *letters, *before, *ways[2 : 6 - len(letters)])

    def _letters(self) -> Iterator[KeyHint]:
        if self._topics():
            yield KeyHint("T", t("keys.take_topics"), "screen.take_topics")
        if self._asks_standing:
            yield KeyHint("O", t("keys.offered"), "screen.standing('offered')")
            yield KeyHint("A", t("keys.declined"), "screen.standing('declined')")

    @property
    def not_now(self) -> tuple[str, ...]:
        """What the palette leaves out, since it would do nothing."""
        standing = () if self._asks_standing else ("offered", "declined")
        return (*super().not_now, *standing, *(() if self._topics() else ("take_topics",)))

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let a letter be a key only while the bar names it."""
        if action in {"standing", "earlier"}:
            return self._asks_earlier if action == "earlier" else self._asks_standing
        if action == "own_topic":
            return not self.talk.is_closed and offers_own_topics(self.talk)
        return action != "take_topics" or bool(self._topics())

    def nowhere_words(self) -> str:
        """Return the ways to what can be written."""
        return t("talk.opening_letters") if self.check_action("own_topic", ()) else super().nowhere_words()

    def way_back(self) -> Callable[[], None]:
        """Return what takes back how it stands, and topics taken in."""
        return self.desk.way_back(self.talk_changed)

    def talk_changed(self) -> None:
        """Show everything anew."""
        talk = self.talk
        self.query_one("#who", Static).update(who_words(talk))
        begin = self.query_one("#begin", Button)
        begin.label = Content(t("talk.opening_read" if talk.is_closed else "talk.opening_begin"))
        begin.refresh(layout=True)
        takes = self.query_one("#takes", Static)
        takes.display = bool(talk.talk_kind.minutes) and not talk.is_closed
        takes.update(Content(time_words(self.desk, talk.talk_kind.minutes or 0)))
        self._show_earlier()
        self._show_standing()
        self._show_shared()
        purpose, opening = self._guidance("purpose"), self._guidance("opening")
        self._show("#purpose", purpose[:1], t("talk.opening_purpose"))
        self._show("#confidentiality", self._guidance("confidentiality"), t("talk.opening_confidentiality"))
        self._show("#first", opening[:1], t("talk.opening_first"))
        more = (*purpose[1:], *opening[1:], *self._guidance("talk"))
        self._show("#more", more if self.has_class("-unfolded") else (), t("talk.opening_more"))
        self._show_route()
        unfold = self.query_one("#unfold", Button)
        unfold.display = bool(more)
        unfold.label = Content(t("talk.opening_fold" if self.has_class("-unfolded") else "talk.opening_unfold"))
        unfold.refresh(layout=True)
        self.set_class(talk.is_closed, "-closed")
        self.set_class(walks(talk) and not talk.is_closed, "-walks")
        self.set_class(not talk.is_closed and self.desk.today < talk.held, "-ahead")

    def on_resize(self) -> None:
        """Give what lies ahead the width there is now."""
        self._show_route()

    def _show_route(self) -> None:
        wide = self.app.size.width >= _BESIDE
        width = _AHEAD if wide else self.app.size.width - 8
        self.query_one("#route", Static).update(Hanging(lies_ahead(self.talk, names(self.talk), width)))

    def _show_earlier(self) -> None:
        """Say which talks this one follows up, or that there is one with the same people."""
        button, plans, offered = self.query_one("#earlier", Button), self.talk.previous, self._offered
        button.display = self._asks_earlier
        said = ", ".join(say_whose(plan.kind, plan.held, plan.people if plan.others else ()) for plan in plans)
        which = "follows" if plans else "none"
        if offered:
            which = "one_more_of_the_same" if plans else "of_the_same"
        button.label = Content(t(f"earlier.{which}", talks=said, talk=about(offered) if offered else ""))
        button.refresh(layout=True)

    @property
    def _asks_earlier(self) -> bool:
        """Whether earlier talks are spoken of: where there is one, or on unfolding."""
        spoken_of = self.talk.previous or self._offered or self.has_class("-unfolded")
        return bool(spoken_of) and not self.talk.is_closed

    def _show_standing(self) -> None:
        """Say whether it was offered or declined."""
        line = self.query_one(PlannedOrDeclined)
        line.display = self._asks_standing
        line.show(self.talk.standing)
        self.query_one(KeyBar).show(self.hints())

    @property
    def _asks_standing(self) -> bool:
        """Whether that is asked: where somebody marked it so, or it lies ahead, or on unfolding."""
        ahead = self.talk.held > self.desk.today and not has_begun(self.talk)
        asked_for = self.talk.standing != "planned" or ahead or self.has_class("-unfolded")
        return asked_for and not self.talk.is_closed

    def _show_shared(self) -> None:
        topics = self._topics()
        offered = self.query_one(TopicsOffered)
        if not topics and self.focused is not None and offered in self.focused.ancestors:
            self.set_focus(self.query_one("#begin"))
        offered.show(topics, names(self.talk))
        self.query_one(SharedLine).show(bool(self._told()))

    def _topics(self) -> tuple[OwnQuestion, ...]:
        """Return the topics that were shared, as long as they can be taken in."""
        return () if self.talk.is_closed else topics_waiting(self.talk, self.desk.beside.shared())

    def _told(self) -> list[Content]:
        return told_besides(self.talk, self.desk.beside.shared(), names(self.talk))

    def _guidance(self, at: str) -> tuple[Guidance, ...]:
        return self.talk.template.guidance_at(at, self.talk.kind)

    def _show(self, where: str, pieces: Sequence[Guidance], heading: str) -> None:
        shown = self.query_one(where, Static)
        shown.update(guidance_content(pieces, heading, self.talk.talk_kind))
        shown.display = bool(pieces)

    # Keys and buttons

    def action_earlier(self) -> None:
        """Follow up the talk that is offered, or ask which."""
        if self._offered:
            self.doors.take_up(self._offered)
        else:
            self.doors.earlier()

    def action_standing(self, standing: Standing) -> None:
        """Mark the talk as offered or declined; the same once more takes it back (B1)."""
        self._stand("planned" if standing == self.talk.standing else standing)

    def _stand(self, standing: Standing) -> None:
        self.desk.put(with_standing(self.talk, standing))
        self._show_standing()

    def action_next(self) -> None:
        """Go on; in a talk that lies ahead that is only to look about, which is said."""
        looks = self.is_current and only_looks(self.talk, self.desk.today)
        super().action_next()
        if looks:
            self.app.call_after_refresh(self.app.notify, t("talk.only_looks"), markup=False)

    @on(Button.Pressed, "#begin")
    def action_begin(self) -> None:
        """Begin: the opening counts as done; to begin a talk that was declined is to hold it after all."""
        if self.is_current and not self.talk.is_closed:
            self.desk.put(taken_up(self.talk).with_passed(self.step.id))
        self.action_next()

    def action_take_topics(self) -> None:
        """Take every topic that was shared into the talk."""
        self.desk.put(with_topics(self.talk, self._topics()))
        self.talk_changed()

    @on(OptionList.OptionSelected, "#offered")
    def _take_topic(self, event: OptionList.OptionSelected) -> None:
        chosen = [own for own in self._topics() if own.id == event.option_id]
        self.desk.put(with_topics(self.talk, chosen))
        self.talk_changed()

    def action_reveal(self) -> None:
        """Show what they have shared of their preparations beside the questions."""
        from mus_tui.tui.talk.reveal import RevealScreen

        if told := self._told():
            self.app.push_screen(RevealScreen("", told))

    def action_invite(self) -> None:
        """Ask where an invitation to the talk is to be written."""
        self.doors.invite()

    @on(Button.Pressed, "#unfold")
    def action_unfold(self) -> None:
        """Show the rest of what the source says about the talk, or fold it away."""
        self.toggle_class("-unfolded")
        self.talk_changed()
        if self.has_class("-unfolded"):
            more = self.query_one("#more", Static)
            self.call_after_refresh(more.scroll_visible, top=True, animate=False)

    def action_scroll(self, way: str) -> None:
        """Move the text, whatever has the focus."""
        getattr(self.query_one("#sheet", VerticalScroll), f"scroll_{way}")(animate=False)
