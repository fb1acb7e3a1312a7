"""Danish: following up on the plan between two talks."""

WORDS = {
    "which": "Hvilken plan vil I følge op på?",
    "none_closed": "Der er ingen lukkede samtaler med aftaler på denne computer endnu.",
    "title": "Opfølgning",
    "empty": "Der er ingen aftaler i planen, så der er intet at følge op på.",
    "left_one": "{n} ikke set på endnu",
    "left_many": "{n} ikke set på endnu",
    "none_left": "alle er set på",
    "remark": "Bemærkning",
    "remark_hint": "fx hvad der venter, eller hvad der lykkedes",
    "new_date": "Ny dato, hvis den flyttes",
    "end": "Næste opfølgning",
    "end_place": "{kind} {held}",
    "end_hint": "Hvornår ser I på planen igen?",
    "unseen_one": "Der er {n} aftale, I ikke har set på. Den kan vente.",
    "unseen_many": "Der er {n} aftaler, I ikke har set på. De kan vente.",
    "kept": "Opfølgningen er gemt i planen.",
    "kept_next": "Næste opfølgning: {date}",
    "agreed": "Planen følges allerede op {date}.",
    "next": "Næste opfølgning",
    "finish": "Vi har fulgt op",
    # What is filled in when the talk has been closed
    "afterwards": "Efter samtalen",
    "afterwards_hint": "Det, I skriver her, står ved siden af samtalen fra den {held}, med datoen {today}.",
    "afterwards_no_words": "Her svares der ikke med ord.",
}
