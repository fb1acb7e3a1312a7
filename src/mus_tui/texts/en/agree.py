"""English: an agreement in one line."""

WORDS = {
    "title": "New agreement",
    "placeholder": "{name} talks to operations, 1 Feb",
    "hint": "Enter keeps it · the rest waits in the plan",
    "empty": "Write what you agree: who does what, and when?",
    "what": "What: {what}",
    "who": "Who: {who}",
    "when": "When: {when}",
}
