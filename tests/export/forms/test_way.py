"""What a form says of its way through the talk, on paper and in the copy."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.pocket_card import pocket_card
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.puzzle_sheets import puzzle_sheets
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Heading, NewPage, Piece
from mus_tui.export.plan_copy.besides import notes_in_common
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.export.template.as_json import template_json
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.answering.shown import with_themes
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.template import Template
from tests.routed import answered, routed_source, routed_talk

IF_LEADING = "Hvis «Ja» til «Leder du andre»"
IF_PRESSED = "Hvis «5» til «Hvor presset er du»"


def test_an_empty_form_has_every_part_and_says_what_is_chosen_and_what_hangs_on_an_answer() -> None:
    talk = routed_talk()
    form = to_markdown(paper_form(talk.template, talk.talk_kind))
    assert "## I Opgaver\n\nVi begynder med det daglige.\n\n- det store" in form
    assert "## Senior\n\nValgfrit tema." in form
    assert f"## Ledelse\n\n{IF_LEADING}\n" in form
    assert f"### Hvad kan du slippe?\n\n{IF_PRESSED}\n" in form
    assert f"{IF_LEADING}: Om dit hold" in form


def test_what_is_only_read_has_no_lines_on_paper() -> None:
    talk = routed_talk()
    form = to_markdown(sitting_form(talk))
    read = form[form.index("### Om ro") : form.index("### Hvornår har du ro?")]
    assert read.split("\n\n", 1)[1].strip() == "De fleste taler bedst uden hast.\n\n- sluk"
    card = to_markdown(pocket_card(talk))
    assert "uden hast" not in card and "[ ] Hvornår har du ro?" in card
    assert "uden hast" not in to_markdown(puzzle_sheets(talk))


def _to_prepare_on(talk: Talk) -> Iterator[Piece]:
    return preparation_form(talk, talk.participants[1], by_hand=True)


def test_the_papers_of_a_talk_have_what_may_still_come_and_not_what_was_ruled_out_or_not_chosen() -> None:
    talk = routed_talk()
    for paper in (sitting_form, pocket_card, puzzle_sheets, _to_prepare_on):
        first = to_markdown(paper(talk))
        assert "Hvordan har dine medarbejdere det?" in first and IF_LEADING in first, paper
        assert IF_PRESSED in first and "Hvor længe vil du arbejde?" not in first, paper
        later = to_markdown(paper(with_themes(answered(talk, "leder", "nej"), ("senior",))))
        assert "dine medarbejdere" not in later and "Hvor længe vil du arbejde?" in later, paper


def test_the_forms_own_words_for_its_steps_stand_on_paper() -> None:
    source = routed_talk().template.altered(phases={"keywords": "Vores ord"})
    talk = routed_talk().altered(template=source)
    for paper in (sitting_form(talk), pocket_card(talk), paper_form(talk.template, talk.talk_kind)):
        assert "## Vores ord" in to_markdown(paper)


def test_notes_that_are_asked_for_have_what_was_said_where_the_talk_no_longer_goes() -> None:
    led = answered(routed_talk(), "leder", "ja").with_note("dine-folk", "De har travlt.")
    kept = to_markdown(notes_in_common(answered(led, "leder", "nej")))
    assert "### Ledelse\n\n#### Hvordan har dine medarbejdere det?\n\nDe har travlt." in kept


def test_the_template_to_read_and_as_data_says_what_is_chosen_read_and_hung_on_an_answer() -> None:
    template = routed_talk().template
    read = template_markdown(template)
    for words in ("Valgfrit tema.", IF_LEADING, IF_PRESSED, "Til at læse; her svares ikke.", "- det store"):
        assert words in read
    assert "#### Om ro\n\nDe fleste taler bedst uden hast." in read and "#### 1. Hvornår har du ro?" in read
    data = template_json(template)
    assert '"leder": "ja"' in data and '"if_"' not in data
    assert Template.model_validate_json(data) == template


def _planned(after: str) -> Talk:
    source = routed_source()
    source["plan"]["after"] = after
    return routed_talk(source)


def _order(paper: str, *words: str) -> list[str]:
    return sorted(words, key=paper.index)


def test_on_paper_the_plan_stands_where_the_form_has_it_and_what_follows_begins_another_page() -> None:
    talk = _planned("ro")
    order = ["# Hvornår har du ro?", "# Udviklingsplan", "# Ledelse", "# Andet", "# Egne emner"]
    for paper in (tuple(paper_form(talk.template, talk.talk_kind)), tuple(sitting_form(talk))):
        written = to_markdown(paper)
        assert _order(written, *order) == order
        assert written.count("# Udviklingsplan") == 1
        there = [n for n, piece in enumerate(paper) if isinstance(piece, NewPage)]
        titles = [next(each for each in paper[n:] if isinstance(each, Heading)).text for n in there]
        assert titles == ["Udviklingsplan", "Ledelse"]
    last = to_markdown(sitting_form(_planned("helt-andet")))
    assert last == to_markdown(sitting_form(routed_talk()))


def test_in_a_copy_with_notes_the_plan_stands_between_them_and_in_one_without_as_always() -> None:
    talk = _planned("ro").with_note("nu", "Drift.").with_note("andet", "Ferien.", field="svar")
    talk = talk.with_agreement(Agreement(id="a1", goal="Slippe vagten"))
    copy = to_markdown(plan_copy(talk, Contents(notes=True)))
    order = ["Drift.", "\n## Udviklingsplan", "Slippe vagten", "Ferien."]
    assert _order(copy, *order) == order
    assert copy.count("\n## Fælles noter") == 2 and copy.startswith("# Medarbejderudviklingssamtale")
    only_before = to_markdown(plan_copy(talk.with_note("andet", "", field="svar"), Contents(notes=True)))
    assert only_before.count("\n## Fælles noter") == 1 and "Ingen noter" not in only_before
    nothing = to_markdown(plan_copy(_planned("ro"), Contents(notes=True)))
    assert nothing.count("\n## Fælles noter") == 1
    alone = to_markdown(plan_copy(talk))
    assert "\n## Udviklingsplan" in alone and "Drift." not in alone


def test_the_template_as_a_document_says_where_the_plan_stands() -> None:
    assert "Den kommer efter «Hvad har du ansvar for?»." in template_markdown(_planned("ansvar").template)
    assert "Den kommer efter" not in template_markdown(routed_talk().template)
