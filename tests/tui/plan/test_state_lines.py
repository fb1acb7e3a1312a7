"""What is said below the plan in a low window, where it has one line."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.content import Content

from mus_tui.tui.plan.state_lines import StateLines

WHOLE, SHORT = "Ført videre fra GRUS 22. november 2026 · Mette Friis og Bo Ravn.", "Fra GRUS 22. november 2026 · Mette."


class Lines(App[None]):
    def compose(self) -> ComposeResult:
        yield StateLines()


@pytest.mark.parametrize(
    ("width", "lines", "said"),
    [
        (90, ["Tavshedspligt"], f"Tavshedspligt  ·  {WHOLE}"),
        (70, ["Tavshedspligt"], f"Tavshedspligt  ·  {SHORT}"),
        (40, ["Tavshedspligt"], "Tavshedspligt"),
        (30, [], SHORT),
    ],
)
async def test_where_a_row_comes_from_is_said_shorter_before_it_gives_way_and_stands_where_nothing_else_is_said(
    width: int, lines: list[str], said: str
) -> None:
    app = Lines()
    async with app.run_test(size=(width, 3)):
        state = app.query_one(StateLines)
        state.say_all([*map(Content, lines)], [Content(WHOLE), Content(SHORT)], [], roomy=False, low=True)
        assert str(state.content) == said
        assert not state.has_class("-roomy")
