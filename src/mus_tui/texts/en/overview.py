"""English: the overview of the whole talk."""

WORDS = {
    "title": "Overview",
    "here": "you are here",
    "noted": "notes",
    "agreed_one": "{n} agreement",
    "agreed_many": "{n} agreements",
    "questions": "{done} of {of} questions talked about",
    "agreements_one": "{n} agreement",
    "agreements_many": "{n} agreements",
    "topics_left_one": "{n} topic still to be discussed",
    "topics_left_many": "{n} topics still to be discussed",
    "hint": "Enter goes there · Space marks as talked about · Esc back",
    "has_notes": "There are notes under this topic. Delete them first if it is to go.",
    "go": "Go there",
    "mark": "Talked about",
    "own_topic": "+ Own topic",
}
