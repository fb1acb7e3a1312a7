from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from mus_tui.errors import Fault, MusError, TemplateFaultsError
from mus_tui.languages import LANGUAGES
from mus_tui.storage.locations import Locations
from mus_tui.storage.template import template_folder
from mus_tui.storage.template.template_file import load_template
from mus_tui.storage.template.template_folder import find_templates, load_template_named
from mus_tui.words import t, use_language
from tests.sample import sample_source, sample_template


def as_yaml(source: object) -> str:
    return yaml.safe_dump(source, allow_unicode=True, sort_keys=False, width=1000)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def faults_of(path: Path) -> tuple[Fault, ...]:
    """Return the faults of a template, each of which must be a sentence in every language."""
    with pytest.raises(TemplateFaultsError) as caught:
        load_template(path, path.name)
    for language in LANGUAGES:
        use_language(language)
        for fault in caught.value.faults:
            assert fault.file == path.name
            assert "{" not in t(f"errors.fault_{fault.message}", **fault.values)
    use_language("da")
    return caught.value.faults


def fault_in(tmp_path: Path, text: str, change: tuple[str, str]) -> tuple[int, str, str]:
    """Return line, id and sentence of the only fault after one change in the text of a template."""
    old, new = change
    assert text.count(old) == 1
    faults = faults_of(write(tmp_path / "t.yaml", text.replace(old, new)))
    assert len(faults) == 1, faults
    return faults[0].line, faults[0].message, t(f"errors.fault_{faults[0].message}", **faults[0].values)


@pytest.fixture
def text() -> str:
    return as_yaml(sample_source())


def test_a_template_is_read_as_it_was_written(tmp_path: Path, text: str) -> None:
    assert load_template(write(tmp_path / "t.yaml", text), "t.yaml") == sample_template()


@pytest.mark.parametrize(
    ("change", "message", "sentence"),
    [
        (("title: Formål", "titel: Formål"), "unknown_key_near", "Mente du «title»?"),
        (("title: Formål", "xyz: Formål"), "unknown_key", "id, at, title, text, roles, only, ours"),
        (("  date: maj 2024", "  date: 2024"), "quotes_needed", 'Skriv "2024" med'),
        (("title: Formål", "title: [Formål]"), "text_expected", "ikke en liste"),
        (("title: Formål", "title:"), "nothing_there", "slet linjen"),
        (("title: Formål", "title: true"), "quotes_needed", '"true"'),
        (("name: Mosekøb", "name: '  '"), "empty_text", "tom"),
        (("- id: siden-sidst", "- id: Siden Sidst"), "bad_id", "«Siden Sidst»"),
        (("- id: siden-sidst", "- id: " + "s" * 70), "id_too_long", "højst 60"),
        (("- id: GRUS", "- id: Grus"), "bad_kind", "«Grus»"),
        (("at: purpose", "at: begin"), "not_allowed", "«begin» kan ikke bruges her. Skriv en af disse: purpose, conf"),
        (("pick: 2", "pick: 0"), "too_small", "mindst 1"),
        (("pick: 2", "pick: 99"), "too_large", "højst 20"),
        (("interval_months: 12", "interval_months: 99999999999"), "too_large", "højst 120"),
        (("minutes: 90", "minutes: 99999999999"), "too_large", "højst 1440"),
        (("pick: 2", "pick: to"), "whole_number", "«to»"),
        (("pick: 2", "pick: 9"), "too_few_keywords", "kun 5"),
        (("follow_up: true", "follow_up: måske"), "true_or_false", "«måske»"),
        (("minutes: 90", "minutes: 1:30"), "whole_number", "«1:30»"),
        (("pick: 2", "fields: []"), "missing_key", "«pick»"),
        (("- Hvornår?", "- [Hvornår]"), "keys_expected", "kolon"),
        (("- kompetencer\n", "- kompetance\n"), "unknown_topic", "«kompetance»"),
        (("- role: medarbejder\n", "- role: chef\n"), "unknown_role", "«chef»"),
        (("- Roller", "- Mod"), "used_twice", "«Mod»"),
    ],
)
def test_each_fault_is_at_its_line_and_says_what_to_write(
    tmp_path: Path, text: str, change: tuple[str, str], message: str, sentence: str
) -> None:
    old, new = change
    assert text.count(old) == 1
    changed = text.replace(old, new)
    faults = [fault for fault in faults_of(write(tmp_path / "t.yaml", changed)) if fault.message == message]
    assert len(faults) == 1
    if message != "missing_key":
        assert changed.splitlines()[faults[0].line - 1].strip().endswith(new.strip())
    assert sentence in t(f"errors.fault_{message}", **faults[0].values)


