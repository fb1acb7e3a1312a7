"""Danish: locking with a passphrase."""

WORDS = {
    "open_title": "Låst med en adgangssætning",
    "open_hint": "Skriv adgangssætningen, og tryk Enter. Den gælder, til programmet lukkes.",
    "opening": "Åbner låsen. Det tager et øjeblik.",
    "open": "Åbn",
    "close": "Luk",
    "lock": "Lås samtalen",
    "lock_help": "Så kan filen kun læses med en adgangssætning.",
    "change": "Skift adgangssætning",
    "change_help": "En ny adgangssætning åbner samtalen; den gamle gør ikke.",
    "unlock": "Fjern låsen",
    "unlock_help": "Så kan filen læses af alle, der kan logge ind som dig.",
    "lock_mine": "Lås min forberedelse",
    "lock_mine_help": "Så kan kun du åbne den, med din egen adgangssætning.",
    "change_mine": "Skift adgangssætning til min forberedelse",
    "unlock_mine": "Fjern låsen fra min forberedelse",
    "final": "Glemmer I adgangssætningen, kan ingen åbne samtalen igen, heller ikke vi. Skriv den ned, og læg den et "
    "sikkert sted.",
    "final_mine": "Glemmer du adgangssætningen, kan ingen åbne din forberedelse igen, heller ikke vi. Skriv den ned, "
    "og læg den et sikkert sted.",
    "copies": "Kopier, I tidligere har gemt af planen, bliver ikke låst.",
    "as_last_year": "Sidste års samtale er låst, og dens plan står også i denne. Lås også den her; det kan gøres "
    "senere med Ctrl+P.",
    "copies_mine": "Det, du har delt, låses først, når samtalen låses.",
    "phrase": "Adgangssætning, gerne fire tilfældige ord",
    "again": "Den samme igen",
    "do_lock": "Lås",
    "do_change": "Skift",
    "too_short": "Den er for kort. Brug mindst {n} tegn, gerne fire tilfældige ord.",
    "not_alike": "De to er ikke ens. Skriv den samme begge steder.",
    "locking": "Låser. Det tager et øjeblik.",
    "locked": "Samtalen er låst. Den åbnes med adgangssætningen næste gang.",
    "locked_mine": "Din forberedelse er låst. Den åbnes med adgangssætningen næste gang.",
    "unlocked": "Låsen er fjernet.",
    "ask": "Adgangssætning til {path}: ",
}
