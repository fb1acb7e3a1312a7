"""English: the invitation."""

WORDS = {
    "title": "Invitation: {kind}",
    "when": "When",
    "takes": "Takes",
    "minutes": "about {n} minutes",
    "setting": "The talk is held",
    "form": "We use",
    "bring": "Bring along",
    "bring_preparation": "Your preparation. The form comes with this; it is yours, and you decide what you share.",
    "bring_plan": "The plan from last time, which we begin with.",
}
