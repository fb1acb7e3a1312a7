"""English: the day, the place and the names of a talk, put right."""

WORDS = {
    "title": "Correct day, place and names",
    "day_stays": "For now it says {date}.",
    "hint": "Saved while you type · Enter goes on · Esc closes",
    "done": "Done",
}
