"""English: the agreements read aloud one by one, and agreed."""

WORDS = {
    "begin": "Read the agreements aloud",
    "all_one": "✓ The agreement has been read aloud and agreed.",
    "all_many": "✓ All {n} agreements have been read aloud and agreed.",
    "so_far_one": "Not everyone has agreed to the agreement yet.",
    "so_far_many": "{done} of {n} agreements have been read aloud and agreed.",
    "place": "Agreement {number} of {of}",
    "hint": "Read it aloud. If you agree, each of you presses your number.",
    "agreed": "✓ Agreed. Enter goes on.",
    "changed": "The agreement was changed, so your marks were taken off. Read it aloud again.",
    "disagree": "Write it down if you do not agree",
    "disagreement": "What do you not agree on? It goes into the copy and stops nothing.",
    "edit": "Edit the agreement",
    "previous": "Previous",
    "next": "Next agreement",
    "done": "To the closing",
}
