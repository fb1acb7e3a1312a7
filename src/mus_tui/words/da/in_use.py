"""Danish: a talk that somebody else has open."""

WORDS = {
    "title": "Samtalen er åben et andet sted",
    "open": "{who} har samtalen åben{since}.",
    "since": " siden {time}",
    "here": "Du kan læse den imens. Når den bliver lukket dér, kan du skrive i den her.",
    "elsewhere": "Du kan læse den imens. Er den lukket dér, uden at det er nået hertil, så kan du skrive alligevel; "
    "bliver der skrevet begge steder, går intet tabt.",
    "read": "Læs den",
    "write": "Skriv alligevel",
    "yours_now": "Samtalen er ledig nu, og I kan skrive i den.",
}
