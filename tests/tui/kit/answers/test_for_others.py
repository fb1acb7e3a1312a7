"""What is said where a question asks somebody else alone, and what is prepared told in the form's order."""

from __future__ import annotations

from datetime import UTC, datetime

from mus_tui.model.forms.taking_in import TakenIn
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.asked_alone import answers_at, asked_alone
from tests.form_with_fields import talk_with_fields
from tests.sample import sample_source, sample_talk


class Alone:
    """Nothing lies beside it."""

    shared_name = ""

    def hold_talk(self) -> str:
        return ""

    def read_form(self, words: str) -> TakenIn:
        raise AssertionError(words)


def preparing(talk: Talk, person: str, preparation: Preparation | None = None) -> PreparationDesk:
    prepared = preparation or Preparation(talk=talk.id, participant=person)
    return PreparationDesk(talk, prepared, Position(), lambda: None, Alone(), lambda: datetime(2026, 3, 1, tzinfo=UTC))


def with_note(**more: object) -> Talk:
    source = sample_source() | {"format": 2}
    source["perspectives"][0]["questions"][0]["notes"] = [{"id": "eget", "label": "Eget", **more}]
    return sample_talk().altered(template=Template.model_validate(source), notes=())


def told(talk: Talk, person: str) -> str:
    question = talk.template.perspectives[0].questions[0].id
    (asked,) = asked_alone(preparing(talk, person), question)
    return asked.told.heading.plain if asked.told else ""


def test_a_question_for_somebody_else_says_for_whom_and_one_that_waits_that_it_waits() -> None:
    assert told(with_note(roles=["medarbejder"]), "p1") == "Det er til Jonas."
    assert told(with_note(roles=["leder"]), "p2") == "Det er til Mette."
    assert told(with_note(when=["talk"]), "p1") == "Her svares der først i samtalen."
    assert told(with_note(roles=["medarbejder"]), "p2") == ""


def test_what_is_prepared_is_told_in_the_forms_order_and_without_what_a_level_means() -> None:
    talk = talk_with_fields()
    own = Preparation(talk=talk.id, participant="p2")
    for field, chosen in (("kan", "rutine"), ("emner", "tal"), ("vej", "faglig")):
        own = own.with_answer("blandet", Answer(chosen=(chosen,)), field)
    assert answers_at(preparing(talk, "p2", own), "blandet") == [
        "Hvad frister mest? En faglig vej",
        "Det vil jeg helst lære: Tal og regneark",
        "Så langt er jeg: Rutineret",
    ]
