"""English: a topic of their own."""

WORDS = {
    "title": "Own topic",
    "placeholder": "What else would you like to talk about?",
    "who": "Who brings it?  (← →)",
    "nobody": "not said",
    "hint": "Enter adds the topic · an empty line leaves nothing behind",
    "add": "Add",
}
