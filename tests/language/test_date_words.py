"""What the words of a date field mean, one by one, and what is asked where they may mean two things."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bench.phrases import said
from mus_tui.language.date_clock import Clock
from mus_tui.language.dates import Reading, read_date, say_echo
from mus_tui.words import use_language

TODAY = date(2026, 10, 7)  # a Wednesday, in week 41


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    use_language("da")


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split(" = ")) for line in table.strip().splitlines()]


DANISH = """
    april 24 = 2027-04-24
    april 32 = unclear
    i april 27 = 2027-04-01/2027-04-30
    1/3 og frem = 2027-03-01
    uge 9 og fremover = 2027-03-01/2027-03-07
    inden jul 2027 = 2027-12-23
    inden jul 2027 kl. 10 = 2027-12-23
    fredag om 3 uger = 2026-10-30
    fredag om 8 dage = 2026-10-16
    fredag om 9 dage = unclear
    fredag om 14 dage = 2026-10-23
    fredag om to måneder = unclear
    til 2 i marts = unclear
    to i marts = unclear
    første i marts = unclear
    2 i løbet af marts = unclear
    den 2. i denne måned = unclear
    den 2. i næste måned = 2026-11-02
    uge 3 i marts = unclear
    en uge i marts = unclear
    inden 3 uger = 2026-10-28
    inden for de næste 3 uger = 2026-10-28
    i løbet af de næste 3 uger = 2026-10-28
    i 3 uger = 2026-10-28
    i løbet af 3 uger = 2026-10-28
    i løbet af tre måneder = 2027-01-07
    før 3 uger = 2026-10-28
    mellem 1. og 5. marts = 2027-03-01/2027-03-05
    mellem jul og nytår = 2026-12-24/2027-01-01
    mellem uge 7 og 9 = 2027-02-15/2027-03-07
    fra marts til maj = 2027-03-01/2027-05-31
    fra 1. marts til 1. maj = 2027-03-01/2027-05-01
    til 1. marts til 1. maj = unclear
    mellem marts = unclear
    fra den 1. til den 5. marts = 2027-03-01/2027-03-05
    næste marts = 2027-03-01/2027-03-31
    næste november = unclear
    næste jul = unclear
    næste sommer = 2027-06-01/2027-08-31
    næste forår = 2027-03-01/2027-05-31
    den 15. = 2026-10-15
    den 31. = 2026-10-31
    den 0. = unclear
    den 32. = unclear
    den 7. = 2026-10-07
    Q2 2027 = 2027-04-01/2027-06-30
    kvartal 1 = 2027-01-01/2027-03-31
    1. marts 2025 til 1. maj 2027 = unclear
    6. oktober 2025 til 1. maj 2027 = unclear
    7. oktober 2025 til 1. maj 2027 = 2025-10-07/2027-05-01
    1. marts 100 = unclear
    marts år = unclear
    slutningen af vinteren = unclear
    midt i juleferien = unclear
    fredag om 7 måneder = unclear
    kvartal 1 2028 = 2028-01-01/2028-03-31
    den 15. i næste kvartal = unclear
    den 15. i kvartalet = unclear
    kvartal 1 2027 = 2027-01-01/2027-03-31
    5. kvartal = unclear
    3. halvår = unclear
    2. halvår 2027 = 2027-07-01/2027-12-31
    4. kvartal = 2026-10-01/2026-12-31
    skoleåret = 2026-08-01/2027-07-31
    dette skoleår = 2026-08-01/2027-07-31
    næste skoleår = 2027-08-01/2028-07-31
    denne dag = unclear
    næste dag = unclear
    månedens udgang = 2026-10-31
    ugens udgang = 2026-10-11
    om 3 skoleår = unclear
    om et skoleår = unclear
    inden et kvartal = 2027-01-07
    i løbet af et kvartal = 2027-01-07
    2. marts i måneden = unclear
    vinteren 2027 = unclear
    vinteren = 2026-12-01/2027-02-28
    forår 2027 = 2027-03-01/2027-05-31
    kvartalet efter påske = unclear
    ugen efter påske = 2027-04-05/2027-04-11
    ugen før jul = 2026-12-14/2026-12-20
    ugen før påske = 2027-03-15/2027-03-21
    1/3 09 = unclear
    1/3 1899 = unclear
    1. oktober 2029 = 2029-10-01
    uge 9 31 = unclear
    uge 9-27 = unclear
    uge 9-15 = 2027-03-01/2027-04-18
    uge 9-19 = 2027-03-01/2027-05-16
    uge 9-20 = 2027-03-01/2027-05-23
    uge 43-52 = 2026-10-19/2026-12-27
    1.-27. marts = 2027-03-01/2027-03-27
    til marts = 2027-03-01/2027-03-31
    fra marts = 2027-03-01/2027-03-31
    marts - = unclear
    fra 1. marts til 5. april = 2027-03-01/2027-04-05
    marts til 5. april = 2027-03-01/2027-04-05
    1. marts - april = unclear
    uge 9 - marts = unclear
    1. marts og 2. marts = 2027-03-01/2027-03-02
    1. marts og 3. marts = unclear
    1. marts til uge 12 = 2027-03-01/2027-03-28
    1.-5. marts = 2027-03-01/2027-03-05
    1. - 5. marts 2028 = 2028-03-01/2028-03-05
    første til 5. marts = 2027-03-01/2027-03-05
    1. til femte marts = unclear
    1. og anden marts = 2027-03-01/2027-03-02
    om 2-3 uger = 2026-10-21/2026-10-28
    om 1 til 2 måneder = 2026-11-07/2026-12-07
    om 2-3 marts = unclear
    primo-medio marts = 2027-03-01/2027-03-20
    primo til ultimo marts = 2027-03-01/2027-03-31
    medio og ultimo marts = 2027-03-11/2027-03-31
    mandag 1. - onsdag 3. marts = 2027-03-01/2027-03-03
    mandag 1 til onsdag 3. marts 2027 = 2027-03-01/2027-03-03
    mandag-onsdag i uge 9 = 2027-03-01/2027-03-03
    mandag til onsdag i uge 9 = 2027-03-01/2027-03-03
    uge 7-9 2027 = 2027-02-15/2027-03-07
    uge 7 til 9/2027 = 2027-02-15/2027-03-07
    2. kvartal til 3 = unclear
    kvartal 1-2 = 2027-01-01/2027-06-30
    år 1-2 = unclear
    1. marts - 5 = 2027-03-01/2027-03-05
    1. marts til 5 2027 = 2027-03-01/2027-03-05
    marts-april 2028 = 2028-03-01/2028-04-30
    marts 2027 til maj 2028 = 2027-03-01/2028-05-31
    jul til nytår = 2026-12-24/2027-01-01
    jul 2026 til påske 2027 = 2026-12-24/2027-03-25
    fra jul til påske = 2026-12-24/2027-03-25
    nytår til påske 2027 = 2027-01-01/2027-03-25
    1. marts til påske 2028 = 2028-03-01/2028-04-13
    fra nu til påske = 2026-10-07/2027-03-25
    fra nu af til foråret = 2026-10-07/2027-05-31
    fra i dag til 1. marts = 2026-10-07/2027-03-01
    1. marts til foråret = unclear
    1. september til foråret = 2026-09-01/2027-05-31
    denne uge til næste uge = 2026-10-05/2026-10-18
    næste uge til marts = 2026-10-12/2027-03-31
    1/6 - 1/3 = unclear
    1/9 - 1/3 = 2026-09-01/2027-03-01
    1/8 - 1/3 = unclear
    7/8 - 1/3 = 2026-08-07/2027-03-01
    6/8 - 1/3 = unclear
    1/11 - 15/10 = unclear
    22/10 - 7/10 = unclear
    23/10 - 7/10 = unclear
    1/12 - 15/11 = unclear
    7/10 - 7/10 = unclear
    8/10 - 7/10 = unclear
    uge 9 og 10 = 2027-03-01/2027-03-14
    uge 9 og 11 = unclear
    marts og april = 2027-03-01/2027-04-30
    marts/april = 2027-03-01/2027-04-30
    februar og april = unclear
    jul 27 = 2027-12-24/2027-12-26
    forår 27 = 2027-03-01/2027-05-31
    primo 27 = 2027-01-01/2027-01-31
    primo marts 27 = 2027-03-01/2027-03-10
    ultimo 2027 = 2027-12-01/2027-12-31
    primo 2027 = 2027-01-01/2027-01-31
    medio uge 9 = 2027-03-03
    midt i uge 9 = 2027-03-03
    start skoleåret 26/27 = unclear
    start 1. marts = unclear
    medio marts måned = 2027-03-11/2027-03-20
    ultimo næste måned = 2026-11-21/2026-11-30
    1. uge 27 = unclear
    uge 9 27 = unclear
    marts 2027 = 2027-03-01/2027-03-31
    15 marts 27 = 2027-03-15
    marts næste år = 2027-03-01/2027-03-31
    1. marts næste år = 2027-03-01
    næste år næste år = unclear
    uge 9 næste år = 2027-03-01/2027-03-07
    jul næste år = 2027-12-24/2027-12-26
    jul i år = 2026-12-24/2026-12-26
    uge 50 i år = 2026-12-07/2026-12-13
    første mandag = unclear
    første mandag i oktober = 2027-10-04
    første onsdag i oktober = 2026-10-07
    anden onsdag i oktober = 2026-10-14
    første mandag i uge 9 = unclear
    sidste hverdag i december = 2026-12-31
    første hverdag i juni = 2027-06-01
    første dag i marts = unclear
    første uge i marts = 2027-03-01/2027-03-07
    sidste uge i marts = 2027-03-22/2027-03-28
    4. uge i marts = 2027-03-22/2027-03-28
    første måned i 2027 = unclear
    5. mandag i marts = 2027-03-29
    5. mandag i april = unclear
    femte dag i marts = unclear
    den 15. i 2027 = unclear
    mandag i marts = unclear
    mandag i uge 9 = 2027-03-01
    mandag den 1. marts = 2027-03-01
    mandag uge 9 = 2027-03-01
    mandag næste uge = 2026-10-12
    søndag i uge 9 = 2027-03-07
    tor. i uge 9 = 2027-03-04
    fredag om 2 uger = 2026-10-23
    onsdag om 14 dage = 2026-10-21
    torsdag om 7 dage = 2026-10-15
    torsdag om en uge = 2026-10-15
    torsdag om et år = unclear
    senest udgangen af uge 9 = 2027-03-07
    udgangen af måneden = 2026-10-31
    uge 20-27 = 2027-05-17/2027-07-11
    uge 17-27 = 2027-04-26/2027-07-11
    uge 16-27 = unclear
    november i år til marts = 2026-11-01/2027-03-31
    1/11-26 til 1/3 = 2026-11-01/2027-03-01
    marts næste år til maj = 2027-03-01/2027-05-31
    skoleåret 26/27 til skoleåret 27/28 = 2026-08-01/2028-07-31
    1/10 - 20/9 = unclear
    1/10 - 16/9 = unclear
    1/10 - 15/9 = 2026-10-01/2027-09-15
    1. til marts = unclear
    om 2-3 uge = unclear
    mandag 1. - 3. marts = unclear
    1. - onsdag 3. marts = unclear
    mandag - uge 9 = unclear
    uge 3 i denne måned = unclear
    3 i næste måned = unclear
    kvartal 2 i marts = unclear
    første i denne uge = unclear
    uge 9 i marts = unclear
    i løbet af tre kvartaler = 2027-07-07
    inden for de kommende to måneder = 2026-12-07
    før udgangen af marts = 2027-03-31
    inden påske 2027 = 2027-03-24
    inden jul = 2026-12-23
    inden jul og nytår = unclear
    i de næste 14 dage = 2026-10-21
    om de næste 14 dage = 2026-10-21
    om den næste måned = 2026-11-07
    om næste måned = 2026-11-07
    1-27 = unclear
    2. til næste halvår = unclear
    om 2 til marts = unclear
    mandag - 5. marts = 2026-10-12/2027-03-05
    5. marts til mandag i uge 12 = 2027-03-05/2027-03-22
    1. marts til 5 2028 = 2028-03-01/2028-03-05
    og frem = unclear
    det næste fredag = unclear
    den i marts = unclear
    om i næste måned = unclear
    til i marts = unclear
    uge 9 - senest uge 11 = unclear
    uge 9 i 2027 = 2027-03-01/2027-03-07
    2 i kvartal = unclear
