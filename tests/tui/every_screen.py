"""The way to every screen and dialog that the program has, each with something to do on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from functools import partial
from pathlib import Path

from textual.content import Content
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Button

from mus_tui.model.rules.crossing import with_release
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import Due
from mus_tui.model.values.parts.own_steps import MinutesForm
from mus_tui.model.values.template import Template
from mus_tui.tui.app import MusApp
from mus_tui.tui.closing.individual_talks import Found, IndividualTalksScreen
from mus_tui.tui.destroying.destroying import DestroyingScreen
from mus_tui.tui.destroying.keep_copy import KeepCopyScreen
from mus_tui.tui.destroying.remains import RemainsScreen
from mus_tui.tui.destroying.to_destroy import Owner, ToDestroy
from mus_tui.tui.earlier.crossing import CrossingScreen
from mus_tui.tui.earlier.earlier import EarlierScreen, TakeAwayScreen
from mus_tui.tui.earlier.picker import EarlierPicker
from mus_tui.tui.earlier.release import ReleaseScreen
from mus_tui.tui.keeping.in_use import InUseScreen
from mus_tui.tui.keeping.last_good import LastGoodScreen
from mus_tui.tui.keeping.lock import LockScreen
from mus_tui.tui.keeping.newer import NewerScreen
from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen
from mus_tui.tui.keeping.two_versions import TwoVersionsScreen
from mus_tui.tui.keeping.unlock import UnlockScreen
from mus_tui.tui.kit.agreements.pay_question import PayQuestionScreen
from mus_tui.tui.preview.flow import Following
from mus_tui.tui.setup.newer_template import NewerTemplateScreen
from mus_tui.tui.start.due import DueScreen
from mus_tui.tui.talk.reveal import RevealScreen
from mus_tui.tui.talk.reword import RewordScreen
from mus_tui.tui.talk.several_agreements import SeveralAgreementsScreen
from mus_tui.tui.talk.who_is_meant import WhoIsMeantScreen
from tests.form_with_fields import talk_with_fields
from tests.form_with_rows import talk_with_rows
from tests.model.earlier_talks import held
from tests.model.rules.test_afterwards import asking
from tests.sample import as_puzzle
from tests.storage.template.mending import WHOLE
from tests.tui.a_plan import CARDS, row, talk_with_plan
from tests.tui.at_table import NOW, at_table, desk_of, lay
from tests.tui.first_screen import keep
from tests.tui.last_year.test_last_words import this_year
from tests.tui.last_year.test_last_year import old_rows, talk_after
from tests.tui.rest import at_rest
from tests.tui.talk.test_note_author import group

KEYS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "opening": ("OpeningScreen", "opening", ()),
    "about the talk": ("AboutTalkScreen", "opening", ("shift+tab", "shift+tab", "enter")),
    "drawing keywords": ("KeywordsScreen", "keywords", ("enter",)),
    "last year": ("LastYearScreen", "follow-up", ()),
    "question": ("QuestionScreen", "q-hverdag", ()),
    "question in quiet": ("QuestionScreen", "q-hverdag", ("f3",)),
    "question unfolded": ("QuestionScreen", "q-hverdag", ("f6",)),
    "minutes": ("MinutesScreen", "minutes", ()),
    "plan": ("PlanScreen", "plan", ()),
    "plan while written": ("PlanScreen", "plan", ("home", "enter")),
    "plan with choices": ("PlanScreen", "plan", ("home", "right", "enter")),
    "plan with actions": ("PlanScreen", "plan", ("enter",)),
    "ways of acting": ("PlanScreen", "plan", ("enter", "f6")),
    "closing": ("ClosingScreen", "closing", ()),
    "read aloud": ("ReadAloudScreen", "closing", ("f6",)),
    "overview": ("OverviewScreen", "q-hverdag", ("ctrl+g",)),
    "marks": ("MarksScreen", "q-hverdag", ("ctrl+l",)),
    "agreement": ("QuickAgreementScreen", "q-hverdag", ("f4",)),
    "home again": ("HomeScreen", "q-hverdag", ("ctrl+p", *"hjemme", "enter")),
    "own topic": ("OwnTopicScreen", "q-hverdag", ("ctrl+e",)),
    "palette": ("PaletteScreen", "q-hverdag", ("ctrl+p",)),
    "help": ("HelpScreen", "q-hverdag", ("f1",)),
    "copy": ("ExportScreen", "q-hverdag", ("ctrl+o",)),
}
"""By what it is: the kind of screen, the step of the talk, and the keys that lead to it from there."""

Open = Callable[[MusApp, Path], object]


def _of_others() -> Talk:
    return held("old222", "Mette Friis", "Bo Ravn")


async def _never(_: str) -> str | None:
    return "nej"


def _destroying(app: MusApp, home: Path) -> DestroyingScreen:
    owner = Owner("Jonas", home / "kopi.md", lambda _path, _over: None, lambda _: "", lambda path: path)
    asked = ToDestroy("Skal den væk?", ("Fordi.",), (owner,), (), "", (), "yes", "", lambda _: "nej")
    return DestroyingScreen(asked, app.shelf, app.doors)


def _prepare(app: MusApp, home: Path, person: str = "p1") -> None:
    app.doors.prepare(keep(home, full_talk()), person)


def _closed(app: MusApp, _: Path, step: str = "q-hverdag") -> None:
    lay(app, full_talk().closed(NOW), step)


def _afterwards(app: MusApp, home: Path) -> None:
    lay(app, asking().closed(NOW), "closing")
    app.doors.afterwards()


def _follow_up(app: MusApp, home: Path) -> None:
    app.doors.follow_up(keep(home, full_talk().closed(NOW)))


def _last_words(app: MusApp, home: Path) -> None:
    lay(app, this_year(home), "follow-up")


def _individual(app: MusApp) -> IndividualTalksScreen:
    lay(app, group(), "closing")
    return IndividualTalksScreen(desk_of(app), {"p2": Found("holdt i dag", sure=True)}, may_set_up=True)


def _ahead(app: MusApp, _: Path) -> None:
    nothing_yet = dict.fromkeys(("passed", "notes", "agreements", "topics", "touched", "last_year_rows"), ())
    app.doors.begin(full_talk().altered(**nothing_yet, minutes="", held=date(2026, 12, 24)))


def _puzzle(app: MusApp, _: Path) -> None:
    app.doors.begin(as_puzzle(full_talk()))
    app.doors.go("q-hverdag")


def _choosing(app: MusApp, _: Path) -> None:
    talk = full_talk()
    lay(app, talk.altered(template=talk.template.altered(format=2, focus=1)), "q-hverdag")


def _preview(app: MusApp, home: Path, first: str = WHOLE, then: str = "") -> None:
    file = home / "min.yaml"
    file.write_text(first, "utf-8")
    app.doors.preview(file, "", "")
    if then:
        file.write_text(then, "utf-8")
        assert app.table.talk is not None
        following = app.table.talk.waiting
        assert isinstance(following, Following)
        following.see(following.watched.read())


def _invite(app: MusApp, _: Path) -> None:
    app.doors.begin(full_talk())
    app.doors.invite()


OTHERS: dict[str, tuple[str, Open, tuple[str, ...]]] = {
    "start": ("StartScreen", lambda app, home: None, ()),
    "set-up": ("SetupScreen", lambda app, home: app.doors.set_up(), ()),
    "open": ("OpenFileScreen", lambda app, home: None, ("o",)),
    "find": ("FindTalkScreen", lambda app, home: None, ("f",)),
    "guide": ("GuideScreen", lambda app, home: None, ("end", "enter")),
    "puzzle": ("BoardScreen", _puzzle, ("ctrl+g",)),
    "piece turned over": ("TurnedPieceScreen", _puzzle, ("ctrl+g", "space")),
    "question of a group": ("QuestionScreen", lambda app, home: lay(app, group(), "q-hverdag"), ()),
    "form on the screen": ("QuestionScreen", lambda app, home: lay(app, talk_with_fields(), "q-blandet"), ()),
    "rows on the screen": ("QuestionScreen", lambda app, home: lay(app, talk_with_rows(), "q-maal"), ()),
    "rating form on the screen": ("QuestionScreen", lambda app, home: lay(app, talk_with_fields(), "q-skema"), ("f7",)),
    "individual talks": ("IndividualTalksScreen", lambda app, home: _individual(app), ()),
    "themes to choose": ("OverviewScreen", _choosing, ("ctrl+g",)),
    "pieces on paper": ("PiecesScreen", _puzzle, ("ctrl+g", "ctrl+o")),
    "made-up talk": ("QuestionScreen", lambda app, home: app.doors.demo(), ()),
    "preview": ("OpeningScreen", _preview, ()),
    "preview of a preparation": ("LeadersPreparationScreen", _preview, ("ctrl+k", "down", "enter")),
    "preview as": ("LookAsScreen", _preview, ("ctrl+k",)),
    "preview with faults": ("OpeningScreen", partial(_preview, then="kinds: ["), ()),
    "no preview yet": ("NoTalkYetScreen", partial(_preview, first="kinds: ["), ()),
    "templates": ("TemplatesScreen", lambda app, home: None, ("s",)),
    "prepare as": ("PrepareAsScreen", lambda app, home: keep(home, full_talk()) and None, ("p", "enter")),
    "figures": ("FiguresScreen", lambda app, home: keep(home, full_talk().closed(NOW)) and None, ("ctrl+g",)),
    "due": ("DueScreen", lambda app, home: DueScreen(_due(app, home), NOW.date(), ""), ()),
    "opening ahead": ("OpeningScreen", _ahead, ()),
    "closed question": ("QuestionScreen", _closed, ()),
    "closed plan": ("PlanScreen", lambda app, home: _closed(app, home, "plan"), ()),
    "closed end": ("ClosingScreen", lambda app, home: _closed(app, home, "closing"), ()),
    "last year's words": ("LastYearScreen", _last_words, ()),
    "invitation": ("InviteScreen", _invite, ()),
    "following up": ("FollowUpScreen", _follow_up, ()),
    "after the talk": ("AfterwardsScreen", _afterwards, ()),
    "preparation": ("LeadersPreparationScreen", _prepare, ()),
    "prepared keywords": ("LeadersPreparationScreen", _prepare, ("ctrl+n",)),
    "prepared question": ("LeadersPreparationScreen", _prepare, ("ctrl+n", "ctrl+n")),
    "prepared pages": ("PreparedOverviewScreen", _prepare, ("ctrl+g",)),
    "prepared topic": ("PreparedTopicScreen", _prepare, ("ctrl+e",)),
    "from paper": ("TakeInScreen", _prepare, ("tab", "enter")),
    "from a file": ("ReadFormScreen", _prepare, ("tab", "tab", "enter")),
    "form": ("FormScreen", lambda app, home: app.doors.write_form(keep(home, full_talk()), "p1"), ()),
    "wording": (
        "RewordScreen",
        lambda app, home: RewordScreen(full_talk().question("hverdag"), "", lambda _: None),
        (),
    ),
    "newer template": (
        "NewerTemplateScreen",
        lambda app, home: NewerTemplateScreen(full_talk(), full_talk().template.altered(title="Ny")),
        (),
    ),
    "who is meant": (
        "WhoIsMeantScreen",
        lambda app, home: WhoIsMeantScreen("Jeg", ("Mette", "Jonas"), "Jeg ringer"),
        (),
    ),
    "several agreements": (
        "SeveralAgreementsScreen",
        lambda app, home: SeveralAgreementsScreen([Content("Hvad: det ene"), Content("Hvad: det andet")]),
        (),
    ),
    "shared": ("RevealScreen", lambda app, home: RevealScreen("Om", [Content("Delt")]), ()),
    "in use": ("InUseScreen", lambda app, home: InUseScreen("Bo har den.", may_write=True), ()),
    "last good": (
        "LastGoodScreen",
        lambda app, home: LastGoodScreen("Ødelagt", "last_good", "MUS, i fjor", "i går", lambda: None),
        (),
    ),
    "lock": ("LockScreen", lambda app, home: LockScreen("Lås", "Endelig", "Resten", "Låst", _never), ()),
    "unlock": ("UnlockScreen", lambda app, home: UnlockScreen("MUS, i fjor", _never), ()),
    "elsewhere": (
        "SaveElsewhereScreen",
        lambda app, home: SaveElsewhereScreen("Fuld", app.shelf, lambda _: "", lambda _: "nej"),
        (),
    ),
    "two versions": (
        "TwoVersionsScreen",
        lambda app, home: TwoVersionsScreen(["én"], lambda _: "nej", readable=True),
        (),
    ),
    "newer": (
        "NewerScreen",
        lambda app, home: NewerScreen(home / "nyere.json", "MUS, i fjor", is_there=True, comes=True),
        (),
    ),
    "earlier": ("EarlierScreen", lambda app, home: EarlierScreen(full_talk().previous), ()),
    "earlier picker": (
        "EarlierPicker",
        lambda app, home: EarlierPicker(app.shelf, keep_and_give(home, full_talk()), lambda _: "nej"),
        (),
    ),
    "crossing": (
        "CrossingScreen",
        lambda app, home: CrossingScreen(
            full_talk(), with_release(held("old222", "Mette Friis", "Bo Ravn"), "a1", True)
        ),
        (),
    ),
    "taking away": ("TakeAwayScreen", lambda app, home: TakeAwayScreen(full_talk().previous[0], old_rows()), ()),
    "plan with more": ("PlanScreen", lambda app, home: app.screen.query_one("#more", Button).press(), ()),
    "release": ("ReleaseScreen", lambda app, home: ReleaseScreen(desk_of(app)), ()),
    "pay": ("PayQuestionScreen", lambda app, home: PayQuestionScreen("Her forhandles ikke løn.", "2.000 kr"), ()),
    "remains": ("RemainsScreen", lambda app, home: RemainsScreen([("a", "MUS 2025")], lambda _: "nej"), ()),
    "destroying": ("DestroyingScreen", _destroying, ()),
    "copy first": (
        "KeepCopyScreen",
        lambda app, home: KeepCopyScreen(
            Owner("Jonas", home / "k.md", lambda _path, _over: None, lambda _: "", lambda path: path), app.shelf
        ),
        (),
    ),
}
"""Those that no step of a talk leads to: the kind of screen, what opens it or makes it, and the keys from there."""

ON_A_TALK = {"release", "plan with more"}
"""Those of them that are shown over a talk."""

EVERY = {**{name: kind for name, (kind, _, _) in KEYS.items()}, **{name: kind for name, (kind, _, _) in OTHERS.items()}}
"""By what it is, the kind of screen."""


def keep_and_give(home: Path, talk: Talk) -> Talk:
    """Keep a talk, and return it."""
    keep(home, talk)
    return talk


def full_talk() -> Talk:
    """Return a talk that has every step, with an agreement and a plan from last year."""
    talk = talk_with_plan(row(1, "Mål", support="Bo"), kind={}, **CARDS)
    template = talk.template.altered(minutes=MinutesForm(label="Referat"))
    return talk.altered(
        template=Template.model_validate(template.model_dump()), previous=talk_after(old_rows()).previous
    )


def _due(app: MusApp, home: Path) -> list[Due]:
    keep(home, full_talk())
    talk = next(iter(app.shelf.newest(1)))
    return [Due(kind="planned", talk=talk, on=NOW.date())]


@asynccontextmanager
async def shown(name: str, home: Path) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Run the app with a screen on it, by what it is."""
    talk, step = (full_talk(), KEYS[name][1]) if name in KEYS else (None, "")
    if name in ON_A_TALK:
        talk, step = full_talk(), "plan"
    async with at_table(home, talk, step, (100, 40)) as (app, pilot):
        if name in OTHERS:
            dialog = OTHERS[name][1](app, home)
            if isinstance(dialog, Screen):
                app.push_screen(dialog)
        await at_rest(pilot)
        for key in KEYS[name][2] if name in KEYS else OTHERS[name][2]:
            await pilot.press(key)
            await at_rest(pilot)
        assert type(app.screen).__name__ == EVERY[name]
        yield app, pilot
