"""Makes every picture of the guides from the running program: `python docs/pictures.py`.

The people in them are made up, the clock stands still, and nothing is read from or written to the user's own folders,
so that the same program always makes the same pictures.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from unittest.mock import patch

from textual.pilot import Pilot
from textual.widgets import Input, TextArea
from typst import Compiler, Fonts

from docs.template_pictures import Beside, Mark, beside, first_template
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.pdf import to_pdf
from mus_tui.export.plan_copy.copies import copy_bytes
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Closing, Stance
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Action
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.position import Position
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from mus_tui.storage.template.template_file import whole_template
from mus_tui.storage.template.template_folder import load_template_named
from mus_tui.storage.template.yaml_reader import read_yaml
from mus_tui.tui.app import MusApp
from mus_tui.tui.preview.flow import Following
from mus_tui.tui.start.flow.demo import demo_talk
from mus_tui.words import use_language

FOLDER = Path(__file__).with_name("pictures")
NOW = datetime(2026, 10, 20, 10, 32, tzinfo=timezone(timedelta(hours=2)))
WIDE, ZOOMED = (120, 40), (64, 20)
FONTS = "Cascadia Mono, Consolas, Menlo, DejaVu Sans Mono, monospace"

Scene = Callable[[MusApp, Pilot[None]], Awaitable[None]]


class Picture(NamedTuple):
    """One picture of the documentation."""

    name: str
    """The name of its file, without the ending."""
    size: tuple[int, int]
    """The columns and rows of the terminal."""
    scene: Scene
    """Brings the program to what is shown."""
    theme: str = "mus-light"
    """The theme, by its name."""


# The talks


def in_the_middle() -> Talk:
    """Return the talk of the demonstration: they are at the fifth question."""
    return demo_talk(NOW.date())


def at_the_end() -> Talk:
    """Return the talk of the demonstration before it is closed."""
    talk = in_the_middle()
    done = (*(f"q-{each.id}" for theme in talk.template.perspectives for each in theme.questions), "plan")
    leader = Stance(participant=talk.participants[0].id, agrees=True)
    when = PlanDate(written="medio april", first=date(2027, 4, 11), last=date(2027, 4, 20))
    return talk.altered(
        passed=("opening", "keywords", "follow-up", *done),
        touched=("Mod", "Roller", "Feedback", "Møder", "Økonomi"),
        closing=Closing(follow_up=when, stances=(leader,)),
    )


def begun(template: str, kind: str, people: tuple[str, ...], held: date, locations: Locations) -> Talk:
    """Return a talk that has just begun."""
    form = load_template_named(template, locations)
    roles = form.kind(kind).roles
    return Talk(
        id=f"{template}-{held.isoformat()}",
        template=form,
        kind=kind,
        participants=tuple(
            Participant(id=f"p{n}", role=roles[min(n, len(roles)) - 1].id, name=name)
            for n, name in enumerate(people, 1)
        ),
        held=held,
    )


def lay_out_earlier_talks(locations: Locations) -> None:
    """Put earlier talks in the folder of talks."""
    locations.talks.mkdir(parents=True)
    earlier = (
        begun("herlev", "MUS", ("Mette Friis", "Amal Nørgaard"), date(2026, 10, 6), locations),
        begun("gentofte", "GRUS", ("Mette Friis", "Amal Nørgaard", "Bo Lind"), date(2026, 9, 22), locations),
        begun("kk_buf", "MUS", ("Mette Friis", "Bo Lind"), date(2026, 9, 15), locations).closed(NOW),
    )
    for talk in earlier:
        save_talk(new_talk_path(locations.talks, talk), talk, Position(), NOW)


# The scenes


def at(step: str, talk: Callable[[], Talk] = in_the_middle) -> Scene:
    """Return the scene of one step of a talk."""

    async def scene(app: MusApp, pilot: Pilot[None]) -> None:
        app.doors.begin(talk())
        await pilot.pause()
        assert app.table.talk is not None
        app.doors.go(step)
        await pilot.pause()
        assert app.table.saving is not None
        await app.table.saving.save()

    return scene


async def _start(app: MusApp, pilot: Pilot[None]) -> None:
    lay_out_earlier_talks(app.table.locations)
    talk = in_the_middle()
    file = new_talk_path(app.table.locations.talks, talk)
    save_talk(file, talk, Position(step="q-afklares"), NOW)
    app.table.memory.settings = replace(app.table.memory.settings, last_talk=str(file))
    # The first screen looks again when somebody comes back to it.
    await pilot.press("s")
    await pilot.press("escape")


def undrawn() -> Talk:
    """Return the talk of the demonstration with the keywords still behind the curtain."""
    return in_the_middle().altered(keywords_shown=False, touched=())


async def _curtain(app: MusApp, pilot: Pilot[None]) -> None:
    await at("keywords", undrawn)(app, pilot)
    await pilot.press("f7", "f7")


async def _minutes(app: MusApp, pilot: Pilot[None]) -> None:
    def talk() -> Talk:
        new = begun("herlev", "MUS", ("Mette Friis", "Amal Nørgaard"), NOW.date(), app.table.locations)
        told = (
            ("det-faglige", "Amal vil gerne lede et projekt fra ende til anden."),
            ("det-sociale", "Tonen på kontoret er god. Færre møder om eftermiddagen."),
        )
        for question, note in told:
            new = new.with_note(question, note).with_passed(f"q-{question}")
        new = new.with_agreement(new.new_agreement("det-faglige").altered(goal="Amal leder projektet om skolevejen"))
        return new.altered(
            minutes="Amal har haft et godt år med mange små opgaver og vil gerne samle dem om én større."
        )

    await at("minutes", talk)(app, pilot)
    await pilot.press("f6", "enter")


async def _question(app: MusApp, pilot: Pilot[None]) -> None:
    await at("q-afklares")(app, pilot)
    note = app.screen.query(TextArea).first()
    note.move_cursor(note.document.end)


async def _one_line(app: MusApp, pilot: Pilot[None]) -> None:
    await _question(app, pilot)
    await pilot.press("f4")
    app.screen.query_one(Input).value = "Mette taler med driften, 1. feb"


async def _set_up(app: MusApp, pilot: Pilot[None]) -> None:
    await pilot.press("n")
    people = ("Mette Friis", "Jonas Holm")
    for field, name in zip(app.screen.query("PeopleFields Input").results(Input), people, strict=False):
        field.value = name
    await pilot.pause()


async def _copy(app: MusApp, pilot: Pilot[None]) -> None:
    await _end(app, pilot)
    # The folder of documents is another on every machine.
    with patch.object(type(app.shelf), "documents", return_value=Path("/home/mette/Dokumenter")):
        await pilot.press("ctrl+o")


async def _row(app: MusApp, pilot: Pilot[None]) -> None:
    def talk() -> Talk:
        new = begun("herlev", "MUS", ("Mette Friis", "Amal Nørgaard"), NOW.date(), app.table.locations)
        row = new.new_agreement("det-faglige").altered(
            goal="Amal kan lede et projekt fra ende til anden",
            category=("faglige",),
            actions=(Action(what="Sidemandsoplæring hos Bo i projektet om skolevejen", responsible="Amal"),),
            deadline=PlanDate(written="udgangen af maj", first=date(2027, 5, 31), last=date(2027, 5, 31)),
        )
        return new.with_agreement(row)

    await at("plan", talk)(app, pilot)
    await pilot.press("enter")


async def _quiet(app: MusApp, pilot: Pilot[None]) -> None:
    await _question(app, pilot)
    await pilot.press("f3")


async def _end(app: MusApp, pilot: Pilot[None]) -> None:
    await at("closing", at_the_end)(app, pilot)


PICTURES = (
    Picture("forside-lys", (100, 30), _start),
    Picture("opsaetning-lys", (100, 30), _set_up),
    Picture("velkomst-lys", WIDE, at("opening", lambda: in_the_middle().altered(passed=()))),
    Picture("gardin-lys", ZOOMED, _curtain),
    Picture("stikord-lys", WIDE, at("keywords")),
    Picture("spoergsmaal-lys", WIDE, _question),
    Picture("lille-moerk", ZOOMED, _question, "mus-dark"),
    Picture("ro-moerk", (80, 24), _quiet, "mus-dark"),
    Picture("aftale-lys", ZOOMED, _one_line),
    Picture("plan-lys", WIDE, at("plan", at_the_end)),
    Picture("raekke-lys", ZOOMED, _row),
    Picture("referat-lys", WIDE, _minutes),
    Picture("afslutning-lys", WIDE, _end),
    Picture("kopi-lys", (100, 30), _copy),
)


# Beside the template they are made of


def first_talk() -> Talk:
    """Return a talk that has just begun with the template that the guide begins with."""
    read = read_yaml(first_template().encode(), "lillekoebing.yaml")
    form = whole_template(Path("lillekoebing.yaml"), read, "lillekoebing.yaml").template
    people = zip(form.kinds[0].roles, ("Mette Friis", "Jonas Holm"), strict=True)
    return Talk(
        id="lillekoebing",
        template=form,
        kind="MUS",
        participants=tuple(
            Participant(id=f"p{n}", role=role.id, name=name) for n, (role, name) in enumerate(people, 1)
        ),
        held=NOW.date(),
    )


def with_a_plan() -> Talk:
    """Return it with something agreed."""
    when = PlanDate(written="1. marts", first=date(2027, 3, 1), last=date(2027, 3, 1))
    talk = first_talk()
    return talk.with_agreement(
        talk.new_agreement("kommende-aar").altered(goal="Jonas kan føre et projekt", responsible="Mette", deadline=when)
    )


async def _first_question(app: MusApp, pilot: Pilot[None]) -> None:
    await at("q-trives", first_talk)(app, pilot)
    await pilot.press("f6")


SLIP = ("prompts:", "underspørgsmål:")
"""A key of the first template, and what somebody wrote instead."""


async def _with_a_fault(app: MusApp, pilot: Pilot[None]) -> None:
    file = app.table.locations.talks.parent / "lillekoebing.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(first_template(), "utf-8")
    app.doors.preview(file, "", "")
    await pilot.pause()
    assert app.table.talk is not None and isinstance(app.table.talk.waiting, Following)
    app.doors.go("q-trives")
    await pilot.pause()
    file.write_text(first_template().replace(*SLIP), "utf-8")
    app.table.talk.waiting.see(app.table.talk.waiting.watched.read())
    await pilot.pause()


SMALL = (64, 20)
OF_THE_FIRST: tuple[tuple[Beside, Scene | None], ...] = (
    (
        Beside(
            "skabelon-roller",
            ("kinds", "guidance"),
            "På skærmen: velkomsten",
            (Mark("leads", "Mette Friis"), Mark("subject", "Jonas Holm"), Mark("text:", "sammen.")),
            (799, 538),
        ),
        at("opening", first_talk),
    ),
    (
        Beside(
            "skabelon-spoergsmaal",
            ("perspectives",),
            "På skærmen: et spørgsmål",
            (Mark("title:", "1 af 2"), Mark("text: Hvordan", "arbejde?"), Mark("dræner", "dræner dig?")),
            (799, 538),
        ),
        _first_question,
    ),
    (
        Beside(
            "skabelon-visning",
            ("perspectives",),
            "mus preview: samtalen, mens du skriver",
            (Mark("text: Hvordan", "arbejde?"), Mark("underspørgsmål", "kan ikke")),
            (799, 538),
            slip=SLIP,
        ),
        _with_a_fault,
    ),
    (
        Beside(
            "skabelon-plan",
            ("plan",),
            "På skærmen: planen",
            (Mark("title:", "Udviklingsplan"), Mark("Hvad vil", "vi nå?"), Mark("deadline", "Hvornår:")),
            (799, 538),
        ),
        at("plan", with_a_plan),
    ),
    (
        Beside(
            "skabelon-papir",
            ("plan",),
            "På papir: det tomme skema",
            (
                Mark("title:", (175, 57)),
                Mark("Hvad vil", (148, 123)),
                Mark("deadline", (415, 193)),
                Mark("date_label", (100, 687)),
                Mark("role: leder", (102, 715)),
                Mark("role: medarbejder", (136, 742)),
            ),
            (535, 730),
            (30, 30),
        ),
        None,
    ),
)
"""Each with what brings the program to it; nothing where it is a sheet of paper."""


async def make_beside(picture: Beside, scene: Scene | None) -> str:
    """Return a picture of a part of a template and what it becomes."""
    shot = blank_plan() if scene is None else await make(Picture(picture.name, SMALL, scene))
    return beside(picture, shot)


# On paper

PAPER = "papir"
"""The name of the picture of the printed plan."""


class Drawn:
    """Sets sheets as the PDF does, and draws one of them instead of writing a PDF."""

    at = 0
    """Which of the sheets it draws."""

    def __init__(self, source: bytes, font_paths: Fonts, sys_inputs: dict[str, str]) -> None:
        self._compiler = Compiler(source, font_paths=font_paths, sys_inputs=sys_inputs)

    def query(self, selector: str, field: str, *, one: bool) -> str:
        """Answer as the compiler does."""
        return self._compiler.query(selector, field=field, one=one)

    def compile(self, source: bytes, **_: object) -> bytes:
        """Return the sheet as SVG."""
        sheets = self._compiler.compile(source, format="svg")
        sheet = sheets[self.at] if isinstance(sheets, list) else sheets
        assert sheet
        return sheet


def paper() -> str:
    """Return the first sheet of the printed plan as SVG."""
    talk = at_the_end()
    for person in talk.participants:
        talk = talk.with_stance(person.id, True)
    with patch("typst.Compiler", Drawn):
        return copy_bytes(talk.closed(NOW), Wish(to="pdf"), NOW).decode("utf-8")


class DrawnLast(Drawn):
    """Draws the last of the sheets."""

    at = -1


def blank_plan() -> str:
    """Return the last sheet of the first template's blank form as SVG."""
    form = first_talk().template
    with patch("typst.Compiler", DrawnLast):
        return to_pdf(paper_form(form, form.kinds[0])).decode("utf-8")


