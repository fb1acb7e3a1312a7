"""A new talk is set up by its template: roles, forms, date, last year's plan."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import Remembered
from mus_tui.model.values.template import Template
from mus_tui.storage.settings import Settings, save_settings
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.typed.people_echo import PeopleEcho
from mus_tui.tui.setup.people_fields import PeopleFields
from mus_tui.tui.setup.setup import SetupScreen
from mus_tui.tui.setup.setup_draft import set_up_from
from mus_tui.tui.start.find_talk import FindTalkScreen
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.start.templates import TemplatesScreen
from mus_tui.tui.talk.opening import OpeningScreen
from tests.routed import routed_talk
from tests.sample import sample_source, sample_talk, sample_template
from tests.tui.at_table import running, until_gone, until_said
from tests.tui.first_screen import app_in, keep, words_of, write
from tests.tui.rest import at_rest

NORMAL = (80, 24)


def with_sample(home: Path, kind: str = "MUS", template: Template | None = None) -> MusApp:
    """Return an app whose own template is the sample, chosen last time."""
    own = home / "templates"
    own.mkdir()
    # JSON is YAML, but for what the reader refuses.
    text = (template or sample_template()).model_dump_json(exclude_defaults=True, indent=1)
    (own / "eget.yaml").write_text(text, encoding="utf-8")
    settings = Settings(last_template="mosekoeb", last_kind=kind, leader="Mette Friis", place="Biblioteket")
    save_settings(home / "settings.json", settings)
    return app_in(home)


async def begun(app: MusApp, pilot: Pilot[None]) -> Talk:
    """Begin, and return the talk on the table."""
    await pilot.press("ctrl+n")
    assert isinstance(app.screen, OpeningScreen)
    assert app.table.talk is not None
    return app.table.talk.desk.talk


def typed_names(app: MusApp) -> list[str]:
    return [field.value for field in app.screen.query_one(PeopleFields).fields]


async def test_what_stays_the_same_is_there_already_and_the_cursor_is_at_the_first_empty_name(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "Jonas Holm")
        talk = await begun(app, pilot)
    assert talk.template == sample_template()
    assert [(each.id, each.role, each.name) for each in talk.participants] == [
        ("p1", "leder", "Mette Friis"),
        ("p2", "medarbejder", "Jonas Holm"),
    ]
    assert (talk.kind, talk.place, talk.held) == ("MUS", "Biblioteket", date(2026, 11, 22))


async def test_the_program_needs_no_names(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants] == ["", ""]


async def test_a_group_grows_a_line_at_a_time_by_enter(tmp_path: Path) -> None:
    app = with_sample(tmp_path, "GRUS")
    async with running(app, (60, 20)) as pilot:
        await pilot.press("n")
        for name in ("Anna", "Bo", "CD"):
            await write(pilot, name)
            await pilot.press("enter")
        assert typed_names(app) == ["Mette Friis", "Anna", "Bo", "CD", ""]
        await pilot.press("enter")
        assert app.focused is app.screen.query_one("#place")
        talk = await begun(app, pilot)
    assert [(each.id, each.role) for each in talk.participants[1:]] == [(f"p{n}", "medarbejdere") for n in (2, 3, 4)]


async def test_the_names_of_a_group_may_all_be_typed_in_one_line(tmp_path: Path) -> None:
    app = with_sample(tmp_path, "GRUS")
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "Anna, Bo Ogstrup og CD")
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants[1:]] == ["Anna", "Bo Ogstrup", "CD"]


async def test_names_stay_while_another_kind_is_looked_at(tmp_path: Path) -> None:
    app = with_sample(tmp_path, "GRUS")
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        for name in ("Anna", "Bo"):
            await write(pilot, name)
            await pilot.press("enter")
        kind = app.screen.query_one("#kind", Choice)
        kind.focus()
        await pilot.press("left")
        assert typed_names(app) == ["Mette Friis", "Anna"]
        await pilot.press("right")
        assert typed_names(app) == ["Mette Friis", "Anna", "Bo", ""]


async def test_form_and_setting_are_asked_for_only_where_the_kind_has_them(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, NORMAL) as pilot:
        app.doors.set_up("mosekoeb-findes-ikke")
        await at_rest(pilot)
        assert "mosekoeb-findes-ikke" in words_of(app, "#trouble")
        for head in app.shelf.templates():
            template = app.shelf.template(head.id)
            app.screen.query_one("#template", Choice).choose(head.id)
            await at_rest(pilot)
            kind = template.kinds[0]
            assert app.screen.query_one("#row-form").display == bool(kind.forms)
            assert app.screen.query_one("#row-setting").display == bool(kind.settings)
            assert app.screen.query_one("#row-kind").display == (len(template.kinds) > 1)


async def test_the_chosen_form_and_setting_are_in_the_talk(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        forms = app.screen.query_one("#form-of-talk", Choice)
        forms.focus()
        await pilot.press("right", "enter", "right")
        talk = await begun(app, pilot)
    assert (talk.form, talk.setting) == ("puslespil", "walk-n-talk")


@pytest.mark.parametrize(
    ("words", "day"), [("1. december", date(2026, 12, 1)), ("i går", date(2026, 11, 21)), ("9/3/27", date(2027, 3, 9))]
)
async def test_the_date_is_written_the_danish_way(tmp_path: Path, words: str, day: date) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        app.screen.query_one("#held", Input).value = words
        talk = await begun(app, pilot)
    assert talk.held == day


async def test_a_date_that_is_no_single_day_is_asked_about(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        for words, question in (("snart", "Hvornår er det?"), ("uge 50", "hvilken dag?"), ("", "Hvor")):
            app.screen.query_one("#held", Input).value = words
            app.screen.set_focus(None)
            await pilot.press("ctrl+n")
            assert isinstance(app.screen, SetupScreen)
            assert question in words_of(app, "#trouble")
            assert app.focused is app.screen.query_one("#held")


async def test_escape_keeps_what_was_typed_for_when_they_come_back(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "Jonas")
        await pilot.press("escape")
        assert isinstance(app.screen, StartScreen)
        await pilot.press("n")
        assert typed_names(app) == ["Mette Friis", "Jonas"]
        await begun(app, pilot)
        app.doors.leave()
        await at_rest(pilot)
        await pilot.press("n")
        assert typed_names(app) == ["Mette Friis", ""]


async def test_last_years_talk_is_chosen_by_a_person_and_its_plan_comes_along(tmp_path: Path) -> None:
    old = sample_talk()
    keep(tmp_path, old, "2025-11-20")
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "Jonas Holm")
        app.screen.query_one("#previous", Button).focus()
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        assert isinstance(app.screen, FindTalkScreen)
        await pilot.press("enter")
        assert "20. november 2025" in str(app.screen.query_one("#previous", Button).label)
        talk = await begun(app, pilot)
    assert talk.previous[0].held == date(2025, 11, 20)
    assert (talk.previous[0].form, talk.previous[0].agreements) == (old.template.plan, old.agreements)


async def test_a_talk_with_the_same_names_is_never_taken_by_itself(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk(), "2025-11-20")
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "Jonas Holm")
        assert (await begun(app, pilot)).previous == ()


async def test_last_years_talk_that_has_been_damaged_since_is_told_of(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk(), "2025-11-20")
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        assert isinstance(app.screen, SetupScreen)
        app.screen.query_one(PeopleFields).fields[-1].value = "Jonas Holm"
        app.screen.query_one("#previous", Button).press()
        await at_rest(pilot)
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        await pilot.press("enter")
        await at_rest(pilot)
        file.write_bytes(file.read_bytes()[:-200])
        await pilot.press("ctrl+n")
        assert isinstance(app.screen, SetupScreen)
        assert "beskadiget" in words_of(app, "#trouble")


async def test_a_template_with_faults_is_listed_and_shows_them(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    (tmp_path / "templates" / "aeldre.yaml").write_text("format: 1\n", encoding="utf-8")
    async with running(app, (60, 20)) as pilot:
        await pilot.press("n")
        assert "aeldre.yaml har fejl" in str(app.screen.query_one("#faulty-0", Button).label)
        await pilot.click("#faulty-0")
        assert isinstance(app.screen, TemplatesScreen)
        await pilot.press("escape")
        assert isinstance(app.screen, SetupScreen)


async def test_words_of_a_template_are_shown_as_written(tmp_path: Path) -> None:
    template = sample_template()
    odd = "[/b][@click=app.quit]Leder"
    kind = template.kinds[0]
    kind = kind.altered(title=odd, roles=(kind.roles[0].altered(label=odd), kind.roles[1]))
    app = with_sample(tmp_path, template=template.altered(name=odd, title=odd, kinds=(kind, template.kinds[1])))
    async with running(app, (120, 40)) as pilot:
        await pilot.press("n")
        for chooser in ("#template", "#kind"):
            assert odd in app.screen.query_one(chooser, Choice).render().plain
        assert words_of(app, "#template-title") == odd
        assert words_of(app, "PeopleFields .label") == odd
        await pilot.press("escape", "s")
        assert isinstance(app.screen, TemplatesScreen)


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_enter_goes_through_every_field_to_the_button_that_begins(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await pilot.press("n")
        for _ in range(20):
            if isinstance(app.focused, Button):
                break
            await pilot.press("enter")
        assert isinstance(app.focused, Button)
        assert app.focused.id == "previous"
        await pilot.press("tab", "enter")
        assert isinstance(app.screen, OpeningScreen)


async def test_the_kind_that_a_template_begins_with_is_not_chosen_for_the_next(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        template, kind = (app.screen.query_one(name, Choice) for name in ("#template", "#kind"))
        template.choose("albertslund")
        await at_rest(pilot)
        assert kind.chosen == "LUS"
        template.choose("gentofte")
        await at_rest(pilot)
        assert kind.chosen == "MUS"


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_what_was_understood_of_the_names_is_said_before_they_are_kept(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = with_sample(tmp_path)
    async with running(app, size) as pilot:
        await pilot.press("n")
        await write(pilot, "von Bülow, Mette")
        await until_said(pilot, "Forstået som Mette Friis · Mette von Bülow", "På skærmen: Mette F. · Mette B.")
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants] == ["Mette Friis", "Mette von Bülow"]


async def test_names_that_are_as_they_were_written_are_not_repeated(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        app.doors.set_up("mosekoeb")
        await at_rest(pilot)
        for field, name in zip(app.screen.query_one(PeopleFields).fields, ("MF", "Jonas"), strict=True):
            field.value = name
        await at_rest(pilot)
        assert not app.screen.query_one(PeopleEcho).display


async def test_lines_pasted_for_a_group_are_a_name_each_however_the_payroll_writes_them(tmp_path: Path) -> None:
    app = with_sample(tmp_path, "GRUS")
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        app.post_message(Paste("1. Lind, Bo\r\n2) Holm, Anne Marie\r\n\r\n- Ravn, Kim\r\n"))
        await until_said(pilot, "Bo Lind · Anne Marie Holm · Kim Ravn", "Mette · Bo · Anne Marie · Kim")
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants[1:]] == ["Bo Lind", "Anne Marie Holm", "Kim Ravn"]


async def test_a_name_with_a_comma_may_be_two_in_a_group_and_that_is_asked(tmp_path: Path) -> None:
    app = with_sample(tmp_path, "GRUS")
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "Lind, Bo")
        await until_said(pilot, "«Lind, Bo» er to her. Er det én, så skriv Bo Lind.")
        await write(pilot, ";")
        await until_gone(pilot, "er to her")
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants[1:]] == ["Bo Lind"]


async def test_two_names_in_a_field_for_one_are_asked_about_and_begin_no_talk(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        app.post_message(Paste("Jonas Holm\nBo Lind"))
        await until_said(pilot, "Her er plads til ét navn: Jonas Holm · Bo Lind")
        await pilot.press("ctrl+n", "ctrl+n")
        assert isinstance(app.screen, SetupScreen)
        assert app.screen.query_one(PeopleFields).fields[1].has_focus
        app.screen.query_one(PeopleFields).fields[1].value = "Jonas Holm"
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants] == ["Mette Friis", "Jonas Holm"]


async def test_the_same_name_twice_is_asked_about_once(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await write(pilot, "friis, mette")
        await pilot.press("ctrl+n")
        await until_said(pilot, "Mette Friis står her to gange.")
        assert isinstance(app.screen, SetupScreen)
        talk = await begun(app, pilot)
    assert [each.name for each in talk.participants] == ["Mette Friis", "mette friis"]


async def test_a_leader_who_was_remembered_with_the_family_name_first_is_turned_round(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    save_settings(
        tmp_path / "settings.json", Settings(last_template="mosekoeb", last_kind="MUS", leader="Friis, Mette")
    )
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        assert typed_names(app)[0] == "Mette Friis"


def test_a_leader_who_is_remembered_stays_the_leader_where_the_talk_is_about_one() -> None:
    source = sample_source()
    source["kinds"][0]["roles"] = [
        {"id": "leders-leder", "label": "Leders leder", "leads": True},
        {"id": "leder", "label": "Leder", "subject": True},
    ]
    about_a_leader, group = Template.model_validate(source).kinds[:2]
    set_up = set_up_from(Remembered(leader="Mette Friis", leader_role="leder"), date(2026, 12, 1))
    assert set_up.names_for(about_a_leader) == ([], ["Mette Friis"])
    set_up.keep_names([(role, "" if role.leads else "Mette Friis") for role in about_a_leader.roles])
    assert set_up.names_for(group) == (["Mette Friis"], [])
    set_up.leads = ["Karla Nord"]
    assert set_up.names_for(about_a_leader) == (["Karla Nord"], ["Mette Friis"])
    set_up.keep_names([(role, "" if role.leads else "Jonas Holm") for role in about_a_leader.roles])
    assert set_up.names_for(group) == ([""], ["Jonas Holm"])


async def test_a_role_that_nobody_is_named_for_is_not_in_the_talk_and_somebody_may_come_to_it_later(
    tmp_path: Path,
) -> None:
    source = sample_source()
    source["kinds"][0]["roles"].insert(1, {"id": "hr", "label": "HR-konsulent"})
    app = with_sample(tmp_path, template=Template.model_validate(source))
    async with running(app, (100, 30)) as pilot:
        await pilot.press("n", "enter")
        await write(pilot, "Mette Friis")
        await pilot.press("ctrl+n")
        await until_said(pilot, "Mette Friis står her to gange.")
        again = app.screen.query_one(PeopleFields).fields[2]
        assert again.has_focus, "it is there that one tells them apart"
        again.value = "Jonas Holm"
        talk = await begun(app, pilot)
        assert [each.name for each in talk.participants] == ["Mette Friis", "Jonas Holm"]
        await until_said(pilot, "Velkommen, Mette og Jonas")
        await pilot.click("#about-talk")
        await until_said(pilot, "HR-konsulent")
        app.screen.set_focus(app.screen.query_one("#empty-0"))
        await write(pilot, "Bo Lind")
        await pilot.press("escape")
        await until_said(pilot, "Velkommen, Mette, Bo og Jonas")


async def test_whoever_only_reads_is_named_on_the_welcome_and_asked_nothing(tmp_path: Path) -> None:
    source = sample_source() | {"format": 2}
    source["kinds"][0]["roles"].append({"id": "chef", "label": "Områdechef", "present": False})
    app = with_sample(tmp_path, template=Template.model_validate(source))
    async with running(app, (80, 30)) as pilot:
        await pilot.press("n")
        await until_said(pilot, "navn; læser eller skriver under, men er ikke med")
        *_, reads = app.screen.query_one(PeopleFields).fields
        reads.value = "Inger Bæk"
        talk = await begun(app, pilot)
        assert [each.name for each in talk.readers] == ["Inger Bæk"]
        assert [each.role for each in talk.participants] == ["leder", "medarbejder"]
        await until_said(pilot, "Områdechef Inger Bæk er ikke med")


async def test_a_theme_of_the_year_is_chosen_where_there_is_one_and_the_talk_has_what_it_adds(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    theme = (
        "format: 2\nid: ro-2027\ntheme: Ro i hverdagen\nperspectives:\n  - id: ro\n    title: Ro\n    questions: []\n"
    )
    (tmp_path / "templates" / "ro.yaml").write_text(theme, "utf-8")
    async with running(app, (80, 30)) as pilot:
        await pilot.press("n")
        await until_said(pilot, "Årets tema ● intet ○ Ro i hverdagen")
        app.screen.query_one("#year-theme", Choice).choose("ro-2027")
        talk = await begun(app, pilot)
        assert talk.template.theme == "Ro i hverdagen"
        assert talk.template.perspectives[-1].title == "Ro"
        await until_said(pilot, "Tema: Ro i hverdagen")


async def test_a_theme_that_does_not_fit_the_template_begins_no_talk_and_it_is_said_why(tmp_path: Path) -> None:
    app = with_sample(tmp_path)
    theme = "format: 2\nid: ro\ntheme: Ro\nleave_out: [trivsel-emne]\n"
    (tmp_path / "templates" / "ro.yaml").write_text(theme, "utf-8")
    async with running(app, (100, 40)) as pilot:
        await pilot.press("n")
        app.screen.query_one("#year-theme", Choice).choose("ro")
        await pilot.press("ctrl+n")
        await until_said(pilot, "Temaet «Ro» passer ikke til den skabelon")
        assert isinstance(app.screen, SetupScreen)


async def test_optional_themes_are_ticked_in_the_set_up_and_changed_from_the_welcome(tmp_path: Path) -> None:
    app = with_sample(tmp_path, template=routed_talk().template)
    async with running(app, NORMAL) as pilot:
        await pilot.press("n")
        await until_said(pilot, "[ ] Senior")
        app.screen.query_one("#theme-0").focus()
        await pilot.press("space")
        await until_said(pilot, "[✓] Senior")
        talk = await begun(app, pilot)
        assert talk.themes == ("senior",)
        await pilot.click("#about-talk")
        await until_said(pilot, "[✓] Senior")
        app.screen.query_one("#theme-0").focus()
        await pilot.press("space")
        await until_said(pilot, "[ ] Senior")
        assert app.table.talk is not None and app.table.talk.desk.talk.themes == ()


async def test_a_template_without_optional_themes_asks_for_none(tmp_path: Path) -> None:
    async with running(with_sample(tmp_path), NORMAL) as pilot:
        await pilot.press("n")
        await at_rest(pilot)
        assert not pilot.app.screen.query_one("#row-themes").display


async def test_words_typed_at_a_button_go_to_the_first_line_that_is_empty_or_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(app := app_in(tmp_path), NORMAL) as pilot:
        await pilot.press("n")
        fields = app.screen.query_one(PeopleFields).fields
        for field in fields:
            field.value = "Mette"
        app.screen.set_focus(app.screen.query_one("#previous"))
        await write(pilot, "Lokale 2")
        place = app.screen.query_one("#place", Input)
        assert (place.value, app.focused) == ("Lokale 2", place)
        app.screen.set_focus(app.screen.query_one("#previous"))
        said: list[str] = []
        app.notify = lambda message, **_: said.append(message)  # type: ignore[method-assign]
        monkeypatch.setattr(app, "NOTIFICATION_TIMEOUT", -1.0)
        await write(pilot, "endnu")
        # It is said anew as long as somebody types on: the first one is gone by then.
        assert said == ["Tab går til felterne; dér kan der skrives."] * 5
