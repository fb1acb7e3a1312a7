"""English: home again from a talk that was walked."""

WORDS = {
    "title": "Home again",
    "keywords": "Keywords you came by",
    "questions": "What you talked about",
    "all": "All",
    "line_hint": "Read aloud, and type: who does what, and when? Enter takes the line.",
    "line_hint_follow_up": "Read aloud, and type: who does what, when, and “followed up 1 June”. Enter takes the line.",
    "hint": "Enter ticks or keeps the line; Enter again goes on",
    "closing": "On to the closing",
    "command": "Home again",
    "command_help": "Type in what you ticked and wrote on paper: keywords, questions and agreements on one screen.",
}
