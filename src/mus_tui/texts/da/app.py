"""Danish: what the app says about itself."""

WORDS = {
    "saved": "● Gemt {time}",
    "not_saved": "! Ikke gemt: {reason}",
    "demo": "Prøvesamtale, gemmes ikke",
    "too_small": "Vinduet er for lille. Gør det større, eller zoom ud med Ctrl og minus.",
}
