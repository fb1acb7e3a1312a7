"""Answers to the fields of a form, in Danish."""

WORDS = {
    "level": "{label} ({text})",
    "meaning": "{label} = {text}",
    "number": "{n} på en skala fra {least} til {most}",
    "number_ends": "{n} ({least} = {low}, {most} = {high})",
}
