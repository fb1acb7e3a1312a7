from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Button, Input

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.template import Template
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.closing.open_list import OpenList
from mus_tui.tui.closing.yes_or_no import StanceRow
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.talk.question import QuestionScreen
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, point_out, until, until_said
from tests.tui.rest import at_rest


def nothing_open() -> Talk:
    talk = sample_talk().with_topic("trivsel-emne", "discussed").with_topic("kompetencer", "discussed")
    return talk.with_touched("Møder")


def group_talk() -> Talk:
    source = sample_source()
    source["kinds"][1] |= {"plan": "if_competence", "competence_topic": "kompetencer"}
    people = (
        Participant(id="p1", role="leder", name="Mette Friis"),
        Participant(id="p2", role="medarbejdere", name="JH"),
        Participant(id="p3", role="medarbejdere", name="AN"),
    )
    template = Template.model_validate(source)
    return Talk(id="gruppe", template=template, kind="GRUS", participants=people, held=date(2026, 11, 22)).with_passed(
        "opening"
    )


async def test_it_says_in_plain_words_what_is_open_and_enter_goes_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing") as (app, pilot):
        said = on_screen(app)
        assert "«Trivsel» er ikke drøftet endnu" in said
        assert "Stikordet «Møder» har I ikke været omkring" in said
        assert "3 spørgsmål har I ikke været omkring" in said
        await pilot.press("enter")
        assert isinstance(app.screen, QuestionScreen)
        assert app.screen.step.id == "q-samarbejde"


async def test_what_has_been_settled_is_gone_from_the_list_when_they_come_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing") as (app, pilot):
        await pilot.press("ctrl+l")
        desk_of(app).put(nothing_open())
        await pilot.press("escape")
        assert not app.screen.query_one(OpenList).display
        assert "I har ikke svaret på, om I er enige om planen" in on_screen(app)


async def test_who_has_not_answered_yet_is_named_until_everybody_has(tmp_path: Path) -> None:
    talk = nothing_open().with_stance("p1", True)
    async with at_table(tmp_path, talk, "closing", (80, 40)) as (app, pilot):
        assert "Jonas har ikke svaret på, om planen er god" in on_screen(app)
        assert "Luk samtalen, som den er" in on_screen(app)
        await pilot.press("2")
        await until_said(pilot, "Intet står åbent")
        assert "har ikke svaret" not in on_screen(app)
        assert "som den er" not in on_screen(app)


async def test_a_row_that_lacks_something_is_named_by_the_forms_own_headings_and_leads_to_that_row(
    tmp_path: Path,
) -> None:
    talk = nothing_open()
    bare = talk.new_agreement().altered(goal="Mette taler med driften")
    async with at_table(tmp_path, talk.with_agreement(bare), "closing") as (app, pilot):
        assert "Aftale 2 «Mette taler med driften» mangler: Hvornår" in on_screen(app)
        await pilot.press("enter")
        assert (desk_of(app).position.step, desk_of(app).position.field) == ("plan", f"{bare.id} deadline")


async def test_the_talk_is_closed_in_disagreement_with_the_words_of_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open(), "closing") as (app, pilot):
        await pilot.press("1")
        await pilot.click("#no-1")
        app.screen.query_one("#words-1", NotePad).text = "Fristen er\nfor kort"
        await at_rest(pilot)
        close = app.screen.query_one("#close", Button)
        assert str(close.label) == "Luk samtalen, som den er"
        close.press()
        await at_rest(pilot)
        talk = desk_of(app).talk
        assert talk.closing.closed_at == NOW
        assert talk.stance("p1").agrees is True
        assert (talk.stance("p2").agrees, talk.stance("p2").words) == (False, "Fristen er\nfor kort")
        assert "Samtalen blev lukket den 22. november 2026 kl. 10.32." in on_screen(app)


async def test_when_all_agree_and_nothing_is_open_the_button_says_no_more_than_that(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open(), "closing", (80, 50)) as (app, pilot):
        await pilot.press("1", "2")
        assert str(app.screen.query_one("#close", Button).label) == "Luk samtalen"
        await pilot.press("2")
        assert desk_of(app).talk.stance("p2").agrees is None
        assert "Luk samtalen, som den er" in on_screen(app)


async def test_digits_in_a_text_field_are_typing(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open(), "closing") as (app, pilot):
        app.screen.query_one("#follow-up Input", Input).focus()
        await pilot.press("1")
        assert desk_of(app).talk.stance("p1").agrees is None
        assert desk_of(app).talk.closing.follow_up.written == "1"


