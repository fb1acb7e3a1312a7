"""The first page of a preparation: whose it is, who sees what, and what the template says before the talk."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.date_saying import say_full
from mus_tui.model.rules.preparation_route import Page, guidance_for
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.guidance import guidance_content
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.words import t


class PreparationOpening(VerticalScroll, can_focus=False):
    """Calm to read; its first button goes on, the others take in what was prepared elsewhere."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PreparationOpening { height: 1fr; }
    PreparationOpening Static { height: auto; margin: 0 0 1 0; }
    PreparationOpening #welcome { background: $surface; border-left: outer $orient; padding: 1 3; }
    PreparationOpening #choices { height: 1; margin: 0 0 1 0; }
    PreparationOpening #choices Button { margin: 0 2 0 0; }
    .-short PreparationOpening #welcome { padding: 0 2; }
    """

    def __init__(self, desk: PreparationDesk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """Put who sees what above the template's words."""
        talk, person = self._desk.talk, self._desk.person
        when = "  ·  ".join(each for each in (say_full(talk.held), talk.place) if each)
        role = talk.role_of(person).label
        name = person.name or role
        yield Static(
            Content("\n").join(
                [
                    Content.styled(t("prepare.welcome", name=name), "bold"),
                    Content.styled(f"{role}  ·  {when}" if person.name else when, "$quiet"),
                ]
            ),
            id="welcome",
        )
        goes = t("prepare.goes") if talk.template.retention.preparation == "at_closing" else ""
        nameless = t("prepare.no_names") if is_group(talk) else ""
        honest = " ".join(each for each in (nameless, t("prepare.not_locked"), goes) if each)
        sees = [Content.styled(t("prepare.sees_title"), "bold $orient"), Content(t("prepare.sees")), Content(honest)]
        yield Static(Content("\n").join(sees))
        with Horizontal(id="choices"):
            yield Button(Content(t("prepare.begin")), id="begin", classes="-primary", action="screen.next")
            yield Button(Content(t("prepare.from_paper")), id="from-paper", action="screen.take_in")
            yield Button(Content(t("prepare.from_file")), id="from-file", action="screen.read_form")
        if pieces := guidance_for(talk, person):
            yield Static(guidance_content(pieces, t("prepare.before")))

    def show(self, page: Page, position: Position | None) -> None:
        """Begin at the button that goes on."""
        self.screen.set_focus(self.query_one("#begin"))

    def changed(self) -> None:
        """Show what a dialog may have changed: nothing here."""
