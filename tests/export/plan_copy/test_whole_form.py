"""The whole form as it was filled in: all that it says, with the answers in their places and nobody else's words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Boxes, Form, Grid, Heading, Mark, Piece, Place, RowsToFill, Words
from mus_tui.export.plan_copy.copies import copy_bytes, copy_pieces
from mus_tui.model.rules.copy_wish import Contents, Whose, Wish, copy_name
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.storage.talk.made_file import copy_sort
from tests.export.forms.test_row_tables import talk_with
from tests.export.plan_copy.test_answers import answered
from tests.export.plan_copy.test_copies import told
from tests.export.reading import plan_markdown
from tests.model.rules.test_individual import GROUP, talk_of
from tests.routed import answered as with_answers
from tests.routed import routed_source, routed_talk
from tests.sample import sample_talk

FORM = Contents(form=True)
NOW = datetime(2026, 3, 9, 11, 20, tzinfo=UTC)


def whole(talk: Talk, whose: Whose = "both", member: str = "", contents: Contents = FORM) -> list[Piece]:
    return list(copy_pieces(talk, Wish(whose, contents=contents, member=member)))


def text(talk: Talk, whose: Whose = "both", member: str = "", contents: Contents = FORM) -> str:
    return to_markdown(whole(talk, whose, member, contents))


def test_what_was_chosen_has_a_cross_and_the_rest_an_empty_box() -> None:
    said = text(answered())
    for line in ("- [x] Opgaver", "- [ ] Kolleger, også i andre huse", "- [x] Arbejdstid & pauser"):
        assert line in said
    assert (
        "**Jeg er glad for at gå på arbejde – Mette Friis:**\n\n[ ] Slet ikke  [ ] I nogen grad  [x] I høj grad" in said
    )
    assert "[x] 7" in said and "- [x] På kursus" not in said


def test_what_nobody_answered_is_asked_all_the_same_and_what_helps_to_answer_it_stands_there() -> None:
    said = text(answered().altered(notes=()))
    for words in ("Fornavn er nok", "Sæt gerne flere krydser", "Lederens bemærkninger", "Hvad tager vi med?", "–"):
        assert words in said
    assert "[x]" not in said


def test_nothing_in_it_is_a_place_to_write_or_finds_one_again() -> None:
    pieces = whole(answered())
    assert not any(isinstance(each, Place | Form | Mark) for each in pieces)
    assert not any(each.mark for each in pieces if isinstance(each, Boxes))
    assert not any(row.mark for each in pieces if isinstance(each, Grid) for row in each.rows)
    assert not any(each.to_write for each in pieces if isinstance(each, RowsToFill))


def test_what_is_ones_own_and_what_is_prepared_is_in_nobodys() -> None:
    every: tuple[Whose, ...] = ("both", "leader", "employee")
    for whose in every:
        said = text(answered(), whose)
        assert "Kun for mig" not in said
        assert "Hvad har du tænkt over?" in said and "Besvares i forberedelsen" in said


def test_what_one_role_writes_is_there_and_not_what_another_wrote_in_its_place() -> None:
    assert "**Lederens bemærkninger (til Leder):** Først det ene." in text(answered())


def test_what_is_silenced_is_in_the_employees_own_alone_and_only_when_asked_for() -> None:
    talk = with_silence(answered().with_agreement(Agreement(id="a1", goal="Jonas går ned i tid.")), "a1", "employee")
    talk = with_silence(talk, "tempo", "employee")
    every: tuple[Whose, ...] = ("both", "leader", "employee")
    for whose in every:
        said = text(talk, whose)
        assert "ned i tid" not in said and "[x] 7" not in said and "Sæt et tal på" in said
    assert "ned i tid" in text(talk, "employee", contents=FORM._replace(silenced=True))
    for whose in every[:2]:
        assert "ned i tid" not in text(talk, whose, contents=FORM._replace(silenced=True))


def test_the_copy_for_the_folder_says_so_and_has_no_last_words() -> None:
    said = text(told(), "leader", contents=Contents(form=True, last_words=True))
    assert "til personalemappen" in said
    assert "Det tager vi med" not in said


def test_the_keywords_are_there_and_nobodys_choice_of_them() -> None:
    talk = sample_talk()
    known = talk.template.keywords
    assert known is not None
    shown = talk.with_keywords("p2", known.words[:1]).altered(keywords_shown=True)
    assert text(shown) == text(talk)
    assert known.words[0] in text(shown)


def group() -> Talk:
    """A group's talk in which each of them rated the same and wrote a word of their own."""
    talk = talk_of("gentofte", "GRUS", *GROUP)
    theme = talk.template.perspectives_for("GRUS")[0]
    notes = (
        Field.model_validate(
            {"id": "grad", "label": "Hvor godt går det?", "answer": "scale", "scale": "ti", "each": True}
        ),
        Field.model_validate({"id": "ord", "label": "Med dine egne ord", "each": True}),
    )
    scales = answered().template.scales
    asked = theme.questions[0].altered(notes=notes)
    themes = tuple(
        each.altered(questions=(asked, *each.questions[1:])) if each.id == theme.id else each
        for each in talk.template.perspectives
    )
    talk = talk.altered(template=talk.template.altered(perspectives=themes, scales=scales, format=2))
    for person, point, words in (("p2", "9", "Ordet fra p2"), ("p3", "2", "Ordet fra p3"), ("p1", "5", "Lederens ord")):
        talk = talk.with_answer(asked.id, Answer(chosen=(point,)), person, "grad")
        talk = talk.with_note(asked.id, words, person, "ord")
    rows = (Agreement(id="a1", goal="Fælles aftale"), Agreement(id="a2", goal="Kursus til en", responsible="Carla"))
    return talk.altered(agreements=rows)


