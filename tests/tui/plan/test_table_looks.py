"""How much of the plan one sees at once, and that every heading of every template stands there word for word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.rules.plan.rows import plan_rows
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action
from mus_tui.storage.locations import find_locations
from mus_tui.storage.template.template_folder import load_template_named
from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.card_layout import card
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.plan.plan_columns import head_lines, setting_for
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_table import PlanTable
from mus_tui.tui.start.flow.demo import demo_talk
from tests.sample import sample_talk
from tests.tui.a_plan import row, talk_with_plan
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.rest import at_rest

SIX = [
    ("herlev", "MUS"),
    ("gentofte", "MUS"),
    ("gentofte", "LUS"),
    ("gentofte", "GRUS"),
    ("albertslund", "LUS"),
    ("kk_buf", "MUS"),
]


def begun(home: Path, template: str, kind: str) -> Talk:
    form = load_template_named(template, find_locations(str(home), {}))
    roles = form.kind(kind).roles
    people = tuple(Participant(id=f"p{n}", role=role.id, name=f"Bo {n}") for n, role in enumerate(roles, 1))
    talk = Talk(id="k7f3qa", template=form, kind=kind, participants=people, held=date(2026, 11, 22))
    only = talk.new_agreement(perspective=next((each.id for each in form.perspectives_for(kind)), None))
    return talk.with_agreement(only.altered(goal="Et mål"))


def whole_rows(app: MusApp) -> list[str]:
    """Return the agreements that are in sight with all their lines and all their cells."""
    lines = app.screen.query_one("#rows", PlanLines)
    top, bottom = round(lines.scroll_y), round(lines.scroll_y) + lines.size.height
    seen = []
    for key in lines.laid.keys:
        region = lines.laid.row_region(key)
        assert region
        if key[0] != "+" and top <= region.y and region.bottom <= bottom:
            seen.append(key)
    return seen


async def test_the_four_agreements_of_the_demonstration_stand_whole_in_twelve_lines(tmp_path: Path) -> None:
    talk = demo_talk(NOW.date())
    async with at_table(tmp_path, talk, "plan", (120, 40)) as (app, _):
        assert len(whole_rows(app)) == 4
        table, lines = app.screen.query_one(PlanTable), app.screen.query_one("#rows", PlanLines)
        heads = app.screen.query_one("#heads").outer_size.height
        empty = sum(row.height for key, row in zip(lines.laid.keys, lines.laid.rows, strict=True) if key[0] == "+")
        assert heads + lines.laid.height - empty <= 12
        said = "".join(on_screen(app).split())
        for each in talk.agreements:
            fields = {field for field, _ in lines.laid.rows[lines.laid.keys.index(each.id)].cells}
            assert fields == {"goal", "deadline", "responsible", "follow_up_on"}
            assert each.deadline.written in on_screen(app)
        assert "Jonasinvitererskolernetilen" in said
        below = table.query_one("#rest", PlanLines)
        assert [field for row in below.laid.rows for field, _ in row.cells] == ["support"]


async def test_at_64_columns_two_agreements_of_the_demonstration_are_whole(tmp_path: Path) -> None:
    async with at_table(tmp_path, demo_talk(NOW.date()), "plan", (64, 20)) as (app, _):
        assert len(whole_rows(app)) >= 2
        assert "Hvornår følges der op" in on_screen(app)


@pytest.mark.parametrize("size", [(60, 20), (92, 28), (120, 40)])
@pytest.mark.parametrize(("template", "kind"), SIX)
async def test_every_heading_and_every_field_stands_there_word_for_word_and_can_be_gone_to(
    tmp_path: Path, template: str, kind: str, size: tuple[int, int]
) -> None:
    talk = begun(tmp_path, template, kind)
    form = talk.template.plan
    async with at_table(tmp_path / "mus", talk, "plan", size) as (app, pilot):
        table = app.screen.query_one(PlanTable)
        said = "".join(_all_that_is_drawn(app).split())
        for heading in form.headings:
            assert "".join(heading.text.split()) in said, heading.text
            for field in heading.fields:
                assert "".join(field.label.split()) in said, field.label
        for _ in form.fields:
            lines = next(each for each in app.screen.query(PlanLines) if each.laid.region_of(table.place))
            region = lines.in_sight(table.place)
            assert region
            assert 0 <= region.y < lines.size.height, table.place
            await pilot.press("tab")


def _all_that_is_drawn(app: MusApp) -> str:
    """Return the headings, and all the lines of the table and the pane, each column by itself."""
    table = app.screen.query_one(PlanTable)
    setting = table.setting
    assert setting
    words = [" ".join(column.heading for column in setting.columns), " ".join(each.label for each in setting.columns)]
    words += [line.plain for line in head_lines(table.talk.template.plan, setting)] if setting.cards else []
    for lines in app.screen.query(PlanLines):
        for each in lines.laid.rows if lines.display else ():
            by_column: dict[int, list[str]] = {}
            for piece in each.pieces:
                by_column.setdefault(piece.x, []).append(piece.words.plain)
            words += [" ".join(found) for found in by_column.values()]
    return " ".join(words)


@pytest.mark.parametrize(("template", "kind"), SIX)
def test_columns_never_lie_over_each_other_nor_outside_and_no_heading_is_cut(
    tmp_path: Path, template: str, kind: str
) -> None:
    talk = begun(tmp_path, template, kind)
    for width in range(56, 200, 8):
        setting = setting_for(talk, width)
        assert setting.cards == (width < 86 or template == "herlev")
        ends = 0
        for column in setting.columns:
            assert column.x >= ends + 2
            assert column.width >= 10
            ends = column.x + column.width
        assert ends <= width
        assert all(line.cell_length <= width for line in head_lines(talk.template.plan, setting))


def test_one_heading_over_more_fields_than_there_is_room_for_is_a_card() -> None:
    fields = ("goal", "actions", "support", "evaluation", "relation", "in_use")
    talk = talk_with_plan(headings=[{"text": "Aftale", "fields": [{"id": each, "label": each} for each in fields]}])
    assert setting_for(talk, 100).cards
    assert not setting_for(talk, 160).cards


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_duty_of_silence_and_how_often_it_was_carried_stand_with_the_goal(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    carried = row(1, "Mål", times_carried=2, support="Bo", support_agreed=None)
    async with at_table(tmp_path, talk_with_plan(carried), "plan", size) as (app, pilot):
        assert "ført videre for 2. gang" in on_screen(app).casefold()
        await pilot.press("end")
        await at_rest(pilot)
        assert "mangler et ja eller nej" in on_screen(app)


async def test_a_plan_that_does_not_fill_a_low_window_has_air_and_a_full_one_all_the_lines(tmp_path: Path) -> None:
    talk = sample_talk().altered(agreements=())
    async with at_table(tmp_path, talk, "plan", (80, 24)) as (app, pilot):
        plan = app.screen.query_one("#plan")
        assert plan.has_class("-airy")
        for n in range(6):
            talk = talk.with_agreement(talk.new_agreement().altered(goal=f"Aftalen {n}"))
        desk_of(app).put(talk)
        screen = app.screen
        assert isinstance(screen, PlanScreen)
        screen.show_plan()
        await at_rest(pilot)
        assert not plan.has_class("-airy")


@pytest.mark.parametrize("width", [30, 60, 76, 116])
def test_in_a_card_each_heading_begins_below_all_that_is_said_under_the_one_before(tmp_path: Path, width: int) -> None:
    talk = begun(tmp_path, "herlev", "MUS")
    many = tuple(Action(what="Ring", responsible=f"Bo Andersen {n}") for n in range(12))
    talk = talk.with_agreement(talk.agreements[0].altered(actions=many))
    laid = card(talk, plan_rows(talk)[0], width, titled=False, open_=True)
    said = [each for each in laid.pieces if "Andersen 11" in each.words.plain][-1]
    below = [each for each in laid.pieces if each.words.plain.startswith("Evaluering")]
    assert below and all(each.y > said.y for each in below)
    lines: dict[int, int] = {}
    for each in laid.pieces:
        assert each.x >= lines.get(each.y, 0), each
        lines[each.y] = each.x + each.words.cell_length
