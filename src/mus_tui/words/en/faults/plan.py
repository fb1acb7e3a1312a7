"""English: the faults of a plan's form."""

PLAN = {
    "fault_no_plan_field": "“{found}” is none of the plan's fields. Write one of these: {allowed}. "
    "If the field is one of your own, write “answer:” too.",
    "fault_answer_fixed": "“{name}” has its own kind of answer. Delete “answer”, or give the field an id of your own.",
    "fault_own_label": "The field “{name}” is one of your own. Write “label:” with your word for it.",
    "fault_parts_by_perspective": "A plan is either kept by perspective or in parts. "
    "Delete “parts”, or delete “per_perspective”.",
    "fault_title_over_nothing": "A heading without fields stands over those that follow, and none follow here. "
    "Write fields under it, or delete it.",
    "fault_plan_field_may_fall_away": "“{name}” is always part of the plan and cannot hang on an answer. Delete “if”.",
    "fault_parts_may_all_fall_away": "At least one part of the plan is always there. Delete “if” at one of them.",
    "fault_plan_missing": "The template has no plan, and {kind} can have one. Write “plan:”, "
    "or write “plan: none” for the kind of talk.",
    "fault_plan_after": "The template has no theme or question “{name}”. Write one of these: {known}.",
    "fault_consent_twice": "The plan can have one field only that lets an agreement be passed on. "
    "Delete “consent” here.",
    "fault_consent_unknown": "“{name}” is none of the choices. Write one of these: {known}.",
    "fault_consent_unused": "“consent” can only stand at a field of your own with “answer: choice”. Delete it here.",
}
