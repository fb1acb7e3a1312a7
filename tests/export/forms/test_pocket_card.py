"""The card for the pocket: what is on it, what never is, and how it lies on its sheet."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mus_tui.export.forms.pocket_card import pocket_card
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.word import to_word_bytes
from mus_tui.model.rules.keywords import revealed
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.route import stretches
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from tests.export.talks import begun, per_perspective_talk, template

NAMES = ("albertslund", "gentofte", "herlev", "kk_buf")


def a_walk() -> Talk:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"))
    talk = talk.with_keywords("p1", ("Mod", "Roller")).with_keywords("p2", ("Feedback", "Nærvær"))
    return talk.altered(setting="walk-n-talk")


def sheets(talk: Talk) -> list[Any]:
    return list(PdfReader(BytesIO(to_pdf(pocket_card(talk)))).pages)


def words_on(talk: Talk) -> str:
    return " ".join(" ".join(page.extract_text() for page in sheets(talk)).split())


def letters_of(text: str) -> str:
    """Return a text without what a line may be broken at."""
    return re.sub(r"[\s\u200b]", "", text)


def sizes_on(page: Any) -> set[float]:
    """Return how large each piece of text on a sheet is, in points."""
    found = set()

    def seen(text: str, at: list[float], within: list[float], _: object, size: float) -> None:
        if text.strip():
            found.add(round(abs(size * within[3] * at[3]), 2))

    page.extract_text(visitor_text=seen)
    return found


def colours_on(page: Any) -> set[tuple[float, ...]]:
    """Return every colour that a sheet is drawn in."""
    found = set()

    def seen(operator: bytes, operands: list[Any], *_: object) -> None:
        if operator in {b"rg", b"RG", b"g", b"G", b"scn", b"SCN", b"k", b"K"}:
            found.add(tuple(float(each) for each in operands))

    page.extract_text(visitor_operand_before=seen)
    return found


def test_it_asks_in_the_words_of_this_talk_and_has_both_sets_and_what_was_agreed_last_time() -> None:
    talk = reword(revealed(a_walk()), "trives", "Hvordan har du det med nybyggeriet?")
    talk = following(talk.with_own_question("Hvem tager nøglerne?", "opgaver"), per_perspective_talk())
    words = words_on(talk)
    for said in ("nybyggeriet", "Hvem tager nøglerne?", "Karen", "Roller", "Nærvær", "trivslen op på hvert ledermøde"):
        assert said in words
    assert "Hvordan trives du helt grundlæggende" not in words
    assert "Hvad, hvornår, hvem? Hvem har ansvar, hvornår følges der op?" in words


def test_what_each_picked_is_on_it_only_once_they_have_shown_each_other() -> None:
    boxes = "\N{BALLOT BOX}"
    hidden = to_markdown(pocket_card(a_walk()))
    assert "[ ] Mod" not in hidden
    # A line for each to write their own, and all there are to choose among.
    assert "Karen" in hidden
    assert "Motivation · Relationer" in hidden
    assert boxes not in hidden
    assert "[ ] Mod" in to_markdown(pocket_card(revealed(a_walk())))


@pytest.mark.parametrize("to", [to_markdown, to_html, to_pdf, to_word_bytes], ids=lambda to: to.__name__)
def test_nothing_private_and_nothing_silenced_is_on_it(to: Any) -> None:
    before = per_perspective_talk()
    before = with_silence(before.altered(silences=()), "a1", "third_person")
    talk = following(revealed(a_walk()), before).with_note("trives", "Skilsmisse")
    talk = talk.with_note("trives", "Syg", author="p2").with_own_question("Orloven", "opgaver")
    talk = with_silence(talk, talk.own_questions[-1].id, "employee")
    talk = talk.with_agreement(Agreement(id="a1", goal="Fratrædelse"))
    pieces = list(pocket_card(talk))
    for private in ("Skilsmisse", "Syg", "Orloven", "Fratrædelse", "trivslen op på hvert ledermøde"):
        assert private not in str(pieces)
    assert "rengøring" in str(pieces)
    assert to(pieces)


def panels_of(page: Any) -> list[str]:
    """Return the letters on each of the four panels of a sheet."""
    found = [""] * 4
    across, down = page.mediabox.width / 2, page.mediabox.height / 2

    def seen(text: str, within: list[float], at: list[float], *_: object) -> None:
        right = within[0] * at[4] + within[4] > across
        below = within[3] * at[5] + within[5] < down
        found[right + 2 * below] += letters_of(text)

    page.extract_text(visitor_text=seen)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_what_belongs_together_lies_on_one_panel_so_that_no_fold_goes_through_it(name: str) -> None:
    for kind in template(name).kinds:
        people = [(role.id, "Jonas Holm") for role in kind.roles for _ in range(5 if role.many else 1)]
        talk = begun(name, kind.id, *people)
        (page,) = sheets(talk)
        panels = panels_of(page)
        for stretch in stretches(talk):
            texts = [letters_of(each) for each in (stretch.title, *(question.text for question in stretch.questions))]
            assert any(all(text in panel for text in texts) for panel in panels), stretch.title
        if talk.template.plan.per_perspective:
            # Three places in each perspective, and none of them on the other side of the fold.
            places = ["".join(re.findall(r"\d", panel)) for panel in panels[2:]]
            assert places in (["123456", "789"], ["123", "456789"])


def test_a_stretch_and_a_question_stay_whole_also_where_there_is_a_second_sheet() -> None:
    talk = reword(revealed(a_walk()), "trives", " ".join(f"Ord{n}" for n in range(130)))
    for n in range(8):
        talk = talk.with_own_question(f"Emne {n}: hvordan får vi plads til det, når ugen er fuld af møder?", "struktur")
    first, second = sheets(talk)
    panels = [*panels_of(first), *panels_of(second)]
    assert any(
        "Adfærd" in each and "Ord0" in each and "Ord129" in each and "ledelsesgrundlag" in each for each in panels
    )
    assert any(all(f"Emne{n}:" in each for n in range(8)) and "interne" in each for each in panels)
    assert "Restenstårpånæsteark." in "".join(panels[:2])


@pytest.mark.parametrize("name", NAMES)
def test_every_template_has_one_black_on_white_and_nothing_smaller_than_eleven_points(name: str) -> None:
    for kind in template(name).kinds:
        people = [(role.id, "Jonas Holm") for role in kind.roles for _ in range(5 if role.many else 1)]
        talk = begun(name, kind.id, *people)
        for page in sheets(talk):
            assert min(sizes_on(page)) >= 11
            assert colours_on(page) <= {(0.0,), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 1.0)}
        text = letters_of(words_on(talk))
        for question in (q for each in talk.template.perspectives_for(kind.id) for q in each.questions):
            assert letters_of(question.text) in text


def test_the_seed_of_the_walk_fits_on_one_sheet_with_nine_places_for_agreements() -> None:
    talk = following(revealed(a_walk()), per_perspective_talk())
    (page,) = sheets(talk)
    assert "næste ark" not in page.extract_text()
    assert {str(n) for n in range(1, 10)} <= set(re.findall(r"\b\d\b", page.extract_text()))
    assert re.findall(r"^(\d+) _+$", to_markdown(pocket_card(talk)), re.MULTILINE) == [str(n) for n in range(1, 10)]


def test_what_does_not_fit_goes_on_a_second_sheet_and_the_first_says_so() -> None:
    talk = revealed(a_walk())
    for n in range(30):
        talk = talk.with_own_question(f"Emne {n}: hvordan får vi plads til det, når ugen er fuld af møder?", "opgaver")
    first, *more = sheets(talk)
    assert len(more) == 1
    assert "Resten står på næste ark." in first.extract_text()
    # The agreement field is on the sheet that is in the pocket, and nothing is lost.
    assert "Udviklingsplan" in first.extract_text()
    words = words_on(talk)
    assert all(f"Emne {n}:" in words for n in range(30))
    assert "næste ark" not in more[-1].extract_text()


def test_a_question_longer_than_a_panel_goes_on_over_its_edge() -> None:
    talk = reword(a_walk(), "trives", " ".join(f"Ord{n}" for n in range(400)))
    words = words_on(talk)
    assert all(f"Ord{n}" in words for n in range(400))