def test_a_misspelled_key_is_one_fault_and_not_also_a_missing_one(tmp_path: Path, text: str) -> None:
    faults = faults_of(write(tmp_path / "t.yaml", text.replace("name: Mosekøb", "nmae: Mosekøb")))
    assert [(fault.line, fault.column, fault.message) for fault in faults] == [(3, 1, "unknown_key_near")]


def test_a_missing_key_is_told_where_its_neighbours_stand(tmp_path: Path, text: str) -> None:
    lines = text.splitlines()
    at = next(i for i, line in enumerate(lines) if "Hvad vil du gerne lære?" in line)
    del lines[at]
    (fault,) = faults_of(write(tmp_path / "t.yaml", "\n".join(lines)))
    assert (fault.line, fault.message, fault.values) == (at, "missing_key", {"key": "text"})


def test_every_fault_is_told_at_once_by_line(tmp_path: Path, text: str) -> None:
    for old, new in (("at: purpose", "at: x"), ("name: Mosekøb", "name: ''"), ("pick: 2", "pick: 0")):
        text = text.replace(old, new)
    faults = faults_of(write(tmp_path / "t.yaml", text))
    assert [fault.message for fault in faults] == ["empty_text", "not_allowed", "too_small"]
    assert [fault.line for fault in faults] == sorted(fault.line for fault in faults)


def test_everything_that_does_not_fit_is_told_at_once(tmp_path: Path) -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][1]["covers"] = ["nej", "heller-ikke"]
    source["guidance"][0]["only"] = ["LUS"]
    source["topics"].pop()
    messages = [fault.message for fault in faults_of(write(tmp_path / "t.yaml", as_yaml(source)))]
    assert messages == ["unknown_kind", "unknown_topic", "unknown_topic", "unknown_topic"]


def test_a_prompt_that_is_only_text_has_its_fault_at_the_text(tmp_path: Path, text: str) -> None:
    line, message, _ = fault_in(tmp_path, text, ("- Hvad giver dig energi?", "- ''"))
    assert (text.splitlines()[line - 1].strip(), message) == ("- Hvad giver dig energi?", "empty_text")


@pytest.mark.parametrize(
    ("first", "message", "words"),
    [
        ("format: 3", "format_newer", "format 3"),
        ("format: mus", "format_unknown", "«mus»"),
        ("format: true", "format_unknown", "«True»"),
        ("format: '1'", "format_unknown", "format: 2"),
    ],
)
def test_another_format_is_the_only_fault(tmp_path: Path, text: str, first: str, message: str, words: str) -> None:
    changed = text.replace("format: 1", first).replace("pick: 2", "pick: 0")
    (fault,) = faults_of(write(tmp_path / "t.yaml", changed))
    assert (fault.line, fault.message) == (1, message)
    assert words in t(f"errors.fault_{message}", **fault.values)


@pytest.mark.parametrize("text_of_file", ["- a list", "just words", "12", "'format'"])
def test_a_yaml_file_that_is_no_template_is_one_fault(tmp_path: Path, text_of_file: str) -> None:
    (fault,) = faults_of(write(tmp_path / "t.yaml", text_of_file))
    assert fault.message == "not_a_template"


def test_faults_of_the_yaml_itself_come_the_same_way(tmp_path: Path) -> None:
    (fault,) = faults_of(write(tmp_path / "t.yaml", "format: 1\nid: [a\n"))
    assert fault.message.startswith("yaml_")


