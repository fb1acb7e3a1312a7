"""Danish: preparing alone, sharing, and what is shared in the talk."""

WORDS = {
    "whose": "Forberedelse · {name}",
    # The first page
    "welcome": "{name}, her forbereder du dig",
    "sees_title": "Hvem ser hvad",
    "sees": "Kun du kan se det her, til du deler det. Det ligger i en fil for sig, og samtalen åbner kun det, du har "
    "delt. F7 deler et spørgsmål ad gangen; til sidst kan du dele det hele. Du kan altid tage det tilbage.",
    "not_locked": "Den, der kan logge ind på computeren som dig, kan åbne din fil, medmindre du låser den (Ctrl+P).",
    "goes": "Når samtalen er lukket, skal den destrueres; programmet spørger først.",
    "no_names": "I en gruppe står det, du deler, uden dit navn.",
    "begin": "Gå i gang",
    "from_paper": "Fra papir",
    "from_file": "Fra en fil",
    "before": "Inden samtalen",
    # What is asked
    "field": "Inden samtalen",
    "suggestions": "Forslag",
    "suggestions_hint": "Enter tager et forslag med eller ud · skriv gerne selv",
    "pick_one": "Vælg {n} stikord, der er særligt vigtigt for det, du gerne vil tale om.",
    "pick_many": "Vælg {n} stikord, der er særligt vigtige for det, du gerne vil tale om.",
    "picked": "Du har valgt dine stikord.",
    "full": "Du har valgt {n}. Vælg ét fra for at bytte.",
    "topic": "Hvad vil du også tale om?",
    # Sharing
    "only_you": "Kun for dig",
    "shared": "Delt",
    "share": "Del  F7",
    "take_back": "Tag tilbage  F7",
    "reword": "Ordlyd  Ctrl+W",
    # The last page
    "written": "Det har du forberedt",
    "nothing": "Du har ikke skrevet noget endnu.",
    "left_over": "Andet",
    "share_all": "Del det hele",
    "take_all_back": "Tag alt tilbage",
    "done": "Færdig",
    "none_shared": "Du har ikke delt noget, og du behøver det ikke. Enter eller F7 deler det, der er valgt.",
    "hand_on": "Det delte ligger klar til samtalen på denne computer. Holdes den på en anden, så tag filen {file} med, "
    "og læg den ved siden af samtalens fil.",
    # Overview
    "overview": "Din forberedelse",
    "overview_hint": "Enter går derhen · Delete fjerner et eget emne · Esc tilbage",
    "page_opening": "Velkommen",
    "page_closing": "Det, du har forberedt",
    "other_kept": "En anden har ændret din forberedelse imens. Det, der står her, er gemt; det andet ligger ved "
    "siden af i {file}.",
    # Choosing
    "which": "Hvilken samtale vil du forberede?",
    "none_open": "Der er ingen åbne samtaler på denne computer. Begynd med en ny samtale.",
    "who": "Hvem er du?",
    "form": "Skema til den valgte",
    "who_hint": "Din forberedelse er din egen. Enter vælger · Esc tilbage",
    # In the talk
    "reveal": "Delt forberedelse",
    "reveal_key": "Delt forberedelse · Ctrl+D",
    "nothing_here": "Har ikke delt noget her.",
    "from_group": "Fra gruppen",
    "topics": "Fra jeres forberedelse · Enter tager ét med, T alle",
    "wants_to_talk": "{name} vil gerne tale om:",
    "somebody": "En af jer",
}
