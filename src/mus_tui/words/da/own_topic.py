"""Danish: a topic of their own."""

WORDS = {
    "title": "Eget emne",
    "placeholder": "Hvad vil I også tale om?",
    "who": "Hvem kommer med det?  (← →)",
    "nobody": "ingen bestemt",
    "hint": "Enter tilføjer emnet · et tomt felt gemmes ikke",
    "add": "Tilføj",
}
