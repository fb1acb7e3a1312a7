"""Danish: what redo did."""

WORDS = {
    "nothing": "Der er ikke mere at gøre igen.",
    "agreement": "Gjort igen: aftalen «{what}» er ændret igen.",
    "agreement_gone": "Gjort igen: aftalen «{what}» er taget ud.",
    "agreement_back": "Gjort igen: aftalen «{what}» er tilbage.",
    "own_question": "Gjort igen: emnet «{what}» er ændret igen.",
    "own_question_gone": "Gjort igen: emnet «{what}» er taget ud.",
    "own_question_back": "Gjort igen: emnet «{what}» er tilbage.",
    "topic": "Gjort igen: mærket ved «{what}».",
    "topic_gone": "Gjort igen: mærket ved «{what}».",
    "topic_back": "Gjort igen: mærket ved «{what}».",
    "wording": "Gjort igen: ordlyden af «{what}».",
    "wording_gone": "Gjort igen: «{what}» står med skabelonens ord.",
    "wording_back": "Gjort igen: ordlyden af «{what}».",
    "earlier": "Gjort igen: opfølgningen på «{what}».",
    "earlier_gone": "Gjort igen: opfølgningen på «{what}» er taget af.",
    "earlier_back": "Gjort igen: opfølgningen på «{what}» er tilbage.",
    "order": "Gjort igen: rækkefølgen er ændret igen.",
    "field": "Gjort igen.",
}
