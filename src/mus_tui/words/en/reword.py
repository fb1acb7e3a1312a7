"""English: a question in other words."""

WORDS = {
    "title": "The question in other words",
    "original": "Original wording: {text}",
    "intent": "Intent: {text}",
    "hint": "Only for this talk. An empty field brings the original wording back.",
    "done": "Done",
    "bring_back": "Original wording",
}
