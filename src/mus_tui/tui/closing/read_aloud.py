"""The agreements one by one, each on a page of its own: read aloud by them, and agreed (B17, S7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static, TextArea

from mus_tui.model.rules.agreeing import has_agreed, is_agreed, with_agreed, with_disagreement
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.position import Position
from mus_tui.tui.closing.read_row import ReadRow
from mus_tui.tui.closing.yes_or_no import keys_of, voices
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.agreements.plan_slots import Slot, plan_slots
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.setting.more_below import MoreBelow
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t

_MOST_SIGNS = 16


class ReadAloudScreen(Dialog[str]):
    """Enter never agrees for anybody: each has a number and a button with a name.

    Where they are in it is remembered, so that they come back there. Answers with the id of an agreement whose words
    they want to put right; that is done in the plan.
    """

    CSS_PATH = "read_aloud.tcss"
    AUTO_FOCUS = "#row"
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-low"), (24, "-high")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n,f9", "next", "keys.next", priority=True),
        Binding("ctrl+b,f8", "previous", "keys.previous", priority=True),
        Binding("f2", "edit", "keys.edit", priority=True),
        # With priority, so that it goes on also from a mark that is set: it would take it away.
        Binding("enter", "go_on", "keys.next", show=False, priority=True),
        # Without priority: in a text they are typing.
        Binding("right", "next", "keys.next", show=False),
        Binding("left", "previous", "keys.previous", show=False),
        *(Binding(str(n + 1), f"agree({n})", "keys.stand", show=False) for n in range(9)),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._voices = voices(desk.talk)
        ids = [_row(slot).id for slot in self._slots]
        unread = next((n for n, slot in enumerate(self._slots) if not is_agreed(desk.talk, _row(slot))), 0)
        self._at = ids.index(desk.position.field) if desk.position.field in ids else unread

    # Laying out

    def compose(self) -> ComposeResult:
        """Put the row over those who agree to it."""
        with Vertical(id="reading"):
            yield Static(id="place", classes="here")
            row = ReadRow(id="row", can_focus=True)
            yield row
            yield MoreBelow(row)
            yield Static(id="state", classes="quiet")
            with Vertical(id="voices"):
                yield from self._compose_voices()
            yield Button(Content(f"▸ {t('closing.read_aloud_disagree')}"), id="disagree")
            with Vertical(id="disagreement"):
                yield Static(Content(t("closing.read_aloud_disagreement")), classes="quiet")
                yield NotePad()
            with Horizontal(classes="buttons"):
                yield Button(Content(t("closing.read_aloud_next")), id="next", classes="-primary", action="screen.next")
                yield Button(Content(t("closing.read_aloud_previous")), id="previous", action="screen.previous")
                yield Button(Content(t("closing.read_aloud_edit")), id="edit", action="screen.edit")
        yield KeyBar(self._hints())

    def _compose_voices(self) -> ComposeResult:
        for n, voice in enumerate(self._voices):
            with Horizontal(classes="voice"):
                yield Static(Content(f"{n + 1}"), classes="number")
                yield Tick(t(f"closing.{'group_' if voice.group else ''}agrees", name=voice.name), id=f"voice-{n}")

    def _hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint(keys_of(len(self._voices)), t("keys.stand"), "screen.answer"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+B", t("keys.previous"), "screen.previous"),
            KeyHint("F2", t("keys.edit"), "screen.edit"),
            KeyHint("Esc", t("keys.close"), "screen.close"),
        )

    def on_mount(self) -> None:
        """Begin at the row they were at, or the first that is not agreed."""
        self._show_row()

    # Showing

    @property
    def _slots(self) -> list[Slot]:
        return [slot for slot in plan_slots(self._desk.talk) if slot.row and not slot.row.is_empty]

    @property
    def _row(self) -> Agreement:
        return _row(self._slots[self._at])

    def _show_row(self) -> None:
        """Show the row they are at, from its beginning."""
        slots, row = self._slots, self._row
        self._desk.stand_at(Position(step=self._desk.position.step, field=row.id))
        self.query_one(ReadRow).show(self._desk.talk, row)
        self.query_one("#previous").display = self._at > 0
        following = self.query_one("#next", Button)
        following.label = Content(
            t("closing.read_aloud_next" if self._at + 1 < len(slots) else "closing.read_aloud_done")
        )
        following.refresh(layout=True)
        self.query_one(NotePad).show(row.disagreement)
        self.set_class(bool(row.disagreement.strip()), "-disagreeing")
        self._show_marks()

    def _show_marks(self) -> None:
        row = self._row
        self.query_one("#place", Static).update(self._place())
        for n, voice in enumerate(self._voices):
            self.query_one(f"#voice-{n}", Tick).show(has_agreed(row, voice.people))
        self._say(t("closing.read_aloud_agreed" if is_agreed(self._desk.talk, row) else "closing.read_aloud_hint"))

    def _place(self) -> Content:
        """Say how far they are of how many, and which are agreed."""
        slots = self._slots
        place = t("closing.read_aloud_place", number=self._at + 1, of=len(slots))
        said = Content.styled(" · ".join(filter(None, (place, slots[self._at].group))), "bold $here")
        if len(slots) > _MOST_SIGNS:
            return said
        agreed = [is_agreed(self._desk.talk, _row(slot)) for slot in slots]
        signs = [f"{'▸ ' if n == self._at else ''}{'✓' if done else '○'}" for n, done in enumerate(agreed)]
        return Content.assemble(said, "   ", " ".join(signs))

    def _say(self, words: str) -> None:
        self.query_one("#state", Static).update(Content(words))

    # Agreeing

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let a digit be nobody's key where there are not so many, and Enter press a button and write in a text."""
        here = self.focused
        if action == "go_on":
            return not isinstance(here, (Button, NotePad)) or (isinstance(here, Tick) and here.ticked)
        return action != "agree" or parameters[0] in range(len(self._voices))

    def action_answer(self) -> None:
        """Go to the first who may agree."""
        self.set_focus(self.query_one("#voice-0"))

    def nowhere_words(self) -> str:
        """Return the way to the place for a disagreement."""
        return t("closing.read_aloud_letters")

    def way_back(self) -> Callable[[], None]:
        """Return what takes the marks back."""
        return self._desk.way_back(self._show_marks)

    def action_agree(self, number: int) -> None:
        """Mark that one of them agrees to the row, or take the mark back."""
        people = self._voices[number].people
        agreed = not has_agreed(self._row, people)
        self._desk.put(with_agreed(self._desk.talk, self._row.id, people, agreed))
        self._show_marks()
        if is_agreed(self._desk.talk, self._row):
            self.query_one("#next").focus()

    @on(Button.Pressed, ".voice Button")
    def _agree(self, event: Button.Pressed) -> None:
        self.action_agree(int((event.button.id or "").removeprefix("voice-")))

    @on(Button.Pressed, "#disagree")
    def _disagree(self) -> None:
        self.add_class("-disagreeing")
        self.query_one(NotePad).focus()

    @on(TextArea.Changed)
    def commit(self) -> None:
        """Write the disagreement into the row."""
        if self.is_mounted and self._slots:
            self._desk.put(with_disagreement(self._desk.talk, self._row.id, self.query_one(NotePad).text))

    # Going on

    def action_go_on(self) -> None:
        """Go on from a row that is agreed, and from a mark to who has none yet; Enter agrees for nobody."""
        if is_agreed(self._desk.talk, self._row):
            self.action_next()
        elif isinstance(self.focused, Tick):
            self.query(Tick).exclude(".-ticked").first().focus()

    def action_next(self) -> None:
        """Go to the next row, and from the last one back to the closing."""
        self._go(1)

    def action_previous(self) -> None:
        """Go one row back."""
        self._go(-1)

    def _go(self, by: int) -> None:
        if not self.is_current:
            return
        self.commit()
        if self._at + by >= len(self._slots):
            self.dismiss()
        elif self._at + by >= 0:
            self._at += by
            self._show_row()
            self.query_one("#row").focus()

    def action_edit(self) -> None:
        """Go to the agreement in the plan, to put its words right; the plan's key leads back here."""
        self.commit()
        self.dismiss(self._row.id)


def _row(slot: Slot) -> Agreement:
    assert slot.row is not None
    return slot.row
