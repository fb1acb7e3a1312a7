"""Ten minutes between two talks: how each agreement goes, and when they follow up again (G23, A20)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, OptionList, Static

from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.follow_up import (
    follow_up_of,
    next_follow_up,
    row_on,
    rows_left,
    status_now,
    with_next,
    with_nothing_more,
    with_row,
)
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import Status
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.desk import Desk
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.about_people import duty_words
from mus_tui.tui.kit.agreements.list_above import ListAbove
from mus_tui.tui.kit.agreements.list_with_detail import ListWithDetail
from mus_tui.tui.kit.agreements.old_agreement import SIGNS, details_content, follow_ups_content, goal_content
from mus_tui.tui.kit.agreements.row_words import date_words
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.tui.kit.agreements.statuses import STATUSES, Statuses
from mus_tui.tui.kit.date_line import DateLine, date_line
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.names import names, where
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import count, t


class FollowUpScreen(ListWithDetail):
    """The plan alone: an agreement at a time, and last when they follow up again. Enter goes on, field by field."""

    CSS_PATH = "follow_up.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        # Without priority: in a line these are typing.
        *(Binding(str(n), f"status('{status}')", f"keys.{status}") for n, status in enumerate(STATUSES, 1)),
        Binding("enter", "on", "keys.next_field", priority=True),
        Binding("ctrl+n,f9", "finish", "keys.finish", priority=True),
        Binding("ctrl+o", "export", "keys.export", priority=True),
        Binding("escape", "back", "keys.back", priority=True),
    ]
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (92, "-medium"), (112, "-wide")]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (28, "-tall")]

    def __init__(self, desk: Desk, doors: Doors, leave: Callable[[], None]) -> None:
        """`leave` goes back to where they came from."""
        super().__init__()
        self.desk, self.doors = desk, doors
        self._leave = leave
        self._today = desk.today

    @property
    def talk(self) -> Talk:
        """The talk as it stands now."""
        return self.desk.talk

    @property
    def row(self) -> Agreement | None:
        """The agreement they are at; None at the end, where they settle when to follow up again."""
        rows = self.talk.agreements
        return rows[self.index] if self.index < len(rows) else None

    # Laying out

    def compose(self) -> ComposeResult:
        """Lay the list beside the chosen agreement; above it where it is narrow."""
        yield TitleBar(where(self.talk), list(names(self.talk).values()), self.desk.saved)
        if self.talk.agreements:
            with Horizontal(id="columns"):
                yield ListAbove()
                with VerticalScroll(id="current", can_focus=False):
                    yield Static(id="place")
                    with Vertical(id="agreement"):
                        yield from self._agreement()
                    with Vertical(id="end"):
                        yield from self._end()
        else:
            yield Static(Content(t("follow_up.empty")), id="empty")
        yield KeyBar(self.keys_here())

    def _agreement(self) -> Iterator[Widget]:
        yield Static(id="goal")
        yield Static(id="details")
        yield Static(id="followed_up")
        yield Statuses(self.action_status)
        yield Static(Content(t("follow_up.remark")), classes="label")
        yield WritingLine(id="remark", placeholder=t("follow_up.remark_hint"))
        yield date_line(self.talk, t("follow_up.new_date"), self._today, "new-date")

    def _end(self) -> Iterator[Widget]:
        agreed, when = next_follow_up(self.talk), follow_up_of(self.talk, self._today).next
        stands = agreed.first and agreed.first > self._today and agreed != when
        said = t("follow_up.agreed", date=date_words(agreed)) if stands else ""
        yield Static(Content(f"{t('follow_up.end_hint')} {said}".rstrip()), id="end-hint")
        yield Static(id="unseen")
        yield date_line(self.talk, t("follow_up.next"), self._today, "next", when)
        yield Button(Content(t("follow_up.finish")), id="finish", classes="-primary", action="screen.finish")

    def keys_here(self) -> Sequence[KeyHint]:
        """Return the keys that matter most where they are."""
        ways = (KeyHint("Ctrl+N", t("keys.finish"), "screen.finish"), KeyHint("Esc", t("keys.back"), "screen.back"))
        if not self.talk.agreements:
            return (KeyHint("F1", t("keys.help"), "app.help"), *ways)
        how = self.unless_writing(self.how_it_went) if self.row else ()
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Enter", t("keys.next_field"), "screen.on"),
            *how,
            *ways,
            KeyHint("Ctrl+O", t("keys.export"), "screen.export"),
        )

    def on_mount(self) -> None:
        """Begin at the first agreement that nothing has been said about today."""
        self.desk.following_up = True
        if not self.talk.agreements:
            return
        left = rows_left(self.talk, self._today)
        self.begin_at(self.talk.agreements.index(left[0]) if left else len(self.talk.agreements))

    def on_unmount(self) -> None:
        """Leave the talk as closed as it was."""
        self.desk.following_up = False

    # Showing

    def show_row(self) -> None:
        """Show an agreement, or when they follow up again."""
        row = self.row
        self.query_one("#agreement").display = row is not None
        self.query_one("#end").display = row is None
        self.query_one("#place", Static).update(Content(self._place(row)))
        if row is not None:
            self._show_agreement(row)
        self.query_one("#current", VerticalScroll).scroll_home(animate=False)
        self.query_one(KeyBar).show(self.keys_here())
        self._show_progress()

    def _place(self, row: Agreement | None) -> str:
        kind, held = self.talk.kind, say_date(self.talk.held)
        if row is None:
            return t("follow_up.end_place", kind=kind, held=held)
        number, of = self.index + 1, len(self.talk.agreements)
        return t("last_year.place", number=number, of=of, talk=f"{kind} {held}")

    def _show_agreement(self, row: Agreement) -> None:
        form = self.talk.template.plan
        before = [follow_up for follow_up in self.talk.followed_up if follow_up.on != self._today]
        for name, written in (
            ("#goal", goal_content(form, row, duty_words(self.talk, silence_of(self.talk, row)))),
            ("#details", details_content(form, row)),
            ("#followed_up", follow_ups_content(before, row)),
        ):
            shown = self.query_one(name, Static)
            shown.update(written)
            shown.display = bool(written)
        today = row_on(self.talk, self._today, row.id)
        self.query_one("#remark", Input).value = today.remark
        self.query_one("#new-date", DateLine).show(today.new_date)

    def _show_progress(self) -> None:
        """Show anew how far they are, and how this agreement goes."""
        left = len(rows_left(self.talk, self._today))
        progress = count("follow_up.left", left) if left else t("follow_up.none_left")
        unseen = self.query_one("#unseen", Static)
        unseen.update(Content(count("follow_up.unseen", left)))
        unseen.display = left > 0
        self.query_one("#progress", Static).update(
            Content.assemble((t("follow_up.title"), "bold $here"), f"   {progress}")
        )
        self.show_lines()
        if self.row:
            self.query_one(Statuses).show(row_on(self.talk, self._today, self.row.id).status)

    def lines(self) -> Sequence[Content]:
        """Return a line for each agreement, and one for the end."""
        return [self._line(row, n) for n, row in enumerate((*self.talk.agreements, None))]

    def _line(self, row: Agreement | None, n: int) -> Content:
        if row is None:
            return Content(f"  {t('follow_up.end')}")
        words = marked(" ".join(row.goal.split()) or t("last_year.no_words"), silence_of(self.talk, row))
        return Content(f"{SIGNS[status_now(self.talk.followed_up, row.id)]} {n + 1} {words}")

    # Moving

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let Enter press a button that has the keys, and digits say nothing where there is no agreement."""
        if action == "status":
            return self.row is not None
        return action != "on" or not isinstance(self.focused, Button)

    def action_on(self) -> None:
        """Go on: from the list to the line, to the new date, and to the next agreement."""
        if not self.talk.agreements:
            return
        if isinstance(self.focused, OptionList):
            self.turn()
            self.set_focus(self.query_one("#remark" if self.row else "#next Input"))
        elif self.focused is self.query_one("#remark"):
            self.set_focus(self.query_one("#new-date Input"))
        elif self.row is None:
            self.set_focus(self.query_one("#finish"))
        else:
            self.set_focus(self.list)
            self._go(self.index + 1)

    def _go(self, to: int) -> None:
        self.list.highlighted = to
        self.turn()

    def action_back(self) -> None:
        """Go back to the list, and from there to where they came from; everything is kept."""
        self.commit()
        if self.talk.agreements and not isinstance(self.focused, OptionList):
            self.set_focus(self.list)
        else:
            self._leave()

    def action_finish(self) -> None:
        """Ask first when they follow up again; there, put down that the plan was followed up today, and leave."""
        if not self.is_current:
            return
        if not self.talk.agreements:
            self._leave()
            return
        self.turn()
        if self.row:
            self._go(len(self.talk.agreements))
            self.set_focus(self.query_one("#next Input"))
            return
        self.commit()
        self.desk.put(with_nothing_more(self.talk, self._today))
        self._leave()
        self._say_kept()

    def _say_kept(self) -> None:
        """Say that it is kept, where they come to, unless that screen says that it could not be."""
        when = follow_up_of(self.talk, self._today).next or next_follow_up(self.talk)
        if not self.desk.in_trouble:
            again = t("follow_up.kept_next", date=date_words(when)) if when else ""
            self.app.notify("\n".join(filter(None, (t("follow_up.kept"), again))), markup=False)

    # Writing

    def place_to_write(self) -> Widget | None:
        """Return the line about the chosen agreement; at the end the day of the next follow-up."""
        self.turn()
        return self.query_one("#remark" if self.row else "#next Input") if self.talk.agreements else None

    def commit(self) -> None:
        """Write what stands in the lines into today's follow-up."""
        if not self.talk.agreements or not self.is_mounted:
            return
        if row := self.row:
            now = row_on(self.talk, self._today, row.id)
            new_date = self.query_one("#new-date", DateLine).when
            said = now.altered(remark=self.query_one("#remark", Input).value, new_date=new_date)
            if said != now:
                self.desk.put(with_row(self.talk, self._today, said))
        elif (when := self.query_one("#next", DateLine).when) != follow_up_of(self.talk, self._today).next:
            self.desk.put(with_next(self.talk, self._today, when))

    @on(Input.Changed)
    def _written(self) -> None:
        self.commit()
        self._show_progress()

    def action_export(self) -> None:
        """Save a copy of the plan where they want it."""
        self.doors.export()

    def action_status(self, status: str) -> None:
        """Say how the agreement goes; the same once more takes it back."""
        self.turn()
        self.commit()
        if row := self.row:
            now = row_on(self.talk, self._today, row.id)
            chosen = None if now.status == status else cast(Status, status)
            self.desk.put(with_row(self.talk, self._today, now.altered(status=chosen)))
            self._show_progress()
