"""What became of last year's plan, agreement by agreement (H16, G3, B7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast, get_args

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from mus_tui.model.follow_up import Status
from mus_tui.model.plan import Agreement
from mus_tui.model.position import Position
from mus_tui.texts import count, t
from mus_tui.texts.dates import say_date
from mus_tui.tui.screens.talk_screen import TalkScreen
from mus_tui.tui.widgets.key_bar import KeyHint
from mus_tui.tui.widgets.note_pad import NotePad
from mus_tui.tui.widgets.old_agreement import SIGNS, details_content, goal_content

STATUSES: tuple[Status, ...] = get_args(Status)
"""In the order of their keys, 1 to 4."""


class FollowUpScreen(TalkScreen):
    """The list of agreements, the chosen one large, how it went, and whether it goes on this year."""

    CSS_PATH = "follow_up.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        # Without priority: in the remark these are typing.
        *(Binding(str(n), f"status('{status}')", f"keys.{status}") for n, status in enumerate(STATUSES, 1)),
        Binding("v", "carry", "keys.carry"),
        Binding("enter", "remark", "keys.remark", priority=True),
        Binding("escape", "rows", "keys.back_to_rows", priority=True),
    ]

    _index = 0

    @property
    def rows(self) -> tuple[Agreement, ...]:
        """The agreements of last year's plan."""
        return self.talk.previous.agreements if self.talk.previous else ()

    @property
    def row(self) -> Agreement:
        """The agreement they are at."""
        return self.rows[self._index]

    # Laying out

    def compose_body(self) -> ComposeResult:
        """Lay the list beside the chosen agreement; above it where it is narrow."""
        if not self.rows:
            yield Static(Content(t("follow_up.empty")), id="empty")
            return
        with Horizontal(id="columns"):
            with Vertical(id="list"):
                yield Static(id="progress")
                yield OptionList(id="rows", compact=True)
            with VerticalScroll(id="current", can_focus=False):
                yield Static(id="place")
                yield Static(id="goal")
                yield Static(id="details")
                with Horizontal(id="statuses"):
                    for status in STATUSES:
                        yield Button(id=f"status-{status}", classes="status", disabled=self.talk.is_closed)
                with Horizontal(id="onward"):
                    yield Button(id="carry", disabled=self.talk.is_closed)
                    yield Static(id="carried")
                yield Static(Content(t("follow_up.remark")), id="remark-label")
                yield NotePad(id="remark", read_only=self.talk.is_closed)

    def on_mount(self) -> None:
        """Begin at the agreement they left, or the first that is not followed up."""
        if not self.rows:
            return
        ids = [row.id for row in self.rows]
        left_at = self.desk.position.field if self.desk.position.step == self.step.id else ""
        still_open = (n for n, row in enumerate(self.rows) if self.talk.follow_up(row.id).status is None)
        self._index = ids.index(left_at) if left_at in ids else next(still_open, 0)
        rows = self.query_one("#rows", OptionList)
        rows.add_options([Option(self._line(n), id=f"row-{n}") for n in range(len(self.rows))])
        rows.highlighted = self._index
        self._show_row()

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        if not self.rows:
            return super().hints()
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Enter", t("keys.remark"), "screen.write_remark"),
            KeyHint("V", t("keys.carry"), "screen.carry"),
            KeyHint("F4", t("keys.agree"), "screen.agree"),
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
        )

    # Showing

    def _show_row(self) -> None:
        """Show another agreement."""
        previous = self.talk.previous
        assert previous is not None
        held = say_date(previous.held)
        place = t("follow_up.place", number=self._index + 1, of=len(self.rows), kind=previous.kind, held=held)
        self.query_one("#place", Static).update(Content(place))
        self.query_one("#goal", Static).update(goal_content(previous.form, self.row))
        details = self.query_one("#details", Static)
        details.update(written := details_content(previous.form, self.row))
        details.display = bool(written)
        remark = self.query_one("#remark", NotePad)
        remark.placeholder = Content(t("follow_up.remark_hint"))
        remark.show(self.talk.follow_up(self.row.id).remark)
        self.query_one("#current", VerticalScroll).scroll_home(animate=False)
        self.desk.stand_at(Position(step=self.step.id, field=self.row.id))
        self.talk_changed()

    def talk_changed(self) -> None:
        """Show anew how far they are and how this agreement went; the remark is left alone."""
        if not self.rows:
            return
        done = sum(self.talk.follow_up(row.id).status is not None for row in self.rows)
        progress = count("follow_up.progress", len(self.rows), done=done)
        title = t("talk.step_follow_up")
        self.query_one("#progress", Static).update(Content.assemble((title, "bold $here"), f"   {progress}"))
        for n in range(len(self.rows)):
            self.query_one("#rows", OptionList).replace_option_prompt(f"row-{n}", self._line(n))
        now = self.talk.follow_up(self.row.id).status
        for n, status in enumerate(STATUSES, 1):
            button = self.query_one(f"#status-{status}", Button)
            button.label = Content(f"{'●' if status == now else n} {t(f'follow_up.{status}')}")
            button.set_class(status == now, "-chosen")
        self._show_carried()

    def _line(self, n: int) -> Content:
        row = self.rows[n]
        status = self.talk.follow_up(row.id).status
        onward = "→" if self.talk.carried(row.id) else " "
        words = " ".join(row.goal.split()) or t("follow_up.no_words")
        return Content(f"{SIGNS[status]}{onward} {n + 1} {words}")

    def _show_carried(self, said: str = "") -> None:
        carried = self.talk.carried(self.row.id)
        words = "carry"
        if carried is not None:
            number = 1 + self.talk.agreements.index(carried)
            said = said or t("follow_up.carried", number=number)
            words = "take_back" if self._is_untouched(carried) else "to_plan"
        carry = self.query_one("#carry", Button)
        carry.label = Content(t(f"follow_up.{words}"))
        carry.refresh(layout=True)
        self.query_one("#carried", Static).update(Content(said))

    def _is_untouched(self, carried: Agreement) -> bool:
        """Whether the row still is what carrying on made of it."""
        anew = self.talk.without_agreement(carried.id).with_carried(self.row.id).agreements[-1]
        return carried == anew.altered(id=carried.id)

    # Moving

    @on(OptionList.OptionHighlighted)
    def _turn(self) -> None:
        """Show the agreement that is chosen in the list, which a fast key may have reached before its message."""
        chosen = self.query_one("#rows", OptionList).highlighted
        if chosen is not None and chosen != self._index:
            self.commit()
            self._index = chosen
            self._show_row()

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let Enter be Enter everywhere but in the list, and Esc only lead back to it."""
        if action == "remark":
            return isinstance(self.focused, OptionList)
        return bool(self.rows) if action in {"rows", "write_remark", "status", "carry"} else True

    def action_remark(self) -> None:
        """Write about the chosen agreement."""
        self.action_write_remark()

    def action_write_remark(self) -> None:
        """Go to the remark."""
        self._turn()
        self.set_focus(self.query_one("#remark", NotePad))

    def action_rows(self) -> None:
        """Go back to the list; the remark is kept."""
        self.commit()
        self.set_focus(self.query_one("#rows", OptionList))

    # Writing

    def commit(self) -> None:
        """Write the remark into the talk, under the agreement that is on the screen."""
        if not self.rows or self.talk.is_closed:
            return
        now, remark = self.talk.follow_up(self.row.id), self.query_one("#remark", NotePad).text
        if remark != now.remark:
            self.desk.put(self.talk.with_follow_up(self.row.id, now.status, remark))

    @on(TextArea.Changed)
    def _written(self) -> None:
        self.commit()

    def action_status(self, status: str) -> None:
        """Say how the agreement went."""
        self._turn()
        self.commit()
        if not self.talk.is_closed:
            remark = self.talk.follow_up(self.row.id).remark
            self.desk.put(self.talk.with_follow_up(self.row.id, cast(Status, status), remark))
            self.talk_changed()

    @on(Button.Pressed, ".status")
    def _pressed(self, event: Button.Pressed) -> None:
        self.action_status((event.button.id or "").removeprefix("status-"))

    @on(Button.Pressed, "#carry")
    def action_carry(self) -> None:
        """Carry the agreement on into this year's plan; once more takes it back while nobody has written in it."""
        self._turn()
        self.commit()
        if self.talk.is_closed:
            return
        carried = self.talk.carried(self.row.id)
        if carried is not None and not self._is_untouched(carried):
            self._show_carried(t("follow_up.changed_since", number=1 + self.talk.agreements.index(carried)))
            return
        self.desk.remember_plan()
        if carried is None:
            self.desk.put(self.talk.with_carried(self.row.id))
        else:
            self.desk.put(self.talk.without_agreement(carried.id))
        self.talk_changed()
