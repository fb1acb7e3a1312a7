"""Danish: people and things in a row."""

WORDS = {
    "and": "{others} og {last}",
}
