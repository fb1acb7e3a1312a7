"""The names that are proposed: free, told apart, nobody's; and what is asked before anything is written over."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button, Input

from mus_tui.model.talk import Talk
from mus_tui.storage.talk.made_file import made_for
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.papers.flow.forms import ask_for_form, ask_to_invite
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until, until_said
from tests.tui.rest import at_rest

NAME = "udviklingsplan-2026-03-09-mus"
SIZES = [(64, 20), (120, 40)]


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is proposed."""
    folder = tmp_path / "Dokumenter"
    folder.mkdir()
    monkeypatch.setattr("mus_tui.storage.user_folders.documents", lambda: folder)
    return folder


def path_in(app: MusApp) -> Input:
    return app.screen.query_one("#path", Input)


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def another() -> Talk:
    """A talk of the same kind on the same day, with somebody else."""
    talk = sample_talk()
    person = talk.participants[1].altered(name="Ida Bro")
    return talk.altered(id="anden", participants=(talk.participants[0], person))


async def test_two_talks_of_one_day_get_a_file_each_with_enter_alone(tmp_path: Path, documents: Path) -> None:
    for n, talk in enumerate((sample_talk(), another())):
        async with at_table(tmp_path / f"mus{n}", talk.closed(NOW), "closing", (100, 40)) as (_, pilot):
            await pilot.press("ctrl+o", "enter")
            await until_said(pilot, "Kopierne ligger her")
    assert names_in(documents) == [
        f"{NAME}-2-egen-medarbejder.pdf",
        f"{NAME}-2-personalemappe-leder.pdf",
        f"{NAME}-egen-medarbejder.pdf",
        f"{NAME}-personalemappe-leder.pdf",
    ]


