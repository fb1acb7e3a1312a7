"""Which parts of a form a talk has: what was chosen, what hangs on an answer, and what is only to be read."""

from __future__ import annotations

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.model.rules.answering.asked import fields_at
from mus_tui.model.rules.answering.shown import (
    ahead,
    left_behind,
    optional_themes,
    places_of,
    themes_of,
    with_blank_rows,
    with_every_part,
    with_themes,
)
from mus_tui.model.rules.open_items import questions_left
from mus_tui.model.rules.preparation_route import pages
from mus_tui.model.rules.route import (
    after,
    progress,
    questions_asked,
    route,
    step_at,
    steps_left_behind,
    stretches,
    talked_about,
    text_before,
)
from mus_tui.model.rules.template.moving import moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.kind_id import NO_KIND
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from tests.export.talks import CLOSED
from tests.model.build import bare_talk
from tests.routed import answered, routed_source, routed_talk

ALWAYS = ["nu", "ansvar", "mere", "om-ro", "ro-nu", "andet"]
TO_COME = ["dine-folk", "aflastning"]


def asked(talk: Talk) -> list[str]:
    return [step.question for step in route(talk) if step.question]


def test_what_nobody_chose_and_what_nobody_answered_is_no_part_of_the_talk() -> None:
    assert asked(routed_talk()) == ALWAYS


def test_an_optional_theme_is_there_once_it_is_chosen_and_nothing_else_can_be_chosen() -> None:
    chosen = with_themes(routed_talk(), ("senior", "opgaver", "ukendt"))
    assert chosen.themes == ("senior",)
    assert asked(chosen) == [*ALWAYS[:5], "fremtid", "andet"]
    assert asked(with_themes(chosen, ())) == ALWAYS


def test_a_theme_and_a_question_come_with_the_very_answer_and_go_with_another() -> None:
    talk = answered(answered(routed_talk(), "leder", "ja"), "pres", "5")
    assert asked(talk) == [*ALWAYS[:5], "dine-folk", "aflastning", "andet"]
    assert asked(answered(talk, "leder", "nej")) == [*ALWAYS[:5], "aflastning", "andet"]
    assert asked(answered(talk, "pres", "4")) == [*ALWAYS[:5], "dine-folk", "andet"]


def test_somebodys_own_answer_brings_nothing() -> None:
    talk = routed_talk()
    own = talk.with_answer("ansvar", Answer(chosen=("ja",)), talk.participants[0].id, "leder")
    assert asked(own) == ALWAYS


def test_a_field_comes_with_its_answer_keeps_the_place_of_the_others_and_stays_once_something_is_in_it() -> None:
    def here(talk: Talk) -> list[str]:
        return [field.id for field in talk.question("andet").notes if NO_KIND not in field.only]

    talk = routed_talk()
    assert here(talk) == ["svar"] and talk.question("andet").pads == (("svar", "Svar"),)
    assert [talk.question("andet").ref_of(field) for field in talk.question("andet").notes] == ["svar", "hold"]
    led = answered(talk, "leder", "ja")
    assert here(led) == ["svar", "hold"]
    assert here(answered(led.with_note("andet", "Tre nye", field="hold"), "leder", "nej")) == ["svar", "hold"]


def test_what_was_said_where_the_talk_no_longer_goes_is_found_and_read_and_comes_back() -> None:
    talk = answered(routed_talk(), "leder", "ja").with_note("dine-folk", "De har travlt.")
    gone = answered(talk, "leder", "nej")
    assert left_behind(talk) == () and [step.id for step in steps_left_behind(gone)] == ["q-dine-folk"]
    there = step_at(gone, "q-dine-folk")
    assert (there.question, there.left_behind) == ("dine-folk", True)
    assert (after(gone, there.id).id, after(gone, there.id, -1).id) == ("plan", "q-andet")
    assert asked(answered(gone, "leder", "ja")) == asked(talk) and talk.note("dine-folk") == gone.note("dine-folk")


def test_nothing_is_left_behind_where_nothing_was_said() -> None:
    gone = answered(answered(routed_talk(), "leder", "ja"), "leder", "nej")
    assert steps_left_behind(gone) == () and step_at(gone, "q-dine-folk").id == "opening"


def test_what_is_only_read_is_a_step_and_counts_for_nothing() -> None:
    talk = routed_talk()
    step = next(step for step in route(talk) if step.question == "om-ro")
    assert step.kind == "reading"
    ro = next(each for each in stretches(talk) if each.perspective == "ro")
    assert progress(talk, ro) == (0, 1) and questions_left(talk) == 5
    assert next(each for each in route(talk) if each.question == "ro-nu")[4:6] == (1, 1)
    assert progress(talk.with_passed("q-om-ro"), ro) == (0, 1)


def test_what_the_form_says_of_a_theme_is_said_at_its_first_question_alone() -> None:
    talk = routed_talk()
    assert text_before(talk, "nu").startswith("Vi begynder") and text_before(talk, "ansvar") == ""


def test_before_the_talk_what_may_still_come_is_there_and_what_was_ruled_out_is_not() -> None:
    talk = routed_talk()
    every = [*ALWAYS[:5], *TO_COME, "andet"]
    assert asked(ahead(talk)) == every
    assert asked(ahead(answered(talk, "leder", "nej"))) == [each for each in every if each != "dine-folk"]
    mine = Preparation(talk=talk.id, participant=talk.participants[0].id)
    assert [page.at for page in pages(talk, mine) if page.kind == "question"] == every


def test_home_from_a_walk_every_question_that_the_card_had_can_be_ticked() -> None:
    talk = routed_talk()
    assert [step.question for step in questions_asked(talk)] == ["nu", "ansvar", "mere", "ro-nu", *TO_COME, "andet"]
    assert "q-dine-folk" in talked_about(talk, ["q-dine-folk"], done=True).passed


