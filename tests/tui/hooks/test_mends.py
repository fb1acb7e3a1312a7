"""The mends of Textual itself may be put in their place as often as there are apps."""

from __future__ import annotations

from textual import content
from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.tui.hooks.mends import mend_textual


def test_each_of_them_holds_together_with_the_others() -> None:
    mend_textual()
    assert Content("en sti: mappe/undermappe/fil").wrap(14)[0].plain.rstrip() == "en sti: mappe/"
    assert [line.plain.strip() for line in Content("kl.\N{NO-BREAK SPACE}12 i dag").wrap(6)] == [
        "kl.\N{NO-BREAK SPACE}12",
        "i dag",
    ]
    assert Content("ingen plads").get_height({}, 0) == 0
    assert [strip.text for strip in Static("væk").render_lines(Region(0, 0, 3, 1))] == ["   "]


def test_to_do_it_twice_changes_nothing() -> None:
    mend_textual()
    before = (vars(content)["divide_line"], Content.wrap, Content.get_height, Widget.render_lines)
    mend_textual()
    assert (vars(content)["divide_line"], Content.wrap, Content.get_height, Widget.render_lines) == before
