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


def talk_with_rows(**altered: Any) -> Talk:
    """Return a talk on the form, with nothing answered."""
    template = Template.model_validate(rows_source() | altered)
    return sample_talk().altered(template=template, notes=(), topics=(), passed=(), agreements=())
