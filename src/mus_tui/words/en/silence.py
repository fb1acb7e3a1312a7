"""English: a duty of silence laid on a topic."""

WORDS = {
    "duty": "Duty of silence: {whom}",
    "person": "out of regard for {name}",
    "third_person": "out of regard for a third person",
    "mark": "duty of silence",
    "lay": "Duty of silence about this",
}
