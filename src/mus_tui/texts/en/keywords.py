"""English: picking keywords."""

WORDS = {
    "asked_one": "{name}, pick {n} keyword that matters most for what you would like to talk about.",
    "asked_many": "{name}, pick {n} keywords that matter most for what you would like to talk about.",
    "first_one": "Pick {n} · Space picks, the arrows move",
    "first_many": "Pick {n} · Space picks, the arrows move",
    "left_one": "Pick {n} more · Space picks, the arrows move",
    "left_many": "Pick {n} more · Space picks, the arrows move",
    "has_all": "{name} has picked {n}.",
    "full": "{name} has picked {n}. Let one go to swap.",
    "together": "Together",
    "over_to": "On to {name}  F7",
    "show_together": "See your keywords together  F7",
    "change": "Change keywords  F7",
    "go_on": "Go on",
    "tell": "Tell each other why you picked just these.",
    "both": "Both of you picked {words}.",
    "everyone": "All of you picked {words}.",
    "several": "{people} picked {words}.",
    "nothing_shared_one": "You have one keyword to take up.",
    "nothing_shared_many": "You picked your own: that gives {n} keywords to take up.",
    "back_to": "Back to {name}  F7",
}
