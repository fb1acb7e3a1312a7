"""A form that asks whether an agreement may be passed on: only a yes lets it, and silence is none."""

from __future__ import annotations

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import employees_copy, third_persons_copy
from mus_tui.export.plan_copy.document import PLAN_ALONE
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.sharing import has_consent, rows_to_pass_on, told_of
from mus_tui.model.rules.template.weakened import weakened
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.template import Template
from mus_tui.tui.kit.agreements.row_words import words_in
from tests.model.build import bare_talk
from tests.tui.a_plan import row, talk_with_own_fields

CHOICES = [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}]
ASKS = {"id": "hr", "answer": "choice", "label": "Må HR vide det?", "consent": "ja", "choices": CHOICES}


def asking(*, disclose: bool = False) -> Talk:
    """Return a talk with one agreement, and a form that asks whether HR may know it."""
    talk = talk_with_own_fields(row(1, "Lære at holde oplæg"))
    source = talk.template.model_dump(by_alias=True)
    fields = [{"id": "disclose", "label": "Hvad"}, ASKS] if disclose else [ASKS]
    source["plan"]["headings"] = [*source["plan"]["headings"], {"text": "Giver lov", "fields": fields}]
    return talk.altered(template=Template.model_validate(source))


def answered(talk: Talk, choice: str) -> Talk:
    return talk.with_agreement(talk.agreement("a1").with_own("hr", Answer(chosen=(choice,))))


def test_only_that_answer_lets_the_goal_be_passed_on() -> None:
    assert rows_to_pass_on(asking()) == rows_to_pass_on(answered(asking(), "nej")) == ()
    talk = answered(asking(), "ja")
    (told,) = rows_to_pass_on(talk)
    assert "Lære at holde oplæg" in to_markdown(tuple(third_persons_copy(talk, "Bo", [told])))


def test_a_form_that_does_not_ask_has_no_consent() -> None:
    talk = answered(asking(), "ja")
    assert has_consent(talk.template.plan, talk.agreement("a1"))
    assert not has_consent(bare_talk().template.plan, talk.agreement("a1"))


def test_where_the_form_asks_what_may_be_passed_on_consent_is_to_that_and_nothing_else() -> None:
    talk = answered(asking(disclose=True), "ja")
    assert rows_to_pass_on(talk) == ()
    talk = answered(talk.with_agreement(talk.agreement("a1").altered(disclose="Et kursus")), "ja")
    assert told_of(talk, talk.agreement("a1")) == "Et kursus"
    assert rows_to_pass_on(answered(talk, "nej")) == ()


def test_silence_is_told_and_is_no_consent() -> None:
    talk = asking()
    unsaid = "Ikke svaret; indtil da må det ikke gives videre."
    field = talk.template.plan.field("hr")
    assert field is not None
    assert words_in(talk, field, talk.agreement("a1")) == unsaid
    assert unsaid in to_markdown(tuple(employees_copy(talk, PLAN_ALONE)))
    assert unsaid not in to_markdown(tuple(employees_copy(answered(talk, "nej"), PLAN_ALONE)))


def test_it_falls_away_when_what_it_was_given_to_is_written_otherwise_and_next_year() -> None:
    talk = answered(asking(), "ja")
    agreed = talk.agreement("a1")
    assert talk.with_agreement(agreed.altered(responsible="Mette")).agreement("a1").answer_in("hr").chosen == ("ja",)
    assert talk.with_agreement(agreed.altered(goal="Lære at tale")).agreement("a1").answer_in("hr").is_empty
    after = following(talk.altered(id="ny", agreements=()), talk).with_carried(f"{talk.id}/a1")
    assert after.agreements[0].goal == agreed.goal
    assert after.agreements[0].answer_in("hr").is_empty


def test_a_layer_never_takes_it_away_and_a_reader_of_the_template_is_told() -> None:
    asks = asking().template
    source = asks.model_dump(by_alias=True)
    del source["plan"]["headings"][-1]["fields"][0]["consent"]
    assert [each.message for each in weakened(asks, Template.model_validate(source))] == ["weakened_told"]
    assert "må kun gives videre ved «Ja»" in template_markdown(asks)
