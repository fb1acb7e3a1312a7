"""Danish: the day, the place and the names of a talk, put right."""

WORDS = {
    "title": "Ret dag, sted og navne",
    "day_stays": "Indtil videre står der {date}.",
    "hint": "Gemmes, mens du skriver · Enter går videre · Esc lukker",
    "done": "Færdig",
}
