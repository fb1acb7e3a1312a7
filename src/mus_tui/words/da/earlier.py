"""Danish: which earlier talks a talk takes up, and what crosses."""

WORDS = {
    "choose_title": "Hvilken samtale vil I følge op på?",
    "others": "Andre samtaler …",
    "none_of_the_same": "Ingen med de samme mennesker. Enter viser de andre.",
    "itself": "Det er denne samtale. Vælg en anden.",
    "crossing_title": "Hvad må gå med?",
    "belong_to": "Aftalerne hører til {names}.",
    "come": "Her sidder også {names}.",
    "absent": "Her sidder ikke {names}.",
    "unnamed": "Uden alle navne ved programmet ikke, om I er de samme.",
    "only_released": "Derfor kan kun det gå med, som er frigivet i den samtale.",
    "none_released": "Derfor kan kun det gå med, som er frigivet i den samtale. Der er intet frigivet, så intet går "
    "med.",
    "crossing_hint": "Kun det, I sætter kryds ved, går med, og så alt, hvad der står under det. "
    "Noter, referat, sidste ord og alt med tavshedspligt "
    "bliver, hvor det er.",
    "take_ticked": "Tag det med, der er kryds ved",
    "plans_title": "Tidligere samtaler",
    "plans_none": "Denne samtale følger ikke op på nogen.",
    "rows_one": "{n} aftale",
    "rows_many": "{n} aftaler",
    "plans_hint": "Det, I tager væk, er også væk fra filen, fra dens tidligere udgaver og fra Fortryd. Kopier, I har "
    "gemt andre steder, ændrer sig ikke.",
    "again": "Vælg den igen",
    "take_away": "Tag den væk",
    "add": "Vælg en samtale",
    "away_title": "Skal den væk?",
    "away_said": "Planen og det, I har sagt om den i dag, forsvinder fra samtalen. De ældre "
    "og andre udgaver af samtalen, som den også står i, slettes helt.",
    "away_rows_one": "En aftale i årets plan er ført videre derfra. Skal den blive som jeres egen?",
    "away_rows_many": "{n} aftaler i årets plan er ført videre derfra. Skal de blive som jeres egne?",
    "away_keep": "Behold dem",
    "away_all": "Tag også dem væk",
    "away_plain": "Tag den væk",
    "is_away": "Den er væk fra samtalen.",
    "still_there": "Den er væk fra samtalen, men ligger stadig i {files}. Slet dem selv.",
    "unread": "Disse ældre udgaver kan programmet ikke læse, fx fordi de har en anden adgangssætning; planen kan "
    "ligge i dem endnu: {files}. Slet dem selv, hvis I kan undvære dem.",
    "two_versions": "Der er to udgaver af samtalen. Vælg først, hvilken der gælder.",
    "closed": "Samtalen kan kun læses; så kan det ikke ændres.",
    "kept_nowhere": "Det er en prøvesamtale. Jeres egne samtaler kommer ikke med i den.",
    "nothing_taken": "Intet gik med.",
    "taken": "I følger nu op på {talk}. Det kan ændres med Ctrl+P, Tidligere samtaler.",
    "of_the_same": "F7  Der ligger en samtale med de samme: {talk}. Følg op på den",
    "follows": "F7  Følger op på {talks}",
    "none": "F7  Sidste samtale: ingen",
    "command": "Tidligere samtaler",
    "command_help": "Vælg en tidligere samtale at følge op på, vælg en anden, eller tag den væk.",
    "release_command": "Hvad må tages med til en anden samtale",
    "release_command_help": "Aftal, hvilke aftaler der må gå med til en samtale, hvor også andre sidder.",
    "release_title": "Hvad må tages med til en anden samtale?",
    "release_said": "Sæt kun kryds, hvor I alle er enige: {names}. Alt, hvad der står under aftalen, må gå med. Ændrer "
    "I aftalen, falder krydset væk.",
    "release_none": "Der er ingen aftaler, som kan frigives. Er der tavshedspligt om en aftale, bliver den her.",
}
