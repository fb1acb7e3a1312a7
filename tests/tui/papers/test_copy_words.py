"""What the dialog says of a copy is what stands in it."""

from __future__ import annotations

from datetime import date

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import copy_pieces
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.rules.last_year import following
from mus_tui.model.values.last_year import FollowUp
from mus_tui.tui.papers.copy_words import say_contents
from tests.export.plan_copy.test_groups_copies import groups_talk
from tests.model.earlier_talks import a_talk, held


def test_what_follows_with_the_plan_is_said_where_it_does() -> None:
    before, talk = held("old111", "Mette Friis", "Jonas Holm"), a_talk("nu1111", "Mette Friis", "Jonas Holm")
    assert "Med planen følger" not in say_contents(talk, "leader")
    talk = following(talk, before)
    told = talk.with_last_year_row(talk.earlier_rows[0].ref, "reached", "Det gik godt")
    aside = talk.with_topic(talk.mandatory_topics[0].id, "put_aside", "Det venter")
    followed = talk.altered(followed_up=(FollowUp(on=date(2027, 1, 1)),))
    said = {
        "hvordan det gik med det aftalte fra sidst": (told, "Det gik godt"),
        "hvad I har lagt til side, og hvorfor": (aside, "Det venter"),
        "det, I har sagt i opfølgninger": (followed, "Opfølgning i løbet af året"),
    }
    for words, (one, there) in said.items():
        for whose in ("both", "each", "leader", "employee"):
            assert f"Med planen følger {words}." in say_contents(one, whose)
        assert there in to_markdown(copy_pieces(one, Wish("leader")))
        assert words not in say_contents(talk, "leader") and words not in say_contents(one, "third")


def test_the_plan_in_common_of_a_group_says_that_it_holds_each_ones_own() -> None:
    assert "også dem, der kun er for én" in say_contents(groups_talk(), "both")
