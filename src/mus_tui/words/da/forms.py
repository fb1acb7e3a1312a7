"""Danish: forms to be filled in away from this machine."""

WORDS = {
    "title": "Forberedelsesskema",
    "for": "Til",
    "with": "Sammen med",
    "when": "Samtalen holdes",
    "at": "{day} kl. {time}",
    "yours": "Det, du skriver her, er dit eget. Du bestemmer selv, hvad du tager med til samtalen.",
    "how": "Skriv under hvert spørgsmål, sæt x i felterne, og gem filen som almindelig tekst. De små mærker ved "
    "siden af felternes navne skal blive stående: de viser programmet, hvor dine svar hører til.",
    "before": "Inden samtalen",
    "here": "Skriv her",
    "pick_one": "Sæt kryds ved {n} stikord, der er særligt vigtigt for det, du gerne vil tale om.",
    "pick_many": "Sæt kryds ved {n} stikord, der er særligt vigtige for det, du gerne vil tale om.",
    "own_topics": "Egne emner",
    "own_topics_hint": "Hvad vil du også tale om? Skriv et emne på hver linje",
    "date": "Dato",
}