async def test_a_closed_talk_is_only_read_and_is_reopened_on_purpose(tmp_path: Path) -> None:
    closed = nothing_open().with_stance("p2", False, "Nej").closed(NOW)
    async with at_table(tmp_path, closed, "closing") as (app, pilot):
        assert all(line.disabled for line in app.screen.query(Input))
        assert all(pad.read_only for pad in app.screen.query(NotePad))
        await pilot.press("1")
        assert desk_of(app).talk == closed
        reopen, no = app.screen.query_one("#reopen", Button), app.screen.query_one("#reopen-no", Button)
        reopen.focus()
        await until(pilot, lambda: reopen.has_focus)
        for answer in (("enter",), ("tab", "enter")):
            await pilot.press("enter")
            await until(pilot, lambda: no.has_focus)
            assert desk_of(app).talk.is_closed
            await pilot.press(*answer)
            await until(pilot, lambda: reopen.has_focus or not desk_of(app).talk.is_closed)
        assert not desk_of(app).talk.is_closed
        assert not app.screen.query_one("#held Input").disabled
        assert not any(each.display for each in app.screen.query(".stood"))


async def test_dates_are_said_back_and_kept_as_written_and_what_is_unclear_is_asked(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open(), "closing", (80, 40)) as (app, pilot):
        app.screen.query_one("#follow-up Input", Input).value = "om 3 måneder"
        app.screen.query_one("#held Input", Input).value = "i går"
        await at_rest(pilot)
        talk = desk_of(app).talk
        assert (talk.closing.follow_up.written, talk.closing.follow_up.last) == ("om 3 måneder", date(2027, 2, 22))
        assert talk.held == date(2026, 11, 21)
        assert "mandag den 22. februar 2027" in on_screen(app)
        for written, answer in (("engang", "Hvilken dag var det?"), ("om 3 måneder", "Den dag er ikke kommet endnu")):
            app.screen.query_one("#held Input", Input).value = written
            await at_rest(pilot)
            assert desk_of(app).talk.held == date(2026, 11, 21)
            assert answer in on_screen(app)


async def test_a_talk_typed_in_afterwards_has_its_dates_from_its_own_day(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open(), "closing", (80, 40)) as (app, pilot):
        app.screen.query_one("#held Input", Input).value = "10. marts 2025"
        await at_rest(pilot)
        app.screen.query_one("#follow-up Input", Input).value = "1. oktober"
        await pilot.press("f4", *"Jonas ringer, 1. maj", "enter")
        talk = desk_of(app).talk
        assert talk.closing.follow_up.first == date(2025, 10, 1)
        assert talk.agreements[-1].deadline.first == date(2025, 5, 1)


async def test_a_date_keeps_the_meaning_it_had_on_the_day_it_was_written(tmp_path: Path) -> None:
    talk = nothing_open()
    then = talk.agreements[0].deadline.altered(written="om 3 måneder")
    async with at_table(tmp_path, talk.with_closing(follow_up=then), "closing") as (app, pilot):
        await pilot.press("ctrl+b")
        assert desk_of(app).talk.closing.follow_up == then


async def test_the_next_talk_is_offered_as_the_day_of_following_up(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open().altered(held=date(2026, 11, 20)), "closing") as (app, pilot):
        app.screen.query_one("#next-talk", Button).press()
        await at_rest(pilot)
        await pilot.press("1", "2")
        await at_rest(pilot)
        assert desk_of(app).talk.closing.follow_up.last == date(2027, 11, 20)
        assert [desk_of(app).talk.stance(each).agrees for each in ("p1", "p2")] == [True, True]
        await until_said(pilot, "1–2 Enig")
        app.screen.query_one("#follow-up Input", Input).focus()
        await at_rest(pilot)
        assert "1–2 Enig" not in on_screen(app)


async def test_a_group_answers_as_a_whole_and_is_asked_about_competence_development(tmp_path: Path) -> None:
    async with at_table(tmp_path, group_talk(), "closing", (80, 50)) as (app, pilot):
        assert [row.voice.people for row in app.screen.query(StanceRow)] == [("p1",), ("p2", "p3")]
        await pilot.press("2")
        assert [desk_of(app).talk.stance(each).agrees for each in ("p1", "p2", "p3")] == [None, True, True]
        await pilot.click("#competence-yes")
        assert desk_of(app).talk.closing.competence_discussed is True
        assert "Der skal laves en plan, og den er tom endnu" in on_screen(app)
        await pilot.click("#competence-no")
        assert desk_of(app).talk.closing.competence_discussed is False


