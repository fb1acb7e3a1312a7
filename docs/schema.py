"""Makes templates/mus-template.schema.json, by which an editor helps to write a template: `python -m docs.schema`.

All of it is made from the models that a template is read into, and its words from `docs/skabelon-noegler.md`. It comes
with the program and is read from beside the template: an editor fetches nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from docs.answer_kinds import answer_kinds
from docs.first_format import fields, first_format, models_within
from docs.guide_rows import Guide
from mus_tui.model.values.fields import Column, Field
from mus_tui.model.values.parts.conditions import as_pair
from mus_tui.model.values.parts.numbers import as_written
from mus_tui.model.values.parts.prompts import text_alone
from mus_tui.model.values.plan_form import FieldId
from mus_tui.model.values.template import Template
from mus_tui.model.values.text import Cleaned
from mus_tui.words import t, use_language

ROOT = Path(__file__).parents[1]
FILE = ROOT / "templates" / "mus-template.schema.json"
GUIDE = ROOT / "docs" / "skabelon-noegler.md"

_Json = dict[str, Any]
_REFS = "#/definitions/{model}"
_LAYERED = "Oven på en anden"
"""The chapter of the guide about what stands on another template."""


use_language("da")
_TEXT: _Json = {"type": "string", "errorMessage": t("errors.fault_quotes_needed", found="…")}
_WORDS: _Json = {**_TEXT, "pattern": r"\S", "patternErrorMessage": t("errors.fault_empty_text")}


class _Schema(GenerateJsonSchema):
    """What Pydantic says of the models, said of the file as an editor reads it."""

    def str_schema(self, schema: core_schema.StringSchema) -> _Json:
        """Take also a number that is not whole: the program takes 1.5 for the text that it is."""
        pattern = str(schema.get("pattern", ""))
        if pattern and not pattern.startswith("^[^\x00"):
            return {**super().str_schema(schema), **_TEXT, "patternErrorMessage": _instead_of(pattern)}
        said = _TEXT
        if pattern:
            # What cannot be seen is refused in every text of a file, before anything else is looked at.
            said = {**_TEXT, "pattern": r"^[^\x00-\x1f]*$"}
        elif schema.get("min_length"):
            said = _WORDS
        return {"anyOf": [said, {"type": "number", "not": {"type": "integer"}}]}

    def bool_schema(self, schema: core_schema.BoolSchema) -> _Json:
        """Say what to write instead."""
        return {**super().bool_schema(schema), "errorMessage": _advised("true_or_false", found="")}

    def int_schema(self, schema: core_schema.IntSchema) -> _Json:
        """Say what to write instead."""
        return {**super().int_schema(schema), "errorMessage": _advised("whole_number", found="")}

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> _Json:
        """Say what a file may have where a function of ours makes something else of it; refuse to guess."""
        function = schema["function"]["function"]
        said = self.generate_inner(schema["schema"])
        if function == text_alone:
            return {"anyOf": [_WORDS, said]}
        if function == as_written:
            return {"type": ["string", "number"]}
        if function == as_pair:
            return {"type": "object", "maxProperties": 1, "additionalProperties": {"type": ["string", "number"]}}
        assert isinstance(getattr(function, "__self__", None), Cleaned), function
        return said


def _instead_of(pattern: str) -> str:
    """Return what to write where a text must have this pattern."""
    if "da" in pattern:
        return t("errors.fault_bad_language")
    return _advised("bad_kind", found="", limit=12) if "A-Z" in pattern else _advised("bad_id", found="", instead="id")


def _advised(fault: str, **values: object) -> str:
    """Return what `mus check` says to write, without what it says was found."""
    return t(f"errors.fault_{fault}", **values).partition(". ")[2]


def made() -> str:
    """Return the whole file."""
    whole = Template.model_json_schema(schema_generator=_Schema, ref_template=_REFS)
    models = {model.__name__: model for model in _models_in(Template)}
    definitions: _Json = {**whole.pop("$defs"), "Template": whole}
    guide = Guide(GUIDE.read_text("utf-8"))
    for name, model in models.items():
        definitions[name] = _described(definitions[name], guide, _told_with(model, models.values()))
    definitions["PlanField"] |= _known_plan_field(guide)
    definitions["Template"]["allOf"] = [_WITH_A_PLAN]
    for model in (Column, Field):
        definitions[model.__name__]["allOf"] = answer_kinds(model)
    layered = {"description": guide.says("after", ["extends"], _LAYERED), **_ID}
    laid = {f"{name}Laid": _laid(model, layered) for name, model in models.items()}
    schema: _Json = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Lavet af docs/schema.py ud fra programmet og vejledningen; rettes dér.",
        "title": "En skabelon til mus",
        "type": "object",
        "allOf": [{"if": {"required": ["format"], "properties": {"format": {"enum": [1]}}}, "then": first_format()}],
        "if": _STANDS_ON_ANOTHER,
        "then": {"$ref": "#/definitions/TemplateLaid"},
        "else": {"$ref": "#/definitions/Template"},
    }
    used = _used(schema, {**definitions, **laid})
    schema["definitions"] = {name: each for name, each in sorted({**definitions, **laid}.items()) if name in used}
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


_WITH_A_PLAN: _Json = {
    "if": {"properties": {"kinds": {"items": {"required": ["plan"], "properties": {"plan": {"enum": ["none"]}}}}}},
    "else": {"required": ["plan"], "properties": {"plan": {"required": ["title", "headings"]}}},
}
"""What a template must have where one of its kinds of talk can have a plan."""

_ID: _Json = {"type": "string"}
_STANDS_ON_ANOTHER: _Json = {
    "anyOf": [
        {"required": ["extends"], "properties": {"extends": {"type": "string", "pattern": r"\S"}}},
        {
            "required": ["theme"],
            "properties": {"theme": {"not": {"enum": [None, False, 0, "", [], {}]}}},
            "not": {"required": ["kinds"]},
        },
    ]
}
"""What says that a file is laid over a template: it names one, or has a theme and no kinds of talk."""


def _told_with(model: type[BaseModel], others: Collection[type[BaseModel]]) -> Collection[str]:
    """Return the keys beside which the guide tells of a model: its own, or those of one that has all of them and more.

    That is the only one made from it, or one that holds it as a smaller thing of the same sort.
    """
    keys = fields(model).keys()
    more = [fields(each).keys() for each in others if model in each.__bases__]
    held = [
        fields(each).keys()
        for each in others
        if model in _within(each) and keys < fields(each).keys() and "id" not in keys
    ]
    return (*more, *held)[0] if len(more) + len(held) == 1 else keys


def _within(model: type[BaseModel]) -> set[type[BaseModel]]:
    return {inner for field in model.model_fields.values() for inner in models_within(field.annotation)}


def _described(schema: _Json, guide: Guide, beside: Collection[str]) -> _Json:
    """Return what a model is, with the guide's words for each of its keys."""
    for key, each in schema["properties"].items():
        for name in ("title", "default") if each.get("default") in (None, "", [], {}) else ("title",):
            each.pop(name, None)
        each["description"] = guide.says(key, beside)
        if explained := guide.values_of(key, each.get("enum", ())):
            each["enumDescriptions"] = explained
    return {name: each for name, each in schema.items() if name not in ("title", "description")}


