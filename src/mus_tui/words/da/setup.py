"""Danish: the set-up of a new talk."""

WORDS = {
    "title": "Ny samtale",
    "template": "Skabelon",
    "kind": "Samtale",
    "name": "navn eller initialer, eller ingenting",
    "one_more": "én til?",
    "place": "Sted",
    "place_hint": "arbejdsplads, lokale, gåtur …",
    "held": "Dato",
    "held_hint": "i dag, 1. marts, næste fredag …",
    "which_day": "{span}: hvilken dag?",
    "form": "Form",
    "setting": "Ramme",
    "previous": "Sidste samtale",
    "no_previous": "ingen",
    "choose": "{words} · vælg …",
    "faulty": "! {name} har fejl – vis",
    "no_template": "Der er ingen skabelon, der kan bruges. Se fejlene under skabelonen.",
}
