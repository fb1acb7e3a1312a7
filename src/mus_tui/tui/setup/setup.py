"""A new talk, set up in half a minute: whose template, which kind and form (A6), who, where and when."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.dates import Reading, read_date, say_echo
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.beside import ACROSS
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.finding.template_names import template_choices, template_names
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.left_once import LeftOnce
from mus_tui.tui.kit.letters import TakesLetters
from mus_tui.tui.kit.setup_fields import day_asked_for, setup_field, setup_input
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.kit.way.theme_ticks import ThemeTicks
from mus_tui.tui.setup.earlier_field import EarlierField
from mus_tui.tui.setup.people_fields import PeopleFields
from mus_tui.tui.setup.setup_draft import SetUp, new_talk, set_up_from
from mus_tui.tui.setup.year_theme import YearTheme
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.template import Template


class SetupScreen(LeftOnce[None], TakesLetters[None]):
    """One form that scrolls; Enter goes to the next field, and nothing in it must be filled in but the date."""

    CSS_PATH = "setup.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "on", "keys.next_field", priority=True),
        Binding("ctrl+n,f9", "begin", "keys.begin", priority=True),
        Binding("ctrl+l,f10", "keep", "keys.later", priority=True),
        Binding("escape", "back", "keys.start", priority=True),
        *ACROSS,
    ]
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-small"), (78, "-narrow"), (92, "-wide")]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (24, "-middling"), (28, "-tall")]

    def __init__(
        self,
        shelf: Shelf,
        doors: Doors,
        template: str | None = None,
        kind: str | None = None,
        begun: SetUp | None = None,
    ) -> None:
        """Begin with what was left half done; else with `begun`, or with what is remembered from the last talk."""
        super().__init__()
        self._shelf, self._doors, self._today = shelf, doors, shelf.today()
        self._as_met = begun or set_up_from(shelf.remembered(), self._today)
        self._after = begun.previous[0].talk.file if begun and begun.previous else None
        aside = shelf.set_aside.get(self._after)
        self._set_up = aside if isinstance(aside, SetUp) else deepcopy(self._as_met)
        self._asked_for = template
        if template:
            self._set_up.template, self._set_up.kind = template, kind or ""
        self._template: Template | None = None
        self._read: dict[str, Template] = {}

    def compose(self) -> ComposeResult:
        """Lay the fields out below each other."""
        self._templates = list(self._shelf.templates())
        self._faulty = [each for each in self._templates if each.faults]
        with VerticalScroll(id="form", can_focus=False):
            yield Static(Content(t("setup.title")), classes="heading")
            yield setup_field("template", Choice(self._template_chosen, id="template"))
            with Vertical(id="about-template"):
                yield Static(id="template-title", classes="quiet")
                for n, each in enumerate(template_names(self._faulty)):
                    yield Button(Content(t("setup.faulty", name=each)), id=f"faulty-{n}", classes="-plain")
            yield setup_field("kind", Choice(self._kind_chosen, id="kind"))
            yield PeopleFields(id="people")
            yield setup_field("place", setup_input("place", self._set_up.place))
            yield setup_field("held", setup_input("held", self._set_up.held))
            yield Static(id="echo", classes="quiet")
            yield setup_field("form", Choice(self.commit, id="form-of-talk"))
            yield setup_field("setting", Choice(self.commit, id="setting"))
            yield YearTheme(self._shelf, self._set_up.year_theme, self.commit)
            yield setup_field("themes", ThemeTicks(self.commit))
            told = (self._draft_so_far, self._earlier_chosen, self.say)
            yield setup_field("previous", EarlierField(self._shelf, self._doors, self._set_up.previous, *told))
            with Horizontal(id="buttons"):
                yield Button(Content(t("keys.begin")), id="begin", classes="-primary")
                yield Button(Content(t("keys.later")), id="later")
                yield Button(Content(t("keys.start")), id="back")
        yield Static(id="trouble")
        yield KeyBar(
            (
                KeyHint("F1", t("keys.help"), "app.help"),
                KeyHint("Enter", t("keys.next_field"), "screen.on"),
                KeyHint("Ctrl+N", t("keys.begin"), "screen.begin", t("keys.begin_short")),
                KeyHint("Esc", t("keys.start"), "screen.back"),
            )
        )

    def on_mount(self) -> None:
        """Begin where there is something to write: at the first name, or at the template while none is known."""
        usable = template_choices(self._templates)
        wanted, trouble = self._set_up.template, ""
        if wanted not in dict(usable) and self._asked_for:
            try:
                self._read[wanted] = self._shelf.template(wanted)
                usable.insert(0, (wanted, self._read[wanted].name))
            except Refused as answer:
                trouble = str(answer)
        choice = self.query_one("#template", Choice)
        choice.show(usable, wanted)
        self._show_template(choice.chosen)
        self._show_previous()
        self._echo()
        self.say(trouble or ("" if usable else t("setup.no_template")))
        self.set_focus((self.place_to_write() or self.query_one("#place")) if choice.chosen == wanted else choice)

    def place_to_write(self) -> Input | None:
        """Return the first line that is empty, the names before the place: what stands in one is not written on."""
        lines = (*self.query_one(PeopleFields).fields, self.query_one("#place", Input))
        return next((line for line in lines if not line.value), None)

    def _show_template(self, name: str) -> None:
        """Show what the chosen template asks for."""
        if not name:
            return
        try:
            self._template = self._read.setdefault(name, self._read.get(name) or self._shelf.template(name))
        except Refused as answer:
            self.say(str(answer))
            return
        self._set_up.template = name
        self.query_one("#template-title", Static).update(Content(self._template.title))
        kinds = [(kind.id, f"{kind.id} {kind.title}") for kind in self._template.kinds]
        choice = self.query_one("#kind", Choice)
        choice.show(kinds, self._set_up.kind)
        self._show_row("kind", shown=len(kinds) > 1)
        self._show_kind(choice.chosen)

    def _show_kind(self, kind_id: str) -> None:
        assert self._template is not None
        kind = self._template.kind(kind_id)
        self._set_up.kind = kind_id
        self.query_one(PeopleFields).show(kind, *self._set_up.names_for(kind))
        for name, widget, choices, chosen in (
            ("form", "#form-of-talk", kind.forms, self._set_up.form),
            ("setting", "#setting", kind.settings, self._set_up.setting),
        ):
            self.query_one(widget, Choice).show([(each.id, each.label) for each in choices], chosen)
            self._show_row(name, shown=bool(choices))
        themes = self._template.optional_for(kind_id)
        self.query_one(EarlierField).show_for(kind)
        self._show_row("themes", shown=self.query_one(ThemeTicks).show(themes, self._set_up.themes))

    def _show_row(self, name: str, *, shown: bool) -> None:
        self.query_one(f"#row-{name}").display = shown

    def say(self, words: str) -> None:
        """Say what stands in the way; nothing where nothing does."""
        trouble = self.query_one("#trouble", Static)
        trouble.display = bool(words)
        trouble.update(Content(words))

    # Writing

    def commit(self) -> None:
        """Keep what stands on the screen; it waits in the shelf where anything has been typed."""
        set_up = self._set_up
        set_up.keep_names(self.query_one(PeopleFields).people)
        set_up.place = self.query_one("#place", Input).value
        set_up.held = self.query_one("#held", Input).value
        set_up.form = self.query_one("#form-of-talk", Choice).chosen
        set_up.setting = self.query_one("#setting", Choice).chosen
        set_up.year_theme = self.query_one(YearTheme).chosen
        set_up.themes = self.query_one(ThemeTicks).chosen
        if set_up.typed != self._as_met.typed:
            self._shelf.set_aside[self._after] = set_up
        else:
            self._shelf.set_aside.pop(self._after, None)

    def _template_chosen(self) -> None:
        self.commit()
        if self._template is not None and self._set_up.kind == self._template.kinds[0].id:
            self._set_up.kind = ""  # Nobody chose it: it is the first.
        self.say("")
        self._show_template(self.query_one("#template", Choice).chosen)

    def _kind_chosen(self) -> None:
        self.commit()
        self._show_kind(self.query_one("#kind", Choice).chosen)

    def _reading(self) -> Reading:
        own, words = self._template.language if self._template else "", self.query_one("#held", Input).value
        return read_date(words, self._today, past_ok=True, written_in=own)

    @on(Input.Changed, "PeopleFields Input")
    def _show_previous(self) -> None:
        names = [name for _, name in self.query_one(PeopleFields).people]
        self.query_one(EarlierField).show(names)

    @on(Input.Changed, "#held")
    def _echo(self) -> None:
        """Say how the date is understood."""
        reading = self._reading()
        self.query_one("#echo", Static).update(Content(day_asked_for(reading) or say_echo(reading)))

    # Keys

    def action_on(self) -> None:
        """Go to the next field, or press the button they are on."""
        if isinstance(self.focused, Button):
            self.focused.action_go_on() if isinstance(self.focused, Tick) else self.focused.press()
        else:
            self.focus_next()

    def action_back(self) -> None:
        """Go back to the first screen; what was typed is there when they come again."""
        self.commit()
        self.dismiss()

    def action_begin(self) -> None:
        """Begin the talk, or go to what stands in the way."""
        self._settle(self._doors.begin, self.action_begin)

    def action_keep(self) -> None:
        """Keep the talk for later without beginning it, and go back to the first screen."""
        if self._settle(self._doors.keep_for_later, self.action_keep):
            self.dismiss()

    def _settle(self, settle: Callable[[Talk], None], again: Callable[[], None]) -> bool:
        """Do something with the talk as it is set up, or `again` once it was asked what crosses; say what hinders."""
        # A button pressed twice presses once more when the screen has gone: that would be a second talk.
        if not self.is_current:
            return False
        self.commit()
        if question := self.query_one(PeopleFields).to_ask():
            self.say(question)
            return False
        reading = self._reading()
        if question := day_asked_for(reading) or (say_echo(reading) if reading.problem else ""):
            self.say(question)
            self.set_focus(self.query_one("#held"))
            return False
        if self._template is None or reading.first is None:
            self.say(t("setup.no_template"))
            return False
        try:
            template = self.query_one(YearTheme).laid_over(self._template, self._set_up.template)
            whole = self.query_one(EarlierField).taken_up_by(self._draft(template, reading.first), again)
            if whole is None:
                return False
            settle(whole)
        except Refused as answer:
            self.say(str(answer))
            return False
        self._shelf.set_aside.pop(self._after, None)
        return True

    def _draft(self, template: Template, held: date) -> Talk:
        people = self.query_one(PeopleFields).people
        return new_talk(self._shelf.new_talk_id(), template, self._set_up, people, held)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        name = event.button.id or ""
        if act := {"begin": self.action_begin, "later": self.action_keep, "back": self.action_back}.get(name):
            act()
        elif name.startswith("faulty-"):
            self._show_faults(str(self._faulty[int(name.removeprefix("faulty-"))].file))

    def _draft_so_far(self) -> Talk | None:
        """Return the talk as far as it is set up, to choose an earlier one for."""
        self.commit()
        if self._template is None:
            self.say(t("setup.no_template"))
            return None
        return self._draft(self._template, self._today)

    def _earlier_chosen(self) -> None:
        self._show_previous()
        self.commit()
        self.set_focus(self.query_one("#begin"))  # It is the last field.

    def _show_faults(self, file: str) -> None:
        from mus_tui.tui.start.templates import TemplatesScreen

        choice = self.query_one("#template", Choice)
        self.app.push_screen(TemplatesScreen(self._shelf, file), lambda name: choice.choose(name) if name else None)
