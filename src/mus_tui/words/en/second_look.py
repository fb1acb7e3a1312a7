"""English: a second look at the wording of an agreement: asked as a good colleague would, never a verdict."""

WORDS = {
    "who": "Who takes the first step?",
    "who_passive": "It says “{words}”. Who is it that does it?",
    "when": "When can you see that it is done?",
    "when_words": "It says “{words}”. Which day would suit you?",
    "how_often": "It says “{words}”. How often, and when for the first time?",
    "one_or_two": "Is it one agreement or two? They are easier to follow up one by one.",
    "what_it_takes": "It says “{words}”. What does it take to succeed?",
    "how_seen": "It says “{words}”. How can you see that it has become so?",
    "nothing": "There is nothing to ask here.",
}