def test_a_form_that_was_printed_before_a_part_was_chosen_away_is_known_again() -> None:
    later = answered(routed_talk(), "leder", "nej")
    assert any("dine medarbejdere" in form for form in blank_forms(later, later.participants[1])[:3])
    assert with_every_part(bare_talk()) == bare_talk()


def test_every_part_is_what_nobody_chose_or_answered_away_and_a_talk_that_has_it_all_stays_as_it_is() -> None:
    talk = answered(routed_talk(), "leder", "nej")
    every = [each.id for each in themes_of(ahead(with_every_part(talk)))]
    assert every == ["opgaver", "ro", "ledelse", "senior", "helt-andet"]
    whole = answered(with_themes(routed_talk(), ("senior",)), "leder", "ja")
    assert with_every_part(whole) is whole


def test_what_was_written_in_rows_is_not_on_a_form_that_nothing_is_written_on_yet() -> None:
    talk = routed_talk().with_note("nu", "Ro").with_note("andet", "Mål", field="maal/1/hvad")
    assert [note.text for note in with_blank_rows(talk).notes] == ["Ro"]


def test_a_theme_that_another_kind_of_talk_has_can_neither_be_chosen_nor_is_it_there() -> None:
    source = routed_source()
    source["perspectives"][3]["only"] = ["GRUS"]
    source["perspectives"][1]["only"] = ["GRUS"]
    talk = routed_talk(source)
    assert optional_themes(talk) == () and with_themes(talk, ("senior",)) is talk
    assert "ro" not in [each.id for each in themes_of(talk)]
    assert left_behind(talk.with_note("ro-nu", "Ro").with_note("fremtid", "Nej")) == ()
    for theme in source["perspectives"][:4]:
        theme["only"] = ["MUS"]
    talk = routed_talk(source).with_note("dine-folk", "De har travlt.")
    assert [each.id for each in optional_themes(talk)] == ["senior"]
    assert [each.id for each in themes_of(talk)] == ["opgaver", "ro", "helt-andet"]
    assert [question.id for _, question in left_behind(talk)] == ["dine-folk"]


def test_the_themes_of_a_closed_talk_are_chosen_no_more_and_to_choose_the_same_changes_nothing() -> None:
    chosen = with_themes(routed_talk(), ("senior",))
    assert with_themes(chosen, ("senior",)) is chosen
    closed = chosen.closed(CLOSED)
    assert with_themes(closed, ()) is closed


def test_what_is_filled_in_when_the_talk_has_been_closed_is_no_part_of_it_and_the_rest_of_its_theme_is() -> None:
    source = routed_source()
    later = {"notes": [{"id": "udbytte", "label": "Udbyttet", "when": ["afterwards"]}]}
    source["perspectives"][0]["questions"][0] |= later
    for question in source["perspectives"][1]["questions"]:
        question.update(later | {"read": False})
    talk = routed_talk(source)
    now = {theme.id: [each.id for each in theme.questions] for theme in themes_of(talk)}
    assert now == {"opgaver": ["ansvar", "mere"], "helt-andet": ["andet"]}
    every = {theme.id: [each.id for each in theme.questions] for theme in themes_of(talk, later=True)}
    assert every == {"opgaver": ["nu", "ansvar", "mere"], "ro": ["om-ro", "ro-nu"], "helt-andet": ["andet"]}


def test_an_agreement_belongs_to_a_theme_of_the_talk_where_the_plan_has_no_parts() -> None:
    assert [each.id for each in places_of(routed_talk())] == ["opgaver", "ro", "helt-andet"]
    source = routed_source()
    source["plan"]["parts"] = [{"id": "korte", "title": "De korte"}]
    assert [each.id for each in places_of(routed_talk(source))] == ["korte"]


def test_a_question_that_an_agreement_was_made_at_is_left_behind_to_be_read_too() -> None:
    talk = answered(routed_talk(), "leder", "nej")
    talk = talk.with_agreement(talk.new_agreement(question="dine-folk").altered(goal="Ro"))
    assert [question.id for _, question in left_behind(talk)] == ["dine-folk"]


def test_a_newer_template_keeps_the_choice_of_the_themes_that_are_still_optional() -> None:
    chosen = with_themes(routed_talk(), ("senior",))
    assert moved(chosen, chosen.template.altered(title="Ny")).themes == ("senior",)
    source = routed_source()
    source["perspectives"][3]["optional"] = False
    assert moved(chosen, Template.model_validate(source)).themes == ()


ROWS = {"id": "maal", "label": "Mål", "answer": "rows", "most": 2, "fields": [{"id": "hvad", "label": "Hvad"}]}


def test_rows_come_with_an_answer_and_stay_once_something_is_written_in_one() -> None:
    source = routed_source()
    source["perspectives"][4]["questions"][1]["notes"].append({**ROWS, "if": {"leder": "ja"}})

    def rows(talk: Talk) -> list[str]:
        return [each.id for each in fields_at(talk, talk.question("andet"), "talk") if "/" in each.id]

    talk = routed_talk(source)
    led = answered(talk, "leder", "ja")
    assert rows(talk) == [] and rows(led) == ["maal/1/hvad", "maal/2/hvad"]
    kept = answered(led.with_note("andet", "Ro", field="maal/1/hvad"), "leder", "nej")
    assert rows(kept) == ["maal/1/hvad", "maal/2/hvad"]
    page = to_markdown(sitting_form(kept.altered(notes=())))
    assert "Hvis «Ja» til «Leder du andre»: Mål" in page