def _places(value: Any, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    parts: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [here, *(place for key, each in parts for place in _places(each, (*here, key)))]


def test_anything_anywhere_is_a_template_or_faults_and_nothing_else() -> None:
    # A value of the sample replaced by something a person might write there by mistake.
    mistakes: list[object] = [None, True, -1, "", "x" * 100, [], {}, [[]], {"x": "y"}, {"text": 1}]
    dice = random.Random(7)
    for place in dice.sample(_places(sample_source())[1:], 120):
        source = sample_source()
        inner: Any = source
        for part in place[:-1]:
            inner = inner[part]
        inner[place[-1]] = dice.choice(mistakes)
        try:
            load_template(_Bytes(json.dumps(source).encode()), "t.yaml")  # type: ignore[arg-type]
        except TemplateFaultsError as error:
            for fault in error.faults:
                assert t(f"errors.fault_{fault.message}", **fault.values)
                assert fault.message != "not_usable"


class _Bytes:
    """As much of a packed resource as a template is read from."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read_bytes(self) -> bytes:
        return self._data


# Those that are found


@pytest.fixture
def locations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Locations:
    """Return the places of somebody with no templates of their own; two are shipped."""
    shipped = tmp_path / "shipped"
    for name in ("hedeby", "mosekoeb"):
        write(shipped / f"{name}.yaml", as_yaml({**sample_source(), "id": name}))
    monkeypatch.setattr(template_folder, "shipped_templates", lambda: shipped)
    home = tmp_path / "home"
    return Locations(home=home, talks=home / "talks", templates=home / "own", settings=home / "settings.json")


def test_the_shipped_templates_are_found_without_any_of_ones_own(locations: Locations) -> None:
    heads = find_templates(locations)
    assert [(head.id, head.name, head.title, head.faults) for head in heads] == [
        ("hedeby", "Mosekøb", "Udviklingssamtaler i Mosekøb", ()),
        ("mosekoeb", "Mosekøb", "Udviklingssamtaler i Mosekøb", ()),
    ]
    assert heads[0].kinds == (("MUS", "Medarbejderudviklingssamtale"), ("GRUS", "Gruppeudviklingssamtale"))


def test_ones_own_template_stands_in_for_a_shipped_one_of_the_same_id(locations: Locations) -> None:
    write(locations.templates / "vores.yaml", as_yaml({**sample_source(), "name": "Vores"}))
    assert [(head.id, head.name) for head in find_templates(locations)] == [
        ("mosekoeb", "Vores"),
        ("hedeby", "Mosekøb"),
    ]
    assert load_template_named("mosekoeb", locations).name == "Vores"


def test_a_broken_template_is_listed_with_its_faults_and_hides_none(locations: Locations) -> None:
    write(locations.templates / "mosekoeb.yaml", "format: 1\n")
    write(locations.templates / "wrong.yml", "a: b: c")
    (locations.templates / "folder.yaml").mkdir()
    heads = find_templates(locations)
    assert [(head.id, bool(head.faults)) for head in heads] == [
        ("folder", True),
        ("mosekoeb", True),
        ("wrong", True),
        ("hedeby", False),
        ("mosekoeb", False),
    ]
    assert all(t(f"errors.fault_{fault.message}", **fault.values) for head in heads for fault in head.faults)
    assert load_template_named("mosekoeb", locations).name == "Mosekøb"


def test_of_two_own_templates_with_one_id_the_second_is_told_so(locations: Locations) -> None:
    write(locations.templates / "a.yaml", as_yaml({**sample_source(), "name": "Første"}))
    write(locations.templates / "b.yaml", as_yaml({**sample_source(), "name": "Anden"}))
    heads = find_templates(locations)
    assert [(head.name, [fault.message for fault in head.faults]) for head in heads[:2]] == [
        ("Første", []),
        ("Anden", ["id_in_other_file"]),
    ]
    assert load_template_named("mosekoeb", locations).name == "Første"


def test_files_of_other_programs_are_passed_over(locations: Locations) -> None:
    write(locations.templates / "._mosekoeb.yaml", "\x00")
    write(locations.templates / "notes.txt", "")
    assert len(find_templates(locations)) == 2


def test_a_template_is_named_by_id_or_by_file(locations: Locations, tmp_path: Path) -> None:
    assert load_template_named("Hedeby", locations).id == "hedeby"
    path = write(tmp_path / "elsewhere.YAML", as_yaml({**sample_source(), "id": "andet"}))
    assert load_template_named(str(path), locations).id == "andet"


def test_a_name_that_no_template_has_is_one_sentence(locations: Locations, tmp_path: Path) -> None:
    def sentence(name: str) -> str:
        with pytest.raises(MusError) as caught:
            load_template_named(name, locations)
        assert caught.value.exit_code == 1
        return t(f"errors.{caught.value.message}", **caught.value.values)

    assert sentence("hedebi") == "Der er ingen skabelon med id'et «hedebi». Mente du «hedeby»?"
    assert sentence("qqq").endswith("Der er: hedeby, mosekoeb")
    assert sentence("").endswith("Der er: hedeby, mosekoeb")
    assert sentence(str(tmp_path / "none.yaml")).startswith("Filen findes ikke")


def test_a_broken_template_asked_for_by_name_tells_its_faults(locations: Locations) -> None:
    write(locations.templates / "wrong.yaml", "format: 1\n")
    with pytest.raises(TemplateFaultsError):
        load_template_named("wrong", locations)


def test_a_list_whose_only_item_is_wrong_is_not_called_empty(tmp_path: Path) -> None:
    source = sample_source()
    source["kinds"][1]["roles"] = [{"id": "leder", "label": "Leder", "leds": True}]
    (tmp_path / "egen.yaml").write_text(yaml.safe_dump(source, allow_unicode=True), encoding="utf-8")
    with pytest.raises(TemplateFaultsError) as refused:
        load_template(tmp_path / "egen.yaml", "egen.yaml")
    assert [fault.message for fault in refused.value.faults] == ["unknown_key_near"]
