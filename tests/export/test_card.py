"""What stands where on an agreement, the same for every kind of page."""

from __future__ import annotations

from datetime import date

from mus_tui.export.card import Card, cards
from mus_tui.export.pieces import Cell, Plan, Said
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from tests.export.talks import begun, card_talk, per_perspective_talk, when


def cards_of(talk: Talk) -> list[Card]:
    return [card for piece in plan_copy(talk) if isinstance(piece, Plan) for card in cards(piece)]


def headings(cells: tuple[Cell, ...]) -> list[str]:
    return [cell.heading for cell in cells]


def test_who_and_when_stand_beside_what_they_do_where_each_step_has_its_owner() -> None:
    first, second = cards_of(card_talk())
    assert (first.name, first.label, first.promise) == (
        "Aftale 1", "Udviklingsmål", "Jonas kan lede et projekt fra idé til drift.",
    )  # fmt: skip
    assert first.hints == ("Faglige, Personlige",)
    assert headings(first.beside) == headings(second.beside) == ["Handlingsplan", "Tidsplan", "Ansvarlig"]
    assert headings(first.below) == ["Evaluering"]


def test_the_fields_of_one_heading_are_told_by_their_own_words_and_counted_through_the_plan() -> None:
    every = cards_of(per_perspective_talk())
    assert [card.name for card in every] == ["Aftale 1", "Aftale 2", "Aftale 3"]
    assert headings(every[0].beside) == ["Hvornår", "Hvem har ansvar", "Hvornår følges der op"]
    assert (every[0].label, headings(every[0].below)) == ("Hvad", ["Hvem"])


def test_a_single_heading_for_who_and_when_stands_before_the_longer_ones() -> None:
    talk = begun("gentofte", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
    row = Agreement(
        id="a1", goal="Mål", relation="Opgaven", responsible="Jonas", deadline=when("juni", date(2026, 6, 1))
    )
    (card,) = cards_of(talk.altered(agreements=(row,)))
    assert card.beside == ()
    # Whatever nothing is said under stands there all the same; what may be passed on is said aloud.
    form = talk.template.plan
    assert headings(card.below)[:2] == ["Hvordan disse erhverves", "Hvem og hvornår"]
    fields = ["Hvordan disse erhverves"]
    assert sorted([card.label, *headings(card.below)]) == sorted([*(each.text for each in form.headings), *fields])


def test_an_agreement_without_a_promise_still_shows_all_that_is_said() -> None:
    row = (Cell("Mål", (Said("Faglige"),), ("goal", "category")), Cell("Frist", (Said("1. maj"),), ("deadline",)))
    (card,) = cards(Plan(("Mål", "Frist"), (row,), 2))
    assert card.promise == ""
    assert {cell.text for cell in card.below} == {"Faglige", "1. maj"}
