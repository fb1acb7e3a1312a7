"""The dates that are settled at the end: the day of the talk, the follow-up of the plan, and its period."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.date_saying import say_date, say_full
from mus_tui.language.year_saying import say_year
from mus_tui.model.rules.due import after_interval, year_after
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.plan.header import day_label, period_label
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.closing.next_place import NextPlace
from mus_tui.tui.kit.agreements.row_words import date_words
from mus_tui.tui.kit.date_line import DateLine
from mus_tui.tui.kit.setting.together import together
from mus_tui.words import t

_NAMES = {"follow_up": "follow-up", "next_meeting": "next-meeting", "period_from": "from", "period_to": "to"}


class ClosingDates(Vertical):
    """The period is folded away where the form has no place for it (B20)."""

    DEFAULT_CSS = """
    ClosingDates { height: auto; }
    ClosingDates #period { display: none; height: auto; }
    ClosingDates.-period #period { display: block; }
    ClosingDates.-period #period-unfold, ClosingDates.-without-plan #period-unfold { display: none; }
    ClosingDates #dates-said { display: none; height: auto; }
    ClosingDates.-closed #dates-said { display: block; }
    ClosingDates.-closed DateLine, ClosingDates.-closed Button, ClosingDates.-closed #period { display: none; }
    ClosingDates DateLine.-none, ClosingDates.-closed NextPlace { display: none; }
    """

    def __init__(self, talk: Talk, today: date) -> None:
        super().__init__(classes="part")
        self._talk, self._today = talk, today
        self._next = talk.template.closing.next_in(talk.kind)
        self._period_label = period_label(talk.template)
        self._held = day_label(talk.template, talk.kind) or t("closing.held")

    def compose(self) -> ComposeResult:
        """Lay out the day, the follow-up and the period."""
        talk, closing = self._talk, self._talk.closing
        yield Static(Content(t("closing.dates")), classes="heading")
        yield Static(id="dates-said")
        yield self._line("held", self._held, _day_of(talk), past_ok=True)
        yield self._line("follow-up", self._asked, closing.follow_up)
        yield self._line("next-meeting", self._next.label if self._next else "", closing.next_meeting)
        yield NextPlace(self._next, closing.next_place)
        yield Button(Content(self._next_talk_words()), id="next-talk", classes="fold")
        yield Button(Content(f"▸ {t('closing.period')}"), id="period-unfold", classes="fold")
        with Vertical(id="period"):
            yield self._line("from", self._of_period("from"), closing.period_from, past_ok=True)
            yield self._line("to", self._of_period("to"), closing.period_to)

    @property
    def _asked(self) -> str:
        if not self._talk.makes_plan:
            return t("closing.next_time")
        return follow_up_label(self._talk.template, self._talk.kind) or t("closing.follow_up")

    def _of_period(self, end: str) -> str:
        return t(f"closing.period_{end}", label=self._period_label or t("closing.period"))

    def _line(self, name: str, label: str, when: PlanDate, *, past_ok: bool = False) -> DateLine:
        own = self._talk.template.language
        return DateLine(label, when, today=self._today, id=name, past_ok=past_ok, written_in=own)

    def _next_talk(self) -> date | None:
        return after_interval(self._talk)

    def _next_talk_words(self) -> str:
        again = self._next_talk()
        return f"→ {t('closing.next_talk', kind=self._talk.kind, date=say_date(again))}" if again else ""

    def show(self, talk: Talk) -> None:
        """Show what can be done with the dates now; what is typed is left alone."""
        if talk.held != self._talk.held and self._date("held").when.first != talk.held:
            # It was corrected elsewhere meanwhile.
            self._date("held").show(_day_of(talk))
        self._talk = talk
        for name in _NAMES.values():
            self._date(name).since = talk.held
        for line in self.query(Input):
            line.disabled = talk.is_closed
        self._date("next-meeting").set_class(self._next is None, "-none")
        # Without a plan there is nothing to follow up on, and the form's own line says when they meet.
        self._date("follow-up").set_class(self._next is not None and not talk.makes_plan, "-none")
        settled = talk.closing.next_meeting if self._next else talk.closing.follow_up
        suggested = self._next_talk() is not None and not settled.understood and not talk.is_closed
        again = self.query_one("#next-talk", Button)
        again.label = Content(self._next_talk_words())
        again.refresh(layout=True)
        again.display = suggested
        if self._period_label or talk.closing.period_from or talk.closing.period_to:
            self.add_class("-period")
        self.query_one("#period-unfold").disabled = talk.is_closed
        self.set_class(not talk.makes_plan, "-without-plan")
        self.set_class(talk.is_closed, "-closed")
        self.query_one("#dates-said", Static).update(Content("\n").join(self._said()))

    def _said(self) -> Iterator[Content]:
        """Give the dates there are, as they are read on a closed talk."""
        talk, closing = self._talk, self._talk.closing
        dates = {
            self._held: say_full(talk.held),
            self._asked: date_words(closing.follow_up),
            **self._said_next(talk),
            self._of_period("from"): date_words(closing.period_from),
            self._of_period("to"): date_words(closing.period_to),
        }
        for label, words in dates.items():
            if words:
                yield Content.assemble((f"{label}: ", "$quiet"), together(words))
        if falls := year_after(talk):
            yield Content.styled(f"{t('closing.year')}: {together(say_year(falls))}", "$quiet")

    def _said_next(self, talk: Talk) -> dict[str, str]:
        said = " · ".join(filter(None, (date_words(talk.closing.next_meeting), talk.closing.next_place)))
        return {self._next.label: said} if self._next else {}

    def written_into(self, talk: Talk) -> Talk:
        """Return the talk with the dates as they are typed; what is unclear is asked for beside its line."""
        dates = {field: self._date(name).when for field, name in _NAMES.items()}
        if any(getattr(talk.closing, field) != when for field, when in dates.items()):
            talk = talk.with_closing(**dates)
        place = self.query_one(NextPlace).words
        if place != talk.closing.next_place:
            talk = talk.with_closing(next_place=place)
        self._check_period(talk)
        return self._with_held(talk)

    def _date(self, name: str) -> DateLine:
        return self.query_one(f"#{name}", DateLine)

    def _with_held(self, talk: Talk) -> Talk:
        """Return the talk with its day; where no single day is meant, or one to come, the old one stands meanwhile."""
        when = self._date("held").when
        if when.first is None or when.first != when.last:
            self._date("held").ask(t("closing.held_stays", date=say_date(talk.held)))
            return talk
        # What it was when it was shown is no change, also where the day has been corrected elsewhere since.
        if when.first in {talk.held, self._talk.held}:
            return talk
        if when.first > self._today:
            self._date("held").ask(t("closing.held_not_yet", date=say_date(talk.held)))
            return talk
        return talk.altered(held=when.first)

    def _check_period(self, talk: Talk) -> None:
        first, last = talk.closing.period_from.first, talk.closing.period_to.last
        if first and last and last < first:
            self._date("to").ask(t("closing.period_backwards"))

    @on(Button.Pressed, "#next-talk")
    def _take_next_talk(self, event: Button.Pressed) -> None:
        """Take the day; the screen goes on from there, since in the line the next key would write over it."""
        if again := self._next_talk():
            self._date("next-meeting" if self._next else "follow-up").write(say_date(again))

    @on(Button.Pressed, "#period-unfold")
    def _unfold(self, event: Button.Pressed) -> None:
        event.stop()
        self.add_class("-period")
        self._date("from").query_one(Input).focus()


def _day_of(talk: Talk) -> PlanDate:
    return PlanDate(written=say_date(talk.held), first=talk.held, last=talk.held)
