from __future__ import annotations

from tests.model.build import a_template, bare_talk


def test_keywords_are_kept_in_the_templates_order() -> None:
    assert bare_talk().with_keywords("p1", ("Økonomi", "Mod")).keywords_of("p1") == ("Mod", "Økonomi")


def test_nobody_picks_more_than_the_template_says() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Roller", "Feedback", "Møder"))
    assert talk.keywords_of("p1") == ("Mod", "Roller")


def test_a_word_that_is_no_keyword_is_not_picked() -> None:
    assert bare_talk().with_keywords("p1", ("Løn", "Mod")).keywords_of("p1") == ("Mod",)


def test_a_keyword_named_twice_is_picked_once() -> None:
    assert bare_talk().with_keywords("p1", ("Mod", "Mod", "Møder")).keywords_of("p1") == ("Mod", "Møder")


def test_each_participant_picks_their_own_and_both_may_pick_the_same() -> None:
    talk = bare_talk().with_keywords("p1", ("Møder", "Mod")).with_keywords("p2", ("Feedback", "Mod"))
    assert talk.keywords_of("p1") == ("Mod", "Møder")
    assert talk.keywords_of("p2") == ("Mod", "Feedback")
    assert talk.chosen_keywords == ("Mod", "Feedback", "Møder")


def test_picking_again_replaces_ones_own_keywords_alone() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod",)).with_keywords("p2", ("Roller",)).with_keywords("p1", ("Møder",))
    assert (talk.keywords_of("p1"), talk.keywords_of("p2")) == (("Møder",), ("Roller",))


def test_picking_none_leaves_nothing_behind() -> None:
    assert bare_talk().with_keywords("p1", ("Mod",)).with_keywords("p1", ()) == bare_talk()


def test_a_template_without_keywords_lets_nobody_pick() -> None:
    talk = bare_talk(a_template(keywords=None))
    assert talk.with_keywords("p1", ("Mod",)) == talk
    assert talk.chosen_keywords == ()


def test_a_keyword_is_touched_by_hand_and_may_be_untouched() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Møder")).with_touched("Møder").with_touched("Møder")
    assert talk.touched == ("Møder",)
    assert talk.with_touched("Møder", touched=False).touched == ()


def test_a_note_that_names_a_keyword_does_not_touch_it() -> None:
    assert bare_talk().with_keywords("p1", ("Mod",)).with_note("hverdag", "Mod!").touched == ()
