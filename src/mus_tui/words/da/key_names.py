"""Danish: the names of keys, as they are printed on the keyboard."""

WORDS = {
    "escape": "Esc",
    "enter": "Enter",
    "space": "Mellemrum",
    "delete": "Delete",
    "insert": "Insert",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "up": "Pil op",
    "down": "Pil ned",
    "left": "Pil venstre",
    "right": "Pil højre",
    "question_mark": "?",
    "minus": "-",
    "plus": "+",
    "pageup": "Page Up",
    "pagedown": "Page Down",
    "backspace": "Backspace",
    "slash": "/",
}
