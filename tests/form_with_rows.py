"""A made-up form with rows: rated, answered in several columns, and written by those who talk."""

from __future__ import annotations

from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.form_with_fields import LEVELS
from tests.sample import sample_source, sample_talk

DUTIES = ("Faglighed", "Samarbejde med de andre huse", "Ansvar for, at det bliver gjort færdigt", "Initiativ")


def _ids(begins: str, labels: tuple[str, ...] | list[str]) -> list[dict[str, str]]:
    return [{"id": f"{begins}{n}", "label": each} for n, each in enumerate(labels, 1)]


def rows_source() -> dict[str, Any]:
    """Return the template as plain data."""
    source = sample_source() | {"format": 2, "topics": []}
    source["scales"] = [
        {"id": "grad", "levels": _ids("g", LEVELS), "not_relevant": "Ikke relevant"},
        {"id": "fem", "least": 1, "most": 5, "ends": ["Lidt", "Meget"]},
    ]
    rated = {"id": "grad", "label": "Hvor godt passer det?", "answer": "scale", "scale": "grad"}
    vital = {"id": "vigtigt", "label": "Hvor vigtigt er det?", "hint": "I dit job", "answer": "scale", "scale": "fem"}
    source["perspectives"][0]["questions"] = [
        {
            "id": "krav",
            "text": "Hvordan går det med det, jobbet kræver?",
            "notes": [
                {
                    "id": "hver",
                    "label": "Kravene",
                    "answer": "rows",
                    "items": _ids("k", DUTIES),
                    "each": True,
                    "hint": "Sæt et kryds i hver række",
                    "fields": [rated],
                },
            ],
        },
        {
            "id": "faelles",
            "text": "Hvad er vigtigst?",
            "notes": [
                {
                    "id": "liste",
                    "label": "Det samme igen",
                    "answer": "rows",
                    "items": _ids("k", DUTIES),
                    "fields": [rated],
                },
                {
                    "id": "tal",
                    "label": "Vægt og ord",
                    "answer": "rows",
                    "items": _ids("k", DUTIES[:2]),
                    "fields": [vital, {"id": "hvorfor", "label": "Hvorfor?"}],
                },
            ],
        },
        {
            "id": "maal",
            "text": "Hvad vil du nå?",
            "notes": [
                {
                    "id": "mine",
                    "label": "Mine mål",
                    "answer": "rows",
                    "least": 2,
                    "most": 4,
                    "required": True,
                    "fields": [
                        {"id": "hvad", "label": "Mål"},
                        {"id": "frist", "label": "Hvornår?", "answer": "date"},
                        {"id": "hvem", "label": "Hvem hjælper?", "answer": "person"},
                        vital,
                    ],
                },
                {"id": "andet", "label": "Andet"},
            ],
        },
    ]
    source["perspectives"][1]["questions"][1].pop("covers")
    return source


AGAIN: dict[str, Any] = {
    "id": "igen",
    "text": "Hvor langt er du med dine mål?",
    "notes": [
        {
            "id": "naaet",
            "label": "Hvor langt?",
            "answer": "rows",
            "rows_from": "mine",
            "fields": [
                {"id": "grad", "label": "Så langt er det", "answer": "scale", "scale": "fem"},
                {"id": "mangler", "label": "Det mangler"},
            ],
        },
        {
            "id": "glad",
            "label": "Er målet godt?",
            "answer": "rows",
            "rows_from": "maal/mine",
            "each": True,
            "required": True,
            "fields": [{"id": "grad", "label": "Hvor godt passer det?", "answer": "scale", "scale": "grad"}],
        },
    ],
}
"""A question about the rows that were written at the one before."""


STRENGTHS: dict[str, Any] = {
    "id": "styrker",
    "label": "Mine styrker",
    "hint": "Skriv dem, før vi mødes",
    "answer": "rows",
    "most": 3,
    "fields": [
        {"id": "hvad", "label": "Styrke"},
        {"id": "grad", "label": "Bruger den", "answer": "scale", "scale": "fem"},
    ],
}
"""Rows that are prepared beside the questions."""


def again(source: dict[str, Any]) -> dict[str, Any]:
    """Return the template with a question more about the rows that they have written."""
    source["perspectives"][0]["questions"].append(AGAIN)
    return source | {"preparation": [STRENGTHS]}


def talk_about_rows_again() -> Talk:
    """Return a talk on that form, with nothing answered."""
    return talk_with_rows(**again(rows_source()))


def talk_with_rows(**altered: Any) -> Talk:
    """Return a talk on the form, with nothing answered."""
    template = Template.model_validate(rows_source() | altered)
    return sample_talk().altered(template=template, notes=(), topics=(), passed=(), agreements=())
