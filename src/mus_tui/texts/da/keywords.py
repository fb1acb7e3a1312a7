"""Danish: picking keywords."""

WORDS = {
    "asked_one": "{name}, vælg {n} stikord, der er særligt vigtigt for det, du gerne vil tale om.",
    "asked_many": "{name}, vælg {n} stikord, der er særligt vigtige for det, du gerne vil tale om.",
    "first_one": "Vælg {n} · mellemrum vælger, piletasterne flytter",
    "first_many": "Vælg {n} · mellemrum vælger, piletasterne flytter",
    "left_one": "Vælg {n} til · mellemrum vælger, piletasterne flytter",
    "left_many": "Vælg {n} til · mellemrum vælger, piletasterne flytter",
    "has_all": "{name} har valgt {n}.",
    "full": "{name} har valgt {n}. Vælg ét fra for at bytte.",
    "together": "Sammen",
    "over_to": "Videre til {name}  F7",
    "show_together": "Se jeres stikord sammen  F7",
    "change": "Skift stikord  F7",
    "go_on": "Gå videre",
    "tell": "Fortæl hinanden, hvorfor I valgte netop dem.",
    "both": "Begge valgte {words}.",
    "everyone": "Alle valgte {words}.",
    "several": "{people} valgte {words}.",
    "nothing_shared_one": "I har ét stikord at tage fat på.",
    "nothing_shared_many": "I valgte hver jeres: det giver {n} stikord at tage fat på.",
    "back_to": "Tilbage til {name}  F7",
}
