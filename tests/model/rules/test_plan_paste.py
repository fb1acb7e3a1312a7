from __future__ import annotations

import pytest

from mus_tui.model.rules.plan.paste import Grid, grid_of, pasted
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import PlanDate
from tests.tui.a_plan import CARDS, row, talk_with_plan


def read(words: str) -> PlanDate:
    return PlanDate(written=words)


def put(talk: Talk, at: Place, grid: Grid) -> Talk:
    return pasted(talk, at, grid, read).talk


@pytest.mark.parametrize(
    ("text", "grid"),
    [
        ("Et ord", None),
        ("To\nlinjer", None),
        ("a\tb", [["a", "b"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"to\nlinjer"\tb\n"siger ""ja"""\td', [["to\nlinjer", "b"], ['siger "ja"', "d"]]),
        ('"Mod" og mere\tb', [['"Mod" og mere', "b"]]),
        ('"ingen ende\tb', [['"ingen ende', "b"]]),
        ("\tb\n\n\t\nc\t", [["", "b"], ["c", ""]]),
    ],
)
def test_a_paste_with_tabs_is_rows_of_cells_and_any_other_is_a_text(text: str, grid: Grid | None) -> None:
    assert grid_of(text) == grid


def test_lines_are_rows_only_in_a_column_of_dates_or_names() -> None:
    assert grid_of("Karen\nBo\n", in_lines=True) == [["Karen"], ["Bo"]]
    assert grid_of("Karen\n", in_lines=True) is None


def test_rows_from_a_spreadsheet_fill_the_cells_from_the_empty_row_on() -> None:
    grid = [["Mål", "Sådan", "1. maj", "Karen", "Ses"], ["Andet", "", "uge 9", "Bo"]]
    talk = put(talk_with_plan(row(1, "Først")), Place("+0", "goal"), grid)
    said = [(each.goal, each.text_in("actions"), each.deadline.written, each.responsible) for each in talk.agreements]
    assert said == [("Først", "", "", ""), ("Mål", "Sådan", "1. maj", "Karen"), ("Andet", "", "uge 9", "Bo")]
    assert talk.agreements[1].evaluation == "Ses"


def test_nothing_that_stands_there_is_replaced() -> None:
    talk = talk_with_plan(row(1, "Mål", responsible="Ea", deadline=PlanDate(written="snart")))
    only = put(talk, Place("a1", "goal"), [["mere", "", "1. maj", "Bo"]]).agreements[0]
    assert (only.goal, only.deadline.written, only.responsible) == ("Mål\nmere", "snart 1. maj", "Ea, Bo")


def test_what_has_no_cell_left_goes_into_the_last_one_that_takes_words() -> None:
    talk = put(talk_with_plan(), Place("+0", "responsible"), [["Karen", "Ses", "over", "skud"]])
    assert (talk.agreements[0].responsible, talk.agreements[0].evaluation) == ("Karen", "Ses\nover\nskud")


def test_rows_below_are_filled_first_and_then_new_ones_of_the_same_perspective_are_made() -> None:
    made = (
        row(1, "A", perspective="trivsel"),
        row(2, "B", perspective="trivsel"),
        row(3, "C", perspective="udvikling"),
    )
    talk = put(talk_with_plan(*made, per_perspective=True), Place("a2", "responsible"), [["Ea"], ["Bo"]])
    said = [(each.goal, each.responsible, each.perspective) for each in talk.agreements]
    assert said == [
        ("A", "", "trivsel"),
        ("B", "Ea", "trivsel"),
        ("C", "", "udvikling"),
        ("", "Bo", "trivsel"),
    ]


def test_choices_are_known_by_their_words_actions_a_line_each_and_the_rest_is_kept() -> None:
    grid = [["Mål", "sociale, noget andet", "Møde\nOplæg", "Karen", "Alt"]]
    only = put(talk_with_plan(**CARDS), Place("+0", "goal"), grid).agreements[0]
    assert only.category == ("sociale",)
    assert [(each.what, each.responsible) for each in only.actions] == [("Møde", "Karen"), ("Oplæg", "Karen")]
    assert (only.goal, only.disclose) == ("Mål\nnoget andet", "Alt")
