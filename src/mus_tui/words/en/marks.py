"""English: topics and keywords, marked by hand."""

WORDS = {
    "title": "What have you covered?",
    "question": "The question",
    "topics": "To be discussed",
    "keywords": "Your keywords",
    "nothing": "There are no topics or keywords to mark here.",
    "aside": "put aside",
    "aside_because": "put aside: {reason}",
    "reason": "Why?",
    "hint": "Space marks as discussed · minus puts a topic aside by agreement · Esc back",
    "hint_silence": "Space lays a duty of silence, changes whom it regards, and lifts it again · Esc back",
    "mark": "Discussed",
    "silence": "Duty of silence",
    "put_aside": "Put aside",
    "only_topics": "Only topics are put aside. A keyword or a question may simply stay open.",
}
