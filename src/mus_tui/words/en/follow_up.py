"""English: following up on the plan between two talks."""

WORDS = {
    "which": "Which plan will you follow up on?",
    "none_closed": "There are no closed talks with agreements on this computer yet.",
    "title": "Follow-up",
    "empty": "There are no agreements in the plan, so there is nothing to follow up on.",
    "left_one": "{n} not looked at yet",
    "left_many": "{n} not looked at yet",
    "none_left": "all looked at",
    "remark": "A line about it",
    "remark_hint": "such as what it waits for, or what went well",
    "new_date": "New date, if it is moved",
    "end": "Next follow-up",
    "end_place": "{kind} {held}",
    "end_hint": "When will you look at the plan again?",
    "unseen_one": "There is {n} agreement you have not looked at. It can wait.",
    "unseen_many": "There are {n} agreements you have not looked at. They can wait.",
    "kept": "The follow-up is saved in the plan.",
    "kept_next": "Next follow-up: {date}",
    "agreed": "The plan is already followed up {date}.",
    "next": "Next follow-up",
    "finish": "We have followed up",
    # What is filled in when the talk has been closed
    "afterwards": "After the talk",
    "afterwards_hint": "What you write here stands beside the talk of {held}, with the date {today}.",
    "afterwards_no_words": "Nothing here is answered in words.",
}
