"""How the talk ends: what is still open, the dates, where each of them stands, and the closing itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static, TextArea

from mus_tui.model.open_items import competence_was_discussed, open_items, questions_left
from mus_tui.model.plan import PlanDate
from mus_tui.model.position import Position
from mus_tui.model.talk import Talk
from mus_tui.texts import count, t
from mus_tui.texts.date_spans import months_after
from mus_tui.texts.dates import say_date
from mus_tui.tui.screens.talk_screen import TalkScreen
from mus_tui.tui.widgets.date_line import DateLine
from mus_tui.tui.widgets.key_bar import KeyHint
from mus_tui.tui.widgets.open_list import OpenList
from mus_tui.tui.widgets.route_list import RouteList
from mus_tui.tui.widgets.stances import StanceRow, stance_of, stands, with_stand
from mus_tui.tui.widgets.tick import Tick


class ClosingScreen(TalkScreen):
    """Nothing here blocks: the talk can be closed as it is, also in disagreement (S4)."""

    CSS_PATH = "closing.tcss"
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        # Without priority: in a text field the digits are typing.
        *(Binding(str(n + 1), f"stand({n})", "keys.stand", show=False) for n in range(9)),
    ]

    # Laying out

    def compose_body(self) -> ComposeResult:
        """Lay out, from the top, what is best settled first."""
        with Horizontal(id="columns"):
            yield RouteList(self.desk)
            with VerticalScroll(id="closing", can_focus=False):
                yield from self._compose_open()
                yield from self._compose_dates()
                if self.talk.talk_kind.plan == "if_competence":
                    yield from self._compose_competence()
                yield from self._compose_stances()
                yield from self._compose_end()

    def _compose_open(self) -> ComposeResult:
        with Vertical(id="still-open", classes="part"):
            yield Static(Content(t("closing.open")), id="open-title", classes="heading")
            yield OpenList()
            yield Static(id="left", classes="quiet")

    def _compose_dates(self) -> ComposeResult:
        form, closing, talk = self.talk.template.plan, self.talk.closing, self.talk
        held = PlanDate(written=say_date(talk.held), first=talk.held, last=talk.held)
        label = next((line.label for line in form.header if line.shows == "period"), "")
        with Vertical(id="dates", classes="part"):
            yield Static(Content(t("closing.dates")), classes="heading")
            yield self._date("held", t("closing.held"), held, past_ok=True)
            yield self._date("follow-up", form.follow_up_label or t("closing.follow_up"), closing.follow_up)
            if (again := self._next_talk()) is not None:
                yield Button(
                    Content(t("closing.next_talk", kind=talk.kind, date=say_date(again))), id="next-talk", classes="fold"
                )
            yield Button(Content(f"▸ {t('closing.period')}"), id="period-unfold", classes="fold")
            with Vertical(id="period"):
                named = label or t("closing.period")
                yield self._date("from", t("closing.period_from", label=named), closing.period_from, past_ok=True)
                yield self._date("to", t("closing.period_to", label=named), closing.period_to)
        self._period_asked_for = bool(label or closing.period_from or closing.period_to)

    def _date(self, name: str, label: str, when: PlanDate, *, past_ok: bool = False) -> DateLine:
        return DateLine(label, when, today=self.desk.today, id=name, past_ok=past_ok)

    def _next_talk(self) -> date | None:
        months = self.talk.talk_kind.interval_months
        return months_after(self.talk.held, months) if months else None

    def _compose_competence(self) -> ComposeResult:
        with Vertical(id="competence", classes="part"):
            yield Static(Content(t("closing.competence")), classes="heading")
            with Horizontal(classes="answers"):
                yield Tick(t("closing.yes"), id="competence-yes")
                yield Tick(t("closing.no"), id="competence-no")
            yield Static(id="competence-then", classes="quiet")

    def _compose_stances(self) -> ComposeResult:
        with Vertical(id="agreed", classes="part"):
            yield Static(Content(t("closing.agreed")), classes="heading")
            for said in self.talk.template.guidance_at("closing", self.talk.kind):
                text = f"{said.title}\n{said.text}" if said.title else said.text
                yield Static(Content(text), classes="said")
            yield Static(Content(t("closing.meaning")), classes="said quiet")
            for n, stand in enumerate(stands(self.talk)):
                yield StanceRow(n, stand, stance_of(self.talk, stand).words)

    def _compose_end(self) -> ComposeResult:
        with Vertical(id="end", classes="part"):
            yield Static(id="end-said")
            yield Static(id="end-hint", classes="quiet")
            with Horizontal(classes="answers"):
                yield Button(Content(t("closing.close")), id="close", classes="-primary")
                yield Button(Content(t("closing.copy")), id="copy", action="app.export")
                yield Button(Content(t("closing.reopen")), id="reopen")
            with Vertical(id="reopen-ask"):
                yield Static(Content(t("closing.reopen_ask")), classes="here")
                with Horizontal(classes="answers"):
                    yield Button(Content(t("closing.reopen_no")), id="reopen-no")
                    yield Button(Content(t("closing.reopen_yes")), id="reopen-yes")

    def on_mount(self) -> None:
        """Begin at what is open, or else at the first yes."""
        self.talk_changed()
        self.set_class(self._period_asked_for, "-period")
        if self.talk.is_closed:
            self.query_one("#copy").focus()
        elif open_items(self.talk):
            self.query_one(OpenList).focus()
        else:
            self.query(".yes").first().focus(scroll_visible=False)

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here; there is nothing to go on to."""
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
            KeyHint("Ctrl+T", t("keys.plan"), "screen.plan"),
            KeyHint("Ctrl+O", t("keys.export"), "app.export"),
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
            KeyHint("Ctrl+Q", t("keys.quit"), "app.quit"),
        )

    # Showing

    def talk_changed(self) -> None:
        """Show the talk as it stands now; what is being typed is left alone."""
        talk = self.talk
        self.set_class(talk.is_closed, "-closed")
        self.query_one(RouteList).show(self.step.id)
        self._show_open(talk)
        self.query_one("#next-talk, #period-unfold").display = not talk.is_closed
        for button in self.query("#next-talk"):
            button.display = not talk.is_closed and not talk.closing.follow_up
        for line in self.query(Input):
            line.disabled = talk.is_closed
        self._show_competence(talk)
        for row in self.query(StanceRow):
            row.show(stance_of(talk, row.stand), closed=talk.is_closed)
        self._show_end(talk)

    def _show_open(self, talk: Talk) -> None:
        items = open_items(talk)
        self.query_one(OpenList).show(talk)
        title = t("closing.open") if items else t("closing.nothing_open")
        self.query_one("#open-title", Static).update(Content(title))
        said = [t("closing.open_hint")] if items and not talk.is_closed else []
        if left := questions_left(talk):
            said.append(count("closing.questions_left", left))
        line = self.query_one("#left", Static)
        line.update(Content(" · ".join(said)))
        line.display = bool(said)

    def _show_competence(self, talk: Talk) -> None:
        for part in self.query("#competence"):
            answer = competence_was_discussed(talk)
            for name, means in (("yes", True), ("no", False)):
                tick = part.query_one(f"#competence-{name}", Tick)
                tick.show(answer is means)
                tick.disabled = talk.is_closed
            then = "" if answer is None else t("closing.competence_yes" if answer else "closing.competence_no")
            if answer and talk.closing.competence_discussed is None:
                then = t("closing.competence_from_topic", then=then)
            part.query_one("#competence-then", Static).update(Content(then))

    def _show_end(self, talk: Talk) -> None:
        at = talk.closing.closed_at
        self.query_one("#end-said").display = at is not None
        if at is not None:
            said = t("closing.closed", date=say_date(at.date()), time=f"{at:%H.%M}")
            self.query_one("#end-said", Static).update(Content(said))
        hint = "closing.close_hint" if at is None else "closing.closed_hint"
        self.query_one("#end-hint", Static).update(Content(t(hint)))
        all_agree = all(stance_of(talk, stand).agrees for stand in stands(talk))
        whole = all_agree and not open_items(talk)
        close = self.query_one("#close", Button)
        close.label = Content(t("closing.close" if whole else "closing.close_as_is"))
        close.display = at is None
        self.query_one("#reopen").display = at is not None

    # Writing

    def commit(self) -> None:
        """Write dates and words into the talk."""
        if self.talk.is_closed:
            return
        talk = self._with_held(self.talk)
        dates = {"follow_up": "follow-up", "period_from": "from", "period_to": "to"}
        changed = {
            field: when
            for field, name in dates.items()
            if (when := self.query_one(f"#{name}", DateLine).when) != getattr(talk.closing, field)
        }
        if changed:
            talk = talk.with_closing(**changed)
        for row in self.query(StanceRow):
            stance = stance_of(talk, row.stand)
            if row.words != stance.words:
                talk = with_stand(talk, row.stand, stance.agrees, row.words)
        self.desk.put(talk)

    def _with_held(self, talk: Talk) -> Talk:
        """Return the talk with its day; a day that is unclear is asked for, and meanwhile the old one stands."""
        line = self.query_one("#held", DateLine)
        when = line.when
        if when.first is None or when.first != when.last:
            line.ask(t("closing.held_stays", date=say_date(talk.held)))
            return talk
        return talk if when.first == talk.held else talk.altered(held=when.first)

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _written(self) -> None:
        self.commit()
        first, last = self.talk.closing.period_from.first, self.talk.closing.period_to.last
        if first and last and last < first:
            self.query_one("#to", DateLine).ask(t("closing.period_backwards"))
        self.talk_changed()

    @on(OptionList.OptionSelected, "#open")
    def _go(self, event: OptionList.OptionSelected) -> None:
        """Go where an open item is settled."""
        item = self.query_one(OpenList).item(event.option_id)
        self.commit()
        if item.kind == "competence":
            self.query_one("#competence-yes").focus()
        elif item.kind == "follow_up":
            self.query_one("#follow-up Input").focus()
        else:
            if item.agreement:
                self.desk.stand_at(Position(step=item.step, field=item.agreement))
            self.desk.go(item.step)

    # Pressing

    def action_stand(self, number: int) -> None:
        """Mark that one of them agrees, or take the mark away."""
        if number < len(rows := self._rows()):
            stands_now = stance_of(self.talk, rows[number].stand).agrees
            self._stand(number, None if stands_now else True)

    def _rows(self) -> list[StanceRow]:
        return list(self.query(StanceRow))

    def _stand(self, number: int, agrees: bool | None) -> None:
        if self.talk.is_closed:
            return
        self.commit()
        row = self._rows()[number]
        self._put(with_stand(self.talk, row.stand, agrees, row.words))
        if agrees is False:
            row.query_one(TextArea).focus()

    def _put(self, talk: Talk) -> None:
        self.desk.put(talk)
        self.talk_changed()

    @on(Button.Pressed, ".yes")
    @on(Button.Pressed, ".no")
    def _answered(self, event: Button.Pressed) -> None:
        answer, _, number = (event.button.id or "").partition("-")
        stance = stance_of(self.talk, self._rows()[int(number)].stand)
        says = answer == "yes"
        self._stand(int(number), None if stance.agrees is says else says)
