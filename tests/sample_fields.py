"""The small template with every kind of answer in it: a rating form of ten items, choices, a day and a name."""

from __future__ import annotations

from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk

ITEMS = (
    *("Jeg er glad for at gå på arbejde", "Jeg ved, hvad der forventes af mig", "Min leder hører på mig"),
    *("Jeg får den hjælp, jeg har brug for, når opgaverne hober sig op", "Vi taler ordentligt til hinanden"),
    *("Jeg kan påvirke min arbejdsdag", "Tempoet passer til mig", "Jeg lærer noget nyt", "Jeg bliver set"),
    "Jeg kan sige fra",
)

SCALES: list[dict[str, Any]] = [
    {
        "id": "grad",
        "levels": [
            {"id": "slet", "label": "Slet ikke"},
            {"id": "nogen", "label": "I nogen grad", "text": "Det sker, men ikke hver uge"},
            {"id": "hoej", "label": "I høj grad", "text": "Næsten altid"},
        ],
        "not_relevant": "Ikke relevant",
    },
    {"id": "ti", "least": 1, "most": 10, "ends": ["Slet ikke", "Fuldt ud"]},
    {"id": "om-nul", "least": -1, "most": 1},
]


def _chosen(*labels: str) -> list[dict[str, str]]:
    return [{"id": f"c{n}", "label": label} for n, label in enumerate(labels, 1)]


def fields_source() -> dict[str, Any]:
    """Return the template as plain data; the caller may alter it."""
    rated = [
        {"id": f"i{n}", "label": item, "answer": "scale", "scale": "grad", "each": True}
        for n, item in enumerate(ITEMS, 1)
    ]
    rated[3]["hint"] = "Fra hvem som helst"
    tempo = [
        {"id": "nu", "label": "Sæt et tal på", "answer": "scale", "scale": "ti"},
        {"id": "om-et-aar", "label": "Hvor vil du gerne hen?", "answer": "scale", "scale": "ti", "hint": "Om et år"},
        {"id": "vej", "label": "Hvilken vej går det?", "answer": "scale", "scale": "om-nul"},
    ]
    topics = [
        {
            "id": "emner",
            "label": "Emner",
            "hint": "Sæt gerne flere krydser",
            "answer": "choices",
            "choices": _chosen("Opgaver", "Kolleger, også i andre huse", "Arbejdstid & pauser"),
        },
        {
            "id": "laering",
            "label": "Hvordan vil du helst lære?",
            "answer": "choice",
            "each": True,
            "choices": _chosen("På kursus", "Af en kollega", "Alene"),
        },
        {"id": "igen", "label": "Hvornår tager vi det op igen?", "answer": "date"},
        {"id": "hvem", "label": "Hvem skal være med?", "answer": "person", "hint": "Fornavn er nok"},
        {"id": "leder", "label": "Lederens bemærkninger", "roles": ["leder"]},
        {"id": "hast", "label": "Haster det?", "answer": "scale", "scale": "grad"},
        {"id": "bagefter", "label": "Hvad tager vi med?", "when": ["talk"]},
        {
            "id": "forinden",
            "label": "Hvad har du tænkt over?",
            "when": ["preparation"],
            "suggestions": ["Løn", "Ferie"],
        },
    ]
    source = sample_source() | {"format": 2, "scales": SCALES}
    source["perspectives"].insert(
        0,
        {
            "id": "vurdering",
            "title": "Vurdering",
            "questions": [
                {
                    "id": "udsagn",
                    "text": "Hvor godt passer udsagnene på dig?",
                    "notes": [*rated, {"id": "ord", "label": "Med dine egne ord"}],
                },
                {"id": "tempo", "text": "Hvordan er tempoet?", "notes": tempo},
                {"id": "valg", "text": "Hvad vil du helst tale om?", "notes": topics},
            ],
        },
    )
    source["preparation"] = [
        {"id": "tid", "label": "Hvornår passer det dig?", "answer": "date"},
        {"id": "glaede", "label": "Jeg glæder mig til samtalen", "answer": "scale", "scale": "grad"},
        {"id": "klar", "label": "Jeg er forberedt", "answer": "scale", "scale": "grad"},
        {"id": "brug-for", "label": "Hvad har du brug for?", "answer": "choices", "choices": _chosen("Ro", "Tid")},
    ]
    return source


def talk_with_fields() -> Talk:
    """Return the sample talk in that template."""
    return sample_talk().altered(template=Template.model_validate(fields_source()))
