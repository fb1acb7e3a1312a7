"""A theme of the year: a file that says only what it adds, and is laid over whatever template a talk is set up with."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.errors import TemplateFaultsError
from mus_tui.storage.locations import Locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.template_folder import find_templates, load_template_named, load_with_theme
from mus_tui.storage.template.themes import find_themes, theme_named
from tests.storage.template.mending import WHOLE

THEME = """\
format: 2
id: tryghed-2027
theme: Psykologisk tryghed
perspectives:
  - id: tryghed
    title: Tryghed
    questions:
      - {id: sige-fra, text: Sig frit}
"""


@pytest.fixture
def at(tmp_path: Path) -> Locations:
    """Return a home with one template of one's own and one theme."""
    own = tmp_path / "templates"
    own.mkdir()
    (own / "lillekoebing.yaml").write_text(WHOLE.replace("format: 1", "format: 2"), "utf-8")
    (own / "tema.yaml").write_text(THEME, "utf-8")
    return Locations(home=tmp_path, talks=tmp_path / "talks", templates=own, settings=tmp_path / "s.json")


def checked(at: Locations, text: str) -> set[str]:
    file = at.templates / "tema.yaml"
    file.write_text(text, "utf-8")
    return {each.message for each in check_template(file, file.name, at)}


def test_a_theme_is_no_template_and_no_file_with_faults(at: Locations) -> None:
    assert "tema" not in {head.id for head in find_templates(at)}
    assert [head for head in find_templates(at) if head.faults] == []
    assert [(head.id, head.theme) for head in find_themes(at.templates)] == [("tryghed-2027", "Psykologisk tryghed")]


@pytest.mark.parametrize("name", ["lillekoebing", "herlev", "gentofte"])
def test_it_adds_what_it_says_to_any_template_which_keeps_its_name_and_all_it_has(name: str, at: Locations) -> None:
    before = load_template_named(name, at)
    themed = load_with_theme(name, at.templates / "tema.yaml", at)
    assert [each.id for each in themed.perspectives] == [*(each.id for each in before.perspectives), "tryghed"]
    assert (themed.id, themed.name, themed.title, themed.kinds) == (before.id, before.name, before.title, before.kinds)
    assert themed.theme == "Psykologisk tryghed"


def test_it_may_take_nothing_away_that_the_template_promises(at: Locations) -> None:
    (at.templates / "tema.yaml").write_text(f"{THEME}leave_out: [kompetencer]\n", "utf-8")
    with pytest.raises(TemplateFaultsError) as told:
        load_with_theme("lillekoebing", at.templates / "tema.yaml", at)
    assert {fault.message for fault in told.value.faults} >= {"weakened_topic"}
    assert {fault.file for fault in told.value.faults} == {"tema.yaml"}


def test_a_theme_that_fits_one_template_is_fine_and_one_that_fits_none_is_told_why(at: Locations) -> None:
    assert checked(at, THEME) == set()
    assert checked(at, THEME.replace("text: Sig frit", "text: Sig frit, covers: [kompetencer]")) == set()
    assert checked(at, THEME.replace("text: Sig frit", "text: Sig frit, covers: [intet]")) == {"unknown_topic"}
    assert checked(at, THEME.replace("title: Tryghed", "titel: Tryghed")) == {"unknown_key_near"}
    assert checked(at, THEME.replace("format: 2", "format: 1")) == {"second_format"}


def test_it_is_found_by_its_id_and_by_its_words_and_not_when_it_is_gone(at: Locations) -> None:
    for name in ("tryghed-2027", "Psykologisk Tryghed"):
        assert theme_named(name, at.templates) is not None
    (at.templates / "tema.yaml").unlink()
    assert theme_named("tryghed-2027", at.templates) is None


def test_a_template_that_stands_on_another_may_name_a_theme_and_is_none(at: Locations) -> None:
    layer = WHOLE.replace("format: 1", "format: 2\ntheme: Ro")
    (at.templates / "lillekoebing.yaml").write_text(layer, "utf-8")
    assert load_template_named("lillekoebing", at).theme == "Ro"


def test_what_a_theme_says_of_itself_is_looked_at_though_it_is_not_laid_over(at: Locations) -> None:
    assert checked(at, THEME.replace("id: tryghed-2027", "id: Tryghed 2027")) == {"bad_id"}
    assert checked(at, THEME.replace("theme: Psykologisk", "name: [Ro]\ntheme: Psykologisk")) == {"text_expected"}
