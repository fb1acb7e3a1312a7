"""English: what the keys do, as the bottom line, the help and the command palette call it."""

WORDS = {
    "help": "Help",
    "next": "Next",
    "previous": "Back",
    "overview": "Overview",
    "quiet": "Quiet",
    "agree": "New agreement",
    "plan": "Plan",
    "unfold": "Unfold",
    "author": "Whose note",
    "marks": "Topics",
    "export": "Save a copy",
    "save": "Save now",
    "palette": "Commands",
    "quit": "Leave",
    "home": "Front page",
    "keep": "Keep",
    "close": "Close",
    "own_topic": "Own topic",
}
