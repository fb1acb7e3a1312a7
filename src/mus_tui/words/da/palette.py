"""Danish: what the palette offers that has no key of its own."""

WORDS = {
    "placeholder": "Skriv, hvad I vil gøre",
    "nothing": "Det kender programmet ikke. Prøv et andet ord.",
    "hint": "Pil op og ned vælger · Enter gør det · Esc lukker",
    "about_talk": "Ret dag, sted og navne",
    "about_talk_help": "Flytter samtalen til en anden dato, og retter, hvor I mødes, og hvem hver deltager er.",
    "home": "Til forsiden",
    "home_help": "Gemmer samtalen og går til forsiden.",
    "remains": "Destruerede samtaler",
    "remains_help": "Viser de linjer uden indhold, der er tilbage, og kan fjerne dem.",
    "destroy": "Destruér samtalen",
    "destroy_help": "Viser alt, hvad der ligger af den, og spørger først.",
    "theme_help": "Huskes til næste gang.",
    "language": "Sprog: {name}",
    "language_help": "Fra næste skærm. Skabelonens ord bliver, som de er.",
    "form": "Forberedelsesskema",
    "form_help": "Skriv et skema, som en af jer kan forberede sig på et andet sted, på papir eller i en fil.",
    "invite": "Indkald",
    "invite_help": "Skriv indkaldelsen, og den samme til kalenderen.",
    "theme_mus-light": "Udseende: lyst",
    "theme_mus-dark": "Udseende: mørkt",
    "theme_mus-contrast-light": "Udseende: lyst med høj kontrast",
    "theme_mus-contrast-dark": "Udseende: mørkt med høj kontrast",
    "individual": "Individuelle samtaler",
    "individual_help": "Viser, hvem i gruppen der har ret til en individuel samtale eller ønsker en, og sætter den op.",
    "afterwards": "Efter samtalen",
    "afterwards_help": "Udfyld det, der hører til efter samtalen. Det ændrer ikke det, I sagde.",
    # What else people call it, after the id of its title: it is found by these words, and they are shown nowhere.
    "also": "keys.close_talk: afslut slut færdig stop underskriv\n"
    "keys.ask_to_reopen: åbn igen rediger ændr lås op\n"
    "keys.export: udskriv print printer pdf word eksporter send mail e-mail download kort lommekort underskrift\n"
    "palette.individual: enkeltvis korte kort kortmus gruppe næste medarbejder\n"
    "palette.about_talk: omdøb navn deltager medlem tilføj ændr udsæt aflys tidspunkt klokken lokale\n"
    "palette.home: forlad menu start hjem afslut luk\n"
    "keys.quit: luk programmet afslut stop exit\n"
    "palette.destroy: slet smid væk fjern gdpr\n"
    "keys.destroy: slet smid væk fjern gdpr\n"
    "keeping.lock_lock: adgangskode kodeord password kode kryptér beskyt hemmelig\n"
    "keeping.lock_change: adgangskode kodeord password kode\n"
    "keys.overview: oversigt menu indhold spring hop gå til status puslespil brikker\n"
    "keys.marks: nøgleord ord mærke obligatoriske\n"
    "keys.undo: tilbage fejl slettet gendan\n"
    "keys.cover: skjul gem væk sluk privat\n"
    "palette.form: forberedelse udskriv print papir\n"
    "palette.invite: inviter mødeindkaldelse outlook mail send\n"
    "keys.figures: statistik antal rapport med-udvalg opgørelse\n"
    "keys.read_aloud: oplæsning enig gennemgå\n"
    "keys.reword: omformuler skriv om spørgsmål\n"
    "keys.new_talk: begynd start opret mus lus grus gruppesamtale\n"
    "keys.find: søg leder efter\n"
    "keys.follow_up: opfølgning status\n"
    "earlier.command: sidste år forrige gamle\n"
    "walk.command: gåtur walk papir indtast\n"
    "palette.theme_mus-dark: farve tema indstillinger sort nat skærm\n"
    "palette.theme_mus-light: farve tema indstillinger hvid dag skærm\n"
    "palette.theme_mus-contrast-dark: farve tema indstillinger synlig\n"
    "palette.theme_mus-contrast-light: farve tema indstillinger synlig",
}
