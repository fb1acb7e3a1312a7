"""Danish: what the app says about itself."""

WORDS = {
    "saved": "● Gemt {time}",
    "not_saved": "! Ikke gemt, {reason} · Ctrl+S",
    "not_saved_since": "! Ikke gemt siden {time}, {reason} · Ctrl+S",
    "in_two": "! Også ændret et andet sted · Ctrl+S",
    "older_version": "Ældre udgave, kan kun læses",
    "held": "Læses kun, åben hos {who} siden {time}",
    "held_by": "Læses kun, åben hos {who}",
    "somebody": "en anden",
    "day_and_time": "{day} {time}",
    "too_small": "Vinduet er for lille. Gør det større, eller gør teksten mindre med Ctrl og minus.",
    "only_looking": "Prøvesamtale, gemmes ikke",
    "how_to_leave": "Ctrl+Q forlader programmet. Alt bliver gemt.",
    "broke": "Noget gik galt i programmet ({error}). Alt, I har skrevet, er gemt. "
    "Start programmet igen for at gå videre.",
    "cannot_write_busy": "et andet program holder filen",
    "cannot_write_full": "disken er fuld",
    "cannot_write_gone": "mappen er væk",
    "cannot_write_name": "filnavnet duer ikke her",
    "cannot_write_other": "disken siger fra",
    "cannot_write_readonly": "mappen er skrivebeskyttet",
    "may_not_last": "! Gemt, men disken lover ikke at holde på det · Ctrl+S",
    "closed": "Lukket, kan kun læses",
}
