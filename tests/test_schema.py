"""The schema that an editor checks a template by says what the program says, and is made from what the program is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from bench.schema import Sample, comparing, right_ones, samples
from docs.guide_rows import Guide
from docs.schema import FILE, made
from mus_tui.storage.locations import shipped_templates

SCHEMA = json.loads(FILE.read_text("utf-8"))


def test_the_schema_is_what_the_models_and_the_guide_say_now() -> None:
    # Make it anew with: .venv/bin/python -m docs.schema
    assert FILE.read_text("utf-8") == made()


def test_the_schema_is_one_and_sends_no_editor_to_the_net() -> None:
    Draft7Validator.check_schema(SCHEMA)
    refs = [ref for ref in FILE.read_text("utf-8").split('"$ref": "')[1:] if not ref.startswith("#")]
    assert refs == []
    assert FILE.read_text("utf-8").count("://") == 1  # what kind of schema it is, which nobody opens


def test_every_key_is_explained_to_whoever_writes_it() -> None:
    unexplained = [
        f"{name}: {key}"
        for name, each in SCHEMA["definitions"].items()
        for key, said in each["properties"].items()
        if not name.endswith("Laid") and len(said["description"]) < 6
    ]
    assert unexplained == []


def test_an_editor_and_the_program_agree(tmp_path: Path) -> None:
    compare = comparing(tmp_path)
    verdicts = [(sample.change, compare(sample)) for sample in samples(70, right_ones())]
    assert [each for each in verdicts if not each[1].agrees] == []
    assert len({each[1] for each in verdicts}) >= 3  # right, of shape and of fit are among them


def test_an_editor_accepts_every_template_that_comes_with_the_program() -> None:
    validator = Draft7Validator(SCHEMA)
    for each in shipped_templates().iterdir():
        if each.name.endswith(".yaml"):
            assert [error.message for error in validator.iter_errors(yaml.safe_load(each.read_text("utf-8")))] == []


ALONE, LAID, THEME = (
    right_ones()[0],
    {"format": 2, "extends": "gentofte", "id": "et-lag", "name": "N", "title": "T"},
    {"theme": "Året"},
)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ({key: each for key, each in ALONE.items() if key != "plan"}, False),
        (LAID, True),
        ({**LAID, "extends": " "}, False),
        ({**LAID, "perspectives": [{"id": "nyt", "after": "x"}], "sources": []}, True),
        ({**LAID, "perspectives": [{"titel": "Nyt", "id": "nyt"}]}, False),
        ({**LAID, "plan": {"rows": 4}}, True),
        ({**LAID, "plan": {"rows": 400}}, False),
        (THEME, True),
        ({**THEME, "kinds": []}, False),
        ({**THEME, "id": "Året"}, False),
        ({**ALONE, "area": "Skolerne"}, False),
        ({**ALONE, "format": 2, "area": "Skolerne"}, True),
        ({**ALONE, "area": ""}, True),
        ({**ALONE, "name": 1.5}, True),
        ({**ALONE, "name": 2025}, False),
        ({**ALONE, "name": " "}, False),
        ({**ALONE, "language": "dk"}, False),
    ],
)
def test_what_must_stand_in_a_file_hangs_on_what_kind_of_file_it_is(said: dict[str, object], right: bool) -> None:
    assert Draft7Validator(SCHEMA).is_valid(said) is right


CHOICES = [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}]
ROWS = [{"id": "svar", "label": "Svar"}]


@pytest.mark.parametrize(
    ("field", "right"),
    [
        ({}, True),
        ({"choices": CHOICES}, False),
        ({"answer": "choice"}, False),
        ({"answer": "choice", "choices": CHOICES[:1]}, False),
        ({"answer": "choice", "choices": CHOICES}, True),
        ({"answer": "scale"}, False),
        ({"answer": "scale", "scale": "ti"}, True),
        ({"answer": "date", "suggestions": ["I morgen"]}, False),
        ({"answer": "rows", "most": 3}, False),
        ({"answer": "rows", "most": 3, "fields": ROWS}, True),
        ({"answer": "text", "most": 3}, False),
    ],
)
def test_what_goes_with_an_answer_is_said_while_it_is_written(field: dict[str, object], right: bool) -> None:
    asked = {"id": "trives", "text": "Trives du?", "notes": [{"id": "felt", "label": "Felt", **field}]}
    themes = [{"id": "arbejdet", "title": "Arbejdet", "questions": [asked]}]
    assert Draft7Validator(SCHEMA).is_valid({**ALONE, "format": 2, "perspectives": themes}) is right


def test_the_words_of_a_key_are_those_of_the_table_about_such_keys() -> None:
    guide = Guide(
        "| Nøgle | | Betyder |\n|---|---|---|\n| `id` | skal | Dyrets id. |\n| `only`, `ours` | | Som ovenfor. |\n\n"
        "`only` siger, hvem det er til. Et hus har `door` (skal) og `id`.\n"
    )
    assert guide.says("id", ["id", "only", "ours"]) == "Dyrets id."
    assert guide.says("only", ["id", "only", "ours"]) == "«only» siger, hvem det er til."
    assert guide.says("id", ["door", "id"]) == "Et hus har «door» (skal) og «id»."
    assert guide.says("window", ["window"]) == ""


def test_a_disagreement_would_be_seen(tmp_path: Path) -> None:
    too_strict = comparing(tmp_path)(Sample(ALONE, "nothing"))._replace(refused=True)
    too_mild = too_strict._replace(accepted=False, of_shape=True, refused=False)
    assert (too_strict.agrees, too_mild.agrees) == (False, False)
