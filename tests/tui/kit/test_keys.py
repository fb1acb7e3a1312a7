"""The keys that a screen names are the same at every width, and none of them needs the row of F-keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.widget import Widget

from mus_tui.tui.kit.keys.known_keys import bindings_of
from tests.tui.every_screen import shown
from tests.tui.kinds import all_kinds

# What only an F-key does, and what is clicked, or reached by Tab, to do the same: a screen, and a piece of it.
WITHOUT_F = {
    ("ClosingScreen", "read_aloud"): ("closing", "#read-aloud"),
    ("KeywordsScreen", "person"): ("drawing keywords", "#person"),
    ("LastYearScreen", "earlier"): ("last year", "KeyBar"),
    ("MinutesScreen", "sources"): ("minutes", "#sources"),
    ("OpeningScreen", "earlier"): ("opening", "#earlier"),
    ("OpeningScreen", "unfold"): ("opening", "#unfold"),
    ("OverviewScreen", "choose"): ("themes to choose", "#focus"),
    ("OverviewScreen", "unfold"): ("overview", "#unfold"),
    ("PlanScreen", "second_look"): ("plan", "#ask"),
    ("PlanScreen", "unfold"): ("plan", "PlanAbout"),
    ("PreparationScreen", "share"): ("prepared question", "#share"),
    ("PreparationScreen", "unfold"): ("prepared question", "#folded"),
    ("QuestionScreen", "author"): ("question", "NoteAuthor"),
    ("QuestionScreen", "unfold"): ("question", "#folded"),
    ("ReadAloudScreen", "edit"): ("read aloud", "#edit"),
}


def needs_an_f_key() -> set[tuple[str, str]]:
    """Return what is bound to nothing else, by the kind of screen and the name of the action."""
    kinds = [kind for kind in all_kinds() if issubclass(kind, DOMNode) and "BINDINGS" in kind.__dict__]
    keys: dict[tuple[str, str], list[str]] = {}
    for kind in kinds:
        for binding in bindings_of(kind):
            keys.setdefault((kind.__name__, binding.action), []).append(binding.key)
    own = {(kind.__name__, each.action) for kind in kinds for each in Binding.make_bindings(kind.__dict__["BINDINGS"])}
    return {each for each in own if keys.get(each) and all(re.fullmatch(r"f\d+", key) for key in keys[each])}


def test_what_is_bound_to_an_f_key_alone_is_known() -> None:
    assert needs_an_f_key() <= set(WITHOUT_F)


@pytest.mark.parametrize("where", [each for each in WITHOUT_F if each in needs_an_f_key()], ids=" ".join)
async def test_what_an_f_key_does_can_be_clicked_or_reached_by_tab(tmp_path: Path, where: tuple[str, str]) -> None:
    name, selector = WITHOUT_F[where]
    async with shown(name, tmp_path) as (app, _):
        piece = app.screen.query(selector).first(Widget)
        around = [each for each in piece.ancestors_with_self if isinstance(each, Widget)]
        assert piece.can_focus or any("on_click" in vars(type(each)) for each in around)


def test_a_letter_is_a_capital_wherever_it_is_named() -> None:
    from mus_tui.tui.start.start import _DOINGS
    from mus_tui.words import t

    assert [t(f"start.{doing}_key") for doing in _DOINGS] == [t(f"start.{doing}_key").upper() for doing in _DOINGS]
