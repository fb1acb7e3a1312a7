"""Danish: how people say who does something, and what they write around it; words with `|` between them."""

WORDS = {
    "both": "vi|begge|begge to|os begge|vi begge|os to|vi to|vi alle|os alle",
    "all": "alle|alle sammen|alle tre|alle fire",
    "of_something": "begge|begge to",
    "or": "eller|samt",
    "goes_on": "og|eller|men|samt|som|der|at|så",
    "title": "dr|hr|herr|fr|fru|frk|frøken|prof|professor|doktor",
    "does": (
        "skal|bør|må|kan|vil|har|får|læser|deltager|tager|holder|finder|sender|skriver|giver|følger op|siger|ser|kommer"
        "|forbereder|melder|sørger|gør|bruger|hjælper|afleverer|lærer|øver|rydder|laver|husker|spørger|svarer|vælger"
        "|spiser|fortæller|kigger|lytter|ringer|bestiller|booker|køber|henter|afprøver|gennemgår|undersøger|overvejer"
        "|opdaterer|noterer|registrerer|evaluerer|planlægger|tilmelder|koordinerer|informerer|orienterer|besøger"
        "|underviser|observerer|præsenterer|reflekterer|vasker|betaler|udfylder|medbringer|foreslår|bidrager|inviterer"
        "|går|kører|drøfter|begynder|fortsætter|arbejder|deler|samler|kontakter|udarbejder|udvikler|sparrer|bliver"
        "|indkalder|tjekker|leverer|indsender|uploader|mødes|enes|hjælpes|trives|synes|skiftes til"
        # These are things too: «alle aftaler», «alle prøver», «alle taler».
        "|aftaler at|aftaler en|aftaler et|prøver at|prøver en|prøver et|taler sammen"
    ),
    "me": "jeg",
    "you": "du",
    "subject": "vi|jeg|du",
    "lead_in": (
        "vi aftaler|vi har aftalt|vi er enige om|vi blev enige om|det er aftalt|det aftales|aftalen er|at|både"
    ),
    "that": "at",
    "who_label": "ansvarlig|ansvarlige|ansvar|ansv.|ansv|hvem|tovholder",
    "when_label": "frist|tidsfrist|deadline|hvornår|dato",
    # When an agreement is followed up, after a comma: «, og det følges op 1. juni».
    "follow_up_lead": "og|men|så|vi|det|den|der|som|aftalen|hvornår",
    "follow_up": "følges op|følges der op|følger op|følger vi op|følg op|opfølgning|opfølges",
    "follow_up_what": "på det|på den|på aftalen|på dette|herpå",
    "shall": "skal|bør|må|kan|vil",
    "gets": "får|bliver|have|få|blive",
    "done_to": "tilbudt|tildelt|udleveret|tilsendt|bevilget|indkaldt|inviteret|orienteret|informeret|oplært",
    "deponent": "mødes|ses|enes|følges|skiftes|samles|hjælpes|tales|synes|lykkes|trives|deles|drøftes",
    "takes_somebody": "til|med|fra|hos|af|for|spørger|ringer",
    "not_before_name": "på|om|efter|ved|som|er|hedder|at|i",
    "and": "og",
}