"""
ENGLISH = """
    March 31 = 2027-03-31
    March 32 = unclear
    by end of March 3 = unclear
    mid March 2 = unclear
    1 March 2 = unclear
    first March 2 = unclear
    April 27 = 2027-04-27
    in April 27 = 2027-04-27
    March 1-5 = 2027-03-01/2027-03-05
    March 1 to 5 = 2027-03-01/2027-03-05
    from March 1 until April 5 = unclear
    between March 1 and March 5 = unclear
    by Monday to Friday = unclear
    week 9 to 11 = 2027-03-01/2027-03-21
    March 2 = 2027-03-02
    March 2 2027 = 2027-03-02
    end of March = 2027-03-21/2027-03-31
    the first of March = 2027-03-01
    mid March 2027 = 2027-03-11/2027-03-20
    mid March 27 = 2027-03-11/2027-03-20
    1 March 27 = 2027-03-01
    first March 27 = 2027-03-01
    the 15th in the month = 2026-10-15
    in the next 3 weeks = 2026-10-28
    within the next 3 weeks = 2026-10-28
    before the next 3 weeks = 2026-10-28
"""
ASKED = """
    april 25 = Er det den 25. april, eller er det april 2025?
    april 27 = Er det den 27. april, eller er det april 2027?
    i april 31 = Det er mere end tre år frem. Hvornår mener I?
    1/3 2020 og frem = 1. marts 2020 er allerede gået. Hvornår mener I?
    efter tre måneder = Senest hvilken dag? Måske den 7. januar 2027?
    efter 3 uger = Senest hvilken dag? Måske den 28. oktober 2026?
    efter et halvt år = Senest hvilken dag? Måske den 7. april 2027?
    efter sommerferien = Senest hvilken dag? Måske den 20. august 2027?
    den 2. i måneden = 2. oktober 2026 er allerede gået. Hvornår mener I?
    i løbet af næste år = Senest hvilken dag? Måske den 31. december 2027?
    snarest = Senest hvilken dag? Skriver I ingen, bliver ordene stående.
    næste år = Senest hvilken dag? Måske den 31. december 2027?
    onsdag = Er det i dag, eller er det onsdag den 14. oktober 2026?
    uge 54 = Der er ingen uge 54 i 2026. Hvilken uge mener I?
    uge 53 2027 = Der er ingen uge 53 i 2027. Hvilken uge mener I?
    31/2 = Der er ingen 31. februar i 2027. Hvilken dag mener I?
    31/2 2027 = Der er ingen 31. februar i 2027. Hvilken dag mener I?
    1/13 = Der er ingen måned nummer 13. Hvilken dag mener I?
    skoleårets afslutning = Senest hvilken dag? Måske den 25. juni 2027?
    skoleårets begyndelse = 1. august 2026 er allerede gået. Hvornår mener I?
    1/3 10 = 1. marts 2010 er allerede gået. Hvornår mener I?
    fredag om et halvt år = 7. april 2027 er en onsdag. Hvilken dag mener I?
    løbende = Uden en bestemt dag. Det står, som I skrev det.
    årets begyndelse = 1. januar 2026 er allerede gået. Hvornår mener I?
    1. marts 2025 = 1. marts 2025 er allerede gået. Hvornår mener I?
    1. marts 2030 = Det er mere end tre år frem. Hvornår mener I?
    1. november 2029 = Det er mere end tre år frem. Hvornår mener I?
    1. marts 2031 = Det er mere end tre år frem. Hvornår mener I?
    i år til næste år = Senest hvilken dag? Måske den 31. december 2027?
    15 marts 99 = Det er mere end tre år frem. Hvornår mener I?
    uge 9 i år = uge 9 (23. februar – 1. marts 2026) er allerede gået. Hvornår mener I?
    første mandag i oktober 2026 = 5. oktober 2026 er allerede gået. Hvornår mener I?
    mandag den 2. marts = 2. marts 2027 er en tirsdag. Hvilken dag mener I?
    april 26 = Er det den 26. april, eller er det april 2026?
    i april 26 = april 2026 er allerede gået. Hvornår mener I?
    inden marts = Senest hvilken dag? Måske den 28. februar 2027?
    efter et halvt år = Senest hvilken dag? Måske den 7. april 2027?
    efter en uge = Senest hvilken dag? Måske den 14. oktober 2026?
    efter jul = Senest hvilken dag? Måske den 8. januar 2027?
