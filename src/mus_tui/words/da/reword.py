"""Danish: a question in other words."""

WORDS = {
    "title": "Spørgsmålet med andre ord",
    "original": "Oprindelig ordlyd: {text}",
    "intent": "Hensigt: {text}",
    "hint": "Gælder kun denne samtale. Et tomt felt henter den oprindelige ordlyd tilbage.",
    "done": "Færdig",
    "bring_back": "Oprindelig ordlyd",
}
