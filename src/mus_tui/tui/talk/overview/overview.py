"""The whole talk on one screen: what is done, what is open, jump anywhere."""

from __future__ import annotations

from pathlib import PurePath
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.answering.focus import choice_at, chooses, with_choice
from mus_tui.model.rules.route import OWN, Step, offers_own_topics, step_at, step_instead, walks
from mus_tui.tui.desk import Desk
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.difference_words import Way, turned_words
from mus_tui.tui.kit.finding.filter_line import FilterLine
from mus_tui.tui.kit.finding.filtered import Filtered
from mus_tui.tui.talk.behind import show_behind
from mus_tui.tui.talk.overview.how_far import how_far_words
from mus_tui.tui.talk.overview.purposes import Purposes, purposes_of
from mus_tui.tui.talk.overview.step_options import step_options
from mus_tui.words import count, t


class OverviewScreen(Filtered[None]):
    """A list of every step; Enter goes there, Space marks a question as talked about."""

    CSS_PATH: ClassVar[str | PurePath | list[str | PurePath] | None] = "overview.tcss"
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "keys.go", priority=True),
        Binding("space", "mark", "keys.mark", priority=True),
        Binding("delete", "remove", "keys.remove", priority=True),
        Binding("ctrl+z", "undo", "keys.undo", priority=True),
        Binding("ctrl+y", "redo", "keys.redo", priority=True),
        Binding("ctrl+r,f4", "agree", "keys.agree", priority=True),
        Binding("ctrl+t,f5", "plan", "keys.plan", priority=True),
        Binding("ctrl+l,f10", "marks", "keys.marks", priority=True),
        Binding("ctrl+g,f2", "close", "keys.close", priority=True, show=False),
        Binding("f6", "unfold", "keys.purposes", priority=True),
        Binding("f7", "choose", "keys.focus", priority=True),
    ]

    def __init__(self, desk: Desk, doors: Doors, here: str) -> None:
        super().__init__()
        self._doors = doors
        self._desk, self._here = desk, here
        self._said_at: str | None = None

    @property
    def not_now(self) -> tuple[str, ...]:
        """What help leaves out, since it would do nothing."""
        talk = self._desk.talk
        return (
            *(("mark", "remove", "undo", "redo", "agree") if talk.is_closed else ()),
            *(() if talk.makes_plan else ("agree", "plan")),
            *(() if purposes_of(talk) else ("purposes",)),
            *(() if chooses(talk) and not talk.is_closed else ("focus",)),
        )

    def compose(self) -> ComposeResult:
        """Put the state of the talk over the list."""
        self.set_class(choosing := chooses(self._desk.talk) and not self._desk.talk.is_closed, "-chooses")
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.overview_title")), classes="dialog-title")
            yield Static(id="state")
            yield FilterLine()
            yield OptionList(id="steps", compact=True)
            yield Purposes(self._desk.talk)
            yield Static(Content(t("talk.overview_hint")), classes="dialog-hint", id="keys")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.overview_go")), id="go", classes="-primary")
                yield Button(Content(t("talk.overview_mark")), id="mark")
                if choosing:
                    yield Button(Content(t("talk.overview_focus")), id="focus")
                yield from self._other_buttons()

    def _other_buttons(self) -> ComposeResult:
        if walks(self._desk.talk) and not self._desk.talk.is_closed:
            self.add_class("-walks")
            yield Button(Content(t("walk.command")), id="home-again")
        if offers_own_topics(self._desk.talk):
            yield Button(Content(t("talk.overview_own_topic")), id="own")
        if purposes_of(self._desk.talk):
            yield Button(Content(t("talk.purposes")), id="unfold", action="screen.unfold")

    def on_mount(self) -> None:
        """Begin at the step they came from."""
        self._show(self._first())

    def on_screen_resume(self) -> None:
        """Show a topic that was added meanwhile."""
        if self.is_mounted:
            self.show_behind()

    def _first(self) -> str:
        return self._here

    def _show(self, highlighted: str) -> None:
        talk = self._desk.talk
        self.say_state()
        steps = self.query_one("#steps", OptionList)
        steps.clear_options()
        steps.add_options(step_options(talk, self._here, self.fits))
        ids = [option.id for option in steps.options if option.id]
        if not ids:
            steps.add_option(Option(Content(t("kit.filter_nothing")), disabled=True))
        at = highlighted if highlighted in ids else next(iter(ids), None)
        steps.highlighted = steps.get_option_index(at) if at else None

    def say_state(self) -> None:
        """Say over the list how far they are."""
        talk, said = self._desk.talk, how_far_words(self._desk)
        pick = count("talk.focus_themes", n) if (n := talk.template.focus) and not talk.is_closed else ""
        self.query_one("#state", Static).update(Content("\n".join(filter(None, (said, pick)))))

    def _chosen(self) -> Step:
        return step_at(self._desk.talk, self._chosen_id() or "")

    def _chosen_id(self) -> str | None:
        steps = self.query_one("#steps", OptionList)
        index = steps.highlighted
        return steps.get_option_at_index(index).id if index is not None else None

    # What is said of it

    def _say(self, words: str) -> None:
        """Say something in the place of what the keys do, until something else is pointed out."""
        self._said_at = self._chosen_id()
        self.query_one("#keys", Static).update(Content(words))

    @on(OptionList.OptionHighlighted)
    def _hint(self) -> None:
        """Say what the keys do again, in the place of what was said of another step."""
        if self._said_at not in {None, self._chosen_id()}:
            self._said_at = None
            self.query_one("#keys", Static).update(Content(t("talk.overview_hint")))

    def show_behind(self) -> None:
        """Show the talk as it is now, also where a dialog stands over it."""
        if chosen := self._chosen_id():
            self._show(chosen)

    # Finding

    @on(Input.Changed)
    def _sift(self) -> None:
        self._show(self._chosen().id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let the keys that mark and take away be typing in the line, and none of them act on a list out of sight."""
        if action == "unfold":
            return bool(purposes_of(self._desk.talk))
        if self.has_class("-unfolded") and not isinstance(self.focused, Button):
            return action not in _ON_THE_LIST
        return not (isinstance(self.focused, Input) and action in {"mark", "remove", "undo", "redo"})

    # What can be done

    def action_unfold(self) -> None:
        """Show why they meet in the place of the list, or the list again."""
        self.toggle_class("-unfolded")
        unfolded = self.has_class("-unfolded")
        self.query_one("#unfold", Button).label = Content(t(f"talk.{'purposes_fold' if unfolded else 'purposes'}"))
        self.set_focus(self.query_one(Purposes) if unfolded else self.sifted_list)

    def action_go(self) -> None:
        """Go to the chosen step; a jump marks nothing."""
        if isinstance(self.focused, Button):
            self.focused.press()
        else:
            self._go()

    def action_mark(self) -> None:
        """Mark the chosen question as talked about by hand, or take the mark away (S2)."""
        if isinstance(self.focused, Button):
            self.focused.press()
            return
        step = self._chosen()
        if not self._desk.talk.is_closed:
            self._desk.mark(step.id)
            self._show(step.id)

    @on(Button.Pressed, "#focus")
    def action_choose(self) -> None:
        """Choose a question or a theme to talk about, or leave it out again."""
        step, talk = self._chosen(), self._desk.talk
        if talk.is_closed or not chooses(talk):
            return
        if choice := choice_at(talk, step.question):
            self._desk.put(with_choice(talk, choice))
            self._show(step.id)
        else:
            self._say(t("talk.focus_nothing"))

    def action_remove(self) -> None:
        """Take a topic of their own away, as long as nothing was written under it."""
        step, talk = self._chosen(), self._desk.talk
        own = any(each.id == step.question for each in talk.own_questions)
        if own and not talk.is_closed and step.id != self._here:
            self._desk.put(talk.without_own_question(step.question))
            removed = self._desk.talk is not talk
            self._show(self._here if removed else step.id)
            if not removed:
                self._say(t("talk.overview_has_notes"))

    def action_undo(self) -> None:
        """Take the latest change back, a mark or another, and say which it was."""
        self._undo_or_redo("undo")

    def action_redo(self) -> None:
        """Do again what was taken back last, and say what it was."""
        self._undo_or_redo("redo")

    def _undo_or_redo(self, way: Way) -> None:
        if self._desk.talk.is_closed:
            return
        before = self._desk.undo() if way == "undo" else self._desk.redo()
        if before and (gone := step_instead(before, self._desk.talk, self._here)):
            self.dismiss()
            self._doors.go(gone)
            return
        self._show(self._chosen().id)
        self._say(turned_words(way, before, self._desk.talk))
        show_behind(self.app)

    def action_agree(self) -> None:
        """Take an agreement down in one line, at the question that is chosen."""
        from mus_tui.tui.talk.quick_agreement import QuickAgreementScreen

        if self._has_plan() and not self._desk.talk.is_closed:
            step = self._chosen()
            perspective = step.perspective if step.perspective not in {"", OWN} else None
            made = len(self._desk.talk.agreements)
            at = self._desk.talk.question(step.question).called if step.question else ""
            agreement = QuickAgreementScreen(self._desk, step.question or None, perspective, at)
            self.app.push_screen(agreement, lambda _: self._say_kept(made))

    def _say_kept(self, made: int) -> None:
        if (more := len(self._desk.talk.agreements) - made) > 0:
            self._say(count("talk.agree_kept", more))

    def action_plan(self) -> None:
        """Go to the plan."""
        if self._has_plan():
            self.dismiss()
            self._doors.go("plan")

    def _has_plan(self) -> bool:
        """Whether this talk makes a plan; where it does not, that is said."""
        if not self._desk.talk.makes_plan:
            self._say(t("talk.no_plan"))
        return self._desk.talk.makes_plan

    def action_marks(self) -> None:
        """Show the topics and keywords, drawn or not, and come back here."""
        from mus_tui.tui.talk.marks import MarksScreen

        self.app.push_screen(MarksScreen(self._desk, self._chosen()))

    @on(OptionList.OptionSelected)
    @on(Button.Pressed, "#go")
    def _go(self) -> None:
        # Nothing is pointed out where no step has the words.
        if self._chosen_id():
            step = self._chosen()
            self.dismiss()
            self._doors.go(step.id)

    @on(Button.Pressed, "#mark")
    def _mark(self) -> None:
        self.set_focus(self.query_one("#steps", OptionList))
        self.action_mark()

    @on(Button.Pressed, "#own")
    def _own_topic(self) -> None:
        from mus_tui.tui.talk.own_topic import OwnTopicScreen

        chosen = self._chosen()
        perspective = "" if chosen.perspective == OWN else chosen.perspective
        self.app.push_screen(OwnTopicScreen(self._desk, perspective, chosen.question))

    @on(Button.Pressed, "#home-again")
    def _home_again(self) -> None:
        from mus_tui.tui.walk.home import HomeScreen

        self.dismiss()
        self.app.push_screen(HomeScreen(self._desk, self._doors))


_ON_THE_LIST = {"go", "turn", "mark", "remove", "undo", "redo", "agree", "filter", "choose"}
"""What is done to a step of the list."""
