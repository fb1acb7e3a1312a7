"""The walls and the rooms: who imports whom, and what is loaded when (`docs/architecture.md` draws them)."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.house import MODULES, code_of, imports_of

SCREEN_LIBRARIES = {"textual", "rich"}

MODEL = {"model.values", "model.talk", "model.rules", "model.forms"}
SAID = {"language", "words", "languages"}
SEEN = {"tui.desk", *MODEL, *SAID}
"""What everything that is seen on the screen may know of."""
ROOM = {"tui.kit", "tui.hooks", *SEEN}

# By part, what it may import of ours besides itself; a flow may use the screens of its room.
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "languages": set(),
    "words": {"languages"},
    "language": {"words", "languages"},
    "model.values": {"errors", "languages"},
    "model.talk": {"model.values", "errors", "languages"},
    "model.rules": {"model.values", "model.talk", "errors", "languages"},
    "model.forms": {"model.values", "model.talk", "model.rules", "errors", "languages"},
    "export": {*MODEL, *SAID, "errors"},
    "drafting": {*MODEL, *SAID, "errors"},
    "storage": {*MODEL, "errors", "languages"},
    "tui.desk": {*MODEL, *SAID},
    "tui.hooks": set(),
    "tui.kit": {"tui.hooks", *SEEN},
    "room": ROOM,
    "flow": {*ROOM, "tui.table", "export", "storage", "errors"},
    "tui.table": {*SEEN, "storage", "errors"},
    "tui.app": {*ROOM, "room", "flow", "tui.table", "storage", "export", "errors"},
}
# What lies beside each other at the top of `tui`, and which part it belongs to.
AT_THE_TOP = {
    **dict.fromkeys(("desk", "preparation_desk", "doors", "shelf"), "tui.desk"),
    **dict.fromkeys(("table", "saving", "shelf_disk"), "tui.table"),
    **dict.fromkeys(("app", "commands", "doors_app", "errand", "launch", "steps"), "tui.app"),
}
BASE = "mus_tui.tui.talk.talk_screen"
"""What every step of the talk is made from, whatever room it has."""

# Which room opens which dialog of another; a new pair is a decision.
DIALOGS = {
    ("earlier", "start.find_talk"),
    ("earlier", "start.talk_picker"),
    ("prepare", "talk.own_topic"),
    ("prepare", "talk.reword"),
    ("setup", "earlier.choosing"),
    ("setup", "start.templates"),
    ("talk", "walk.home"),
    ("walk", "talk.several_agreements"),
    ("walk", "talk.who_is_meant"),
}


def part_of(module: str) -> str:
    """Return the part of the house; empty for the command line and what else lies at the top of the program."""
    place = module.removeprefix("mus_tui").removeprefix(".")
    if found := next((part for part in MAY_IMPORT if f"{place}.".startswith(f"{part}.")), ""):
        return found
    first, _, rest = place.partition(".")
    if first != "tui" or not rest:
        return ""
    return AT_THE_TOP.get(rest) or ("flow" if rest.split(".")[1:2] == ["flow"] else "room")


def may_import(module: str, other: str) -> bool:
    """Whether one module of ours may import another."""
    part, there = part_of(module), part_of(other)
    if not part or not there or there in MAY_IMPORT[part]:
        return not part or bool(there) or other in {"mus_tui", "mus_tui.tui"}
    if there == "room" and part in {"room", "flow"}:
        room, dialog = module.split(".")[2], other.removeprefix("mus_tui.tui.")
        return other.split(".")[2] == room or other == BASE or (room, dialog) in DIALOGS
    return there == part


def breaches(module: str, code: ast.AST) -> list[str]:
    """Return what a module imports and should not."""
    wrong = []
    for each in imports_of(code):
        root = each.name.split(".")[0]
        seen_outside = root in SCREEN_LIBRARIES and not module.startswith("mus_tui.tui")
        if seen_outside or (root == "mus_tui" and not may_import(module, each.name)):
            wrong.append(f"{module} ({part_of(module)}) imports {each.name}")
    return wrong


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_part_imports_only_what_it_may(module: str) -> None:
    assert breaches(module, code_of(module)) == []


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("mus_tui.errors", "import mus_tui.words"),
        ("mus_tui.words", "from mus_tui.language.dates import say_date"),
        ("mus_tui.words.da.errors", "from mus_tui.model.talk import Talk"),
        ("mus_tui.language.dates", "from mus_tui.errors import MusError"),
        ("mus_tui.model.talk", "def late():\n    from mus_tui.words import t"),
        ("mus_tui.model.talk", "from mus_tui import storage"),
        ("mus_tui.model.talk", "from mus_tui.model.rules.silence import silences_of_rows"),
        ("mus_tui.model.values.plan", "from mus_tui.model.talk import Talk"),
        ("mus_tui.model.rules.silence", "from mus_tui.model.forms.taking_in import take_in"),
        ("mus_tui.drafting.draft", "from mus_tui.storage.own_form.form_reading import read_own_form"),
        ("mus_tui.export.plan_copy.copies", "from mus_tui.storage.settings import load_settings"),
        ("mus_tui.storage.talk.talk_file", "if TYPE_CHECKING:\n    from mus_tui.export import plan_copy"),
        ("mus_tui.storage.talk.talk_file", "import textual.app"),
        ("mus_tui.tui.hooks.in_order", "from mus_tui.words import t"),
        ("mus_tui.tui.desk", "from mus_tui.tui.kit.names import names"),
        ("mus_tui.tui.kit.x", "from mus_tui.tui.talk.question import QuestionScreen"),
        ("mus_tui.tui.kit.x", "from mus_tui.tui.table import Table"),
        ("mus_tui.tui.plan.x", "from mus_tui.tui.app import MusApp"),
        ("mus_tui.tui.plan.x", "from mus_tui.tui.table import Table"),
        ("mus_tui.tui.plan.x", "from mus_tui.storage.talk.talk_list import read_head"),
        ("mus_tui.tui.plan.x", "from mus_tui.export.formats import FORMATS"),
        ("mus_tui.tui.plan.x", "from mus_tui.errors import MusError"),
        ("mus_tui.tui.plan.x", "from mus_tui.tui.keeping.flow.laying import open_talk"),
        ("mus_tui.tui.plan.plan", "from mus_tui.tui.start.start import StartScreen"),
        ("mus_tui.tui.plan.x", "from mus_tui.tui.closing.read_aloud import ReadAloudScreen"),
        ("mus_tui.tui.papers.flow.x", "from mus_tui.tui.app import MusApp"),
        ("mus_tui.tui.table", "from mus_tui.tui.keeping.flow.autosave import AutoSave"),
        ("mus_tui.tui.app", "from mus_tui.cli.main import main"),
        ("mus_tui.cli.main", "from textual.app import App"),
    ],
)
def test_the_rule_sees_what_breaks_it(module: str, code: str) -> None:
    assert breaches(module, ast.parse(code))


def circle_in(imports: dict[str, set[str]]) -> list[str]:
    """Return the modules of one circle; none where there is none."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle
    return []


