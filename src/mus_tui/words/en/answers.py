"""Answers to the fields of a form, in English."""

WORDS = {
    "level": "{label} ({text})",
    "meaning": "{label} = {text}",
    "number": "{n} on a scale from {least} to {most}",
    "number_ends": "{n} ({least} = {low}, {most} = {high})",
}
