"""Danish: how pay is known in a line, and the one question about it. `read_…` are pieces of a regular expression."""

WORDS = {
    "read_pay": r"løn(?:nen|s|nens|ninger|ningerne)?(?![-\w])(?! ?(?:og|&|eller) ?(?:personale|hr|økonomi|regnskab))"
    r"|løn(?:forhøj|stign|løft|tillæg|forhandl|trin|reguler|fremgang|krav|ønske|forvent|indplacer|aftale|forbedr|niveau"
    r"|bonus|ramme|nedgang|pakke|del)\w*"
    r"|(?:time|måneds|års|grund|basis|start|slut|netto|brutto|uge|dag|top|fast|kvalifikations|funktions|resultat|bonus"
    r"|special|minimums|lokal)løn\w*|lønmæssigt?"
    r"|aflønn\w+|lønnes|\w*tillæg(?:get|gene|s)?|\w*bonus(?:sen)?|gagen?|\w*vederlag\w*",
    "read_not_pay": r"(?:med|uden|fuld|fulde|sædvanlig) løn(?! (?:på|efter|over|svarende|\d))"
    r"|løn og (?:ansættelsesvilkår|pension)|tillæg til (?:planen|aftalen|bogen|rapporten|håndbogen|referatet)"
    r"|kurs\w* (?:i |om )?«?løn\w*",
    "read_money": r"kr|kroner|krone|tkr|euro|mio|mill",
    "read_per": r"i timen|om måneden|om året|pr\.? (?:måned|time|år)|månedligt|årligt",
    "read_percent": r"pct|procent|procentpoint|%",
    "read_some": r"et par|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|halvandet|halvanden|flere|nogle|nogle få",
    "read_thousand": r"tusinde?r?|hundrede?r?",
    "read_step": r"løntrin|trin",
    "read_counted": r"ansatte|medarbejdere|borgere|elever|børn|kunder|brugere|sager|lønsedler|sider|timer|ord",
    "read_cost": r"kurs\w*|uddannelse\w*|efteruddannelse\w*|diplom\w*|modul\w*|koster|pris\w*|gebyr\w*|materiale\w*"
    r"|budget\w*|udstyr\w*|bog|bøger|licens\w*|abonnement\w*|rejse\w*|køb\w*|indkøb\w*|konference\w*|honorar\w*"
    r"|tilskud\w*|bevilling\w*|supervision|coach\w*|oplægsholder\w*|projekt\w*|kontingent\w*|stol\w*|bord\w*|skærm\w*"
    r"|computer\w*|telefon\w*|fravær\w*|sygefravær\w*|stilling\w*|opgave\w*|tiden|arbejdstid\w*",
    "read_between": r"og|men|mens|så|eller",
    "title": "Handler aftalen om løn?",
    "asked": "Her står «{amount}». I bestemmer selv, hvad der skal stå.",
    "fine": "Det er i orden",
    "mend": "Ret linjen",
    "hint": "Enter beholder aftalen, og der spørges ikke igen · Esc går tilbage til den",
}
