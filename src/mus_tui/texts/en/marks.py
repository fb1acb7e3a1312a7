"""English: topics and keywords, marked by hand."""

WORDS = {
    "title": "What have you been through?",
    "question": "The question",
    "topics": "To be discussed",
    "keywords": "Your keywords",
    "nothing": "There are no topics or keywords to mark here.",
    "aside_because": "put aside: {reason}",
    "reason": "Why?",
    "hint": "Space marks as discussed · minus puts a topic aside by agreement · Esc back",
    "mark": "Discussed",
    "put_aside": "Put aside",
}
