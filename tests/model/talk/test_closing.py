from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mus_tui.model.values.closing import Stance
from tests.model.build import a_day, bare_talk

NOW = datetime(2026, 3, 9, 14, 30, tzinfo=UTC)


def test_nobody_has_a_stance_until_they_say_so() -> None:
    assert bare_talk().stance("p1") == Stance(participant="p1")
    assert bare_talk().stance("p1").agrees is None


def test_each_participant_has_a_stance_of_their_own_and_disagreement_has_words() -> None:
    talk = bare_talk().with_stance("p1", True).with_stance("p2", False, "Fristen er\nfor kort")
    assert talk.stance("p1") == Stance(participant="p1", agrees=True)
    assert talk.stance("p2") == Stance(participant="p2", agrees=False, words="Fristen er\nfor kort")


def test_a_stance_may_change_and_be_taken_back() -> None:
    talk = bare_talk().with_stance("p2", False, "Nej").with_stance("p1", True).with_stance("p2", True)
    assert talk.stance("p2") == Stance(participant="p2", agrees=True)
    assert len(talk.closing.stances) == 2
    assert talk.with_stance("p2", None).stance("p2").agrees is None


def test_what_is_settled_at_the_end_is_changed_one_thing_at_a_time() -> None:
    talk = bare_talk().with_stance("p1", True).with_closing(follow_up=a_day()).with_closing(period_to=a_day(2027))
    assert (talk.closing.follow_up, talk.closing.period_to) == (a_day(), a_day(2027))
    assert talk.stance("p1").agrees is True


def test_something_nobody_settles_at_the_end_is_refused() -> None:
    with pytest.raises(ValueError, match="loen"):
        bare_talk().with_closing(loen="31.000")


def test_a_talk_is_closed_even_though_they_disagree() -> None:
    talk = bare_talk().with_stance("p2", False, "Nej").closed(NOW)
    assert talk.is_closed
    assert talk.closing.closed_at == NOW
    assert talk.stance("p2").words == "Nej"


def test_a_closed_talk_can_be_opened_again_and_has_lost_nothing() -> None:
    talk = bare_talk().with_note("hverdag", "Tekst").with_stance("p1", True)
    assert not talk.is_closed
    assert talk.closed(NOW).reopened() == talk
