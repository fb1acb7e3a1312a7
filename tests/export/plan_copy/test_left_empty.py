"""What they left empty stands in the copy, and what they left unanswered is said."""

from __future__ import annotations

import re

from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.values.plan import Agreement
from tests.export.in_every_format import in_every_format
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED, begun, table_talk


def test_in_every_format_what_the_form_asks_for_and_they_left_empty_stands_there() -> None:
    talk = begun("gentofte", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
    talk = talk.with_agreement(Agreement(id="a1", goal="Ledelse af små projekter")).closed(CLOSED)
    for kind, words in in_every_format(plan_copy(talk)).items():
        assert re.search("Hvordan disse erhverves:? –", words), kind
        assert re.search("Hvem og hvornår:? –", words), kind


def test_in_every_format_it_is_said_whether_others_may_be_involved_also_that_nobody_has_answered() -> None:
    answers = {
        None: "Ikke svaret på, om andre må inddrages.",
        True: "Aftalt, at andre inddrages.",
        False: "de må ikke inddrages.",
    }
    for answer, said in answers.items():
        talk = table_talk()
        talk = talk.with_agreement(talk.agreement("a1").altered(support_agreed=answer))
        for kind, words in in_every_format(plan_copy(talk)).items():
            assert said in words, kind
            assert "Efter aftale" not in words, kind


def test_where_nobody_else_is_named_nothing_is_said_of_an_answer() -> None:
    talk = table_talk()
    alone = talk.with_agreement(talk.agreement("a1").altered(support="Mette"))
    assert "inddrages" not in plan_markdown(alone)


def test_it_is_said_too_where_the_form_has_no_place_for_who_else_is_involved() -> None:
    talk = table_talk()
    plan = talk.template.plan
    shorter = plan.altered(headings=tuple(each for each in plan.headings if each.fields[0].id != "support"))
    talk = talk.altered(template=talk.template.altered(plan=shorter))
    assert "Ikke svaret på, om andre må inddrages." in plan_markdown(talk)


def test_in_every_format_whom_something_is_passed_on_to_without_what_is_no_contradiction() -> None:
    for name in ("gentofte", "kk_buf"):
        talk = begun(name, "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
        talk = talk.with_agreement(Agreement(id="a1", goal="Ledelse", disclose_to="Ida fra HR"))
        for kind, words in in_every_format(plan_copy(talk)).items():
            assert "Hvad er ikke skrevet; indtil da må intet gives videre." in words, (name, kind)
            assert "Intet må gives videre." not in words, (name, kind)
            assert "Ida fra HR" in words, (name, kind)
