"""Topics and keywords: what has been discussed, put aside or touched. Marked by hand only."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.rules.group.individual import with_had
from mus_tui.model.rules.route import Step, topics_at
from mus_tui.model.rules.silence import next_interest, silence_at, with_silence
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.difference_words import Way, turned_words
from mus_tui.tui.kit.finding.filter_line import FilterLine
from mus_tui.tui.kit.finding.filtered import Filtered
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.tui.talk.behind import show_behind
from mus_tui.tui.talk.mark_lines import Mark, Part, mark_lines
from mus_tui.words import t


class MarksScreen(Filtered[None]):
    """A list; Space marks, and a topic can be put aside by agreement with a reason."""

    CSS_PATH = "marks.tcss"
    AUTO_FOCUS = "OptionList"
    fills = "#marks"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "mark", "keys.mark", priority=True),
        Binding("enter", "mark", "keys.mark", priority=True, show=False),
        Binding("ctrl+z", "undo", "keys.undo", priority=True),
        Binding("ctrl+y", "redo", "keys.redo", priority=True),
        Binding("minus", "put_aside", "keys.put_aside", priority=True),
        Binding("plus", "tick_had", "keys.tick_had", priority=True),
        Binding("ctrl+l,f10", "close", "keys.close", priority=True, show=False),
    ]

    def __init__(self, desk: Desk, step: Step) -> None:
        super().__init__()
        self._desk, self._step = desk, step
        self._marks: list[Mark] = []
        self._hinted: Mark | None = None

    def compose(self) -> ComposeResult:
        """Put the list over what can be done with it."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.marks_title")), classes="dialog-title")
            yield FilterLine()
            yield OptionList(id="marks", compact=True)
            with Horizontal(id="aside"):
                yield Static(Content(t("talk.marks_reason")), id="reason-label")
                yield WritingLine(id="reason")
            yield Static(classes="dialog-hint", id="hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.marks_mark")), id="mark", classes="-primary")
                yield Button(Content(t("talk.marks_put_aside")), id="put-aside")
                yield Button(Content(t("talk.marks_had")), id="had", action="screen.tick_had")

    def on_mount(self) -> None:
        """Begin at the first topic that belongs to the question they are at."""
        self._show(0)
        here = {topic.id for topic in topics_at(self._desk.talk, self._step.question)} if self._step.question else set()
        index = next((i for i, mark in enumerate(self._marks) if mark.kind == "topic" and mark.name in here), 0)
        self._highlight(index)
        self._hint()

    # Showing

    def _show(self, index: int) -> None:
        """Show the list anew with one line highlighted."""
        marks = self.query_one("#marks", OptionList)
        marks.clear_options()
        self.query_one("#put-aside").display = bool(self._desk.talk.mandatory_topics)
        self.query_one("#had").display = self._had and not self._desk.talk.is_closed
        self._marks = []
        for part in mark_lines(self._desk.talk, self._step):
            self._show_part(part)
        if not self._marks:
            words = t("kit.filter_nothing" if self.wanted else "talk.marks_nothing")
            marks.add_option(Option(Content(words), disabled=True))
        self._highlight(index)

    def _highlight(self, index: int) -> None:
        marks = self.query_one("#marks", OptionList)
        if index < len(self._marks):
            marks.highlighted = marks.get_option_index(f"mark-{index}")

    @on(OptionList.OptionHighlighted)
    def _hint(self) -> None:
        """Say what the keys do to the chosen line; what has been said of that very line stays."""
        chosen = self._chosen()
        mark = chosen[1] if chosen else None
        if mark is None or mark != self._hinted:
            self._hinted = mark
            kind = mark.kind if mark is not None and mark.kind in {"silence", "step"} else ""
            self.query_one("#hint", Static).update(Content(t(f"talk.{self._said_of_keys(kind)}")))
            button = self.query_one("#mark", Button)
            button.label = Content(t(f"talk.marks_{kind or 'mark'}"))
            button.refresh(layout=True)

    def _said_of_keys(self, kind: str) -> str:
        if kind:
            return f"marks_hint_{kind}"
        return "marks_hint" if self._desk.talk.mandatory_topics else "marks_hint_no_topics"

    def _show_part(self, part: Part) -> None:
        marks = self.query_one("#marks", OptionList)
        shown = [(mark, line) for mark, line in part.lines if self.fits(line.plain)]
        if shown:
            marks.add_option(Option(Content.styled(part.heading, "bold $orient"), disabled=True))
        for mark, line in shown:
            marks.add_option(Option(Hanging(line), id=f"mark-{len(self._marks)}"))
            self._marks.append(mark)

    @on(Input.Changed, "#filter")
    def _sift(self) -> None:
        self._show(0)

    @on(Input.Submitted, "#filter")
    def _take(self) -> None:
        self.action_mark()

    # Marking

    def _chosen(self) -> tuple[int, Mark] | None:
        marks = self.query_one("#marks", OptionList)
        if marks.highlighted is None:
            return None
        option = marks.get_option_at_index(marks.highlighted).id
        index = int(option.removeprefix("mark-")) if option else -1
        return (index, self._marks[index]) if 0 <= index < len(self._marks) else None

    @property
    def _had(self) -> bool:
        """Whether a group before has had any of it that is not ticked yet."""
        return with_had(self._desk.talk) != self._desk.talk

    @property
    def not_now(self) -> tuple[str, ...]:
        """Leave keys out where no group has had anything, and where there is no topic to put aside."""
        no_topics = () if self._desk.talk.mandatory_topics else ("put_aside",)
        return (*(() if self._had else ("tick_had",)), *no_topics)

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let keys that mark be plain typing while the reason is written."""
        typing = isinstance(self.focused, Input)
        if action == "tick_had":
            return not typing and self._had
        return not (typing and action in {"mark", "put_aside", "undo", "redo"})

    def action_mark(self) -> None:
        """Mark the chosen line, or take the mark away."""
        if isinstance(self.focused, Button):
            self.focused.press()
            return
        chosen, talk = self._chosen(), self._desk.talk
        if chosen is None or talk.is_closed:
            return
        index, mark = chosen
        if mark.kind == "step":
            self._desk.mark(mark.name)
            talk = self._desk.talk
        elif mark.kind == "silence":
            talk = with_silence(talk, mark.name, next_interest(silence_at(talk, mark.name)))
        elif mark.kind == "topic":
            discussed = talk.topic_mark(mark.name).state == "discussed"
            talk = talk.with_topic(mark.name, "open" if discussed else "discussed")
            if mark.name == self._step.question and not discussed:
                # The question that is this topic has no line of its own.
                self._desk.mark_as(talk := talk.with_passed(self._step.id))
        elif mark.kind == "aspect":
            ticked = mark.aspect in talk.topic_mark(mark.name).aspects
            talk = talk.with_aspect(mark.name, mark.aspect, not ticked)
        else:
            talk = talk.with_touched(mark.name, mark.name not in talk.touched)
        self.remove_class("-reason")
        self._desk.put(talk)
        self._show(index)

    def action_tick_had(self) -> None:
        """Tick all that the group before has talked about (H6)."""
        chosen = self._chosen()
        self._desk.put(with_had(self._desk.talk))
        self._show(chosen[0] if chosen else 0)
        self.set_focus(self.query_one("#marks", OptionList))

    def action_undo(self) -> None:
        """Take the latest change back, a mark or another, and say which it was."""
        self._undo_or_redo("undo")

    def action_redo(self) -> None:
        """Do again what was taken back last, and say what it was."""
        self._undo_or_redo("redo")

    def _undo_or_redo(self, way: Way) -> None:
        if self._desk.talk.is_closed:
            return
        chosen = self._chosen()
        before = self._desk.undo() if way == "undo" else self._desk.redo()
        self.remove_class("-reason")
        self._show(chosen[0] if chosen else 0)
        self.query_one("#hint", Static).update(Content(turned_words(way, before, self._desk.talk)))
        show_behind(self.app)

    def action_put_aside(self) -> None:
        """Put the chosen topic aside by agreement (E7), and ask for the reason."""
        chosen = self._chosen()
        if chosen is None or self._desk.talk.is_closed:
            return
        if chosen[1].kind not in {"topic", "aspect"}:
            self.query_one("#hint", Static).update(Content(t("talk.marks_only_topics")))
            return
        index, mark = chosen
        before = self._desk.talk.topic_mark(mark.name)
        self._desk.put(self._desk.talk.with_topic(mark.name, "put_aside", before.reason))
        self._show(index)
        self.add_class("-reason")
        reason = self.query_one("#reason", Input)
        reason.value = before.reason
        self.set_focus(reason)

    @on(Input.Changed, "#reason")
    def _reason(self, event: Input.Changed) -> None:
        chosen = self._chosen()
        if chosen and self.has_class("-reason"):
            name = chosen[1].name
            if self._desk.talk.topic_mark(name).reason != event.value:
                self._desk.put(self._desk.talk.with_topic(name, "put_aside", event.value))

    @on(Input.Submitted, "#reason")
    def _reason_given(self) -> None:
        chosen = self._chosen()
        self.remove_class("-reason")
        self._show(chosen[0] if chosen else 0)
        self.set_focus(self.query_one("#marks", OptionList))

    @on(OptionList.OptionSelected)
    @on(Button.Pressed, "#mark")
    def _mark(self) -> None:
        self.set_focus(self.query_one("#marks", OptionList))
        self.action_mark()

    @on(Button.Pressed, "#put-aside")
    def _put_aside(self) -> None:
        self.action_put_aside()