async def test_a_copy_for_each_beside_another_talks_common_copy_is_not_taken_for_the_same_talk(
    tmp_path: Path, documents: Path
) -> None:
    async with at_table(tmp_path / "mus0", another(), "plan", (100, 40)) as (_, pilot):
        await pilot.press("ctrl+o", "enter")
        await until_said(pilot, "Kopien ligger her")
    async with at_table(tmp_path / "mus1", sample_talk().closed(NOW), "closing", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o", "enter")
        await until_said(pilot, "Kopierne ligger her")
        await pilot.press("escape", "ctrl+o")
        await until_said(pilot, "Forny")
        app.screen.query_one("#whose", Choice).choose("employee")
        await until(pilot, lambda: path_in(app).value.endswith(f"{NAME}-2-egen-medarbejder.pdf"))
        assert "Forny" in on_screen(app), "it is the same copy"
    assert names_in(documents) == [
        f"{NAME}-2-egen-medarbejder.pdf",
        f"{NAME}-2-personalemappe-leder.pdf",
        f"{NAME}.md",
    ]


async def test_a_copy_of_the_same_talk_is_renewed_with_one_key_and_never_once_somebody_changed_it(
    tmp_path: Path, documents: Path
) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o", "enter")
        await until_said(pilot, "Kopien ligger her")
        desk_of(app).put(desk_of(app).talk.with_agreement(sample_talk().agreement("a1").altered(goal="Noget nyt")))
        await pilot.press("escape", "ctrl+o")
        await until_said(pilot, "Forny", "Her ligger den, som denne samtale skrev den")
        await pilot.press("enter")
        await until_said(pilot, "Kopien ligger her")
        assert names_in(documents) == [f"{NAME}.md"]
        assert "Noget nyt" in (documents / f"{NAME}.md").read_text("utf-8")
        (documents / f"{NAME}.md").write_text("Mit eget", "utf-8")
        await pilot.press("escape", "ctrl+o")
        await until(pilot, lambda: path_in(app).value.endswith(f"{NAME}-2.md"))
        assert "Forny" not in on_screen(app)


@pytest.mark.parametrize("size", SIZES)
async def test_enter_twice_on_another_talks_copy_writes_beside_it_and_the_question_says_whose_it_is(
    tmp_path: Path, documents: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path / "mus", another(), "plan", size) as (app, pilot):
        await pilot.press("ctrl+o", "enter")
        await until_said(pilot, "Kopien ligger her")
        assert app.table.keep() is not None
    before = (documents / f"{NAME}.md").read_text("utf-8")
    async with at_table(tmp_path / "mus", sample_talk(), "plan", size) as (app, pilot):
        await pilot.press("ctrl+o")
        path_in(app).value = str(documents / f"{NAME}.md")
        await pilot.press("enter")
        await until_said(pilot, "fra en anden samtale", "Ida", "9. marts 2026", "Gem ved siden af")
        await pilot.press("enter")
        await until_said(pilot, "Kopien ligger her", "-2.md")
        assert (documents / f"{NAME}.md").read_text("utf-8") == before
        assert names_in(documents) == [f"{NAME}-2.md", f"{NAME}.md"]


@pytest.mark.parametrize("size", SIZES)
async def test_initials_are_a_choice_that_is_remembered(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan", size) as (app, pilot):
        await pilot.press("ctrl+o")
        assert "Holm" not in path_in(app).value
        await pilot.press(*["tab"] * 5)
        assert app.focused is app.screen.query_one("#initials")
        await pilot.press("space")
        assert path_in(app).value.endswith(f"{NAME}-jh.md")
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.begin(sample_talk().altered(id="igen"))
        await at_rest(pilot)
        ask_for_form(app.table, app.shelf)
        await until_said(pilot, "Skriv initialer i navnet (jh)")
        assert path_in(app).value.endswith("-mus-jh-medarbejder.pdf")


@pytest.mark.parametrize("size", SIZES)
async def test_both_copies_are_renewed_with_one_key_and_the_buttons_are_seen(
    tmp_path: Path, documents: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path / "mus", sample_talk().closed(NOW), "closing", size) as (_, pilot):
        for key in ("Gem", "Forny"):
            await pilot.press("ctrl+o")
            await until_said(pilot, "Hvor skal de ligge?", f"{key} ▏ Se dem først ▕ ▏ Luk ▕")
            await pilot.press("enter")
            await until_said(pilot, "Kopierne ligger her")
            await pilot.press("escape")
    assert len(names_in(documents)) == 2


async def test_a_third_persons_copy_is_never_renewed_for_it_may_be_for_somebody_else(tmp_path: Path) -> None:
    row = sample_talk().agreement("a1").altered(disclose="At Jonas holder oplæg", disclose_to="Aisha")
    async with at_table(tmp_path / "mus", sample_talk().with_agreement(row), "plan", (100, 40)) as (app, pilot):
        for number in ("", "-2"):
            await pilot.press("ctrl+o")
            app.screen.query_one("#whose", Choice).choose("third")
            await at_rest(pilot)
            assert path_in(app).value.endswith(f"oplysninger-2026-03-09-mus{number}.md")
            app.screen.query_one("#both-agree", Button).press()
            await at_rest(pilot)
            app.screen.query_one("#save", Button).press()
            await until_said(pilot, "Kopien ligger her")
            await pilot.press("escape")


async def test_an_invitation_is_free_as_two_files_and_renewed_as_two(tmp_path: Path, documents: Path) -> None:
    (documents / "indkaldelse-2026-03-09-mus.ics").write_text("en andens", "utf-8")
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        for _ in range(2):
            ask_to_invite(app.table, app.shelf)
            await at_rest(pilot)
            app.screen.query_one("#save", Button).press()
            await until_said(pilot, "ligger her:")
            await pilot.press("escape")
        assert app.table.file is not None
        assert [made.path.name for made in made_for(app.table.file)] == [
            "indkaldelse-2026-03-09-mus-2.md",
            "indkaldelse-2026-03-09-mus-2.ics",
        ]


async def test_the_dialog_says_what_each_copy_is_for_and_whose_in_the_words_of_the_talk(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk().closed(NOW), "closing", (100, 40)) as (_, pilot):
        await pilot.press("ctrl+o")
        await until_said(pilot, "Til personalemappen (Leder): planen.", "(Medarbejder): også det")


async def test_the_folder_they_chose_is_proposed_the_next_time_and_documents_once_it_has_gone(
    tmp_path: Path, documents: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    async with at_table(tmp_path / "mus", sample_talk(), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o")
        await until_said(pilot, "Gem en kopi")
        path_in(app).value = str(stick / "planen.md")
        app.screen.query_one("#save", Button).press()
        await until_said(pilot, "Kopien ligger her")
        await pilot.press("escape", "ctrl+o")
        await until(pilot, lambda: Path(path_in(app).value) == stick / f"{NAME}.md")
        await pilot.press("escape")
        stick.rename(tmp_path / "trukket")
        await pilot.press("ctrl+o")
        await until(pilot, lambda: Path(path_in(app).value) == documents / f"{NAME}.md")
