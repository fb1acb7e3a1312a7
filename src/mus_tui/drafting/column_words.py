"""The words over the columns of a table: what each field of a plan is called, and what stands over a scale."""

from __future__ import annotations

import re

_COLUMNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "responsible",
        ("ansvar", "verantwort", r"\bhvem\b", r"\bwho\b", r"\bwer\b", r"\bvem\b", "responsib", r"\bowner\b"),
    ),
    ("follow_up_on", (r"opfølg\w*dato", "dato for opfølg", "follow-?up date", "review date")),
    (
        "deadline",
        (
            *("hvornår", "deadline", r"\b\w*frist\b", "tidspunkt", r"\bdato\b", r"\bdatum\b", "senest", r"\bwhen\b"),
            *(r"\bdate\b", r"\bdue\b", r"\bwann\b", "termin", r"\bnär\b", r"\bnår\b", "tidsramme", "tidsplan"),
            *("time ?frame", "timeline"),
        ),
    ),
    (
        "evaluation",
        (
            *("evaluering", "succeskriteri", "suksesskriteri", r"\bmetric", r"\bmeasure", "success", "erfolg"),
            *("utvärdering", "indikator", "hvordan ved", "messgröße"),
        ),
    ),
    ("follow_up", ("opfølg", "oppfølg", "uppfölj", "follow-?up", r"\bstatus\b")),
    ("support", ("støtte", r"\bsupport", r"\bstöd", "unterstützung", "ressource", "resource", "resurs", "hjælp")),
    ("relation", ("kerneopgave", "relevans", "relevance")),
    (
        "actions",
        (
            *("handling", "aktivitet", "activit", "tiltag", "tiltak", "åtgärd", "maßnahme", r"\bactions?\b"),
            *(
                "hvordan",
                r"\bhow\b",
                r"\bwie\b",
                r"\bhur\b",
                r"indsats\b",
                "insats",
                "metode",
                "beslutning",
                r"\bsteps?\b",
            ),
        ),
    ),
    (
        "goal",
        (
            *(
                r"\bmål",
                r"\b\w+mål(?:et|ene)?\b",
                r"\bgoals?\b",
                "objectives?",
                "ziel",
                "område",
                r"\baftale",
                r"\bavtale",
            ),
            *(r"\bneeds?\b", "behov", r"\bskill", "competenc", "kompetence", "kompetanse", "kompetens", "ønske"),
            *("^hvad", "^what", "^was", "^vad", "^hva", r"\bemne\b", r"\btema\b", "thema"),
        ),
    ),
)
COLUMNS = {name: re.compile("|".join(words), re.IGNORECASE) for name, words in _COLUMNS}
"""What a column of a plan is, by its heading; the first that fits."""

RATING = re.compile(
    r"\b(?:rating|score|vurdering|bewertung|bedømmelse|betyg|karakter|selbsteinschätzung|einschätzung)\b", re.IGNORECASE
)
"""A column that is answered on a scale which stands elsewhere."""

COMMENT = re.compile(
    "kommentar|bemærk|comment|anmerk|notat|noter|notes|anteckn|evidence|begrund|eksemp|exampl", re.IGNORECASE
)
"""A column for words beside a scale."""

_LEVELS = (
    *("grad", "u?enig", r"tilfreds\w*", "altid", "aldrig", "ofte", "sjældent", "godt?", r"dårlig\w*", "meget", "slet"),
    *("lav", r"høj\w*", "mellem", "middel", "nogenlunde", "svært", "lite", "mye", "delvis", "helt", "ja", "nej", "nei"),
    *(
        "poor",
        "fair",
        "good",
        "excellent",
        r"\w*agree",
        r"satisf\w*",
        "always",
        "never",
        "often",
        "rarely",
        "yes",
        "no",
    ),
    *(r"exceed\w*", "meets?", "below", "needs?", r"unsatisf\w*", "outstanding", "low", "medium", "high", "partly"),
    *("trifft", "sehr", "gut", "schlecht", "zufrieden", "befriedigend", "teilweise", "voll", "nein"),
    *("hög", "låg", "stämmer", "instämmer", "bra", r"dålig\w*"),
)
LEVEL = re.compile(rf"\b(?:{'|'.join(_LEVELS)})\b", re.IGNORECASE)
"""A word in the name of a step of a scale."""


def column_of(words: str) -> str:
    """Return which field of a plan a heading fits; empty where it fits none."""
    return next((name for name, pattern in COLUMNS.items() if pattern.search(words)), "")
