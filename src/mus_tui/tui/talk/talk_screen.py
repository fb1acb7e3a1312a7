"""What every screen of a talk has in common: its frame, and the keys that work wherever they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from mus_tui.model.rules.route import OWN, Step, after, offers_own_topics, route, step_at, step_instead
from mus_tui.model.rules.standing import gone_on
from mus_tui.model.talk import Talk
from mus_tui.tui.desk import Desk
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.names import names, where
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.tui.kit.watched.previewed import Previewed
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.rules.undo import History
    from mus_tui.tui.kit.dialog import Dialog
    from mus_tui.tui.kit.difference_words import Way

_WRITES = (
    "agree", "own_topic", "undo", "redo", "edit", "delete", "remove", "move_up", "move_down", "second_look", "stand",
    "reached", "partly", "not_reached", "not_relevant", "carry", "remark", "take_topics", "offered", "declined", "pick",
    "draw_on", "next_field", "reword", "read_aloud",
)  # fmt: skip


def agree_hint() -> KeyHint:
    """Return the key of a new agreement, as every bar has it."""
    return KeyHint("Ctrl+R", t("keys.agree"), "screen.agree", t("keys.agree_short"))


def how_far(talk: Talk, step: Step) -> str:
    """Return which step of how many it is."""
    every = [each.id for each in route(talk)]
    return t("talk.how_far", n=every.index(step.id) + 1, of=len(every)) if step.id in every else ""


class TalkScreen(Previewed):
    """A step of the talk. Its bindings have priority, so that they act before what is typed after them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n,f9", "next", "keys.next", priority=True),
        Binding("ctrl+b,f8", "previous", "keys.previous", priority=True),
        Binding("ctrl+g,f2", "overview", "keys.overview", priority=True),
        Binding("ctrl+r,f4", "agree", "keys.agree", priority=True),
        Binding("ctrl+t,f5", "plan", "keys.plan", priority=True),
        Binding("ctrl+l,f10", "marks", "keys.marks", priority=True),
        Binding("ctrl+e", "own_topic", "keys.own_topic", priority=True),
        Binding("ctrl+o", "export", "keys.export", priority=True),
        # Without priority: in a text they are the editor's own, but for what happened since.
        Binding("ctrl+z", "undo", "keys.undo"),
        Binding("ctrl+y", "redo", "keys.redo"),
    ]
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (92, "-medium"), (112, "-wide")]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (28, "-tall")]

    def __init__(self, desk: Desk, doors: Doors, step: Step) -> None:
        super().__init__()
        self.desk, self.doors = desk, doors
        self.step = step
        self._stood: tuple[object, History] | None = None

    @property
    def talk(self) -> Talk:
        """The talk as it stands now."""
        return self.desk.talk

    def compose(self) -> ComposeResult:
        """Put the frame round the body."""
        people = list(names(self.talk).values())
        trouble, far = self.desk.in_trouble, how_far(self.talk, self.step)
        yield TitleBar(where(self.talk), people, self.desk.state, trouble=trouble, far=far)
        yield from self.compose_body()
        yield from self.compose_watched()
        yield KeyBar(self.hints())

    def compose_body(self) -> ComposeResult:
        """Lay out what stands between the two bars."""
        raise NotImplementedError

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys of the bar, the most important first; at most six."""
        agree = (
            () if self.talk.is_closed else (KeyHint("Ctrl+R", t("keys.agree"), "screen.agree", t("keys.agree_short")),)
        )
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
            *agree,
            KeyHint("Ctrl+G", t("keys.overview"), "screen.overview"),
            KeyHint("Ctrl+T", t("keys.plan"), "screen.plan"),
        )

    @property
    def shows_agreements(self) -> bool:
        """Whether somebody sees on it that an agreement has been made."""
        return self.step.id == "plan"

    @property
    def not_now(self) -> tuple[str, ...]:
        """What help and the palette leave out, since it would do nothing: in a closed talk all that writes."""
        closed = _WRITES if self.talk.is_closed else ()
        own = () if offers_own_topics(self.talk) else ("own_topic",)
        return (*super().not_now, *closed, *own, *(() if self.talk.makes_plan else ("agree", "plan")))

    def commit(self) -> None:
        """Write what stands in the widgets into the talk; called before anything leaves the screen."""

    def talk_changed(self) -> None:
        """Show the talk anew after a dialog has changed it."""

    def nowhere_words(self) -> str:
        """Say first of all that nothing can be written at all."""
        if self.desk.only_read:
            return t("talk.letters_only_read")
        if self.step.kind == "reading":
            return t("talk.only_reading")
        return t("talk.letters_closed") if self.talk.is_closed else super().nowhere_words()

    @property
    def question(self) -> str | None:
        """The question they are at, where this is one."""
        return self.step.question or None

    def action_next(self) -> None:
        """Go on: this step counts as done (S2)."""
        # A button pressed twice presses once more when its screen has gone.
        if not self.is_current:
            return
        self.commit()
        self.desk.put(gone_on(self.talk, self.step.id, self.desk.today))
        if self.talk.free_order:
            from mus_tui.model.rules.ways.puzzle import on_from

            on = on_from(self.talk, self.step.id)
        else:
            on = after(self.talk, self.step.id)
        if on is None:
            self.action_overview()
        elif on.id != self.step.id:
            self.doors.go(on.id)

    def action_previous(self) -> None:
        """Go back one step."""
        if not self.is_current:
            return
        self.commit()
        if (to := after(self.talk, self.step.id, -1)).id != self.step.id:
            self.doors.go(to.id)

    def action_plan(self) -> None:
        """Go to the plan, or from the plan back to where they came from."""
        self.commit()
        if self._has_plan():
            self.doors.go("plan")

    def _has_plan(self) -> bool:
        """Whether this talk makes a plan; where it does not, that is said."""
        if not self.talk.makes_plan:
            self.app.notify(t("talk.no_plan"), markup=False)
        return self.talk.makes_plan

    def action_jump(self, step: str) -> None:
        """Go straight to a step; a jump marks nothing."""
        if not self.is_current:
            return
        self.commit()
        self.doors.go(step)

    def action_overview(self) -> None:
        """Show the whole talk, to jump anywhere: a puzzle as its pieces on the table."""
        self.commit()
        if self.talk.free_order:
            from mus_tui.tui.talk.puzzle.board import BoardScreen as Whole
        else:
            from mus_tui.tui.talk.overview.overview import OverviewScreen as Whole  # type: ignore[assignment]
        self._bring(Whole(self.desk, self.doors, self.step.id))

    def action_agree(self) -> None:
        """Take an agreement down in one line, and come back to the same place."""
        from mus_tui.tui.talk.quick_agreement import QuickAgreementScreen

        self.commit()
        if not self.talk.is_closed and self._has_plan():
            perspective = self.step.perspective if self.step.perspective not in {"", OWN} else None
            made = len(self.talk.agreements)
            self._bring(QuickAgreementScreen(self.desk, self.question, perspective), lambda _: self._say_kept(made))

    def _say_kept(self, made: int) -> None:
        """Say quietly that there are more agreements than had been made, where that is not seen."""
        more = len(self.talk.agreements) - made
        if more > 0 and not self.shows_agreements:
            self.app.notify(count("talk.agree_kept", more), markup=False)

    def action_own_topic(self) -> None:
        """Add a topic of their own, right after the question they are at (B11)."""
        from mus_tui.tui.talk.own_topic import OwnTopicScreen

        self.commit()
        if not self.talk.is_closed and offers_own_topics(self.talk):
            perspective = self.step.perspective if self.step.perspective != OWN else ""
            self._bring(OwnTopicScreen(self.desk, perspective, self.step.question))

    def action_about_talk(self) -> None:
        """Correct the day, the place and the names."""
        from mus_tui.tui.talk.about_talk import AboutTalkScreen

        self.commit()
        if not self.talk.is_closed:
            before = self.talk
            self._bring(AboutTalkScreen(self.desk), lambda _: self.doors.corrected(before))

    def action_home_again(self) -> None:
        """Type in what was ticked and written on paper (A15)."""
        from mus_tui.tui.walk.home import HomeScreen

        self.commit()
        if not self.talk.is_closed:
            self._bring(HomeScreen(self.desk, self.doors))

    def action_marks(self) -> None:
        """Mark topics and keywords by hand."""
        from mus_tui.tui.talk.marks import MarksScreen

        self.commit()
        self._bring(MarksScreen(self.desk, step_at(self.talk, self.step.id)))

    def action_export(self) -> None:
        """Save a copy of the plan where they want it."""
        self.doors.export()

    # Undo and redo

    def _bring(self, dialog: Dialog[None], then: Callable[[None], None] | None = None) -> None:
        """Bring a dialog in which the talk may be changed."""
        self._as_notes_stand()
        self.app.push_screen(dialog, then)

    def _as_notes_stand(self) -> None:
        """Remember how the notes stood before the talk is changed elsewhere: that is what undo is first about."""
        if self._stood is None or self._stood[0] != self._notes():
            self._stood = (self._notes(), self.desk.history)

    def _notes(self) -> object:
        return self.step.id, [pad.text for pad in self.query(NotePad)]

    def happened_since(self, way: Way) -> bool:
        """Whether undo or redo is first about what was done in a dialog, the notes being as they were then."""
        if self._stood is None or self._stood[0] != self._notes():
            return False
        now, then = self.desk.history, self._stood[1]
        latest, known = (now.done[-1:], then.done) if way == "undo" else (now.undone[-1:], then.undone)
        return any(all(each is not other for other in known) for each in latest)

    def action_undo(self) -> None:
        """Take the latest change of the plan, the topics or the lists back, and say which it was."""
        self._undo_or_redo("undo")

    def action_redo(self) -> None:
        """Do again what was taken back last, and say what it was."""
        self._undo_or_redo("redo")

    def _undo_or_redo(self, way: Way) -> None:
        from mus_tui.tui.kit.difference_words import turned_words

        if self.talk.is_closed or (isinstance(self.focused, Input) and not self.happened_since(way)):
            return
        self.commit()
        before = self.desk.undo() if way == "undo" else self.desk.redo()
        self.show_turned(turned_words(way, before, self.talk))
        if before and (gone := step_instead(before, self.talk, self.step.id)):
            self.doors.go(gone)

    def show_turned(self, said: str) -> None:
        """Show the talk after undo or redo, and what it did."""
        self.app.notify(said, markup=False)
        self.show_behind()

    def show_behind(self) -> None:
        """Show the talk as it is now, also where a dialog stands over it; nothing where the step is there no more."""
        if step_at(self.talk, self.step.id).id == self.step.id:
            self.talk_changed()

    def on_screen_resume(self) -> None:
        """Show what a dialog may have changed."""
        if self.is_mounted:
            self.query_one(TitleBar).show_people(list(names(self.talk).values()))
            self.query_one(TitleBar).show_far(how_far(self.talk, self.step))
            self.talk_changed()