"""


@pytest.mark.parametrize(("language", "table"), [("da", DANISH), ("en", ENGLISH)])
def test_words_mean_these_days_or_are_asked_about(language: str, table: str) -> None:
    use_language(language)
    wrong = []
    for words, means in rows(table):
        reading = read_date(words, TODAY)
        answer = "unclear" if reading.problem == "unclear" else said(reading)
        if answer != means:
            wrong.append((words, means, answer))
    assert wrong == []


@pytest.mark.parametrize(("words", "question"), rows(ASKED))
def test_the_question_says_what_may_be_meant(words: str, question: str) -> None:
    assert say_echo(read_date(words, TODAY)) == question


@pytest.mark.parametrize(
    ("words", "on", "since", "past_ok", "means"),
    [
        ("snarest", "2026-10-07", "", True, "ask"),
        ("løbende", "2026-10-07", "", True, "ask"),
        ("den 6.", "2026-10-07", "", True, "2026-10-06"),
        ("den 8.", "2026-10-07", "", True, "2026-10-08"),
        ("den 31.", "2027-02-03", "", False, "2027-03-31"),
        ("den 30.", "2027-01-31", "", False, "2027-03-30"),
        ("den 31.", "2027-04-01", "", True, "2027-03-31"),
        ("dette skoleår", "2027-07-31", "", False, "2026-08-01/2027-07-31"),
        ("dette skoleår", "2027-08-01", "", False, "2027-08-01/2028-07-31"),
        ("1. marts 2025", "2026-10-07", "", True, "2025-03-01"),
        ("1. marts 1900", "2026-10-07", "", True, "1900-03-01"),
        ("29/2", "2028-10-07", "", True, "2028-02-29"),
        ("29/2", "2026-10-07", "", True, "ask"),
        ("juleferien", "2027-01-02", "", False, "2026-12-19/2027-01-03"),
        ("oktober", "2026-10-31", "", False, "2026-10-01/2026-10-31"),
        ("inden nytår", "2026-12-31", "", False, "2026-12-31"),
        ("primo oktober", "2026-10-25", "", False, "2027-10-01/2027-10-10"),
        ("næste kvartal", "2027-05-31", "", False, "2027-07-01/2027-09-30"),
        ("første mandag i oktober", "2026-10-07", "", True, "2026-10-05"),
        ("første mandag i oktober", "2026-10-07", "2025-03-10", False, "2025-10-06"),
    ],
)
def test_the_day_it_is_said_tells_which_one_is_meant(
    words: str, on: str, since: str, past_ok: bool, means: str
) -> None:
    when = date.fromisoformat(since) if since else None
    assert said(read_date(words, date.fromisoformat(on), since=when, past_ok=past_ok)) == means


def test_two_figures_may_be_a_year_from_the_last_one_to_as_far_as_anybody_plans() -> None:
    assert [figures for figures in range(100) if Clock(TODAY, False, TODAY).is_year(figures)] == [
        25,
        26,
        27,
        28,
        29,
        30,
    ]


@pytest.mark.parametrize(
    ("words", "past_ok", "reading"),
    [
        ("1. marts", False, Reading(date(2027, 3, 1), date(2027, 3, 1), None, {})),
        (f"1. marts{' ' * 102}", False, Reading(date(2027, 3, 1), date(2027, 3, 1), None, {})),
        ("løbende", False, Reading(None, None, None, {}, answers=True)),
        ("snarest", False, Reading(None, None, "soon", {}, answers=True)),
        ("snarest", True, Reading(None, None, "unclear", {})),
        ("så snart skemaet er klart.", False, Reading(None, None, None, {}, answers=True)),
        ("så snart hold X", False, Reading(None, None, None, {}, answers=True)),
        ("snarest, og 1. marts", False, Reading(date(2027, 3, 1), date(2027, 3, 1), None, {})),
        ("1. marts, snarest og gerne i uge 9", False, Reading(None, None, "unclear", {})),
        (f"snarest{' ' * 110}efter jul", False, Reading(None, None, "unclear", {})),
    ],
)
def test_a_reading_is_a_day_or_an_answer_or_a_question(words: str, past_ok: bool, reading: Reading) -> None:
    assert read_date(words, TODAY, past_ok=past_ok) == reading
