"""A form with its plan between the questions comes back: what stands after the plan is found as what stands before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.word import to_word_bytes
from mus_tui.model.forms.filled_form import NOWHERE, read_answers
from mus_tui.storage.preparation.form_file import read_form
from tests.form_with_rows import rows_source, talk_with_rows
from tests.routed import routed_source, routed_talk

LATE = "svar: andet/svar"


@pytest.mark.parametrize("marked", [True, False])
def test_what_is_written_before_in_and_after_the_plan_is_found_and_told_apart(marked: bool) -> None:
    source = routed_source()
    source["plan"]["after"] = "ro"
    talk = routed_talk(source)
    form = to_markdown(sitting_form(talk))
    for mark, words in (("svar: nu", "Drift."), (LATE, "Ferien.")):
        form = form.replace(f"<!-- {mark} -->\n", f"<!-- {mark} -->\n{words}\n")
    form = form.replace("- **Hvordan kan vi se det?**\n", "- **Hvordan kan vi se det?**\n\nVi spørger borgerne.\n")
    assert form.index("Drift.") < form.index("Vi spørger borgerne.") < form.index("Ferien.")
    if not marked:
        form = "\n".join(line.partition("<!--")[0] for line in form.split("\n"))
    found = read_answers(form, blank_forms(talk, talk.participants[1])).at
    assert (found["svar: nu"], found[LATE]) == ("Drift.", "Ferien.")
    assert "Vi spørger borgerne." in found[NOWHERE]


def test_a_form_with_fewer_lines_and_words_over_its_rows_has_nothing_in_it_until_something_is_written(
    tmp_path: Path,
) -> None:
    source: dict[str, Any] = rows_source()
    for question in source["perspectives"][0]["questions"][:2]:
        for field in question["notes"]:
            field["items_label"] = "Det, jobbet kræver"
    source["perspectives"][0]["questions"][2]["notes"][0]["lines"] = 2
    talk = talk_with_rows(**source)
    form = to_markdown(sitting_form(talk))
    assert "svar: maal/mine/2/hvad" in form and "svar: maal/mine/3/hvad" not in form
    blanks = blank_forms(talk, talk.participants[1])
    (tmp_path / "skema.html").write_text(to_html(sitting_form(talk)), encoding="utf-8")
    (tmp_path / "skema.docx").write_bytes(to_word_bytes(sitting_form(talk)))
    for written in (form, *(read_form(tmp_path / name) for name in ("skema.html", "skema.docx"))):
        assert read_answers(written, blanks).at == {}
    first = "<!-- svar: maal/mine/2/hvad -->\n"
    filled = form.replace(first, f"{first}Mere ro\n")
    assert read_answers(filled, blanks).at == {"svar: maal/mine/2/hvad": "Mere ro"}