def test_of_a_group_one_of_them_gets_no_words_of_another() -> None:
    bo = text(group(), "employee", "p3")
    assert "Ordet fra p3" in bo and "Lederens ord" in bo and "Fælles aftale" in bo
    assert "Ordet fra p2" not in bo and "Kursus til en" not in bo
    assert bo.count("[x]") == 2


def test_of_a_group_nobodys_answer_stands_under_a_name_or_in_the_order_they_sit_in() -> None:
    copies: tuple[Whose, ...] = ("both", "leader")
    for whose in copies:
        said = text(group(), whose)
        assert "Ordet fra p2" in said and "Ordet fra p3" in said
        places = [line for line in said.split("\n") if line.startswith("**Hvor godt går det?")]
        names = [each.name for each in group().everybody if each.name]
        assert not any(name in line for name in names for line in places)
        # The lowest point comes first, whoever gave it.
        assert said.index("[x] 2") < said.index("[x] 9")
        # Nobody is shown to have said nothing.
        assert len(places) == 3


@pytest.mark.parametrize("to", ["html", "pdf", "docx"])
def test_it_is_written_in_every_format(to: str) -> None:
    assert len(copy_bytes(answered(), Wish(to=to, contents=FORM), NOW)) > 1000


def test_its_name_says_that_it_is_a_form_and_it_goes_when_notes_and_minutes_do() -> None:
    talk = sample_talk()
    assert copy_name(talk, Wish("leader", contents=FORM)).startswith("skema-")
    assert copy_sort(talk, Wish("leader", contents=FORM)) == "plan_with_both"
    assert copy_sort(talk, Wish("employee", contents=FORM)) == "own_plan_with_both"


def test_in_rows_what_each_answered_stands_in_their_own_row_and_the_table_has_no_room_to_write() -> None:
    talk = talk_with(each=True).with_answer("faelles", Answer(chosen=("3",)), "p1", "tal/k1/vigtigt")
    talk = talk.with_note("faelles", "Ord fra Jonas", "p2", "tal/k1/hvorfor")
    table = next(each for each in whole(talk) if isinstance(each, RowsToFill))
    (_, (mettes, nothing)), (_, (none, jonas)), *_ = table.rows
    assert isinstance(mettes, Boxes) and isinstance(none, Boxes)
    assert (mettes.ticked, none.ticked) == (("3",), ())
    assert isinstance(nothing, Words) and isinstance(jonas, Words)
    assert (nothing.text, jonas.text) == ("–", "Ord fra Jonas")


def test_what_fell_away_stands_where_the_form_has_it_with_what_it_hangs_on_and_what_was_said_there() -> None:
    talk = with_answers(with_answers(routed_talk(), "leder", "ja"), "pres", "5").with_note("dine-folk", "Fire folk")
    talk = talk.with_note("andet", "Tre nye", field="hold")
    gone, never = with_answers(talk, "leder", "nej"), with_answers(routed_talk(), "leder", "nej")
    order = [each.text for each in whole(talk) if isinstance(each, Heading)]
    for fallen in (gone, never):
        assert [each.text for each in whole(fallen) if isinstance(each, Heading)] == order
        assert text(fallen).count("Hvis «Ja» til «Leder du andre»") == 2
    assert text(gone).count("Fire folk") == 1 and "Tre nye" in text(gone)
    words = [each.text for each in whole(never) if isinstance(each, Words)]
    assert set(words) == {"–"}


def test_a_day_that_was_typed_without_its_year_is_said_as_it_was_understood_in_every_copy() -> None:
    asked = {"id": "hold", "label": "Dato", "answer": "date"}
    source = routed_source()
    source["perspectives"][-1]["questions"][1]["notes"][1] = asked
    day = PlanDate(written="29. desember", first=date(2026, 12, 29), last=date(2026, 12, 29))
    talk = routed_talk(source).with_answer("andet", Answer(date=day), "", "hold")
    whole_year = talk.with_answer("andet", Answer(date=day.altered(written="29. december 2026")), "", "hold")
    for said in (text(talk), plan_markdown(talk, notes=True)):
        assert "29. desember (29. december 2026)" in said
    assert text(whole_year).count("29. december 2026") == 1
