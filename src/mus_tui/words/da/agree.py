"""Danish: an agreement in one line."""

WORDS = {
    "title": "Ny aftale",
    "placeholder": "{name} taler med driften, 1. feb",
    "hint": "Enter eller Esc gemmer · resten udfylder I i planen",
    "empty": "Skriv, hvad I aftaler: hvem gør hvad, og hvornår?",
    "what": "Hvad: {what}",
    "who": "Hvem: {who}",
    "when": "Hvornår: {when}",
    "no_who": "– (begynd linjen med et navn)",
    "no_when": "– (slut linjen med en dato, fx 1. marts)",
}
