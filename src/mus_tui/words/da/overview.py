"""Danish: the overview of the whole talk."""

WORDS = {
    "title": "Forløb",
    "here": "I er her",
    "noted": "noter",
    "agreed_one": "{n} aftale",
    "agreed_many": "{n} aftaler",
    "questions": "I har talt om {done} af {of} spørgsmål",
    "agreements_one": "{n} aftale",
    "agreements_many": "{n} aftaler",
    "topics_left_one": "{n} emne skal stadig drøftes",
    "topics_left_many": "{n} emner skal stadig drøftes",
    "hint": "Enter går derhen · Mellemrum markerer som talt om · Esc tilbage",
    "has_notes": "Der er skrevet noter under emnet. Slet dem først, hvis det skal væk.",
    "go": "Gå dertil",
    "mark": "Talt om",
    "own_topic": "+ Eget emne",
}
