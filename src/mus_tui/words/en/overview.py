"""English: the overview of the whole talk."""

WORDS = {
    "title": "Overview",
    "here": "you are here",
    "noted": "notes",
    "agreed_one": "{n} agreement",
    "agreed_many": "{n} agreements",
    "questions": "You have covered {done} of {of} questions",
    "agreements_one": "{n} agreement",
    "agreements_many": "{n} agreements",
    "topics_left_one": "{n} topic still to be discussed",
    "topics_left_many": "{n} topics still to be discussed",
    "hint": "Enter goes there · Space marks as covered · Esc back",
    "has_notes": "There are notes under this topic. Delete them first if you want to remove it.",
    "go": "Go there",
    "mark": "Covered",
    "own_topic": "+ Own topic",
}
