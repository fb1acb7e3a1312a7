from __future__ import annotations

from datetime import date

from mus_tui.language.year_saying import say_year, say_year_in_words, year_lines
from mus_tui.words import use_language

FALLS = (
    (date(2026, 10, 1), "held", 1),
    (date(2027, 1, 1), "promise", 2),
    (date(2027, 4, 1), "promise", 1),
    (date(2027, 4, 1), "follow_up", 1),
    (date(2027, 10, 1), "talk", 1),
)


def test_each_month_is_named_once_with_a_sign_and_a_word_and_the_year_where_it_turns() -> None:
    line = "okt. 2026 ● samtale ── jan. 2027 ○ 2 aftaler ── apr. ○ 1 aftale ◆ opfølgning ── okt. ◇ næste samtale"
    assert say_year(FALLS) == line


def test_on_paper_it_is_words_alone_and_begins_after_the_talk() -> None:
    assert say_year_in_words(FALLS).startswith("januar 2027: 2 aftaler · april 2027: 1 aftale · april 2027: opfølgning")


def test_the_year_of_many_talks_says_what_its_signs_mean_and_then_counts() -> None:
    assert year_lines("Året:", FALLS[1:], 90) == [
        "Året: ○ aftaler · ◆ opfølgninger · ◇ samtaler",
        "jan. 2027 ○ 2 ── apr. ○ 1 ◆ 1 ── okt. ◇ 1",
    ]


def test_follow_ups_of_which_only_the_number_is_known_are_counted_last() -> None:
    assert year_lines("Året:", FALLS[1:], 90, 3)[-1].endswith("okt. ◇ 1 og 3 opfølgninger senere")
    assert year_lines("Året:", FALLS[1:], 42, 1) == [
        # Where there is little room the signs alone keep the words apart.
        "Året: ○ aftaler ◆ opfølgninger ◇ samtaler",
        "jan. 2027 ○ 2 ── apr. ○ 1 ◆ 1 ── okt. ◇ 1",
        "og 1 opfølgning senere",
    ]


def test_it_takes_at_most_two_lines_of_months_and_says_that_more_comes() -> None:
    many = [(date(2027, month, 1), "promise", month) for month in range(1, 13)]
    assert year_lines("Året:", many, 40) == [
        "Året: ○ aftaler",
        "jan. 2027 ○ 1 ── feb. ○ 2 ── mar. ○ 3",
        "apr. ○ 4 ── maj ○ 5 ── jun. ○ 6 …",
    ]


def test_it_has_its_words_in_english() -> None:
    use_language("en")
    try:
        assert say_year_in_words(FALLS).endswith("October 2027: next talk")
    finally:
        use_language("da")
