"""English: the steps of a talk."""

WORDS = {
    "notes": "Notes",
    "in_common": "in common",
    "place": "{done}{title}  ·  question {number} of {of}",
    "own_topics": "Your own topics",
    "intent": "Intent",
    "remember": "Remember",
    "prompts_one": "{n} sub-question",
    "prompts_many": "{n} sub-questions",
    "take_up_hint": "Enter takes one up as a question of its own · F6 folds",
    "taken_up": "«{text}» is now a question of its own, right after this one.",
    "route": "Overview",
    "step_opening": "Welcome",
    "step_keywords": "Keywords",
    "step_follow_up": "Since last time",
    "step_closing": "Closing",
    "keywords": "Keywords",
    "to_discuss": "To be discussed",
    "agreements": "Agreements",
    "agreed_here": "Agreed here",
}
