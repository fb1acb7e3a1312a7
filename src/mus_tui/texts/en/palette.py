"""English: the command palette."""

WORDS = {
    "placeholder": "Type what you want to do",
    "nothing": "The program does not know that. Try another word.",
    "hint": "Up and down choose · Enter does it · Esc closes",
    "home": "To the front page",
    "home_help": "Saves the talk and goes to the front page.",
    "held_lines": "Destroyed talks",
    "held_lines_help": "Shows the lines without content that remain, and can remove them.",
    "destroy": "Destroy the talk",
    "destroy_help": "Shows all that lies of it, and asks first.",
    "theme_mus-light": "Look: light",
    "theme_mus-dark": "Look: dark",
    "theme_mus-contrast-light": "Look: light, high contrast",
    "theme_mus-contrast-dark": "Look: dark, high contrast",
    "theme_help": "Remembered for next time.",
    "language_da": "Language: Danish (dansk)",
    "language_en": "Language: English",
    "language_help": "From the next screen on. The template's words stay as they are.",
}
