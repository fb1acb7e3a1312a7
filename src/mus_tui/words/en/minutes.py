"""English: the minutes."""

WORDS = {
    "empty": "Write what mattered most, or take it from the list.",
    "drawn_from": "What you talked about",
    "nothing": "What you have talked about comes here: questions, topics and agreements.",
    "hint": "F6 goes between text and list · Enter takes a line",
    "there": "The line is there already.",
    "words_one": "One word",
    "words_many": "{n} words",
    "long": "{n} words. That is growing long for short minutes; key words are enough.",
    "topic": "Discussed: {title}",
    "agreement": "Agreed: {title} ({text})",
    "agreement_bare": "Agreed: {title}",
    "destroyed": "The minutes have been destroyed, as the template says. They cannot be brought back.",
}
