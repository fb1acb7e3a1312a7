"""Danish: the pieces of a puzzle on the table, and on paper."""

WORDS = {
    "hint": "Mellemrum vender brikken · Enter går til den · / finder",
    "turn": "Vend brikken",
    "go": "Skriv til den",
    "lay": "Læg den",
    "take_up": "Tag den op",
    "turn_back": "Vend tilbage",
    "turned_hint": "Mellemrum lægger · Enter skriver · Esc vender tilbage",
    "letters": "Enter går til brikken. Så kan I skrive.",
    "more_words_one": "… og {n} til",
    "more_words_many": "… og {n} til",
}
