"""Danish: the minutes."""

WORDS = {
    "empty": "Skriv det vigtigste, eller hent det fra listen.",
    "drawn_from": "Det talte I om",
    "nothing": "Her kommer det, I har talt om: spørgsmål, emner og aftaler.",
    "hint": "F6 skifter mellem tekst og liste · Enter henter en linje",
    "there": "Linjen står der allerede.",
    "words_one": "Ét ord",
    "words_many": "{n} ord",
    "long": "{n} ord. Det er ved at blive langt for et kort referat; stikord er nok.",
    "topic": "Drøftet: {title}",
    "agreement": "Aftalt: {title} ({text})",
    "agreement_bare": "Aftalt: {title}",
    "destroyed": "Referatet er slettet, som skabelonen foreskriver. Det kan ikke hentes frem igen.",
}
