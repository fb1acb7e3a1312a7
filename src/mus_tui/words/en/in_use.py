"""English: a talk that somebody else has open."""

WORDS = {
    "title": "The talk is open in another place",
    "open": "{who} has the talk open{since}.",
    "since": " since {time}",
    "here": "You can read it meanwhile. When it is closed there, you can write in it here.",
    "elsewhere": "You can read it meanwhile. If it is closed there and the news has not come here, you can write "
    "anyway; if both places write, nothing is lost.",
    "read": "Read it",
    "write": "Write anyway",
    "yours_now": "The talk is free now, and you can write in it.",
}
