"""A form whose closing means «seen»: what its copy says, and what is signed on it."""

from __future__ import annotations

from datetime import date

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.changes import changes_markdown
from mus_tui.model.rules.due import next_talk
from mus_tui.model.rules.template.weakened import weakened
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.ending import Ending
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED
from tests.sample import sample_source, sample_talk

READ = "Jeg har læst og forstået det"


def seen(**traits: object) -> Talk:
    """Return the sample talk with a form that is seen, and what it says of its signatures."""
    source = sample_source()
    source["format"] = 2
    source["closing"] = {"means": "seen"}
    source["plan"].update(traits)
    return sample_talk().altered(template=Template.model_validate(source))


def meeting(talk: Talk, **more: object) -> Talk:
    """Return the talk with a line for when they meet next, and what they settled there."""
    source = talk.template.model_dump(by_alias=True)
    source["closing"]["next_meeting"] = {"label": "Næste samtale", "place": "Tid og sted", **more}
    day = PlanDate(written="8. marts 2027", first=date(2027, 3, 8), last=date(2027, 3, 8))
    settled = talk.with_closing(next_meeting=day, next_place="kl. 9, mit kontor")
    return settled.altered(template=Template.model_validate(source))


def signing(**more: object) -> list[dict[str, object]]:
    return [{"role": "medarbejder", "label": "Medarbejder", **more}, {"role": "leder", "label": "Leder"}]


def test_its_copy_says_seen_and_never_that_somebody_agrees() -> None:
    talk = seen().with_stance("p1", True).with_stance("p2", False, "Jeg ser det anderledes.").closed(CLOSED)
    said = plan_markdown(talk)
    assert "## Set\n" in said
    assert "- **Leder (Mette Friis):** Set\n" in said
    assert "Ikke enig: Jeg ser det anderledes." in said
    assert "Det siger ikke, at man er enig." in said
    assert "Enighed" not in said
    assert "«Enig»" not in said


def test_who_signs_has_over_the_line_what_is_signed_and_a_date_of_their_own() -> None:
    talk = seen(signatures_title="Bekræftelse", signatures=signing(text=READ, date=True)).closed(CLOSED)
    said = plan_markdown(talk)
    words = [READ, "Medarbejder (Jonas", "Dato _", "Dato _", "Leder (Mette"]
    at = said.index("## Bekræftelse")
    for each in words:
        at = said.index(each, at + 1)
    assert said.count("Dato _") == 2
    assert "## Underskrifter" not in said
    assert "bekræfter aftalerne" not in said


def test_where_all_have_a_date_of_their_own_there_is_none_for_all() -> None:
    both = [{**each, "date": True} for each in signing()]
    assert plan_markdown(seen(signatures=both).closed(CLOSED)).count("Dato _") == 2


def test_nobody_is_to_sign_a_draft_of_what_the_form_says_is_signed() -> None:
    for talk in (seen(signatures=signing()), sample_talk()):
        drafted = "Underskrifter" in plan_markdown(talk)
        assert drafted == (talk.template.closing.means == "agreed" and bool(talk.template.plan.signatures))
        assert ("Underskrifter" in plan_markdown(talk.closed(CLOSED))) == bool(talk.template.plan.signatures)


def test_what_the_source_says_at_the_signatures_and_last_of_all_stands_there_on_the_copy_and_on_paper() -> None:
    source = seen(signatures=signing(text=READ)).template.model_dump(by_alias=True)
    source["guidance"] = [
        {"id": "slut", "at": "end", "title": "Fortroligt", "text": "Skemaet ses kun af os."},
        {"id": "kopi", "at": "signatures", "text": "Du får en kopi."},
    ]
    template = Template.model_validate(source)
    on_paper = to_markdown(tuple(paper_form(template, template.kind("MUS"))))
    for said in (plan_markdown(seen().altered(template=template).closed(CLOSED)), on_paper):
        places = [said.index(each) for each in ("Du får en kopi.", READ, "Medarbejder", "## Fortroligt")]
        assert places[0] < places[1] < said.index("Medarbejder", places[1]) < places[3]
        assert said.rstrip().endswith("Skemaet ses kun af os.")


def test_when_they_meet_next_is_in_the_copy_unless_the_form_keeps_it_out_and_is_the_day_reminded_of() -> None:
    talk = meeting(seen()).closed(CLOSED)
    assert "- **Næste samtale:** 8. marts 2027 · kl. 9, mit kontor\n" in plan_markdown(talk)
    assert "kl. 9" not in plan_markdown(meeting(seen(), in_copy=False).closed(CLOSED))
    assert next_talk(talk) == date(2027, 3, 8)
    assert next_talk(talk.altered(template=seen().template)) == date(2027, 3, 9)
    on_paper = to_markdown(tuple(paper_form(talk.template, talk.talk_kind)))
    assert on_paper.index("Næste samtale __") < on_paper.index("Tid og sted __") < on_paper.index("Dato __")


def test_a_form_without_a_plan_is_seen_and_signed_too() -> None:
    source = seen(signatures=signing()).template.model_dump(by_alias=True)
    source["kinds"][0]["plan"] = "none"
    template = Template.model_validate(source)
    talk = seen().altered(template=template, agreements=()).with_stance("p1", True).closed(CLOSED)
    assert "- **Leder (Mette Friis):** Set\n" in plan_markdown(talk)
    assert "Medarbejder (Jonas Holm) __" in plan_markdown(talk)
    assert "Medarbejder __" in to_markdown(tuple(paper_form(template, template.kind("MUS"))))


def test_a_layer_neither_says_otherwise_what_is_signed_nor_makes_agreed_into_seen() -> None:
    below = seen(signatures=signing(text=READ)).template
    otherwise = seen(signatures=signing(text="Set")).template
    assert [each.message for each in weakened(below, otherwise)] == ["weakened_signature_text"]
    assert list(weakened(below, otherwise.altered(language="en"))) == []
    agreed = below.altered(closing=Ending())
    assert [each.message for each in weakened(agreed, below)] == ["weakened_closing"]
    assert list(weakened(below, agreed)) == []


def test_the_difference_is_told_when_closing_comes_to_mean_seen_and_a_signature_says_something_new() -> None:
    plain = seen(signatures=signing()).template.altered(closing=Ending())
    told = changes_markdown(plain, seen(signatures=signing(text=READ, date=True)).template)
    assert "means: – → seen" in told
    assert f"Nyt: {READ}" in told
    assert "date: – → true" in told
