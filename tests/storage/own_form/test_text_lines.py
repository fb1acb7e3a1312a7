"""What a form in Markdown or plain text says."""

from __future__ import annotations

import pytest

from mus_tui.storage.own_form.text_lines import pieces_of_text


def said(text: str) -> list[tuple[str, int, str]]:
    return [(each.sort, each.level, each.line) for each in pieces_of_text(text) if each.line]


@pytest.mark.parametrize("line", ["## Trivsel", "Trivsel\n-------", "Trivsel ##\n---", "## **Trivsel** ##"])
def test_a_heading_of_markdown(line: str) -> None:
    assert [(sort, level) for sort, level, _ in said(line)] == [("heading", 2)]
    assert "Trivsel" in said(line)[0][2]
    assert "*" not in said(line)[0][2]


def test_points_lie_as_deep_as_they_are_moved_in() -> None:
    text = "- a\n  - b\n    * c\n- d\n\n• e"
    assert said(text) == [("item", 0, "a"), ("item", 1, "b"), ("item", 2, "c"), ("item", 0, "d"), ("item", 0, "e")]


def test_a_line_that_stands_alone_looks_like_a_heading_and_a_broken_sentence_is_one() -> None:
    pieces = pieces_of_text(
        "Trivsel\n\nHvordan har du det på arbejdet, og hvad er det vigtigste, der er sket\ni det år, der er gået?\n"
    )
    first, second = (each for each in pieces if each.text)
    assert (first.strong, second.strong) == (True, False)
    assert second.text.endswith("der er sket i det år, der er gået?")


def test_tables_of_markdown_and_of_tabs() -> None:
    for text in ("| Mål | Hvem |\n|---|---|\n| a \\| b | |", "Mål\tHvem\na | b\t"):
        table = next(each for each in pieces_of_text(text) if each.sort == "table")
        assert [[cell.text for cell in row] for row in table.rows] == [["Mål", "Hvem"], ["a | b", ""]]


@pytest.mark.parametrize(
    ("line", "sort", "choices"),
    [
        ("- [ ] Ja", "boxes", ("Ja",)),
        ("Er du enig? ☐ Ja ☐ Nej", "boxes", ("Ja", "Nej")),
        ("Er du enig? Ja ☐ Nej ☐", "boxes", ("Ja", "Nej")),
        ("<input type='checkbox'> Ja", "boxes", ("Ja",)),
        ("[Vejledning](https://example.org/a)", "text", ()),
    ],
)
def test_boxes_and_what_only_looks_like_them(line: str, sort: str, choices: tuple[str, ...]) -> None:
    piece = next(each for each in pieces_of_text(line) if each.line)
    assert (piece.sort, piece.choices) == (sort, choices)


def test_words_that_say_what_to_write_are_a_hint() -> None:
    pieces = pieces_of_text("Navn: [dit navn]\nPeriode: {{fra}} - {{til}}")
    assert [(each.sort, each.text) for each in pieces] == [
        ("field", "Navn:"),
        ("aside", "[dit navn]"),
        ("field", "Periode:"),
        ("aside", "{{fra}} - {{til}}"),
    ]


def test_what_markdown_hides_is_told_apart() -> None:
    pieces = pieces_of_text("---\ntitel: x\n---\nHej <!-- husk\nbilag --> du")
    assert [(each.place, each.text) for each in pieces if each.sort == "aside"] == [
        ("other", "titel: x"),
        ("other", "husk bilag"),
    ]
