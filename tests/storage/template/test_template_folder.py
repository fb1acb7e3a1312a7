"""What lies in the folder of one's own templates, and what is said of what cannot be used there."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.errors import TemplateFaultsError
from mus_tui.language.sentences import fault_line
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.template_folder import find_templates, load_template_named, own_templates
from tests.storage.template.mending import WHOLE


@pytest.fixture
def at(tmp_path: Path) -> Locations:
    locations = find_locations(str(tmp_path), {})
    locations.templates.mkdir()
    return locations


def put(at: Locations, name: str, text: str | bytes = WHOLE) -> Path:
    file = at.templates / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def said(at: Locations, file: Path) -> list[str]:
    return [fault_line(each) for each in check_template(file, file.name, at)]


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("min.yaml.txt", "min.yaml"),
        ("min.yml.txt", "min.yaml"),
        ("MIN.YAML.TXT", "MIN.yaml"),
        ("min.yaml.docx", "min.yaml"),
        ("min.txt", "min.yaml"),
        ("min", "min.yaml"),
        ("min.2.md", "min.2.yaml"),
    ],
)
def test_a_template_of_another_name_is_listed_with_the_name_to_give_it(at: Locations, name: str, instead: str) -> None:
    file = put(at, name)
    (head,) = own_templates(at)
    assert [fault.message for fault in head.faults] == ["wrong_ending"]
    assert said(at, file) == [fault_line(head.faults[0])]
    assert said(at, file)[0].endswith(f"Kald den {instead}.")
    for named in (str(file), head.id):
        with pytest.raises(TemplateFaultsError):
            load_template_named(named, at)
    file = file.rename(at.templates / instead)
    assert said(at, file) == []
    assert [head.faults for head in own_templates(at)] == [()]


def test_a_word_file_is_told_to_be_saved_as_text_and_not_to_be_renamed(at: Locations) -> None:
    file = put(at, "min.yaml.docx", b"PK\x03\x04\x14")
    (head,) = own_templates(at)
    assert [fault.message for fault in head.faults] == ["yaml_no_text"]
    assert said(at, file) == [fault_line(head.faults[0])]


@pytest.mark.parametrize("name", ["noter.txt", "min.yaml.bak", "min.yaml~", ".min.yaml.swp", "billede.png"])
def test_what_nobody_meant_as_a_template_is_passed_over(at: Locations, name: str) -> None:
    put(at, name, WHOLE if "min" in name else "Husk: format er 1\n")
    assert own_templates(at) == []


def test_a_template_in_a_subfolder_is_told_to_move_out(at: Locations) -> None:
    put(at, "nye/min.yaml")
    put(at, "nye/læs.txt", "Læs mig")
    (head,) = own_templates(at)
    assert said(at, at.templates / "nye" / "min.yaml") == [fault_line(head.faults[0])]
    assert "undermappen nye" in said(at, at.templates / "nye" / "min.yaml")[0]
    (at.templates / "nye" / "min.yaml").rename(at.templates / "min.yaml")
    assert said(at, at.templates / "min.yaml") == []


def test_two_with_one_id_name_each_other_until_one_has_another(at: Locations) -> None:
    first, second = put(at, "a.yaml"), put(at, "b.yaml")
    (advice,) = said(at, first)
    assert advice.startswith("a.yaml:2:5: råd: Id'et «lillekoebing» bruges også i b.yaml")
    (fault,) = said(at, second)
    assert fault.startswith("b.yaml:2:5: Id'et «lillekoebing» bruges også i a.yaml")
    assert [bool(head.faults) for head in own_templates(at)] == [False, True]
    put(at, "b.yaml", WHOLE.replace("id: lillekoebing", "id: anden"))
    assert (said(at, first), said(at, second)) == ([], [])


def test_a_draft_elsewhere_has_nothing_to_do_with_the_folder(at: Locations, tmp_path: Path) -> None:
    put(at, "a.yaml")
    (tmp_path / "b.yaml").write_text(WHOLE, "utf-8")
    assert said(at, tmp_path / "b.yaml") == []


def test_one_in_place_of_a_template_that_comes_with_the_program_is_marked(at: Locations) -> None:
    put(at, "a.yaml")
    put(at, "b.yaml", WHOLE.replace("id: lillekoebing", "id: herlev"))
    assert {head.id: head.instead for head in find_templates(at)} == {
        "lillekoebing": False, "herlev": True, "albertslund": False, "gentofte": False, "kk_buf": False,
    }  # fmt: skip
