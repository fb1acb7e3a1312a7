"""English: what redo did."""

WORDS = {
    "nothing": "There is nothing more to redo.",
    "agreement": "Redone: the agreement “{what}” is changed again.",
    "agreement_gone": "Redone: the agreement “{what}” is taken out.",
    "agreement_back": "Redone: the agreement “{what}” is back.",
    "own_question": "Redone: the topic “{what}” is changed again.",
    "own_question_gone": "Redone: the topic “{what}” is taken out.",
    "own_question_back": "Redone: the topic “{what}” is back.",
    "topic": "Redone: the mark at “{what}”.",
    "topic_gone": "Redone: the mark at “{what}”.",
    "topic_back": "Redone: the mark at “{what}”.",
    "wording": "Redone: the wording of “{what}”.",
    "wording_gone": "Redone: “{what}” stands in the template's words.",
    "wording_back": "Redone: the wording of “{what}”.",
    "earlier": "Redone: the follow-up on “{what}”.",
    "earlier_gone": "Redone: the follow-up on “{what}” is taken off.",
    "earlier_back": "Redone: the follow-up on “{what}” is back.",
    "order": "Redone: the order is changed again.",
    "field": "Redone.",
}
