"""What people type is what a reader of the document sees."""

from __future__ import annotations

import re

import pytest

from mus_tui.export.lines import lines_of
from mus_tui.export.markdown_text import block, heading, item, labelled, prose, table
from tests.export.hostile import HOSTILE, random_words
from tests.export.reading import as_typed, links, reader, seen, shown, within

EVERY = [*HOSTILE, *random_words(seed=1, number=3000)]
VISIBLE = [text for text in EVERY if text.strip()]
"""Text with nothing to see in it leaves no paragraph behind."""


def test_a_cell_shows_what_was_typed_on_one_line() -> None:
    document = table(["Mål"], [[text] for text in EVERY])
    assert [seen(text) for text in within(document, "td")] == [as_typed(" ".join(lines_of(text))) for text in EVERY]
    assert "<br>" not in table(["Mål"], [["en\nto"]])


def test_a_column_heading_shows_what_the_template_says() -> None:
    headings = [text.replace("\n", " ").strip() for text in HOSTILE]
    assert [seen(text) for text in within(table(headings, []), "th")] == [as_typed(text) for text in headings]


def test_a_paragraph_shows_what_was_typed() -> None:
    document = "\n\n".join(map(block, VISIBLE))
    assert [seen(text) for text in within(document, "p")] == [as_typed(text) for text in VISIBLE]


def test_an_item_shows_its_label_and_what_was_typed() -> None:
    document = "\n".join(item("Mål", text) for text in VISIBLE)
    expected = [as_typed(text) for text in VISIBLE]
    read = [text.removeprefix("⟦strong_open⟧Mål:⟦strong_close⟧") for text in within(document, "p")]
    # One line follows the label; several stand below it.
    assert [
        seen(text).removeprefix("\n" if "\n" in typed else " ") for text, typed in zip(read, expected, strict=True)
    ] == expected


@pytest.mark.parametrize("text", [text.strip() for text in HOSTILE if "\n" not in text.strip()])
def test_a_heading_and_a_label_show_what_the_template_says(text: str) -> None:
    assert [seen(words) for words in within(heading(2, text), "h2")] == [as_typed(text)]
    (label,) = within(labelled(text, "svar"), "p")
    bold = seen(label).removeprefix("⟦strong_open⟧").removesuffix("⟦strong_close⟧ svar")
    assert bold.removesuffix(":") == as_typed(text).removesuffix(":")


@pytest.mark.parametrize("address", [text for text in HOSTILE if "//" in text or "www" in text or "@x" in text])
def test_an_address_is_no_link(address: str) -> None:
    assert not links(block(address))


def test_ordinary_words_stand_as_they_were_typed() -> None:
    words = "Jonas (R&D) holder 3 oplæg | f.eks. om plan_b > plan_a – inden 1.6.2026 kl. 10:30; det gælder m.fl.!"
    assert block(words) == words


def test_lines_end_in_nothing_that_is_seen_in_a_plain_text() -> None:
    assert block("en\nto") == "en  \nto"
    assert item("Mål", "en\nto") == "- **Mål:**  \n  en  \n  to"


def test_a_long_run_of_spaces_can_still_break() -> None:
    assert block("a  b") == "a \N{NO-BREAK SPACE}b"


def test_an_empty_line_and_a_leading_blank_leave_no_sign_in_a_plain_text() -> None:
    for written in (
        block(" a\n\n\n  b\tc"),
        item("Note", " a\n\n  b"),
        labelled("Note", "  a"),
        table([" a"], [[" b"]]),
    ):
        assert not re.search(r"\\|&\w+;|&#", written)
    assert block("  a\n\nb").split() == ["a", "b"]


def test_a_templates_text_has_paragraphs_and_lists() -> None:
    document = prose("Disse er:\n- MUS\n- *LUS*\nog en til.\n\n# Slut")
    tokens = reader().parse(document)
    assert [token.tag for token in tokens if token.nesting == 1] == ["p", "ul", "li", "p", "li", "p", "p", "p"]
    read = [shown(token) for token in tokens if token.type == "inline"]
    assert read == ["Disse er:", "MUS", "*LUS*", "og en til.", "# Slut"]
