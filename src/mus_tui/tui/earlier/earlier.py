"""The earlier talks that the one on the table takes up: choose one, choose it again, or take it away for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.follow_up_saying import say_whose
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import count, t

Way = Literal["again", "away", "add"]


class EarlierScreen(Dialog[tuple[Way, str]]):
    """Answers with what they want, and with which of the plans."""

    CSS_PATH = "earlier.tcss"
    AUTO_FOCUS = "#add"

    def __init__(self, plans: Sequence[PreviousPlan]) -> None:
        super().__init__()
        self._plans = plans

    def compose(self) -> ComposeResult:
        """Put whose each is over what can be done with it."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("earlier.plans_title")), classes="dialog-title")
            if not self._plans:
                yield Static(Content(t("earlier.plans_none")))
            with VerticalScroll(id="plans", can_focus=False):
                for n, plan in enumerate(self._plans):
                    with Vertical(classes="plan"):
                        rows = count("earlier.rows", len(plan.agreements))
                        yield Static(Content(f"{say_whose(plan.kind, plan.held, plan.people)} · {rows}"))
                        with Horizontal(classes="ways"):
                            yield Button(Content(t("earlier.again")), id=f"again-{n}")
                            yield Button(Content(t("earlier.take_away")), id=f"away-{n}")
            if self._plans:
                yield Static(Content(t("earlier.plans_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("earlier.add")), id="add", classes="-primary")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        way, _, n = (event.button.id or "").partition("-")
        if way in ("again", "away"):
            self.dismiss(("again" if way == "again" else "away", self._plans[int(n)].talk))
        elif way == "add":
            self.dismiss(("add", ""))


class TakeAwayScreen(Dialog[Literal["keep", "all"]]):
    """Asks before something is gone for good; the safe answer has the focus."""

    CSS_PATH = "earlier.tcss"
    AUTO_FOCUS = "#close"

    def __init__(self, plan: PreviousPlan, carried: Sequence[Agreement]) -> None:
        super().__init__()
        self._plan, self._carried = plan, carried

    def compose(self) -> ComposeResult:
        """Put what goes over what was carried on from it."""
        plan, carried = self._plan, self._carried
        with Vertical(classes="dialog"):
            yield Static(Content(t("earlier.away_title")), classes="dialog-title")
            yield Static(Content(say_whose(plan.kind, plan.held, plan.people)), classes="here")
            yield Static(Content(t("earlier.away_said")), classes="said")
            if carried:
                yield Static(Content(count("earlier.away_rows", len(carried))), classes="said")
                with VerticalScroll(id="rows-gone", can_focus=False):
                    for row in carried:
                        yield Static(Content(f"· {' '.join(row.goal.split()) or t('last_year.no_words')}"))
            yield Static(Content(t("earlier.plans_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("earlier.away_keep" if carried else "earlier.away_plain")), id="keep")
                if carried:
                    yield Button(Content(t("earlier.away_all")), id="all")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    @on(Button.Pressed, "#keep")
    def _keep(self) -> None:
        self.dismiss("keep")

    @on(Button.Pressed, "#all")
    def _all(self) -> None:
        self.dismiss("all")