def test_no_import_goes_in_a_circle_not_even_late_or_for_types() -> None:
    # A package is named by whatever is in it, and imports nothing of its own.
    ours = {
        module: {each.name for each in imports_of(code_of(module)) if each.name in MODULES} - {module}
        for module in MODULES
    }
    assert circle_in(ours) == []
    assert circle_in({**ours, "mus_tui.errors": {"mus_tui.cli.main"}})


def test_the_start_screen_names_the_model_only_for_type_checking() -> None:
    imports = list(imports_of(code_of("mus_tui.tui.start.start")))
    assert [each.name for each in imports if each.when_run and each.name.startswith("mus_tui.model")] == []


def _loaded_by(*modules: str) -> set[str]:
    """Return the libraries that a fresh Python has loaded after these modules of ours."""
    code = f"import sys, {', '.join(modules)}\nprint(*sorted(name.partition('.')[0] for name in sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(ran.stdout.split())


def test_everything_but_the_screens_loads_without_textual() -> None:
    modules = [each for each in MODULES if not each.startswith("mus_tui.tui") and each != "mus_tui.__main__"]
    loaded = _loaded_by(*modules)
    assert "pydantic" in loaded
    assert not loaded & SCREEN_LIBRARIES


def test_what_the_first_screen_needs_loads_neither_pydantic_nor_yaml() -> None:
    needed = (
        "mus_tui.storage.talk.talk_list",
        "mus_tui.storage.settings",
        "mus_tui.storage.locations",
        "mus_tui.storage.disk.atomic",
        "mus_tui.words",
    )
    assert not _loaded_by(*needed) & {"pydantic", "pydantic_core", "yaml", "textual"}
