"""Answering in the fields of a form, in English."""

WORDS = {
    "answers": "Answers",
    "own_note": "own note",
    "own_answers": "seen by all, may go in the copy",
    "own_answers_group": "seen without names, may go in the copy",
    "only_in_talk": "This is answered in the talk.",
    "only_prepared": "This is only answered in the preparation.",
    "for_others": "This is for {who}.",
    "to_answer": "– (F7 to answer)",
    "kept": "answered, covered",
    "from_preparation": "from the preparation",
    "nobody_yet": "nobody has answered yet",
    "to_roles": "for {roles}",
    "take_prepared_one": "◎ Use the answer from the preparation",
    "take_prepared_many": "◎ Use the {n} answers from the preparation",
    "rows_between": "at least {least}, at most {most}",
    "rows_most": "at most {most}",
    "level": "{label} ({text})",
    "meaning": "{label} = {text}",
    "number": "{n} on a scale from {least} to {most}",
    "number_ends": "{n} ({least} = {low}, {most} = {high})",
}