# Making them


async def make(picture: Picture) -> str:
    """Return a picture as SVG."""
    with TemporaryDirectory() as home:
        app = MusApp(find_locations(home, {}), clock=lambda: NOW)
        async with app.run_test(size=picture.size) as pilot:
            app.theme = picture.theme
            await picture.scene(app, pilot)
            await pilot.pause()
            await app.animator.wait_for_idle()
            await pilot.pause()
            return without_the_web(app.export_screenshot(title="mus"))


def without_the_web(svg: str) -> str:
    """Return an SVG that fetches nothing: a typeface of the reader's own instead of one from elsewhere."""
    svg = re.sub(r"\s*@font-face\s*\{[^}]*\}", "", svg)
    svg = re.sub(r"font-family:\s*(?!arial)[^;]+;", f"font-family: {FONTS};", svg)
    # Not every reader of SVG keeps the spaces at the end of a piece of text, and they hold the columns apart.
    svg = svg.replace("<text ", '<text xml:space="preserve" ')
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def main() -> None:
    """Make all of them anew."""
    use_language("da")
    FOLDER.mkdir(exist_ok=True)
    for picture in PICTURES:
        svg = asyncio.run(make(picture))
        (FOLDER / f"{picture.name}.svg").write_text(svg, encoding="utf-8", newline="\n")
    for both, scene in OF_THE_FIRST:
        svg = asyncio.run(make_beside(both, scene))
        (FOLDER / f"{both.name}.svg").write_text(svg, encoding="utf-8", newline="\n")
    (FOLDER / f"{PAPER}.svg").write_text(paper(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
