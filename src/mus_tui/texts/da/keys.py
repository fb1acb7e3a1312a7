"""Danish: what the keys do, as the bottom line, the help and the command palette call it."""

WORDS = {
    "help": "Hjælp",
    "next": "Næste",
    "previous": "Tilbage",
    "overview": "Forløb",
    "quiet": "Ro",
    "agree": "Ny aftale",
    "plan": "Plan",
    "unfold": "Fold ud",
    "author": "Hvis note",
    "marks": "Emner",
    "export": "Gem en kopi",
    "save": "Gem nu",
    "palette": "Kommandoer",
    "quit": "Forlad",
    "home": "Til forsiden",
    "keep": "Gem",
    "close": "Luk",
    "own_topic": "Eget emne",
}
