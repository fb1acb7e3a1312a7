"""Answering in the fields of a form, in Danish."""

WORDS = {
    "answers": "Svar",
    "own_note": "egen note",
    "own_answers": "ses af alle, kan med i kopien",
    "own_answers_group": "ses uden navn, kan med i kopien",
    "only_in_talk": "Her svares der først i samtalen.",
    "only_prepared": "Her svares der kun i forberedelsen.",
    "for_others": "Det er til {who}.",
    "to_answer": "– (svar med F7)",
    "kept": "besvaret, dækket",
    "from_preparation": "fra forberedelsen",
    "nobody_yet": "ingen har svaret endnu",
    "to_roles": "til {roles}",
    "take_prepared_one": "◎ Brug svaret fra forberedelsen",
    "take_prepared_many": "◎ Brug de {n} svar fra forberedelsen",
    "rows_between": "mindst {least}, højst {most}",
    "rows_most": "højst {most}",
    "level": "{label} ({text})",
    "meaning": "{label} = {text}",
    "number": "{n} på en skala fra {least} til {most}",
    "number_ends": "{n} ({least} = {low}, {most} = {high})",
}
