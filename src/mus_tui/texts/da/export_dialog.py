"""Danish: saving a copy, and saving the talk elsewhere."""

WORDS = {
    "title": "Gem en kopi af planen",
    "where": "Hvor skal den ligge?",
    "contents": "Kopien har planen, og om hver af jer er enig eller ikke enig. De enkeltes noter og "
    "stikordene kommer aldrig med.",
    "endings": "Slutter navnet på .html, bliver det en side, der kan printes.",
    "with_notes": "Tag også fælles noter med",
    "with_minutes": "Tag også referatet med",
    "save": "Gem",
    "overwrite": "Overskriv",
    "close": "Luk",
    "exists": "Der ligger allerede en fil her. Skal den skrives over?",
    "no_path": "Skriv, hvor kopien skal ligge.",
    "synced": "Mappen deles gennem {service}. Så ligger kopien også dér.",
    "done": "Kopien ligger her:",
    "elsewhere_title": "Samtalen er ikke gemt",
    "elsewhere_safe": "Alt, hvad I har skrevet, er her stadig. Vælg en anden mappe at gemme samtalen i.",
    "elsewhere_synced": "Mappen deles gennem {service}. Så ligger samtalen også dér.",
    "elsewhere_folder": "Mappe",
    "elsewhere_no_folder": "Skriv eller vælg en mappe.",
    "elsewhere_save": "Gem her",
    "elsewhere_done": "Samtalen er gemt og bliver fra nu af gemt her:",
}
