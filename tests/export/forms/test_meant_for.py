"""What a source says to one of them is marked wherever the others see it too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mus_tui.export.forms.invitation import invitation
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Piece
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.tui.kit.guidance import guidance_content
from mus_tui.tui.start.template_page import template_page
from tests.sample import sample_source, sample_talk


def talk_where(at: str, *roles: str) -> Talk:
    source = sample_source()
    source["guidance"] = [{"id": "sagt", "at": at, "text": "Lyt mere, end du taler.", "roles": list(roles)}]
    return sample_talk().altered(template=Template.model_validate(source))


def said(paper: Iterator[Piece]) -> str:
    return " ".join(to_markdown(paper).split())


@pytest.mark.parametrize("at", ["purpose", "talk", "plan", "closing"])
def test_on_paper_what_is_for_the_leader_says_so_wherever_it_stands(at: str) -> None:
    talk = talk_where(at, "leder")
    template = talk.template
    assert "Til Leder: Lyt mere" in said(paper_form(template, template.kind("MUS")))
    assert "Til Leder: Lyt mere" in said(sitting_form(talk))
    page = "\n".join(f"{each.text}" for each in template_page(template))
    assert "(til Leder)\nLyt mere" in page


def test_on_the_shared_screen_several_are_named_and_what_is_for_all_is_not_marked() -> None:
    talk = talk_where("talk", "leder", "medarbejder")
    pieces = talk.template.guidance_at("talk", "MUS")
    assert guidance_content(pieces, "", talk.talk_kind).plain == "Til Leder og Medarbejder:\nLyt mere, end du taler."
    for_all = talk_where("talk").template.guidance_at("talk", "MUS")
    assert guidance_content(for_all, "", talk.talk_kind).plain == "Lyt mere, end du taler."


def test_what_is_for_a_role_that_the_kind_has_not_stands_nowhere_in_it() -> None:
    template = talk_where("talk", "medarbejdere").template
    assert template.guidance_at("talk", "MUS") == ()
    assert len(template.guidance_at("talk", "GRUS")) == 1


def test_an_invitation_says_nothing_that_is_for_the_one_who_invites() -> None:
    assert "Lyt mere" not in said(invitation(talk_where("invitation", "leder")))
    assert "Lyt mere" in said(invitation(talk_where("invitation", "medarbejder")))


def test_what_is_filled_in_afterwards_keeps_whom_it_is_for_under_a_question_for_somebody_else() -> None:
    source = sample_source() | {"format": 2}
    mine = {"id": "a", "label": "Vurdering", "roles": ["leder"]}
    theirs = {"id": "b", "label": "Godkendt", "roles": ["medarbejder"], "when": ["afterwards"]}
    source["perspectives"][0]["questions"][0]["notes"] = [mine, theirs]
    template = Template.model_validate(source)
    paper = said(paper_form(template, template.kind("MUS")))
    assert "Godkendt (til Medarbejder)" in paper
    assert "Vurdering (til" not in paper, "that is said once, over all of it"


def test_a_field_that_is_called_by_the_word_for_its_role_does_not_say_it_again() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["notes"] = [
        {"id": "leder", "label": "Leder:", "roles": ["leder"]},
        {"id": "vurdering", "label": "Vurdering", "roles": ["medarbejder"]},
    ]
    template = Template.model_validate(source)
    text = said(paper_form(template, template.kind("MUS")))
    assert ("Leder: (til Leder)" in text, "Vurdering (til Medarbejder)" in text) == (False, True)
