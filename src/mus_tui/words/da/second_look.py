"""Danish: a second look at the wording of an agreement: asked as a good colleague would, never a verdict."""

WORDS = {
    "who": "Hvem tager det første skridt?",
    "who_passive": "Der står «{words}». Hvem er det, der gør det?",
    "when": "Hvornår kan I se, at det er gjort?",
    "when_words": "Der står «{words}». Hvilken dag ville passe?",
    "how_often": "Der står «{words}». Hvor tit, og hvornår første gang?",
    "one_or_two": "Er det én aftale eller to? Hver for sig er de lettere at følge op på.",
    "what_it_takes": "Der står «{words}». Hvad skal der til, for at det lykkes?",
    "how_seen": "Der står «{words}». Hvordan kan I se, at det er blevet sådan?",
    "nothing": "Her er ikke noget at spørge om.",
}
