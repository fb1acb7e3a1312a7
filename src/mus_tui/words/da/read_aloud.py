"""Danish: the agreements read aloud one by one, and agreed."""

WORDS = {
    "begin": "Læs aftalerne højt",
    "all_one": "✓ Aftalen er læst højt og aftalt.",
    "all_many": "✓ Alle {n} aftaler er læst højt og aftalt.",
    "so_far_one": "Aftalen er ikke aftalt af alle endnu.",
    "so_far_many": "{done} af {n} aftaler er læst højt og aftalt.",
    "place": "Aftale {number} af {of}",
    "hint": "Læs den højt. Er I enige, trykker I hver jeres tal.",
    "agreed": "✓ Aftalt. Enter går videre.",
    "changed": "Aftalen er ændret, så jeres enig er taget af. Læs den højt igen.",
    "disagree": "Skriv, hvis I ikke er enige",
    "disagreement": "Hvad er I ikke enige om? Det kommer med i kopien og standser ingenting.",
    "edit": "Ret aftalen",
    "previous": "Forrige",
    "next": "Næste aftale",
    "done": "Til afslutningen",
}
