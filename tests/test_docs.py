"""What the guides say is so: links lead somewhere, examples work, and no field, key or command is forgotten."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import get_args
from xml.etree import ElementTree

import pytest
from pydantic import BaseModel
from textual.dom import DOMNode

from mus_tui.cli.words import USAGES
from mus_tui.errors import TemplateFaultsError
from mus_tui.language.agreement_line import read_agreement_line
from mus_tui.language.dates import say_echo
from mus_tui.language.sentences import fault_line
from mus_tui.model.rules.find_person import people_in
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.plan_form import FieldId, PlanForm
from mus_tui.model.values.retention import Fate
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.template_file import load_template
from mus_tui.storage.template.template_folder import load_with_theme
from mus_tui.tui.kit.keys.known_keys import bindings_of, say_key
from mus_tui.words import t
from tests.sample import sample_talk
from tests.tui.kinds import all_kinds

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SOURCE = ROOT / "src" / "mus_tui"
GUIDES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md")])
PICTURES = DOCS / "pictures"


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


TEMPLATES = read(DOCS / "templates.md") + read(DOCS / "skabelon-noegler.md")
"""The guide to templates, and the page of all keys."""
USER_GUIDE = read(DOCS / "brugervejledning.md")


def blocks(text: str, kind: str) -> list[str]:
    """Return the code blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def without_code(text: str) -> str:
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE))


# Links and pictures


def links(guide: Path) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", without_code(read(guide)))


def anchors(guide: Path) -> set[str]:
    """Return what the headings of a guide are called in a link, as GitHub makes it."""
    text = re.sub(r"^```.*?^```$", "", read(guide), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.name)
def test_every_link_within_the_project_leads_somewhere(guide: Path) -> None:
    lost = []
    for link in links(guide):
        path, _, anchor = link.partition("#")
        target = guide.parent / path if path else guide
        if not link.startswith("https://") and not (target.exists() and (not anchor or anchor in anchors(target))):
            lost.append(link)
    assert lost == []


# Where a path on the pages for whoever carries on is counted from.
COUNTED_FROM = (SOURCE, SOURCE / "tui", SOURCE / "words" / "da", ROOT)


@pytest.mark.parametrize("page", [DOCS / "architecture.md", ROOT / "CONTRIBUTING.md"], ids=lambda each: each.name)
def test_every_file_and_folder_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`([\w.-]+(?:/[\w.-]+)+|[\w-]+\.(?:py|md|toml))`", read(page))
    assert len(named) > 4
    assert [each for each in named if not any((root / each).exists() for root in COUNTED_FROM)] == []


def made_pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pictures", DOCS / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_those_that_are_made_and_every_one_is_shown() -> None:
    module = made_pictures()
    beside = (picture.name for picture, _ in module.OF_THE_FIRST)
    made = {f"{name}.svg" for name in (*(picture.name for picture in module.PICTURES), *beside, module.PAPER)}
    shown = {Path(link).name for guide in GUIDES for link in links(guide) if link.endswith(".svg")}
    assert {file.name for file in PICTURES.iterdir()} == made == shown


@pytest.mark.parametrize("picture", sorted(PICTURES.glob("*.svg")), ids=lambda each: each.stem)
def test_a_picture_is_whole_and_fetches_nothing(picture: Path) -> None:
    svg = read(picture)
    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert "url(http" not in svg.replace('"', "")
    assert "@font-face" not in svg


async def test_a_picture_is_the_same_each_time_it_is_made() -> None:
    module = made_pictures()
    picture = next(each for each in module.PICTURES if each.name == "aftale-lys")
    assert await module.make(picture) == await module.make(picture)


async def test_what_the_first_template_becomes_is_drawn_as_the_guide_has_it_now() -> None:
    module = made_pictures()
    for picture, scene in module.OF_THE_FIRST[-2:]:
        assert await module.make_beside(picture, scene) == read(PICTURES / f"{picture.name}.svg")


def test_the_printed_plan_is_drawn_alike_each_time() -> None:
    module = made_pictures()
    assert module.paper() == module.paper() == read(PICTURES / f"{module.PAPER}.svg")


