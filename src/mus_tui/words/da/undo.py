"""Danish: what undo did."""

WORDS = {
    "nothing": "Der er ikke mere at fortryde.",
    "agreement": "Fortrudt: aftalen «{what}» er, som den var.",
    "agreement_gone": "Fortrudt: aftalen «{what}» er taget ud igen. Ctrl+Y henter den.",
    "agreement_back": "Fortrudt: aftalen «{what}» er tilbage.",
    "own_question": "Fortrudt: emnet «{what}» er, som det var.",
    "own_question_gone": "Fortrudt: emnet «{what}» er taget ud igen.",
    "own_question_back": "Fortrudt: emnet «{what}» er tilbage.",
    "topic": "Fortrudt: «{what}» er mærket som før.",
    "topic_gone": "Fortrudt: «{what}» er mærket som før.",
    "topic_back": "Fortrudt: «{what}» er mærket som før.",
    "wording": "Fortrudt: «{what}» er formuleret som før.",
    "wording_gone": "Fortrudt: «{what}» står med skabelonens ord igen.",
    "wording_back": "Fortrudt: «{what}» er formuleret som før.",
    "earlier": "Fortrudt: opfølgningen på «{what}» er, som den var.",
    "earlier_gone": "Fortrudt: opfølgningen på «{what}» er taget af igen.",
    "earlier_back": "Fortrudt: opfølgningen på «{what}» er tilbage.",
    "order": "Fortrudt: rækkefølgen er, som den var.",
    "field": "Fortrudt.",
}
