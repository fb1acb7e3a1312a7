"""English: the pieces of a puzzle on the table, and on paper."""

WORDS = {
    "hint": "Space turns the piece · Enter goes to it · / finds",
    "turn": "Turn it over",
    "go": "Write about it",
    "lay": "Lay it",
    "take_up": "Take it up",
    "turn_back": "Turn back",
    "turned_hint": "Space lays it · Enter writes · Esc turns back",
    "letters": "Enter goes to the piece. There you can write.",
    "more_words_one": "… and {n} more",
    "more_words_many": "… and {n} more",
}
