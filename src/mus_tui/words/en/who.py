"""English: how people say who does something, and what they write around it; words with `|` between them."""

WORDS = {
    "both": "we|both|both of us|we both|all of us|the two of us",
    "all": "all|everybody|everyone",
    "of_something": "both",
    "or": "or|as well as",
    "goes_on": "and|or|but|so|that|which",
    "title": "mr|mrs|ms|miss|mx|doctor",
    "does": (
        "will|shall|should|must|can|may|has|have|reads|takes|sends|writes|gives|helps|brings|joins|meet|meets|bring|write"
        "|join|agree|agrees"
    ),
    "me": "i|i'll|i’ll|i will",
    "you": "you",
    "subject": "we",
    "lead_in": "we agree|we have agreed|we agreed|it is agreed|both",
    "that": "that",
    "who_label": "responsible|owner|who",
    "when_label": "deadline|due|when|date",
    "follow_up_lead": "and|then|we|it|is|to be|will be|will|the agreement",
    "follow_up": "followed up|follow up|follow-up|follow it up",
    "follow_up_what": "on it|on that|on this",
    "shall": "will|shall|should|must|can|may",
    "gets": "is|are|be|gets|get|will be",
    "done_to": "offered|given|invited|told|informed|trained",
    "deponent": "",
    "takes_somebody": "to|with|from|for|asks",
    "not_before_name": "at|on|about|after|by|as|is|in|of",
    "and": "and",
}
