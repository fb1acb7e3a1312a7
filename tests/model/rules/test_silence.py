from __future__ import annotations

from datetime import date

from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.silence import (
    next_interest,
    silence_at,
    silence_before,
    silence_of,
    silences_of_rows,
    with_silence,
    without_silenced,
)
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp
from mus_tui.model.values.marks import Share, Silence
from tests.model.build import bare_talk, last_year
from tests.sample import sample_talk


def test_a_duty_of_silence_names_whose_interest_it_serves_and_can_be_lifted() -> None:
    talk = with_silence(sample_talk(), "hverdag", "third_person")
    assert (silence_at(talk, "hverdag"), silence_at(talk, "laere")) == ("third_person", None)
    talk = with_silence(talk, "hverdag", "leader")
    assert [each.interest for each in talk.silences] == ["leader"]
    assert with_silence(talk, "hverdag", "leader") is talk, "nothing was altered, and the talk counts as changed"
    both = with_silence(talk, "laere", "employee")
    assert [(each.at, each.interest) for each in both.silences] == [("hverdag", "leader"), ("laere", "employee")]
    assert with_silence(both, "laere", None) == talk
    assert with_silence(talk, "hverdag", None) == sample_talk()
    assert with_silence(sample_talk(), "hverdag", None) == sample_talk()


def test_a_key_goes_through_every_interest_and_then_lifts_the_silence() -> None:
    turn = [next_interest(None)]
    while turn[-1] is not None:
        turn.append(next_interest(turn[-1]))
    assert turn == ["leader", "employee", "third_person", None]


def test_a_row_made_at_a_silenced_question_is_silenced_with_it() -> None:
    talk = with_silence(sample_talk(), "laere", "employee")
    assert silence_of(talk, talk.agreement("a1")) == "employee"
    assert silence_of(with_silence(talk, "a1", "leader"), talk.agreement("a1")) == "leader"


def test_what_is_silenced_is_absent_from_the_copy_with_its_notes_its_rows_and_its_topic() -> None:
    talk = sample_talk().with_own_question("Sygdommen i familien")
    own = talk.own_questions[0].id
    talk = talk.with_note(own, "Noget").agree("Tid til lægen", "Jonas", talk.agreement("a1").deadline, own, None)
    copy = without_silenced(with_silence(talk, own, "employee"))
    assert copy == sample_talk().altered(agreements_made=2)
    assert without_silenced(sample_talk()) == sample_talk()


def test_a_silenced_question_is_asked_in_the_templates_words_and_why_its_topic_was_put_aside_is_absent() -> None:
    talk = reword(reword(sample_talk(), "samarbejde", "Efter diagnosen?"), "hverdag", "Og hverdagen?")
    talk = talk.with_topic("trivsel-emne", "put_aside", "Sygdom").with_topic("kompetencer", "put_aside", "Ikke i år")
    copy = without_silenced(with_silence(talk, "samarbejde", "employee"))
    assert copy.question("samarbejde").text == "Hvordan går samarbejdet?"
    assert copy.question("hverdag").text == "Og hverdagen?"
    kept = {mark.topic: (mark.state, mark.reason) for mark in copy.topics}
    assert kept == {"trivsel-emne": ("put_aside", ""), "kompetencer": ("put_aside", "Ikke i år")}


def test_only_the_rows_there_is_a_duty_of_silence_about_are_named_with_whose_interest_it_serves() -> None:
    talk = sample_talk().with_agreement(sample_talk().new_agreement().altered(goal="Mette ringer"))
    assert silences_of_rows(talk) == ()
    assert silences_of_rows(with_silence(talk, "laere", "leader")) == (Silence(at="a1", interest="leader"),)


def test_whom_they_agreed_to_tell_and_what_is_silenced_is_no_part_of_a_copy() -> None:
    share = Share(person="Aisha Khan", on=date(2026, 3, 9), agreements=("a1",))
    talk = sample_talk().altered(shares=(share,), releases=("a1",))
    copy = without_silenced(with_silence(talk, "hverdag", "employee"))
    assert (copy.shares, copy.releases, copy.silences) == ((), (), ())
    assert [row.id for row in copy.agreements] == ["a1"]


def test_what_was_said_of_a_silenced_row_through_the_year_is_absent_too() -> None:
    talk = sample_talk().altered(
        followed_up=(FollowUp(on=date(2026, 6, 1), rows=(FollowedUpRow(agreement="a1", remark="Går godt"),)),)
    )
    assert without_silenced(with_silence(talk, "a1", "leader")).followed_up[0].rows == ()


def test_a_new_year_does_not_lift_the_silence_about_a_row() -> None:
    before = with_silence(sample_talk(), "laere", "employee")
    talk = following(bare_talk(), before).with_last_year_row(f"{before.id}/a1", "partly", "Det går")
    assert _old_rows(talk) == ["a1"]
    carried = talk.with_carried(f"{before.id}/a1")
    new = carried.carried(f"{before.id}/a1")
    assert new is not None
    assert silence_of(carried, new) == "employee"
    copy = without_silenced(carried)
    assert (copy.agreements, copy.last_year_rows) == ((), ())
    assert _old_rows(copy) == []


def test_a_row_of_last_year_is_silenced_as_it_was_then_or_as_what_goes_on_from_it_is_now() -> None:
    plan = last_year().altered(silences=(Silence(at="a2", interest="third_person"),))
    talk = bare_talk().altered(previous=(plan,)).with_carried("b2m9xx/a1")
    assert (silence_before(talk, "b2m9xx/a1"), silence_before(talk, "b2m9xx/a2")) == (None, "third_person")
    assert silence_before(with_silence(talk, "a1", "leader"), "b2m9xx/a1") == "leader"
    assert silence_before(bare_talk(), "b2m9xx/a1") is None


def test_silence_on_a_row_that_was_carried_on_covers_what_it_was_last_year() -> None:
    talk = bare_talk().altered(previous=(last_year(),)).with_carried("b2m9xx/a1")
    talk = talk.with_last_year_row("b2m9xx/a1", "partly", "")
    copy = without_silenced(with_silence(talk, "a1", "third_person"))
    assert _old_rows(copy) == ["a2"]
    assert copy.last_year_rows == ()


def _old_rows(talk: Talk) -> list[str]:
    return [each.row.id for each in talk.earlier_rows]


def test_last_years_silence_covers_a_row_that_was_not_carried_on_and_all_that_was_said_of_it() -> None:
    plan = last_year().altered(
        silences=(Silence(at="a1", interest="employee"),),
        followed_up=(
            FollowUp(
                on=date(2025, 9, 1),
                rows=(
                    FollowedUpRow(agreement="a1", remark="Stadig syg"),
                    FollowedUpRow(agreement="a2", remark="Går godt"),
                ),
            ),
        ),
    )
    talk = bare_talk().altered(previous=(plan,))
    talk = talk.with_last_year_row("b2m9xx/a1", "partly", "Sygdommen")
    talk = talk.with_last_year_row("b2m9xx/a2", "reached", "Kurset")
    copy = without_silenced(talk)
    assert _old_rows(copy) == ["a2"]
    assert copy.previous[0].silences == ()
    assert [row.remark for row in copy.previous[0].followed_up[0].rows] == ["Går godt"]
    assert [each.remark for each in copy.last_year_rows] == ["Kurset"]
