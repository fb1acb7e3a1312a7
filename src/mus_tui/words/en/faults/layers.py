"""English: the faults of a template that stands on another."""

LAYERS = {
    "fault_layer_after": "There is no “{name}” to stand after here. Write one of these: {known}.",
    "fault_layer_chain": "The template stands on one that stands on one … There can be at most {limit} in a chain.",
    "fault_layer_circle": "The template stands on itself. Write another one than “{name}”.",
    "fault_layer_faults": "The template stands on {name}, which has faults, the first on line {line}. Mend those "
    "first.",
    "fault_layer_leave_out": "There is no “{name}” to leave out. Delete it here.",
    "fault_layer_unknown": "There is no template “{name}” to stand on. Write the id of one that comes with the "
    "program, or the name of a file in the same folder.",
    "fault_translation_other": "There is no “{name}” in the template that this one translates. Write one of these: "
    "{known}.",
    "fault_weakened_aspect": "The template that this one stands on has one more part to be discussed: {name}. Keep it.",
    "fault_weakened_closing": "In the template this one stands on you say that you agree. That cannot become that it "
    "has been seen. Delete “means”.",
    "fault_weakened_confidentiality": "What is said about confidentiality is not as below: {name}. Leave it as it was.",
    "fault_weakened_covered": "No question belongs to the topic “{name}” any more, which must be discussed. Let one "
    "do so.",
    "fault_weakened_follow_up": "The template that this one stands on requires a date for following up. Write “true”.",
    "fault_weakened_interval": "The template below holds the talk every {months} months. Do not write a larger number.",
    "fault_weakened_kind": "The kind of talk “{name}” of the template below cannot be left out.",
    "fault_weakened_pay_note": "What is said about pay is not as in the template below. Leave it as it was.",
    "fault_weakened_plan": "The template that this one stands on has “plan: {value}”. It cannot become less.",
    "fault_weakened_required": "The field “{name}” is required in the template below. Let it be required here as well.",
    "fault_weakened_retention": "In the template below “{key}” is “{value}”. Leave it as it was.",
    "fault_weakened_signature": "“{name}” signs in the template below. Let them.",
    "fault_weakened_signature_text": "What “{name}” signs is not as in the template below. Leave it as it was.",
    "fault_weakened_told": "The field “{name}” about what may be passed on cannot be left out.",
    "fault_weakened_topic": "The topic “{name}” must be discussed in the template below and cannot be left out.",
    "fault_weakened_topic_words": "The topic “{name}” must be discussed as the template below calls it. Leave the "
    "words as they were.",
}
