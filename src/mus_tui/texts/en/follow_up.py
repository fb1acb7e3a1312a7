"""English: what became of last year's plan."""

WORDS = {
    "empty": "There are no agreements in the plan from last time. Just go on.",
    "progress_one": "{done} of {n} agreement followed up",
    "progress_many": "{done} of {n} agreements followed up",
    "place": "Agreement {number} of {of}  ·  {kind} {held}",
    "no_words": "(no words)",
    "reached": "Reached",
    "partly": "Partly",
    "not_reached": "Not reached",
    "not_relevant": "No longer relevant",
    "remark": "Remark",
    "remark_hint": "What led to it, and what came of it?",
    "when": "When",
    "who": "Who",
    "carry": "V  Carry on into this year's plan",
    "take_back": "V  Take it back",
    "to_plan": "V  Carried on",
    "carried": "Carried on as agreement {number} in this year's plan",
    "changed_since": "You have written in agreement {number} since. Delete it in the plan if you no longer want it.",
}
