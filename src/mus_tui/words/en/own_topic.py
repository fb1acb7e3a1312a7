"""English: a topic of their own."""

WORDS = {
    "title": "Own topic",
    "placeholder": "What else would you like to talk about?",
    "who": "Who brings it?  (← →)",
    "nobody": "nobody in particular",
    "hint": "Enter adds the topic · an empty line is not saved",
    "add": "Add",
}
