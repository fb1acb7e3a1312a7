"""Danish: taking in what was prepared on paper or in a file."""

WORDS = {
    "answers_one": "1 svar",
    "answers_many": "{n} svar",
    "keywords_one": "1 stikord",
    "keywords_many": "{n} stikord",
    "topics_one": "1 eget emne",
    "topics_many": "{n} egne emner",
    "taken": "Taget ind: {what}.",
    "nothing_new": "Der er intet nyt i skemaet; det hele var taget ind i forvejen, eller skemaet er tomt.",
    "left_over": "Dette hørte ikke til noget spørgsmål og er gemt under «Andet» i forberedelsen:",
    "form_stays": "Selve skemaet ligger der stadig, og du bestemmer, hvad der skal ske med det: {path}",
}
