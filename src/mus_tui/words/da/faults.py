"""What is wrong in a template, and what to write instead."""

WORDS = {
    "bad_id": "«{found}» kan ikke være et id. Brug små bogstaver a-z, tal og bindestreg, som i «siden-sidst».",
    "bad_kind": "«{found}» kan ikke være en samtaleform. Brug store bogstaver A-Z, som i «MUS».",
    "category_without_choices": "Feltet «category» mangler noget at vælge imellem. Skriv det under «choices».",
    "empty_list": "Listen er tom. Skriv mindst ét punkt.",
    "empty_text": "Teksten er tom. Skriv mindst ét ord.",
    "file_unreadable": "Filen kan ikke læses. Se efter, om du har lov til at læse den.",
    "format_newer": "Skabelonen har format {found}, og denne udgave af programmet læser format {format}. "
    "Opdater programmet.",
    "format_unknown": "«{found}» er ikke et format, som programmet kender. Skriv «format: {format}».",
    "id_in_other_file": "Id'et «{name}» bruges også i {other}. Giv skabelonen et andet id.",
    "id_too_long": "Id'et er for langt. Brug højst {limit} tegn.",
    "keys_expected": "Her skal stå nøgler med kolon efter, hver på sin linje, som i «title: Velkommen».",
    "list_expected": "Her skal stå en liste. Skriv hvert punkt på sin egen linje med «- » foran.",
    "missing_key": "Nøglen «{key}» mangler. Tilføj den.",
    "not_a_template": "Filen er ikke en skabelon. En skabelon begynder med «format: {format}».",
    "not_allowed": "«{found}» kan ikke bruges her. Skriv en af disse: {allowed}.",
    "not_usable": "Det, der står her, kan ikke bruges. Sammenlign med en af de skabeloner, der følger med.",
    "nothing_there": "Her står ikke noget. Skriv noget, eller slet linjen.",
    "person_without_role": "Linjen viser en person. Skriv «role:» med en af disse: {known}.",
    "plan_without_goal": "Ingen af planens felter har id'et «goal». Giv det til feltet for målet eller aftalen.",
    "quotes_needed": 'Her skal stå tekst. Skriv "{found}" med anførselstegn.',
    "text_expected": 'Her skal stå tekst, ikke en liste eller flere nøgler. Er det én tekst, så sæt "…" om den.',
    "too_few_keywords": "Hver skal vælge {pick} stikord, men her er kun {count}. "
    "Skriv flere stikord eller et mindre tal.",
    "too_large": "Tallet er for stort. Skriv højst {limit}.",
    "too_small": "Tallet er for lille. Skriv mindst {limit}.",
    "true_or_false": "«{found}» kan ikke bruges her. Skriv «true» eller «false».",
    "unknown_key": "Nøglen «{key}» kan ikke bruges her. Her kan stå: {known}.",
    "unknown_key_near": "Nøglen «{key}» kan ikke bruges her. Mente du «{near}»?",
    "unknown_kind": "Skabelonen har ingen samtaleform «{name}». Skriv en af disse: {known}.",
    "unknown_role": "Skabelonen har ingen rolle «{name}». Skriv en af disse: {known}.",
    "unknown_topic": "Skabelonen har intet obligatorisk emne «{name}». Skriv et af disse: {known}.",
    "used_twice": "«{name}» står der to gange. Ret eller slet det ene sted.",
    "whole_number": "«{found}» er ikke et helt tal. Skriv det med cifre, som i «12».",
    "yaml_after": "Teksten fortsætter efter {sign}. Sæt hele teksten i {quote}…{quote}.",
    "yaml_backslash": "I en tekst med \"…\" om har \\ en særlig betydning. Skriv \\\\, eller sæt '…' om teksten.",
    "yaml_block_text": "Efter {sign} begynder teksten på næste linje, rykket ind. "
    'Er {sign} en del af teksten, så sæt hele teksten i "…".',
    "yaml_bracket": "Parentesen {sign} bliver ikke lukket, eller der mangler et komma i den. "
    'Er {sign} en del af teksten, så sæt hele teksten i "…".',
    "yaml_colon": 'Der står et kolon inde i teksten. Sæt hele teksten i "…".',
    "yaml_dash": "En liste begynder på en ny linje. Flyt bindestregen ned. "
    'Er bindestregen en del af teksten, så sæt hele teksten i "…".',
    "yaml_depth": "Her er rykket ind i mere end {limit} lag. Brug færre lag.",
    "yaml_directive": "Linjer, der begynder med %, kan ikke bruges her. Slet linjen.",
    "yaml_duplicate_key": "Nøglen «{name}» står to gange, første gang på linje {first}. Slet den ene.",
    "yaml_empty": "Filen er tom. Begynd med en kopi af en af de skabeloner, der følger med.",
    "yaml_indent": "Linjen er ikke rykket ind som linjerne omkring den. Ret antallet af mellemrum foran den.",
    "yaml_invisible": "Teksten indeholder et usynligt tegn ({code}). Slet det.",
    "yaml_key": "En nøgle skal være tekst på én linje med kolon efter, som i «titel: Velkommen». "
    'Er det her en tekst, så sæt den i "…".',
    "yaml_merge": "«<<» kan ikke bruges her. Skriv nøglerne ud.",
    "yaml_missing_colon": "Der mangler kolon og mellemrum efter nøglen, som i «titel: Velkommen». "
    "Hører linjen til teksten ovenfor, så ryk den ind.",
    "yaml_nodes": "Filen har mere end {limit} nøgler og værdier. Gør den kortere.",
    "yaml_not_utf8": "Filen er ikke gemt som UTF-8. Gem den som UTF-8.",
    "yaml_one_document": "En fil må kun indeholde én skabelon. Slet linjen «---» og det, der følger, "
    "eller gem det i sin egen fil.",
    "yaml_quote_open": "Teksten begynder med {sign}, men slutter ikke med det. Skriv {sign} til sidst.",
    "yaml_sign_first": 'En tekst kan ikke begynde med {sign} uden videre. Sæt hele teksten i "…".',
    "yaml_size": "Filen fylder mere end {limit} kB. Gør den kortere.",
    "yaml_syntax": "Her holder filen op med at give mening. Se efter kolon, indrykning og anførselstegn på linjen "
    "og linjen over.",
    "yaml_tab": "Her står en tabulator. Brug mellemrum.",
    "yaml_tab_indent": "Linjen begynder med tabulator. Brug mellemrum.",
}
