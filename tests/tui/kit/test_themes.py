"""Text can be read by two people a metre away: WCAG's contrast, worked out for every pair of colours in use."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import Theme
from textual.widgets import Button, OptionList

from mus_tui.model.rules.ways.puzzle import HUES
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.themes import THEMES
from tests.sample import sample_talk
from tests.tui.at_table import at_table
from tests.tui.prepare.test_preparation import preparing
from tests.tui.rest import at_rest

# Text in the first colour stands on each of the grounds.
PAIRS = {
    "foreground": ("background", "surface", "line", *(f"laid-{n}" for n in range(HUES))),
    "quiet": ("background", "surface", "line"),
    "orient": ("background", "surface", "line"),
    "here": ("background", "surface", "line"),
    "done": ("background", "surface", "line"),
    "warning": ("background", "surface", "line"),
    "background": ("orient", "here", "quiet", "focus", "done"),
    **{f"piece-{n}": ("background", "surface", f"laid-{n}") for n in range(HUES)},
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


def in_256(shown: Color) -> Color:
    """Return a colour as a terminal of 256 colours shows it."""
    return Color(*RichColor.from_rgb(*shown.rgb).downgrade(ColorSystem.EIGHT_BIT).get_truecolor())


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_words_on_a_piece_stand_out_in_a_terminal_of_256_colours_too(theme: Theme) -> None:
    faint = {
        (text, n): round(found, 2)
        for n in range(HUES)
        for text in (f"piece-{n}", "foreground")
        if (found := contrast(in_256(colour(theme, text)), in_256(colour(theme, f"laid-{n}")))) < 4.5
    }
    assert faint == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_not_text_can_be_seen_on_the_page_on_a_dialog_and_on_a_button(theme: Theme) -> None:
    faint = {
        (part, ground): round(contrast(colour(theme, part), colour(theme, ground)), 2)
        for part in ("edge", "scrollbar", "scrollbar-hover", "scrollbar-active", "focus", "border")
        for ground in ("background", "surface", "line")
        if contrast(colour(theme, part), colour(theme, ground)) < 3.0
    }
    assert faint == {}


@pytest.mark.parametrize("theme", [each for each in THEMES if "contrast" in each.name], ids=lambda theme: theme.name)
def test_where_the_contrast_is_high_a_field_has_a_ground_of_its_own_and_a_dialog_a_frame(theme: Theme) -> None:
    assert colour(theme, "surface") != colour(theme, "background")
    frame = Color.parse(theme.variables["frame"].split()[-1])
    assert contrast(frame, colour(theme, "background")) >= 7.0


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_what_a_field_asks_for_can_be_read_and_the_focused_button_is_not_told_by_colour_alone(
    theme: Theme, tmp_path: Path
) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        app.theme = theme.name
        await pilot.press("ctrl+o")
        save, close = app.screen.query_one("#save", Button), app.screen.query_one("#close", Button)
        save.focus()
        await at_rest(pilot)
        assert "underline" in str(save.styles.text_style)
        assert "underline" not in str(close.styles.text_style)
        assert save.styles.outline_left[0] == "heavy"
        assert close.styles.outline_left[0] != "heavy"
        pad = NotePad()
        await app.screen.mount(pad)
        asked = pad.get_visual_style("text-area--placeholder")
        assert asked.foreground and asked.background
        assert contrast(asked.foreground, asked.background) >= 4.5


def worst_on_its_highlight(options: OptionList) -> float:
    """Return the least contrast of any words on the line that is pointed out."""
    ground = options.get_component_styles("option-list--option-highlighted").background.rich_color
    every = [options.render_line(y) for y in range(options.size.height)]
    line = next(each for each in every if any(part.style and part.style.bgcolor == ground for part in each))
    styles = [part.style for part in line if part.text.strip() and part.style and part.style.color]
    return min(
        contrast(Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor))
        for style in styles
        if style.color and style.bgcolor
    )


async def test_every_word_of_the_line_that_is_pointed_out_can_be_read(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+l", "end")
        assert worst_on_its_highlight(app.screen.query_one("#marks", OptionList)) >= 4.5
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "space", "f7", "ctrl+g")
        await pilot.press("down")
        assert worst_on_its_highlight(app.screen.query_one(OptionList)) >= 4.5
        await pilot.press("end", "enter")
        assert worst_on_its_highlight(app.screen.query_one(OptionList)) >= 4.5
