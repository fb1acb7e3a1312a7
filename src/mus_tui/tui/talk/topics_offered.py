"""The topics that people have shared of their preparations and that are not yet in the talk (B11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.marks import OwnQuestion
from mus_tui.words import t


class TopicsOffered(Vertical):
    """One topic a line; Enter or a click takes it in."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    TopicsOffered { height: auto; max-width: 112; margin: 1 0 0 0; }
    TopicsOffered Static { height: auto; color: $orient; text-style: bold; }
    TopicsOffered OptionList { height: auto; max-height: 8; background: $background; padding: 0; }
    .-short TopicsOffered { margin: 0; }
    """

    def compose(self) -> ComposeResult:
        """Put the topics under what can be done with them."""
        yield Static(Content(t("prepare.topics")))
        yield OptionList(id="offered", compact=True)

    def show(self, topics: Sequence[OwnQuestion], called: Mapping[str, str]) -> None:
        """Show these; nothing where there are none."""
        self.display = bool(topics)
        shown = self.query_one(OptionList)
        here = shown.highlighted or 0
        shown.clear_options()
        shown.add_options([Option(_line(own, called), id=own.id) for own in topics])
        shown.highlighted = min(here, len(topics) - 1) if topics else None


def _line(own: OwnQuestion, called: Mapping[str, str]) -> Content:
    who = called.get(own.by) or t("prepare.somebody")
    return Content.assemble(t("prepare.wants_to_talk", name=who), " ", (own.text, "bold"))
