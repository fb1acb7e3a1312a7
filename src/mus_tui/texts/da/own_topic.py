"""Danish: a topic of their own."""

WORDS = {
    "title": "Eget emne",
    "placeholder": "Hvad vil I også tale om?",
    "who": "Hvem kommer med det?  (← →)",
    "nobody": "ikke sagt",
    "hint": "Enter tilføjer emnet · et tomt felt efterlader ingenting",
    "add": "Tilføj",
}
