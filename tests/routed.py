"""A made-up form whose way through the talk has everything that a form may have of its own, and a talk on it."""

from __future__ import annotations

from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.sample import sample_source

YES_OR_NO = [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}]


def routed_source() -> dict[str, Any]:
    """Return the template as plain data; the caller may alter it."""
    source = sample_source()
    source["format"] = 2
    source["scales"] = [{"id": "grad", "least": 1, "most": 5}]
    source["phases"] = {"opening": "Goddag", "last_year": "Tilbageblik", "plan": "Det aftaler vi", "closing": "Farvel"}
    source["perspectives"] = [
        {
            "id": "opgaver",
            "number": "I",
            "title": "Opgaver",
            "text": "Vi begynder med det daglige.\n\n- det store\n- det små",
            "questions": [
                {"id": "nu", "number": "1a", "text": "Hvilke opgaver har du nu?", "short": "Opgaver nu"},
                {
                    "id": "ansvar",
                    "number": "",
                    "text": "Hvad har du ansvar for?",
                    "notes": [
                        {"id": "leder", "label": "Leder du andre", "answer": "choice", "choices": YES_OR_NO},
                        {"id": "pres", "label": "Hvor presset er du", "answer": "scale", "scale": "grad"},
                        {"id": "ord", "label": "Med egne ord"},
                    ],
                },
                {"id": "mere", "text": "Hvad mere?"},
            ],
        },
        {
            "id": "ro",
            "title": "Ro",
            "questions": [
                {
                    "id": "om-ro",
                    "short": "Om ro",
                    "text": "De fleste taler bedst uden hast.\n- sluk",
                    "read": True,
                },
                {"id": "ro-nu", "text": "Hvornår har du ro?"},
            ],
        },
        {
            "id": "ledelse",
            "title": "Ledelse",
            "if": {"leder": "ja"},
            "questions": [{"id": "dine-folk", "text": "Hvordan har dine medarbejdere det?"}],
        },
        {
            "id": "senior",
            "title": "Senior",
            "optional": True,
            "questions": [{"id": "fremtid", "text": "Hvor længe vil du arbejde?"}],
        },
        {
            "id": "helt-andet",
            "title": "Andet",
            "questions": [
                {"id": "aflastning", "text": "Hvad kan du slippe?", "if": {"ansvar/pres": 5}},
                {
                    "id": "andet",
                    "text": "Er der andet?",
                    "notes": [
                        {"id": "svar", "label": "Svar"},
                        {"id": "hold", "label": "Om dit hold", "if": {"leder": "ja"}},
                    ],
                },
            ],
        },
    ]
    return source


def routed_talk(source: dict[str, Any] | None = None, kind: str = "MUS") -> Talk:
    """Return a talk on it that has just begun."""
    return bare_talk(Template.model_validate(source or routed_source()), kind)


def answered(talk: Talk, field: str, *chosen: str) -> Talk:
    """Return the talk with an answer in common to what other parts hang on."""
    return talk.with_answer("ansvar", Answer(chosen=chosen), field=field)
