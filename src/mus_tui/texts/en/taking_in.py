"""English: taking in what was prepared on paper or in a file."""

WORDS = {
    "answers_one": "1 answer",
    "answers_many": "{n} answers",
    "keywords_one": "1 keyword",
    "keywords_many": "{n} keywords",
    "topics_one": "1 topic of one's own",
    "topics_many": "{n} topics of one's own",
    "taken": "Taken in: {what}.",
    "nothing_new": "There is nothing new in the form; all of it was taken in before, or the form is empty.",
    "left_over": "This belonged to no question and is kept under “Other things” in the preparation:",
    "form_stays": "The form itself is still there, and you decide what becomes of it: {path}",
}
