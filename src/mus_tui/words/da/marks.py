"""Danish: topics and keywords, marked by hand."""

WORDS = {
    "title": "Hvad har I været omkring?",
    "question": "Spørgsmålet",
    "topics": "Skal drøftes",
    "keywords": "Jeres stikord",
    "nothing": "Her er ingen emner eller stikord at markere.",
    "aside": "lagt til side",
    "aside_because": "lagt til side: {reason}",
    "reason": "Hvorfor?",
    "hint": "Mellemrum markerer som drøftet · minus lægger et emne til side efter aftale · Esc tilbage",
    "hint_silence": "Mellemrum lægger tavshedspligt, skifter, hvis hensyn den tjener, og hæver den igen · Esc tilbage",
    "mark": "Drøftet",
    "silence": "Tavshedspligt",
    "put_aside": "Læg til side",
    "only_topics": "Kun emner lægges til side. Et stikord eller et spørgsmål kan blot stå åbent.",
}
