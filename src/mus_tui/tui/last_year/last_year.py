"""What became of the plans of earlier talks, agreement by agreement (H16, G3, B7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, OptionList, Static, TextArea

from mus_tui.language.follow_up_saying import say_times_carried
from mus_tui.model.rules.last_year import is_untouched, old_wording, outcome, settled_before
from mus_tui.model.rules.silence import silence_before
from mus_tui.model.values.last_year import EarlierRow, Status
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.about_people import duty_words
from mus_tui.tui.kit.agreements.list_above import ListAbove
from mus_tui.tui.kit.agreements.list_with_detail import ListWithDetail
from mus_tui.tui.kit.agreements.old_agreement import SIGNS, details_content, follow_ups_content, goal_content
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.tui.kit.agreements.statuses import STATUSES, Statuses
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.last_year.from_last_year import said_first, with_way_on, words_from
from mus_tui.tui.last_year.last_year_words import LastYearWords
from mus_tui.tui.last_year.lines import Line, first_open, head_of, lines_of, only_words, place_words
from mus_tui.tui.talk.talk_screen import TalkScreen, agree_hint
from mus_tui.words import count, t


class LastYearScreen(ListWithDetail, TalkScreen):
    """The list of agreements, the chosen one large, how it went, and whether it goes on this year.

    Where last year's talk left words behind, they are the first of the list; where there are several plans, or one of
    other people, whose each is stands over it.
    """

    CSS_PATH = "last_year.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        # Without priority: in the remark these are typing.
        *(Binding(str(n), f"status('{status}')", f"keys.{status}") for n, status in enumerate(STATUSES, 1)),
        Binding("v", "carry", "keys.carry"),
        # No letter: it opens a dialog, which no sentence that goes on could take back.
        Binding("f7", "earlier", "keys.earlier", priority=True),
        Binding("enter", "remark", "keys.remark", priority=True),
        Binding("escape", "rows", "keys.back_to_rows", priority=True),
    ]

    _words: Mapping[str, Content | None] = MappingProxyType({})

    @property
    def rows(self) -> tuple[Line, ...]:
        """What there is to choose: of each plan first the words of its talk, or whose it is, then its agreements."""
        return lines_of(self.talk, [talk for talk, words in self._words.items() if words])

    @property
    def row(self) -> EarlierRow | None:
        """The agreement they are at; None at the words of an earlier talk, and where it was just taken away."""
        if self.index >= len(self.rows):
            return None
        plan, row = self.rows[self.index]
        return EarlierRow(plan, row) if row else None

    # Laying out

    def compose_body(self) -> ComposeResult:
        """Lay the list beside the chosen agreement; above it where it is narrow."""
        before = self.desk.beside.earlier(self.talk) if self.talk.previous else {}
        self._words = {talk: words_from(each) for talk, each in before.items()}
        if not self.rows:
            yield Static(Content(t("last_year.empty")), id="empty")
            return
        with Horizontal(id="columns"):
            yield ListAbove()
            with VerticalScroll(id="current", can_focus=False):
                yield Static(id="said-first")
                yield Static(id="place")
                yield Static(id="said")
                with Vertical(id="agreement"):
                    yield from self._agreement()

    def _agreement(self) -> Iterator[Widget]:
        """Give the parts of one agreement, in the order in which the template asks about it."""
        asked = self.talk.template.follow_up
        yield Static(id="goal")
        yield Static(id="details")
        yield Static(id="followed_up")
        if asked.status:
            yield Static(Content(asked.status), classes="asked")
        yield Statuses(self.action_status, disabled=self.talk.is_closed)
        words = LastYearWords(self.talk, self.desk.today, self.commit)
        if asked.fields:
            yield words
        if asked.carry:
            yield Static(Content(asked.carry), classes="asked")
        self.set_class(bool(asked.status and asked.carry), "-asked")
        with Horizontal(id="onward"):
            yield Button(id="carry", disabled=self.talk.is_closed)
            yield Static(id="carried")
        if not asked.fields:
            yield words

    def on_mount(self) -> None:
        """Begin where they left, or at the words of last year, or at the first that is not followed up."""
        if not self.rows:
            return
        ids = [line.ref for line in self.rows]
        left_at = self.desk.position.field if self.desk.position.step == self.step.id else ""
        first = first_open(self.talk, self.rows, [talk for talk, words in self._words.items() if words])
        self.begin_at(ids.index(left_at) if left_at in ids and left_at else first)

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        if not self.rows:
            return super().hints()
        first = (KeyHint("F1", t("keys.help"), "app.help"), KeyHint("Ctrl+N", t("keys.next"), "screen.next"))
        if not self._may_say:
            on = () if self.talk.is_closed else (KeyHint("Enter", t("last_year.on"), "screen.write_remark"),)
            earlier = KeyHint("F7", t("keys.earlier"), "screen.earlier", t("keys.earlier_short"))
            return (*first, *on, earlier, agree_hint())
        onward = KeyHint("V", t("keys.carry"), "screen.carry")
        remark = KeyHint("Enter", t("keys.remark"), "screen.write_remark")
        return (*first, *self.unless_writing(self.how_it_went, onward, remark), agree_hint())

    keys_here = hints

    @property
    def _may_say(self) -> bool:
        """Whether there is an agreement here to say something about."""
        return self.row is not None and not self.talk.is_closed

    # Showing

    def show_row(self) -> None:
        """Show another agreement, or the words of last year's talk."""
        row = self.row
        self.query_one("#agreement").display = row is not None
        line = self.rows[self.index]
        self.query_one("#place", Static).update(Content(place_words(self.talk, line)))
        # Read before the first of them, and not in the way at the others.
        self._fill("#said-first", Content() if self.index else said_first(self.talk))
        words = self._words.get(line.plan.talk) or Content(only_words(line.plan))
        said = words if self.talk.is_closed else with_way_on(words, line.plan)
        self._fill("#said", Content() if row else said)
        if row:
            self._show_agreement(row)
        self.query_one("#current", VerticalScroll).scroll_home(animate=False)
        self.desk.stand_at(Position(step=self.step.id, field=line.ref))
        self.query_one(KeyBar).show(self.hints())
        self.talk_changed()

    def _show_agreement(self, at: EarlierRow) -> None:
        duty = duty_words(self.talk, silence_before(self.talk, at.ref))
        self.query_one("#goal", Static).update(goal_content(at.plan.form, at.row, duty))
        self._fill("#details", details_content(at.plan.form, at.row))
        self.query_one(LastYearWords).show(self.talk, at.ref)

    def talk_changed(self) -> None:
        """Show anew how far they are and how this agreement went; what is written about it is left alone."""
        if not self.rows:
            return
        agreements = self.talk.earlier_rows
        done = sum(outcome(self.talk, each.ref) is not None for each in agreements)
        progress = count("last_year.progress", len(agreements), done=done) if agreements else ""
        title = self.talk.template.phases.last_year or t("talk.step_follow_up")
        self.query_one("#progress", Static).update(Content.assemble((title, "bold $here"), f"   {progress}"))
        self.show_lines()
        if row := self.row:
            self.query_one(Statuses).show(outcome(self.talk, row.ref))
            self._show_follow_ups(row)
            self._show_carried(row)

    def _show_follow_ups(self, at: EarlierRow) -> None:
        before = settled_before(self.talk, at.ref)
        self._fill("#followed_up", follow_ups_content(at.plan.followed_up, at.row, before))

    def _fill(self, place: str, words: Content) -> None:
        """Show words where there are any."""
        shown = self.query_one(place, Static)
        shown.update(words)
        shown.display = bool(words)

    def lines(self) -> Sequence[Content]:
        """Return a line for the words of last year's talk and for each agreement."""
        return [self._line(n) for n in range(len(self.rows))]

    def _line(self, n: int) -> Content:
        line = self.rows[n]
        plan, row = line
        if row is None:
            return Content(f"   {head_of(self.talk, plan)}")
        status = outcome(self.talk, line.ref)
        onward = "→" if self.talk.carried(line.ref) else " "
        words = marked(" ".join(row.goal.split()) or t("last_year.no_words"), silence_before(self.talk, line.ref))
        return Content(f"{SIGNS[status]}{onward} {1 + plan.agreements.index(row)} {words}")

    def _show_carried(self, at: EarlierRow, said: str = "") -> None:
        """Say whether the agreement goes on; where it was put in new words, in which."""
        carried, words = self.talk.carried(at.ref), "carry"
        lines = [Content(said)] if said else []
        if carried is not None:
            number = 1 + self.talk.agreements.index(carried)
            times = say_times_carried(carried.times_carried)
            carried_words = (t("last_year.carried", number=number), times)
            lines = lines or [Content("  ·  ".join(each for each in carried_words if each))]
            if old_wording(self.talk, carried):
                lines.append(Content.assemble((f"{t('last_year.this_year')}  ", "$quiet"), carried.goal))
            words = "take_back" if is_untouched(self.talk, carried) else "to_plan"
        carry = self.query_one("#carry", Button)
        carry.label = Content(t(f"last_year.{words}"))
        carry.refresh(layout=True)
        carry.display = not self.talk.is_closed
        self.query_one("#carried", Static).update(Content("\n").join(lines))

    # Moving

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let Enter be Enter everywhere but in the list, and Esc only lead back to it."""
        if action == "remark":
            return isinstance(self.focused, OptionList)
        if action in {"status", "carry"}:
            return self._may_say
        return bool(self.rows) if action in {"rows", "write_remark"} else True

    def action_earlier(self) -> None:
        """Choose other earlier talks, or take one away."""
        self.commit()
        self.doors.earlier()

    def action_remark(self) -> None:
        """Write about the chosen agreement."""
        self.action_write_remark()

    def action_write_remark(self) -> None:
        """Go to the remark; from the words of last year to the first agreement."""
        self.turn()
        if self.row:
            self.set_focus(self.query_one(LastYearWords).first)
        else:
            self.list.action_cursor_down()

    def action_rows(self) -> None:
        """Go back to the list; the remark is kept."""
        self.commit()
        self.set_focus(self.list)

    # Writing

    def place_to_write(self) -> Widget | None:
        """Return the first place to write about the chosen agreement."""
        self.turn()
        return self.query_one(LastYearWords).first_text if self._may_say else None

    def nowhere_words(self) -> str:
        """Say at the words of last year where the agreements are."""
        at_words = self.rows and self.row is None and not self.talk.is_closed
        return t("last_year.letters") if at_words else super().nowhere_words()

    def commit(self) -> None:
        """Write what is said into the talk, under the agreement that is on the screen."""
        if self.rows and self.row and not self.talk.is_closed:
            self.desk.put(self.query_one(LastYearWords).written_into(self.talk, self.row.ref))

    @on(TextArea.Changed)
    def _written(self) -> None:
        self.commit()

    def action_status(self, status: str) -> None:
        """Say how the agreement went."""
        self.turn()
        self.commit()
        if self.row and not self.talk.is_closed:
            remark = self.talk.last_year_row(self.row.ref).remark
            self.desk.put(self.talk.with_last_year_row(self.row.ref, cast(Status, status), remark))
            self.talk_changed()

    @on(Button.Pressed, "#carry")
    def action_carry(self) -> None:
        """Carry the agreement on into this year's plan; once more takes it back while nobody has written in it."""
        self.turn()
        self.commit()
        if not self.row or self.talk.is_closed:
            return
        carried = self.talk.carried(self.row.ref)
        if carried is not None and not is_untouched(self.talk, carried):
            number = 1 + self.talk.agreements.index(carried)
            self._show_carried(self.row, t("last_year.changed_since", number=number))
            return
        self.desk.remember_plan()
        if carried is None:
            self.desk.put(self.talk.with_carried(self.row.ref))
        else:
            self.desk.put(self.talk.without_agreement(carried.id))
        self.talk_changed()
