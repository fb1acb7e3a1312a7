"""The part of the last step where each says whether they agree on the plan."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.model.rules.agreeing import asks_about_plan, is_seen
from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.talk import Talk
from mus_tui.model.values.prose import in_one_line
from mus_tui.tui.closing.rows_agreed import RowsAgreed
from mus_tui.tui.closing.yes_or_no import StanceRow, stance_of, voices, with_stance_of
from mus_tui.tui.kit.guidance import guidance_content
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


class Stances(Vertical):
    """What the template says about agreeing, over a row for each who says yes or no."""

    def __init__(self, talk: Talk) -> None:
        super().__init__(id="stances", classes="part")
        self._talk = talk

    def compose(self) -> ComposeResult:
        """Lay the parts out below each other."""
        talk, seen = self._talk, is_seen(self._talk)
        yield Static(id="agreed", name=t("closing.seen_more" if seen else "closing.more_agreed"), classes="heading")
        yield RowsAgreed(id="rows-agreed")
        for n, voice in enumerate(voices(talk)):
            yield StanceRow(n, voice, stance_of(talk, voice).words, seen=seen)
        # Below the answers: at the first glance one sees what is asked, however long the source is about it.
        meaning = t("closing.seen_meaning" if seen else "closing.meaning")
        yield Static(Content(meaning), id="meaning", classes="said quiet")
        if signed := list(_signed(talk)):
            yield Static(Content("\n").join(signed), id="signed", classes="said quiet")
        for said in talk.template.guidance_at("closing", talk.kind):
            yield Static(guidance_content([said], "", talk.talk_kind), classes="said source")

    @property
    def rows(self) -> list[StanceRow]:
        """The rows, in the order of their keys."""
        return list(self.query(StanceRow))

    def show(self, talk: Talk) -> None:
        """Show where each stands; nothing where there is no plan to agree on, but for what the source says then."""
        asks = asks_about_plan(talk)
        self.display = asks or (not talk.makes_plan and bool(self.query(".source")))
        self.set_class(not asks, "-source-alone")
        seen = "seen_" if is_seen(talk) else ""
        heading = t(f"closing.{seen}agreed{'_closed' if talk.is_closed else ''}")
        self.query_one("#agreed", Static).update(Content(heading))
        self.query_one(RowsAgreed).show(talk)
        for row, voice in zip(self.rows, voices(talk), strict=True):
            row.show(voice, stance_of(talk, voice), closed=talk.is_closed)

    def written_into(self, talk: Talk) -> Talk:
        """Return the talk with the words that stand beside the answers."""
        for row in self.rows:
            stance = stance_of(talk, row.voice)
            if row.words != stance.words:
                talk = with_stance_of(talk, row.voice, stance.agrees, row.words)
        return talk

    def row_of(self, here: Widget | None) -> StanceRow | None:
        """Return the row that an answer stands in."""
        return next((row for row in self.rows if here is not None and row in here.ancestors), None)

    def after(self, row: StanceRow) -> StanceRow | None:
        """Return the row after one; None after the last."""
        return next((each for each in self.rows if each.number > row.number), None)

    def unanswered(self) -> StanceRow | None:
        """Return the first who has not said where they stand."""
        return next((row for row in self.rows if not any(tick.ticked for tick in row.query(Tick))), None)


def _signed(talk: Talk) -> Iterator[Content]:
    """Give what each signs on paper, where the form says it of a role that is in the talk."""
    said = [each for each in signatures_in(talk.template, talk.talk_kind) if each.text]
    if said:
        yield Content(t("closing.signed"))
    yield from (Content(f"{each.label.rstrip(' :')}: {in_one_line(each.text)}") for each in said)
