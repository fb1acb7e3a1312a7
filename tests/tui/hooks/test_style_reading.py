from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.css.parse import parse
from textual.css.stylesheet import Stylesheet

from mus_tui.tui.hooks.style_reading import StylesReadOnce
from tests.house import SOURCE
from tests.tui.every_screen import shown


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is read from now on, in its order."""
    texts: list[str] = []

    def noted(scope: str, css: str, *others: object, **named: object) -> object:
        texts.append(css)
        return parse(scope, css, *others, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("textual.css.stylesheet.parse", noted)
    return texts


def sheet_of(*texts: str) -> StylesReadOnce:
    sheet = StylesReadOnce(variables={"here": "red"})
    for number, css in enumerate(texts):
        sheet.add_source(css, read_from=("", f"{number}"))
    sheet.parse()
    return sheet


def test_a_style_that_comes_later_is_read_and_the_others_are_not_read_again(read: list[str]) -> None:
    sheet = sheet_of(*(f"One{number} {{ color: $here; }}" for number in range(100)))
    assert len(read) == 100
    sheet.add_source("Late { color: $here; }", read_from=("", "late"))
    sheet.reparse()
    sheet.parse()
    assert read[100:] == ["Late { color: $here; }"]
    assert {"One0", "One99", "Late"} <= sheet.rules_map.keys()


def test_with_other_colours_everything_is_read_again(read: list[str]) -> None:
    sheet = sheet_of("A { color: $here; }")
    before = sheet.rules[0].css
    sheet.set_variables({"here": "blue"})
    sheet.reparse()
    assert len(read) == 2
    assert sheet.rules[0].css != before


async def test_each_rule_is_about_those_that_textual_finds_as_well(tmp_path: Path) -> None:
    async with shown("plan with choices", tmp_path) as (app, _):
        sheet, several = app.stylesheet, [rule for rule in app.stylesheet.rules if " " in rule.selectors]
        assert isinstance(sheet, StylesReadOnce) and len(several) > 20
        found = 0
        for widget in [*app.screen.walk_children(with_self=True), *app.screen_stack[-2].walk_children(with_self=True)]:
            way = widget.css_path_nodes
            for rule in sheet.rules:
                as_textual = list(Stylesheet._check_rule(rule, way))
                found += bool(as_textual) and rule in several
                assert list(sheet._check_rule(rule, way)) == as_textual, (rule.selectors, widget)
        assert found > 20


def test_no_style_asks_everything_there_is_for_its_place_among_others() -> None:
    # Textual would then work out the styles of all that stand beside it anew whenever one more comes.
    sheets = {file.name: file.read_text(encoding="utf-8") for file in SOURCE.rglob("*.tcss")}
    asks = re.compile(r"\*:(first|last)-(child|of-type)|\*:(odd|even|empty)")
    assert "app.tcss" in sheets
    assert asks.search("#any>*:last-child { margin: 0; }")
    assert [name for name, css in sheets.items() if asks.search(css)] == []
