from __future__ import annotations

from mus_tui.export.forms.preparation import preparation_markdown
from mus_tui.model.values.marks import OwnQuestion
from mus_tui.model.values.preparation import Preparation
from tests.sample import sample_talk


def test_its_owner_gets_all_of_it_under_the_questions_with_nothing_read_as_markup() -> None:
    prepared = Preparation(
        talk="k7f3qa",
        participant="p2",
        own_questions=(OwnQuestion(id="own-1", text="Pausen [x]"),),
        keywords=("Mod", "Møder"),
        left_over="Stod i margenen",
    )
    prepared = prepared.with_note("hverdag", "# Travlt\nmen godt").with_note("own-1", "Mere ro").with_note("xx", "Løst")
    assert preparation_markdown(sample_talk(), prepared) == (
        "# Forberedelse, Jonas Holm\n\n"
        "Mosekøb · MUS · 9. marts 2026\n\n"
        "## Stikord\n\nMod, Møder\n\n"
        "## Egne emner\n\n- Pausen \\[x\\]\n\n"
        "## Hvordan har du det i din hverdag?\n\n\\# Travlt  \nmen godt\n\n"
        "## Pausen \\[x\\]\n\nMere ro\n\n"
        "## xx\n\nLøst\n\n"
        "## Andet\n\nStod i margenen\n"
    )
