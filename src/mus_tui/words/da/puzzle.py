"""Danish: the pieces of a puzzle on the table, and on paper."""

WORDS = {
    "hint": "Mellemrum vender brikken · Enter, Ctrl+N går til den · / finder",
    "none_has": "Ingen brik har de ord · Esc viser dem alle",
    "hint_step": "Enter eller Ctrl+N går dertil · / finder",
    "hint_all_lie": "Alle brikker er lagt · Enter eller Ctrl+N går til det, I har valgt",
    "turn": "Vend brikken",
    "go": "Skriv til den",
    "lay": "Læg den",
    "take_up": "Tag den op",
    "turn_back": "Vend tilbage",
    "turned_hint": "Mellemrum lægger · Enter skriver · Esc vender tilbage",
    "turned_hint_laid": "Mellemrum tager den op · Enter skriver · Esc vender tilbage",
    "letters": "Enter går til brikken. Så kan I skrive.",
    "on_paper": "Brikker til at klippe ud",
    "also": "Puslespillet på papir",
    "on_paper_about": "Brikkerne med spørgsmålene i jeres egne ord, på A4 med linjer at klippe langs, og planen som "
    "ramme. Hverken noter eller aftaler er med.",
    "on_paper_how": "Klip brikkerne ud langs de stiplede linjer. Vend dem en ad gangen i den rækkefølge, I har "
    "lyst til, og læg dem ved rammen, når I har talt om dem. Rammen er planen: skriv aftalerne i den.",
    "keywords_of": "Stikord · {name}",
    "more_words_one": "… og {n} til: Ctrl+L",
    "more_words_many": "… og {n} til: Ctrl+L",
}
