"""English: forms to be filled in away from this machine."""

WORDS = {
    "title": "Preparation form",
    "for": "For",
    "with": "Together with",
    "when": "The talk is held",
    "at": "{day} at {time}",
    "yours": "What you write here is your own. You decide yourself what you bring to the talk.",
    "how": "Write under each question, put an x in the boxes, and save the file as plain text. Leave the small marks "
    "beside the names of the fields where they are: they show the program where your answers belong.",
    "before": "Before the talk",
    "here": "Write here",
    "pick_one": "Put a cross beside the {n} keyword that matters most for what you would like to talk about.",
    "pick_many": "Put a cross beside the {n} keywords that matter most for what you would like to talk about.",
    "own_topics": "Topics of your own",
    "own_topics_hint": "What else would you like to talk about? Write one topic a line",
    "date": "Date",
}
