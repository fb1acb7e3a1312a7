from __future__ import annotations

from datetime import UTC, datetime

from mus_tui.model.rules.keywords import (
    Drawn,
    all_have_picked,
    drawn,
    lie_unseen,
    own_picks,
    picks_left,
    revealed,
    with_prepared,
)
from mus_tui.model.values.preparation import Preparation
from tests.model.build import a_template, bare_talk


def test_keywords_are_kept_in_the_templates_order() -> None:
    assert own_picks(bare_talk().with_keywords("p1", ("Økonomi", "Mod")), "p1") == ("Mod", "Økonomi")


def test_nobody_picks_more_than_the_template_says() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Roller", "Feedback", "Møder"))
    assert own_picks(talk, "p1") == ("Mod", "Roller")


def test_a_word_that_is_no_keyword_is_not_picked() -> None:
    assert own_picks(bare_talk().with_keywords("p1", ("Løn", "Mod")), "p1") == ("Mod",)


def test_a_keyword_named_twice_is_picked_once() -> None:
    assert own_picks(bare_talk().with_keywords("p1", ("Mod", "Mod", "Møder")), "p1") == ("Mod", "Møder")


def test_each_participant_picks_their_own_and_both_may_pick_the_same() -> None:
    talk = bare_talk().with_keywords("p1", ("Møder", "Mod")).with_keywords("p2", ("Feedback", "Mod"))
    assert own_picks(talk, "p1") == ("Mod", "Møder")
    assert own_picks(talk, "p2") == ("Mod", "Feedback")
    assert revealed(talk).chosen_keywords == ("Mod", "Feedback", "Møder")


def test_picking_again_replaces_ones_own_keywords_alone() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod",)).with_keywords("p2", ("Roller",)).with_keywords("p1", ("Møder",))
    assert (own_picks(talk, "p1"), own_picks(talk, "p2")) == (("Møder",), ("Roller",))


def test_picking_none_leaves_nothing_behind() -> None:
    assert bare_talk().with_keywords("p1", ("Mod",)).with_keywords("p1", ()) == bare_talk()


def test_a_template_without_keywords_lets_nobody_pick() -> None:
    talk = bare_talk(a_template(keywords=None))
    assert talk.with_keywords("p1", ("Mod",)) == talk
    assert talk.chosen_keywords == ()
    assert picks_left(talk, "p1") == 0


def test_a_keyword_is_touched_by_hand_and_may_be_untouched() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Møder")).with_touched("Møder").with_touched("Møder")
    assert talk.touched == ("Møder",)
    assert talk.with_touched("Møder", touched=False).touched == ()


def test_a_note_that_names_a_keyword_does_not_touch_it() -> None:
    assert bare_talk().with_keywords("p1", ("Mod",)).with_note("hverdag", "Mod!").touched == ()


def test_nothing_of_what_was_picked_is_told_before_they_show_each_other() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Møder")).with_keywords("p2", ("Roller",))
    assert (talk.keywords_of("p1"), talk.keywords_of("p2"), talk.chosen_keywords, drawn(talk)) == ((), (), (), ())
    assert own_picks(talk, "p1") == ("Mod", "Møder")
    shown = revealed(talk)
    assert (shown.keywords_of("p1"), shown.keywords_of("p2")) == (("Mod", "Møder"), ("Roller",))


def test_what_several_picked_is_drawn_first() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Møder")).with_keywords("p2", ("Roller", "Møder"))
    assert drawn(revealed(talk)) == (
        Drawn("Møder", ("p1", "p2")),
        Drawn("Mod", ("p1",)),
        Drawn("Roller", ("p2",)),
    )


def test_they_may_show_each_other_before_all_have_picked_but_not_before_anybody_has() -> None:
    talk = bare_talk()
    assert revealed(talk) == talk
    talk = talk.with_keywords("p1", ("Mod",))
    assert (all_have_picked(talk), picks_left(talk, "p1"), picks_left(talk, "p2")) == (False, 1, 2)
    assert lie_unseen(talk)
    assert not lie_unseen(revealed(talk))


def test_all_have_picked_when_the_last_of_them_has() -> None:
    talk = bare_talk().with_keywords("p1", ("Mod", "Møder"))
    assert (all_have_picked(talk), picks_left(talk, "p1")) == (False, 0)
    assert all_have_picked(talk.with_keywords("p2", ("Roller", "Mod")))


def prepared(*words: str, by: str = "p2") -> Preparation:
    return Preparation(talk="k7f3qa", participant=by, keywords=words)


def test_keywords_shared_in_a_preparation_are_picked_already_and_still_unseen() -> None:
    talk = with_prepared(bare_talk(), [prepared("Møder", "Mod", "Løn"), prepared(by="p1")])
    assert own_picks(talk, "p2") == ("Mod", "Møder")
    assert own_picks(talk, "p1") == ()
    assert talk.chosen_keywords == ()


def test_a_preparation_changes_nothing_that_was_picked_in_the_talk_or_has_been_shown() -> None:
    talk = bare_talk().with_keywords("p2", ("Roller",))
    assert with_prepared(talk, [prepared("Mod")]) == talk
    assert with_prepared(talk, [prepared(by="p1")]) is talk, "nothing was picked, and the talk counts as changed"
    shown = revealed(talk)
    assert with_prepared(shown, [prepared("Mod", by="p1")]) == shown


def test_a_preparation_changes_nothing_in_a_closed_talk() -> None:
    closed = bare_talk().closed(datetime(2026, 3, 9, 11, 20, tzinfo=UTC))
    assert with_prepared(closed, [prepared("Mod")]) == closed
