"""English: people and things in a row."""

WORDS = {
    "and": "{others} and {last}",
}
