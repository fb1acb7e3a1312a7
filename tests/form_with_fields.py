"""A made-up form that is answered in every way there is, and a talk on it. The people are made up."""

from __future__ import annotations

from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_talk

ITEMS = (
    "Jeg er glad for at gå på arbejde",
    "Tempoet passer til mig",
    "Jeg får at vide, hvad der forventes af mig i de opgaver, jeg sidder med",
    "Jeg kan få hjælp, når jeg har brug for den",
    "Jeg lærer noget nyt",
    "Møderne er tiden værd",
    "Jeg har indflydelse på, hvordan jeg løser mine opgaver",
    "Min leder lytter",
    "Jeg kan sige min mening",
    "Jeg ved, hvad de andre laver",
)
LEVELS = ["I meget ringe grad", "I ringe grad", "I nogen grad", "I høj grad", "I meget høj grad"]


def fields_source() -> dict[str, Any]:
    """Return the template as plain data: a rating form each for themselves, and one with every other kind."""
    source = sample_source()
    source["format"] = 2
    source["scales"] = [
        {
            "id": "grad",
            "levels": [{"id": f"g{n}", "label": each} for n, each in enumerate(LEVELS, 1)],
            "not_relevant": "Ikke relevant",
        },
        {
            "id": "trin",
            "levels": [
                {"id": "ny", "label": "Ny", "text": "Løser opgaven sammen med en kollega."},
                {"id": "rutine", "label": "Rutineret", "text": "Løser opgaven alene, også når den er svær."},
                {"id": "ekspert", "label": "Ekspert", "text": "Lærer den fra sig til andre."},
            ],
        },
        {"id": "ti", "least": 1, "most": 10, "ends": ["Slet ikke", "Fuldt ud"]},
    ]
    rating = [
        {"id": f"item{n}", "label": each, "answer": "scale", "scale": "grad", "each": True}
        for n, each in enumerate(ITEMS, 1)
    ]
    source["perspectives"][0]["questions"] = [
        {
            "id": "skema",
            "text": "Hvordan har du det på arbejdet?",
            "notes": [*rating, {"id": "ord", "label": "Med dine egne ord", "each": True}],
        },
        {
            "id": "blandet",
            "text": "Hvor er du på vej hen?",
            "notes": [
                {
                    "id": "vej",
                    "label": "Hvad frister mest?",
                    "answer": "choice",
                    "required": True,
                    "choices": [
                        {"id": "faglig", "label": "En faglig vej"},
                        {"id": "leder", "label": "En vej som leder"},
                        {"id": "bliv", "label": "Jeg bliver, hvor jeg er"},
                    ],
                },
                {
                    "id": "emner",
                    "label": "Det vil jeg helst lære",
                    "hint": "Sæt gerne flere krydser",
                    "answer": "choices",
                    "choices": [
                        {"id": "tal", "label": "Tal og regneark"},
                        {"id": "skriv", "label": "At skrive, så det bliver læst"},
                        {"id": "tale", "label": "At holde oplæg"},
                        {"id": "lede", "label": "At lede et møde"},
                    ],
                },
                {"id": "kan", "label": "Så langt er jeg", "answer": "scale", "scale": "trin"},
                {"id": "lyst", "label": "Så stor er lysten", "answer": "scale", "scale": "ti"},
                {"id": "start", "label": "Hvornår begynder vi?", "answer": "date"},
                {"id": "mentor", "label": "Hvem hjælper?", "answer": "person"},
                {
                    "id": "vurdering",
                    "label": "Hvor parat er medarbejderen?",
                    "answer": "scale",
                    "scale": "trin",
                    "roles": ["leder"],
                },
                {"id": "mere", "label": "Andet, vi har talt om"},
            ],
        },
    ]
    source["topics"][0] |= {}
    source["perspectives"][1]["questions"][1].pop("covers")
    source["topics"] = []
    return source


def talk_with_fields(**altered: Any) -> Talk:
    """Return a talk on the form, with nothing answered."""
    talk = sample_talk()
    template = Template.model_validate(fields_source() | altered)
    return talk.altered(template=template, notes=(), topics=(), passed=(), agreements=())


def answered(talk: Talk, person: str, points: str) -> Talk:
    """Return the talk with somebody's answers on the rating form, a digit each; 0 is no answer."""
    for n, point in enumerate(points, 1):
        if point != "0":
            talk = talk.with_answer("skema", Answer(chosen=(f"g{point}",)), person, f"item{n}")
    return talk


def prepared(talk: Talk, person: str, points: str) -> Preparation:
    """Return what somebody has prepared and shared on the rating form."""
    own = Preparation(talk=talk.id, participant=person).with_shared("skema")
    for n, point in enumerate(points, 1):
        own = own.with_answer("skema", Answer(chosen=(f"g{point}",)), f"item{n}")
    return own
