"""Danish: a duty of silence laid on a topic."""

WORDS = {
    "duty": "Tavshedspligt: {whom}",
    "person": "hensyn til {name}",
    "third_person": "hensyn til en tredje person",
    "mark": "tavshedspligt",
    "lay": "Tavshedspligt om dette",
}