@pytest.mark.parametrize("page", ["brugervejledning.md", "templates.md", "skabelon-noegler.md"])
def test_the_contents_of_a_guide_have_every_chapter(page: str) -> None:
    text = re.sub(r"^```.*?^```$", "", read(DOCS / page), flags=re.DOTALL | re.MULTILINE)
    chapters = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert re.findall(r"^- \[(.+)\]\(#", text.partition("\n## ")[0], re.MULTILINE) == chapters


def test_the_page_for_the_first_talk_is_a_page() -> None:
    page = read(DOCS / "foerste-samtale.md")
    assert len(re.sub(r"\]\([^)]*\)", "]", page).split()) <= 300
    assert len([link for link in links(DOCS / "foerste-samtale.md") if link.endswith(".svg")]) <= 8


# The guide to templates


@pytest.mark.parametrize("number", range(2))
def test_a_whole_template_in_the_guide_can_be_used(number: int, tmp_path: Path) -> None:
    whole = blocks(TEMPLATES, "yaml complete")
    assert len(whole) == 2
    file = tmp_path / "eksempel.yaml"
    file.write_text(whole[number], "utf-8")
    assert load_template(file, file.name).name in {"Lillekøbing", "Storkøbing"}


def test_the_layer_in_the_guide_can_be_used(tmp_path: Path) -> None:
    (layer,) = blocks(TEMPLATES, "yaml lag")
    file = tmp_path / "lag.yaml"
    file.write_text(layer, "utf-8")
    template = load_template(file, file.name)
    assert (template.perspectives[3].questions[1].id, *template.leave_out) == ("eleverne", "hjemmesider")


def test_the_theme_in_the_guide_fits_a_template(tmp_path: Path) -> None:
    (theme,) = blocks(TEMPLATES, "yaml tema")
    file = tmp_path / "tema.yaml"
    file.write_text(theme, "utf-8")
    at = Locations(home=tmp_path, talks=tmp_path / "talks", templates=tmp_path, settings=tmp_path / "s.json")
    assert load_with_theme("gentofte", file, at).theme == "Psykologisk tryghed"


@pytest.mark.parametrize("piece", blocks(TEMPLATES, "yaml"), ids=lambda each: each.split(":")[0])
def test_a_piece_of_a_template_in_the_guide_fits_into_a_whole_one(piece: str, tmp_path: Path) -> None:
    # It is read in place of the same keys of the smallest template, with the topics that the pieces name.
    whole = blocks(TEMPLATES, "yaml complete")[0].replace("format: 1", "format: 2")
    keys = re.findall(r"^(\w+):", piece, re.MULTILINE)
    for key in keys:
        whole = re.sub(rf"^{key}:.*?(?=^\w|\Z)", "", whole, flags=re.DOTALL | re.MULTILINE)
    topics = "topics:\n  - {id: trivsel, text: Trivsel}\n  - {id: kompetenceudvikling, text: Kompetencer}\n"
    file = tmp_path / "eksempel.yaml"
    file.write_text("\n".join((whole, piece, "" if "topics" in keys else topics)), "utf-8")
    assert load_template(file, file.name)


def test_the_faults_in_the_guide_are_those_that_are_told(tmp_path: Path) -> None:
    file = tmp_path / "lillekoebing.yaml"
    file.write_text(blocks(TEMPLATES, "yaml med-fejl")[0], "utf-8")
    with pytest.raises(TemplateFaultsError) as refused:
        load_template(file, file.name)
    told = [
        f"{each.file}:{each.line}:{each.column}: {t(f'errors.fault_{each.message}', **each.values)}"
        for each in refused.value.faults
    ]
    assert blocks(TEMPLATES, "text fejlene")[0].splitlines() == told


def test_the_advice_in_the_guide_is_what_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lillekoebing.yaml").write_text(blocks(TEMPLATES, "yaml med-raad")[0], "utf-8")
    told = check_template(Path("lillekoebing.yaml"), "lillekoebing.yaml", find_locations(str(tmp_path), {}))
    assert all(each.advice for each in told)
    assert blocks(TEMPLATES, "text raadene")[0].splitlines() == [fault_line(each) for each in told]


@pytest.mark.parametrize("number", range(2))
def test_there_is_no_advice_to_give_on_a_whole_template_in_the_guide(number: int, tmp_path: Path) -> None:
    file = tmp_path / "eksempel.yaml"
    file.write_text(blocks(TEMPLATES, "yaml complete")[number], "utf-8")
    assert check_template(file, file.name, find_locations(str(tmp_path / "home"), {})) == ()


