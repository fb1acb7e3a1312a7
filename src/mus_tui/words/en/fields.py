"""Answering in the fields of a form, in English."""

WORDS = {
    "answers": "Answers",
    "own_note": "own note",
    "own_answers": "own answers, seen by all of you",
    "own_answers_group": "own answers, seen without names",
    "only_in_talk": "This is answered in the talk.",
    "only_prepared": "This is only answered in the preparation.",
    "kept": "answered, covered",
    "from_preparation": "from the preparation",
    "nobody_yet": "nobody has answered yet",
    "to_roles": "for {roles}",
    "take_prepared_one": "◎ Use the answer from the preparation",
    "take_prepared_many": "◎ Use the {n} answers from the preparation",
}
