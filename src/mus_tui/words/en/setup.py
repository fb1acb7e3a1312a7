"""English: the set-up of a new talk."""

WORDS = {
    "title": "New talk",
    "template": "Template",
    "kind": "Talk",
    "name": "name or initials, or nothing",
    "one_more": "one more?",
    "place": "Place",
    "place_hint": "workplace, room, a walk …",
    "held": "Date",
    "held_hint": "today, 1 March, next Friday …",
    "which_day": "{span}: which day?",
    "form": "Form",
    "setting": "Setting",
    "previous": "Previous talk",
    "no_previous": "none",
    "choose": "{words} · choose …",
    "faulty": "! {name} has faults – show",
    "no_template": "There is no template that can be used. See the faults below the template.",
}