def models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Yield a model and every model that a field of it may hold."""

    def within(annotation: object) -> Iterator[type[BaseModel]]:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield from models_in(annotation)
        for inner in get_args(annotation):
            yield from within(inner)

    yield model
    for field in model.model_fields.values():
        yield from within(field.annotation)


def named_in(text: str) -> set[str]:
    """Return every word that stands in code: `only: [LUS]` names `only` and `LUS`."""
    return {word for code in re.findall(r"`([^`\n]+)`", text) for word in re.findall(r"[\w*]+", code)}


MODELS = sorted(set(models_in(Template)), key=lambda each: each.__name__)


@pytest.mark.parametrize("model", MODELS, ids=lambda each: each.__name__)
def test_every_key_of_a_template_is_explained(model: type[BaseModel]) -> None:
    keys = {field.alias or name for name, field in model.model_fields.items()}
    assert keys - named_in(re.sub(r"^```.*?^```$", "", TEMPLATES, flags=re.DOTALL | re.M)) == set()


def test_all_parts_of_a_template_are_looked_through() -> None:
    assert {"Template", "TalkKind", "SubPrompt", "Aspect", "PlanHeading", "PlanField", "Signature"} <= {
        each.__name__ for each in MODELS
    }


@pytest.mark.parametrize(
    "values", [get_args(FieldId), get_args(Guidance.model_fields["at"].annotation), get_args(Fate)]
)
def test_every_value_a_key_may_have_is_explained(values: tuple[str, ...]) -> None:
    rows = {name for row in re.findall(r"^\| (`.+) \|", TEMPLATES, re.MULTILINE) for name in named_in(row)}
    assert set(values) - rows == set()


def test_the_number_of_rows_that_is_many_is_the_one_that_is_told() -> None:
    assert f"(ellers {PlanForm.model_fields['many_rows'].default})" in TEMPLATES


# The user's guide


def keys_of_the_program() -> dict[str, str]:
    """Return every key that does something with a name of its own, and where it is bound."""
    kinds = [kind for kind in all_kinds() if issubclass(kind, DOMNode)]
    return {say_key(binding.key): kind.__name__ for kind in kinds for binding in bindings_of(kind)}


def test_every_key_stands_in_the_table_of_keys() -> None:
    table = USER_GUIDE.partition("## Alle taster")[2]
    told = set(re.findall(r"`([^`\n]+)`", table))
    assert "`1`–`9`" in table
    told |= set("123456789")
    bound = keys_of_the_program()
    assert {"F4", "Ctrl+Pil op", "Mellemrum", "V"} <= set(bound)
    assert {key: where for key, where in bound.items() if key not in told} == {}


def test_the_one_line_agreements_are_understood_as_the_guide_says() -> None:
    today = date(2026, 11, 22)
    rows = re.findall(r"^\| `([^`]+)` \| ([^,|]+), ([^|]+) \|$", USER_GUIDE, re.MULTILINE)
    assert len(rows) == 6
    for line, who, when in rows:
        understood = read_agreement_line(line, people_in(sample_talk()), today)
        assert understood.reading is not None
        assert (understood.who, say_echo(understood.reading)) == (who, when)


# The words a guide puts in bold where the screen has them, by the catalogue they are in.
ON_SCREEN = (
    "start.new", "start.templates", "setup.template", "setup.kind", "setup.form", "setup.setting", "setup.previous",
    "talk.opening_begin", "plan.about", "plan.more", "closing.close", "closing.reopen", "papers.copy_with_notes",
    "cli.path_templates",
)  # fmt: skip


@pytest.mark.parametrize("words", ON_SCREEN)
def test_what_the_guides_point_at_is_called_so_on_the_screen(words: str) -> None:
    assert f"**{t(words)}".lower() in (USER_GUIDE + TEMPLATES).lower()


# The front page


def test_every_command_stands_on_the_front_page() -> None:
    table = [row for row in read(ROOT / "README.md").splitlines() if row.startswith("| `mus")]
    told = {" ".join(re.findall(r"`mus((?: [a-z][a-z-]*)*)", row)[0].split()) for row in table}
    assert told == set(USAGES)
