"""English: what undo did."""

WORDS = {
    "nothing": "There is nothing more to undo.",
    "agreement": "Undone: the agreement “{what}” is as it was.",
    "agreement_gone": "Undone: the agreement “{what}” is taken out again. Ctrl+Y brings it back.",
    "agreement_back": "Undone: the agreement “{what}” is back.",
    "own_question": "Undone: the topic “{what}” is as it was.",
    "own_question_gone": "Undone: the topic “{what}” is taken out again.",
    "own_question_back": "Undone: the topic “{what}” is back.",
    "topic": "Undone: “{what}” is marked as before.",
    "topic_gone": "Undone: “{what}” is marked as before.",
    "topic_back": "Undone: “{what}” is marked as before.",
    "wording": "Undone: “{what}” is worded as before.",
    "wording_gone": "Undone: “{what}” stands in the template's words again.",
    "wording_back": "Undone: “{what}” is worded as before.",
    "earlier": "Undone: the follow-up on “{what}” is as it was.",
    "earlier_gone": "Undone: the follow-up on “{what}” is taken off again.",
    "earlier_back": "Undone: the follow-up on “{what}” is back.",
    "order": "Undone: the order is as it was.",
    "field": "Undone.",
}
