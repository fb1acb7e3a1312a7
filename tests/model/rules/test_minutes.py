from __future__ import annotations

from mus_tui.model.rules.minutes import Source, sources
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from tests.model.build import bare_talk
from tests.model.rules.test_individual import GROUP, talk_of


def _told(talk: Talk) -> list[tuple[str, str, str]]:
    return [(each.kind, each.id, each.text) for each in sources(talk)]


def test_the_minutes_draw_on_what_was_talked_about_with_the_notes_in_common_in_the_order_of_the_talk() -> None:
    talk = (
        bare_talk()
        .with_note("laere", "Jeg vil gerne\nholde oplæg.")
        .with_passed("q-hverdag")
        .with_note("samarbejde", "Godt hold", field="godt")
        .with_note("samarbejde", "Flere møder", field="bedre")
    )
    assert _told(talk) == [
        ("question", "hverdag", ""),
        ("question", "samarbejde", "Godt hold Flere møder"),
        ("question", "laere", "Jeg vil gerne holde oplæg."),
    ]


def test_nobodys_own_note_is_drawn_on_and_a_question_with_no_other_is_not_there() -> None:
    assert sources(bare_talk().with_note("hverdag", "Kun min", author="p1")) == ()


def test_discussed_topics_and_agreements_are_drawn_on_too() -> None:
    row = bare_talk().new_agreement().altered(goal="Ro til\nfordybelse", responsible="Mette")
    talk = bare_talk().with_topic("trivsel-emne", "discussed").with_topic("kompetencer", "put_aside")
    talk = talk.with_agreement(row)
    assert sources(talk.with_agreement(talk.new_agreement())) == (
        Source("topic", "trivsel-emne", "Trivsel"),
        Source("agreement", "a1", "Ro til fordybelse", "Mette"),
    )


def test_what_a_duty_of_silence_lies_on_is_not_drawn_on() -> None:
    talk = bare_talk().with_note("hverdag", "Sygdom").altered(silences=({"at": "hverdag", "interest": "employee"},))
    assert sources(talk) == ()


def test_an_agreement_made_where_a_duty_of_silence_lies_is_not_drawn_on() -> None:
    talk = bare_talk()
    talk = talk.with_agreement(talk.new_agreement("hverdag").altered(goal="Jonas søger orlov"))
    assert [each.title for each in sources(talk)] == ["Jonas søger orlov"]
    assert sources(with_silence(talk, "hverdag", "employee")) == ()


def test_a_long_note_is_cut_between_two_words() -> None:
    (drawn,) = sources(bare_talk().with_note("hverdag", "ord " * 100))
    assert len(drawn.text) <= 165
    assert drawn.text.endswith("ord …")


def test_a_group_draws_only_on_what_was_agreed_for_all_of_them() -> None:
    for_whom = {"a1": "alle", "a2": "Bo", "a3": "Bo og Carla", "a4": ""}
    rows = tuple(Agreement(id=each, goal=f"Aftale {each}", responsible=who) for each, who in for_whom.items())
    helped = Agreement(id="a5", goal="Hjælp", support="Anna")
    talk = talk_of("herlev", "GRUS", *GROUP).altered(agreements=(*rows, helped))
    assert [each.id for each in sources(talk)] == ["a1", "a4"]
