"""How the talk ends: what is still open, the dates, where each of them stands, and the closing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static, TextArea

from mus_tui.model.rules.agreeing import asks_about_plan, is_seen, plan_is_agreed, rows_to_agree
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.tui.closing.closing_keys import closing_hints
from mus_tui.tui.closing.closing_page import ClosingPage
from mus_tui.tui.closing.competence_ask import CompetenceAsk
from mus_tui.tui.closing.finish import Finish, too_early
from mus_tui.tui.closing.going_on import go_on
from mus_tui.tui.closing.open_list import OpenList
from mus_tui.tui.closing.stances import Stances
from mus_tui.tui.closing.yes_or_no import StanceRow, stance_of, with_stance_of
from mus_tui.tui.kit.keys.enter_waits import comes_unseen
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.letters import takes_letters
from mus_tui.tui.kit.route_list import RouteList, step_title
from mus_tui.tui.kit.setting.more_below import MoreBelow
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.words import t


class ClosingScreen(TalkScreen):
    """Nothing here blocks: the talk can be closed as it is, also in disagreement (S4)."""

    CSS_PATH = "closing.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f6", "read_aloud", "keys.read_aloud", priority=True),
        # With priority, so that what is typed after it lands in the next line: those words are somebody else's.
        Binding("enter", "next_field", "keys.next_field", show=False, priority=True),
        # Without priority: in a text field the digits are typing.
        *(Binding(str(n + 1), f"stand({n})", "keys.stand", show=False) for n in range(9)),
        *(Binding(key, f"scroll('{way}')", show=False) for key, way in (
            ("up", "up"), ("down", "down"), ("pageup", "page_up"), ("pagedown", "page_down"),
            ("home", "home"), ("end", "end"),
        )),
    ]  # fmt: skip

    _asked_outright = False

    @property
    def without_key(self) -> tuple[str, ...]:
        """What the palette offers beyond the keys: the end is too far down the page to be found by Tab alone."""
        return ("ask_to_reopen",) if self.talk.is_closed else ("close_talk",)

    @property
    def about(self) -> str:
        """Which help there is, where it is not the screen's own."""
        return "screen_closing_seen" if is_seen(self.talk) else ""

    @property
    def not_now(self) -> tuple[str, ...]:
        """What is no key here: what is only seen is not agreed one by one."""
        return (*super().not_now, *(("read_aloud",) if is_seen(self.talk) else ()))

    @property
    def page(self) -> ClosingPage:
        """What scrolls, over what ends the talk."""
        return self.query_one(ClosingPage)

    # Laying out

    def compose_body(self) -> ComposeResult:
        """Lay out, from the top, what is best settled first."""
        with Horizontal(id="columns"):
            yield RouteList(self.desk)
            with Vertical(id="ending"):
                yield Static(Content(step_title(self.talk, self.step)), id="title", classes="here")
                page = ClosingPage(self.talk, self.desk.today)
                yield page
                yield MoreBelow(page)
                yield Finish()

    def on_mount(self) -> None:
        """Begin at the first line; who was reading aloud goes on there."""
        self.talk_changed()
        self._begin()
        if self.desk.position.field in {row.id for row in self.talk.agreements}:
            self.action_read_aloud()

    def _begin(self) -> None:
        """Go to what is open, or else to what comes next; either is in sight while the page is at its top."""
        if open_items(self.talk) and not self.talk.is_closed:
            self.set_focus(self.query_one(OpenList), scroll_visible=False)
        else:
            self.set_focus(self.query_one(Finish).natural(self.talk))
        self.page.scroll_home(animate=False)
        comes_unseen(self.app)

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        return closing_hints(self.talk, writing=takes_letters(self.focused))

    # Showing

    def talk_changed(self) -> None:
        """Show the talk as it stands now; what is being typed is left alone."""
        talk = self.talk
        self.query_one(RouteList).show(self.step.id)
        left = (self.doors.left_to_destroy(), self.doors.without_copy()) if talk.is_closed else ("", "")
        self.page.show(talk, *left)
        self.query_one(Finish).show(talk)
        self.query_one(KeyBar).show(self.hints())

    def _rows(self) -> list[StanceRow]:
        return self.query_one(Stances).rows

    # Writing

    def nowhere_words(self) -> str:
        """Name the lines there are; none of them is more natural than another."""
        return super().nowhere_words() if self.talk.is_closed else t("closing.letters")

    def way_back(self) -> Callable[[], None]:
        """Return what takes the answers back."""
        return self.desk.way_back(self.talk_changed)

    def commit(self) -> None:
        """Write dates and words into the talk."""
        if not self.talk.is_closed:
            self.desk.put(self.page.written_into(self.talk))

    def on_descendant_focus(self) -> None:
        """Name the keys that do something where they are now."""
        self.query_one(KeyBar).show(self.hints())

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _written(self) -> None:
        self.commit()
        self.talk_changed()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Enter be Enter everywhere but in a line, and on an answer that is given: it would take it away."""
        if action == "stand":
            asked = not self.talk.is_closed and asks_about_plan(self.talk)
            return asked and parameters[0] in range(len(self._rows()))
        here = self.focused
        return action != "next_field" or isinstance(here, Input) or (isinstance(here, Tick) and here.ticked)

    def action_next_field(self) -> None:
        """Go on to what comes after a line or an answer, as Enter does wherever there are lines to fill in."""
        go_on(self)

    def action_next(self) -> None:
        """Go to what ends the talk, since no step comes after this one; Enter presses it."""
        self.commit()
        self.set_focus(self.query_one("#copy" if self.talk.is_closed else "#close"))

    def action_scroll(self, way: str) -> None:
        """Move the page, where what has the focus does not move by the key itself."""
        getattr(self.page, f"scroll_{way}")(animate=False)

    def _put(self, talk: Talk) -> None:
        self.desk.put(talk)
        self.talk_changed()

    # Pressing

    @on(OptionList.OptionSelected, "#open")
    def _go(self, event: OptionList.OptionSelected) -> None:
        """Go where an open item is settled."""
        item = self.query_one(OpenList).item(event.option_id)
        self.commit()
        if item.kind == "competence":
            self.query_one(CompetenceAsk).enter()
        elif item.kind == "follow_up":
            self.query_one("#follow-up Input").focus()
        else:
            if (at := item.position) is not None:
                self.desk.stand_at(at)
            self.doors.go(item.step)

    @on(Button.Pressed, "#next-talk")
    def _next_is_settled(self) -> None:
        """Go on to who has not said yes, or else to what ends the talk; never into a line that eats their keys."""
        row = self.query_one(Stances).unanswered() if asks_about_plan(self.talk) else None
        row.stand_at_yes() if row else self.set_focus(self.query_one("#close"))

    @on(Button.Pressed, "#competence-yes")
    @on(Button.Pressed, "#competence-no")
    def _competence(self, event: Button.Pressed) -> None:
        self.commit()
        self._put(self.talk.with_closing(competence_discussed=event.button.id == "competence-yes"))

    @on(Button.Pressed, ".yes")
    @on(Button.Pressed, ".no")
    def _answered(self, event: Button.Pressed) -> None:
        answer, _, number = (event.button.id or "").partition("-")
        self._stand(int(number), answer == "yes")

    def action_answer(self) -> None:
        """Go to the first yes."""
        if rows := self._rows():
            rows[0].stand_at_yes()

    def action_stand(self, number: int) -> None:
        """Mark that one of them agrees, or take the mark away; what comes after is a few Tabs away from there."""
        rows = self._rows()
        if number < len(rows) and not self.talk.is_closed and asks_about_plan(self.talk):
            self._stand(number, True)
            rows[number].stand_at_yes()

    def _stand(self, number: int, agrees: bool) -> None:
        """Mark where one of them stands; the same answer once more takes it back."""
        if self.talk.is_closed:
            return
        self.commit()
        row = self._rows()[number]
        taken_back = stance_of(self.talk, row.voice).agrees is agrees
        says = None if taken_back else agrees
        self._put(with_stance_of(self.talk, row.voice, says, row.words))
        for each in self._rows():
            each.say_taken_back(agrees if each is row and taken_back else None)
        if says is False:
            self.set_focus(row.query_one(TextArea))
        else:
            # Its key may be pressed anywhere on the screen; what it did is seen.
            self.call_after_refresh(row.scroll_visible, animate=False, immediate=True)

    def action_read_aloud(self) -> None:
        """Take the agreements one by one, to be read aloud and agreed."""
        from mus_tui.tui.closing.read_aloud import ReadAloudScreen

        self.commit()
        if rows_to_agree(self.talk) and not self.talk.is_closed:
            self.app.push_screen(ReadAloudScreen(self.desk), self._have_read)

    def _have_read(self, mend: str | None) -> None:
        """Go to an agreement that is to be put right; from a plan all have agreed to, to who has not said yes to it."""
        if mend:
            self.desk.stand_at(Position(step="plan", field=f"{mend} goal"))
            self.doors.go("plan")
            return
        self.desk.stand_at(Position(step=self.step.id))
        if plan_is_agreed(self.talk) and (row := self.query_one(Stances).unanswered()):
            row.stand_at_yes()

    def action_close_talk(self) -> None:
        """Close the talk as it is, or say what stands in the way.

        Where a plan hangs on the answer, they are sent to the question once (G13); what speaks against closing it now
        is asked about.
        """
        self.commit()
        if self.talk.is_closed:
            return
        if self.desk.only_read:
            self.query_one(Finish).say_why_not(t("closing.only_read", why=self.desk.only_read))
        elif not self._asked_outright and any(item.kind == "competence" for item in open_items(self.talk)):
            self._asked_outright = True
            self.query_one(CompetenceAsk).ask_outright()
        elif doubts := self._doubts():
            self.query_one(Finish).doubt(f"{doubts}\n{t('closing.close_ask')}")
        else:
            self.action_close_all_the_same()

    def _doubts(self) -> str:
        return "\n".join(filter(None, (too_early(self.talk, self.desk.today), self.doors.same_week())))

    def action_close_all_the_same(self) -> None:
        """Close the talk, whatever speaks against it."""
        self.commit()
        self._put(self.talk.closed(self.desk.clock()))
        self._begin()
        self.doors.offer_to_destroy()

    def action_offer_to_destroy(self) -> None:
        """Ask about what is to be destroyed now that the talk is closed."""
        self.doors.offer_to_destroy()

    def action_follow_up(self) -> None:
        """Follow up on the plan of the closed talk, and come back."""
        self.doors.follow_up_here()

    def action_ask_to_reopen(self) -> None:
        """Ask whether the closed talk is to be opened again."""
        self.query_one(Finish).ask()

    def action_reopen_talk(self) -> None:
        """Open the closed talk again."""
        self._put(self.talk.reopened())
        self._begin()
