"""Text can be read by two people a metre away: WCAG's contrast, worked out for every pair of colours in use."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from mus_tui.tui.themes import THEMES

# Text in the first colour stands on each of the grounds.
PAIRS = {
    "foreground": ("background", "surface", "line"),
    "quiet": ("background", "surface"),
    "orient": ("background", "surface", "line"),
    "here": ("background", "surface"),
    "done": ("background", "surface"),
    "warning": ("background", "surface"),
    "background": ("orient", "here", "quiet"),
}


def colour(theme: Theme, name: str) -> Color:
    return Color.parse(theme.variables.get(name) or getattr(theme, name))


def luminance(colour: Color) -> float:
    parts = [part / 255 for part in (colour.r, colour.g, colour.b)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_stands_out_from_its_ground(theme: Theme) -> None:
    enough = 7.0 if "contrast" in theme.name else 4.5
    faint = {
        (text, ground): round(contrast(colour(theme, text), colour(theme, ground)), 2)
        for text, grounds in PAIRS.items()
        for ground in grounds
        if contrast(colour(theme, text), colour(theme, ground)) < enough
    }
    assert faint == {}
