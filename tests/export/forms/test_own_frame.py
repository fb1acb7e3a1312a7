"""What a form has round its questions: its own lines at the top, its foot, who signs and where, and no plan."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Heading, Line, Place, Signs
from mus_tui.export.plan_copy.copies import copy_pieces
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.copy_wish import Contents, Wish
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from mus_tui.words import t
from tests.export.forms.test_as_it_stands import asked, template
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED
from tests.sample import sample_source, sample_talk


def form_with(**parts: Any) -> Template:
    """Return a template with these parts, and a line of its own above the plan."""
    source = sample_source() | {"format": 2} | parts
    source["plan"]["header"] = [
        {"label": "Navn", "shows": "person", "role": "medarbejder"},
        {"label": "Enhed", "shows": "blank"},
    ]
    return Template.model_validate(source)


TOP_AND_FOOT = [
    {"id": "a", "at": "top", "text": "Skemaet er fortroligt."},
    {"id": "b", "at": "end", "text": "Vedtaget i MED."},
]


def test_what_the_form_says_at_its_top_and_foot_stands_there_on_paper_and_in_the_copy() -> None:
    form = form_with(guidance=TOP_AND_FOOT)
    held = sample_talk().altered(template=form)
    copy = plan_markdown(held)
    for page in (to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held)), copy):
        assert page.index("Skemaet er fortroligt.") < page.index("## ")
        assert page is copy or page.index("Skemaet er fortroligt.") < page.index("- **")
        assert page.endswith("Vedtaget i MED.\n")
    assert "Til sidst på papir og i kopien\n\nVedtaget" in "".join(template_markdown(form))


def test_a_line_that_is_written_by_hand_is_a_rule_at_the_top_of_the_form_and_of_the_copy() -> None:
    form = form_with()
    held = sample_talk().altered(template=form)
    for page in (to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held)), plan_markdown(held)):
        assert page.count("**Enhed:** ____") == 1
        assert page.index("Enhed") < page.index("## ")


OWN: list[dict[str, Any]] = [
    {"label": "Ansat", "shows": "person", "role": "medarbejder"},
    {"label": "Holdt den", "shows": "date"},
    {"label": "Mødested", "shows": "place"},
    {"label": "Nummer", "shows": "blank"},
    {"label": "Kun i gruppen", "shows": "blank", "only": ["GRUS"]},
    {"label": "Næste gang", "shows": "next_meeting"},
]
AGAIN = {"next_meeting": {"label": "Næste møde"}}


def with_header(*lines: dict[str, Any]) -> Template:
    source = sample_source() | {"format": 2, "header": list(lines), "closing": AGAIN}
    return Template.model_validate(source | {"plan": source["plan"] | {"header": []}})


def test_the_lines_that_a_form_has_at_its_top_are_all_there_are() -> None:
    form = with_header(*OWN)
    held = sample_talk().altered(template=form)
    empty, sitting = to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held))
    for page in (empty, sitting):
        said = [line.partition(":")[0] for line in page.partition("## ")[0].split("\n") if line.startswith("- **")]
        assert said == ["- **Ansat", "- **Holdt den", "- **Mødested", "- **Nummer", "- **Næste gang"]
        assert "Næste møde" not in page
    assert "**Ansat:** Jonas Holm" in sitting
    none = with_header()
    assert "- **" not in to_markdown(paper_form(none, none.kinds[0])).partition("## ")[0]
    assert "Næste møde" in to_markdown(paper_form(none, none.kinds[0]))
    assert [each.is_setting for each in changes(none.altered(header=None), none)] == [True]


def test_a_question_that_the_lines_at_the_top_have_room_for_is_not_printed_once_more() -> None:
    source = with_header({"label": "Din stilling", "shows": "answer", "question": "stilling"}).model_dump(by_alias=True)
    theme = {"id": "om", "title": "Om dig"}
    for notes, printed in (
        ([], False),
        ([{"id": "a", "label": "Stilling"}], False),
        ([{"id": "a", "label": "Stilling", "lines": 4}], True),
        ([{"id": "a", "label": "Stilling"}, {"id": "b", "label": "Afdeling"}], True),
    ):
        header = [source["header"][0] | ({"field": "a"} if notes else {})]
        asked = {"id": "stilling", "text": "Hvad er du ansat som?", "notes": notes}
        themes = [theme | {"questions": [asked]}, *sample_source()["perspectives"]]
        form = Template.model_validate(sample_source() | {"format": 2, "header": header, "perspectives": themes})
        held = sample_talk().altered(template=form)
        for page in (to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held))):
            assert "**Din stilling:** ____" in page
            assert (("Hvad er du ansat som?" in page), ("## Om dig" in page)) == (printed, printed)


def test_the_copy_fills_in_the_lines_at_the_top_and_tells_besides_only_what_they_leave_out() -> None:
    day = PlanDate(written="1. marts", first=date(2027, 3, 1), last=date(2027, 3, 1))
    copy = plan_markdown(sample_talk().altered(template=with_header(*OWN)).with_closing(next_meeting=day))
    head = copy[: copy.index("## ")]
    assert [line.partition(":")[0] for line in head.split("\n") if line.startswith("- **")] == [
        "- **Ansat", "- **Holdt den", "- **Mødested", "- **Nummer", "- **Næste gang", "- **Leder",
    ]  # fmt: skip
    assert "Jonas Holm" in head and "1. marts" in head


def test_a_kind_without_a_plan_has_all_the_lines_of_its_header_at_the_top() -> None:
    source = sample_source()
    source["kinds"][0]["plan"] = "none"
    form = form_with(kinds=source["kinds"])
    page = to_markdown(paper_form(form, form.kinds[0]))
    assert [line.partition(":")[0] for line in page.split("\n") if line.startswith("- **") and "____" in line] == [
        "- **Navn", "- **Enhed", "- **Leder", "- **Dato", "- **Sted",
    ]  # fmt: skip


def without_plan(*signs: dict[str, Any], **parts: Any) -> Template:
    """Return a template whose talks have no plan, with these lines to sign on."""
    source = sample_source() | {"format": 2, "plan": {"date_label": "Dato", "signatures": list(signs)}} | parts
    source["kinds"] = [each | {"plan": "none"} for each in source["kinds"]]
    return Template.model_validate(source)


LEADER = {"role": "leder", "label": "Lederen"}


def test_a_form_without_a_plan_is_signed_all_the_same_on_paper_and_when_the_talk_is_closed() -> None:
    form = without_plan(LEADER)
    assert not misfits(form)
    assert paper_signs(form) == [("Dato", "Lederen")]
    held = sample_talk().altered(template=form, agreements=())
    assert "Lederen (Mette Friis)" not in plan_markdown(held)
    assert "Lederen (Mette Friis)" in plan_markdown(held.closed(CLOSED))
    assert "i planen" not in plan_markdown(held.closed(CLOSED))
    assert "Lederen" in "".join(template_markdown(form))
    assert paper_signs(without_plan()) == []


def test_what_a_form_says_at_the_signatures_is_on_paper_and_in_every_copy_also_where_nobody_signs() -> None:
    said = {"id": "u", "at": "signatures", "title": "Når planen er lavet", "text": "Den sendes til lægen."}
    form = without_plan(guidance=[said])
    held = sample_talk().altered(template=form, agreements=())
    copies = [held, held.closed(CLOSED)]
    wholes = [to_markdown(copy_pieces(each, Wish(contents=Contents(form=True)))) for each in copies]
    for page in (to_markdown(paper_form(form, form.kinds[0])), *map(plan_markdown, copies), *wholes):
        assert page.count("### Når planen er lavet\n\nDen sendes til lægen.") == 1
        assert "Underskrift" not in page and "____" not in page.partition("Når planen")[2]


def paper_signs(form: Template, kind: int = 0) -> list[tuple[str, ...]]:
    return [each.labels for each in paper_form(form, form.kinds[kind]) if isinstance(each, Signs)]


def test_a_kind_without_a_plan_beside_one_that_has_some_signs_what_names_it() -> None:
    source = sample_source() | {"format": 2}
    source["kinds"][1] = source["kinds"][1] | {"plan": "none"}
    source["plan"]["signatures"] = [LEADER, LEADER | {"label": "I gruppen", "only": ["GRUS"]}]
    form = Template.model_validate(source)
    assert paper_signs(form)[-1][-1] == "Lederen"
    assert paper_signs(form, 1) == [("Dato", "I gruppen")]


def test_where_the_form_has_no_word_for_a_date_there_is_none() -> None:
    source = sample_source() | {"format": 2, "plan": {"signatures": [LEADER]}}
    source["kinds"] = [each | {"plan": "none"} for each in source["kinds"]]
    form = Template.model_validate(source)
    assert not misfits(form)
    assert paper_signs(form) == [("Lederen",)]
    dated = form.altered(plan={"signatures": [LEADER | {"date": True}]})
    assert [each.message for each in misfits(dated)] == ["missing_key"]


def test_what_is_signed_after_a_part_stands_there_on_paper_and_under_its_name_in_the_copy() -> None:
    form = without_plan(LEADER | {"after": "trivsel"}, LEADER | {"label": "Til sidst"})
    for pieces in (paper_form(form, form.kinds[0]), sitting_form(sample_talk().altered(template=form, agreements=()))):
        said = [each for each in pieces if isinstance(each, Heading | Signs)]
        at = said.index(Signs(("Dato", "Lederen")))
        assert said[at + 1] == Heading(2, "Udvikling")
        assert said[-1] == Signs(("Dato", "Til sidst"))
    every = without_plan(LEADER | {"after": "trivsel"})
    titled = every.altered(plan=every.plan.altered(signatures_title="Bekræftelse"))
    assert Heading(3, "Bekræftelse") not in paper_form(titled, titled.kinds[0]), "nothing is signed under it"
    copy = plan_markdown(sample_talk().altered(template=form, agreements=()).closed(CLOSED))
    places = [copy.index(each) for each in ("Trivsel", "Lederen (Mette", "Til sidst i skemaet", "Til sidst (Mette")]
    assert places == sorted(places)
    assert "efter «Trivsel»" in template_markdown(form)


def test_the_line_for_the_next_meeting_can_be_that_of_one_kind() -> None:
    form = without_plan(closing={"next_meeting": {"label": "Igen", "only": ["GRUS"]}})
    assert [paper_signs(form, n) for n in (0, 1)] == [[], [("Igen",)]]


def test_what_a_source_has_as_a_heading_alone_needs_no_text() -> None:
    form = form_with(guidance=[{"id": "a", "at": "top", "title": "Fortroligt"}])
    assert "Fortroligt" in to_markdown(paper_form(form, form.kinds[0]))
    assert "Fortroligt" in template_markdown(form)
    form = form_with(guidance=[{"id": "a", "at": "top"}])
    assert [each.message for each in misfits(form)] == ["missing_key"]


def test_the_empty_form_has_room_also_for_what_is_only_prepared_and_the_forms_own_word_for_what_comes_after() -> None:
    page = asked({"id": "a", "label": "Kun hjemme", "when": ["preparation"]})
    assert [each.label for each in page if isinstance(each, Place)] == ["Kun hjemme"]
    form = form_with(phases={"afterwards": "Til HR"}, afterwards=[{"id": "hr", "label": "Set"}])
    assert "## Til HR" in to_markdown(paper_form(form, form.kinds[0]))


def test_the_short_record_has_its_lines_on_paper_before_the_plan() -> None:
    form = form_with(minutes={"label": "Kort referat", "hint": "Højst ti linjer."})
    for page in (
        to_markdown(paper_form(form, form.kinds[0])),
        to_markdown(sitting_form(sample_talk().altered(template=form))),
    ):
        assert "## Kort referat\n\nHøjst ti linjer.\n\n**Skriv her:** <!-- referat -->" in page
        assert page.index("Kort referat") < page.index("Underskrift" if "Underskrift" in page else form.plan.title)
    assert "<!-- referat -->" not in to_markdown(paper_form(form_with(), form_with().kinds[0]))


def test_where_the_form_has_no_room_for_topics_of_their_own_paper_has_none() -> None:
    own = "Egne emner"
    with_room = template()
    without = with_room.altered(own_topics=False)
    assert own in to_markdown(paper_form(with_room, with_room.kinds[0]))
    assert own not in to_markdown(paper_form(without, without.kinds[0]))
    assert own not in to_markdown(sitting_form(sample_talk().altered(template=without)))
    assert "ikke plads til egne emner" in template_markdown(without)


def test_a_line_of_the_form_and_one_of_the_programs_by_the_same_word_are_one() -> None:
    source = sample_source() | {"format": 2}
    source["plan"]["header"] = [{"label": "Dato", "shows": "blank"}, {"label": "Leder", "shows": "blank"}]
    form = Template.model_validate(source)
    page = to_markdown(paper_form(form, form.kinds[0]))
    assert page.count("**Dato:**") == 1 and page.count("**Leder:**") == 1
    held = to_markdown(sitting_form(sample_talk().altered(template=form)))
    assert "- **Leder:** Mette Friis" in held and held.count("**Leder:**") == 1


@pytest.mark.parametrize(("form", "theirs"), [(1, False), (2, True)])
def test_what_has_a_heading_of_its_own_stands_under_that_and_no_other(form: int, theirs: bool) -> None:
    source = sample_source() | {"format": form, "title": "Medarbejderudviklingssamtale", "name": "Skibet"}
    said = ("purpose", "Hvorfor vi mødes"), ("opening", "Før vi går i gang"), ("closing", "Inden I går")
    source["guidance"] = [{"id": at, "at": at, "title": title, "text": f"{title}: læs."} for at, title in said]
    form_of = Template.model_validate(source)
    paper = list(paper_form(form_of, form_of.kinds[0]))
    titles = {each.text for each in paper if isinstance(each, Heading)}
    assert {title for _, title in said} - titles == (set() if theirs else {"Hvorfor vi mødes"})
    assert titles.isdisjoint({t("export.at_opening"), t("export.at_closing")}) is theirs
    assert (Line("Skibet") in paper) is not theirs
