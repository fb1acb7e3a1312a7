"""Each copy is that of whoever it is for, called as they are called, and speaks the language of the form."""

from __future__ import annotations

from datetime import UTC, datetime

from mus_tui.export.forms.pocket_card import pocket_card
from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import copy_bytes, copy_pieces
from mus_tui.model.rules.copy_wish import Wish
from tests.model.earlier_talks import a_talk
from tests.sample import sample_talk

WRITTEN = datetime(2026, 12, 1, tzinfo=UTC)


def test_the_card_for_the_pocket_is_the_card_and_no_plan() -> None:
    talk = sample_talk()
    card = to_markdown(copy_pieces(talk, Wish("card")))
    assert card == to_markdown(pocket_card(talk)) != to_markdown(copy_pieces(talk, Wish()))
    assert talk.agreements[0].goal not in card


def test_one_of_a_group_who_gave_no_name_has_a_copy_for_their_role() -> None:
    group = a_talk("gruppe", "Mette Friis", "Bo Ravn", "")
    assert "Kopi til Medarbejdere: det, der er for Medarbejdere" in to_markdown(
        copy_pieces(group, Wish("employee", member="p3"))
    )


def test_a_copy_is_in_the_language_of_the_form_whatever_the_screen_speaks() -> None:
    talk = sample_talk()
    english = talk.altered(template=talk.template.altered(language="en"))
    copies = [copy_bytes(each, Wish("employee"), WRITTEN).decode() for each in (talk, english)]
    assert ["Kopi til" in each for each in copies] == [True, False]
    assert ["9. marts 2026" in each for each in copies] == [True, False]
    assert "9 March 2026" in copies[1]
