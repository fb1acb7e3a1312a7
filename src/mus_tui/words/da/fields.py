"""Answering in the fields of a form, in Danish."""

WORDS = {
    "answers": "Svar",
    "own_note": "egen note",
    "own_answers": "egne svar, ses af jer alle",
    "own_answers_group": "egne svar, ses uden navn",
    "only_in_talk": "Her svares der først i samtalen.",
    "only_prepared": "Her svares der kun i forberedelsen.",
    "kept": "besvaret, dækket",
    "from_preparation": "fra forberedelsen",
    "nobody_yet": "ingen har svaret endnu",
    "to_roles": "til {roles}",
    "take_prepared_one": "◎ Brug svaret fra forberedelsen",
    "take_prepared_many": "◎ Brug de {n} svar fra forberedelsen",
}