async def test_closing_asks_once_outright_whether_competence_development_was_discussed(tmp_path: Path) -> None:
    async with at_table(tmp_path, group_talk(), "closing", (80, 50)) as (app, pilot):
        close = app.screen.query_one("#close", Button)
        close.press()
        await at_rest(pilot)
        assert not desk_of(app).talk.is_closed
        assert app.focused is app.screen.query_one("#competence-yes")
        assert "Svar på det først" in on_screen(app)
        await pilot.press("enter")
        assert "Der skal laves en plan, og den er tom endnu" in on_screen(app)
        close.press()
        await at_rest(pilot)
        assert desk_of(app).talk.is_closed


async def test_the_answer_follows_from_the_topic_that_was_marked(tmp_path: Path) -> None:
    talk = group_talk().with_topic("kompetencer", "discussed")
    async with at_table(tmp_path, talk, "closing", (80, 50)) as (app, _):
        assert "derfor er der svaret ja" in on_screen(app)
        assert desk_of(app).talk.closing.competence_discussed is None


async def test_markup_and_brackets_are_shown_as_they_are(tmp_path: Path) -> None:
    talk = nothing_open()
    row = talk.new_agreement().altered(goal="[/b] [@click=app.quit]x[/]")
    person = talk.participants[0].altered(name="[red]Bo[/red]")
    talk = talk.with_agreement(row).altered(participants=(person, *talk.participants[1:]))
    async with at_table(tmp_path, talk, "closing", (100, 60)) as (app, _):
        assert isinstance(app.screen, ClosingScreen)
        assert "[/b] [@click=app.quit]x[/]" in on_screen(app)
        assert "[red]Bo[/red] er enig" in on_screen(app)


@pytest.mark.parametrize("size", [(64, 20), (80, 24)])
async def test_a_key_that_marks_agreement_shows_what_it_marked_and_says_what_it_took_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", size) as (app, pilot):
        assert "● Mette er enig" not in on_screen(app)
        await pilot.press("1")
        said = on_screen(app)
        assert said.count("Mette er enig") == 1
        assert "● Mette er enig" in said
        await pilot.press("1")
        assert "Mette er ikke længere markeret som enig" in on_screen(app)
        await pilot.press("2")
        assert "ikke længere" not in on_screen(app)


@pytest.mark.parametrize("size", [(64, 20), (80, 24), (120, 40)])
async def test_what_they_do_not_agree_on_is_seen_as_it_is_typed(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", size) as (app, pilot):
        app.screen.query_one("#no-1", Button).scroll_visible(animate=False)
        await at_rest(pilot)
        await pilot.click("#no-1")
        await pilot.press(*"For lidt tid")
        assert desk_of(app).talk.stance("p2").words == "For lidt tid"
        assert "For lidt tid" in on_screen(app)


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_the_last_word_of_each_and_of_the_talk_is_kept_and_never_asked_for(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, nothing_open(), "closing", size) as (app, pilot):
        app.screen.query_one("#last-p2", Input).value = "Ro til [fordybelse]"
        app.screen.query_one("#last-about", Input).value = "Rart at have tid"
        await at_rest(pilot)
        closing = desk_of(app).talk.closing
        assert [(each.participant, each.words) for each in closing.takeaways] == [("p2", "Ro til [fordybelse]")]
        assert closing.about_the_talk == "Rart at have tid"
        assert not app.screen.query_one(OpenList).display
        app.screen.query_one("#last-p2", Input).value = ""
        await at_rest(pilot)
        assert desk_of(app).talk.closing.takeaways == ()


async def test_the_palette_closes_the_talk_and_asks_before_it_is_opened_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, nothing_open(), "closing") as (app, pilot):
        await point_out(pilot, "luk samt")
        await pilot.press("enter")
        assert desk_of(app).talk.is_closed
        await point_out(pilot, "genåbn")
        await pilot.press("enter", "enter")
        assert desk_of(app).talk.is_closed
        await point_out(pilot, "genåbn")
        await pilot.press("enter")
        assert app.screen.query_one("#reopen-yes", Button).display
        await pilot.press("tab", "enter")
        assert not desk_of(app).talk.is_closed


async def test_the_talk_is_closed_from_the_palette_too_and_enter_goes_from_line_to_line_to_the_button(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, nothing_open(), "closing") as (app, pilot):
        app.screen.query_one("#last-p2", Input).focus()
        await pilot.press("enter")
        assert app.focused is app.screen.query_one("#last-about")
        await pilot.press("enter")
        assert app.focused is app.screen.query_one("#close")
        await point_out(pilot, "luk")
        await pilot.press("enter")
        assert desk_of(app).talk.is_closed
        await point_out(pilot, "luk")
        assert "Luk samtalen" not in on_screen(app)
