"""English: an agreement in one line."""

WORDS = {
    "title": "New agreement",
    "placeholder": "{name} talks to operations, 1 Feb",
    "hint": "Enter or Esc saves it · fill in the rest in the plan",
    "empty": "Write what you agree: who does what, and when?",
    "what": "What: {what}",
    "who": "Who: {who}",
    "when": "When: {when}",
    "no_who": "– (begin the line with a name)",
    "no_when": "– (end the line with a date, such as 1 March)",
}