def _known_plan_field(guide: Guide) -> _Json:
    """Return what `PlanField` asks of the id of a field that does not say that it is one's own."""
    known = get_args(FieldId)
    shared = {"enum": list(known), "enumDescriptions": guide.values_of("id", known)}
    return {"if": {"properties": {"answer": {"type": "null"}}}, "then": {"properties": {"id": shared}}}


def _laid(model: type[BaseModel], after: _Json) -> _Json:
    """Return what may be said of a thing that the template below has already: only what is different."""
    schema: _Json = {"type": "object", "additionalProperties": False, "properties": {}}
    for key, field in fields(model).items():
        there = f"#/definitions/{model.__name__}/properties/{key}"
        inner = next(iter(models_within(field.annotation)), None)
        schema["properties"][key] = {"$ref": there}
        if inner is None:
            continue
        if key == "sources":
            # Those of the template below come along.
            schema["properties"][key] = {"type": "array", "items": {"$ref": f"#/definitions/{inner.__name__}"}}
            continue
        said: _Json = {"$ref": f"#/definitions/{inner.__name__}Laid"}
        if "tuple" not in str(field.annotation):
            schema["properties"][key] = {"anyOf": [said, {"type": "null"}]} if field.default is None else said
        elif "id" in inner.model_fields:
            least = {"minItems": 1} if field.is_required() and field.metadata else {}
            schema["properties"][key] = {"type": "array", "items": said, **least}
    if "id" in model.model_fields and model is not Template:
        schema |= {"required": ["id"], "properties": {"after": after} | schema["properties"]}
    return schema


def _used(value: object, definitions: _Json) -> set[str]:
    """Return the names of the definitions that something refers to, and those that they refer to."""
    used: set[str] = set()
    left = list(_refs(value))
    while left:
        if (name := left.pop()) not in used:
            used.add(name)
            left += _refs(definitions[name])
    return used


def _refs(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(ref := value.get("$ref"), str):
            yield ref.split("/")[2]
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _refs(each)


def _models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for inner in models_within(field.annotation):
            yield from _models_in(inner)


if __name__ == "__main__":
    FILE.write_text(made(), "utf-8")
