"""Danish: home again from a talk that was walked."""

WORDS = {
    "title": "Hjemme igen",
    "keywords": "Stikord, I kom omkring",
    "questions": "Det talte I om",
    "all": "Alle",
    "line_hint": "Læs op, og skriv: hvem gør hvad, og hvornår? Enter tager linjen.",
    "line_hint_follow_up": "Læs op, og skriv: hvem gør hvad, hvornår, og «følges op 1. juni». Enter tager linjen.",
    "hint": "Enter sætter kryds eller gemmer linjen; Enter igen går videre",
    "closing": "Videre til afslutningen",
    "command": "Hjemme igen",
    "command_help": "Skriv det ind, I satte kryds ved og skrev på papir: stikord, spørgsmål og aftaler på én skærm.",
}
