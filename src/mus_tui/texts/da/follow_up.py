"""Danish: what became of last year's plan."""

WORDS = {
    "empty": "Der står ingen aftaler i planen fra sidst. Gå blot videre.",
    "progress_one": "{done} af {n} aftale er fulgt op",
    "progress_many": "{done} af {n} aftaler er fulgt op",
    "place": "Aftale {number} af {of}  ·  {kind} {held}",
    "no_words": "(uden ord)",
    "reached": "Nået",
    "partly": "Delvist",
    "not_reached": "Ikke nået",
    "not_relevant": "Ikke længere relevant",
    "remark": "Bemærkning",
    "remark_hint": "Hvad førte til det, og hvad kom der ud af det?",
    "when": "Hvornår",
    "who": "Hvem",
    "carry": "V  Før videre i årets plan",
    "take_back": "V  Tag den tilbage",
    "to_plan": "V  Ført videre",
    "carried": "Ført videre som aftale {number} i årets plan",
    "changed_since": "I har skrevet videre på aftale {number}. Slet den i planen, hvis den skal væk.",
}
