"""Danish: the faults of a plan's form."""

PLAN = {
    "fault_no_plan_field": "«{found}» er ikke et af planens felter. Skriv en af disse: {allowed}. "
    "Er feltet jeres eget, så skriv også «answer:».",
    "fault_answer_fixed": "«{name}» har sin egen slags svar. Slet «answer», eller giv feltet et id, der er jeres eget.",
    "fault_own_label": "Feltet «{name}» er jeres eget. Skriv «label:» med jeres ord for det.",
    "fault_parts_by_perspective": "En plan er enten delt efter perspektiv eller i dele. "
    "Slet «parts», eller slet «per_perspective».",
    "fault_title_over_nothing": "En overskrift uden felter står over dem, der følger, og her følger ingen. "
    "Skriv felter under den, eller slet den.",
    "fault_plan_field_may_fall_away": "«{name}» er altid med i planen og kan ikke afhænge af et svar. Slet «if».",
    "fault_parts_may_all_fall_away": "Mindst én af planens dele skal altid være med. Slet «if» ved en af dem.",
    "fault_plan_missing": "Skabelonen har ingen plan, og der kan laves en i {kind}. Skriv «plan:», "
    "eller skriv «plan: none» ved samtaleformen.",
    "fault_plan_after": "Skabelonen har intet tema eller spørgsmål «{name}». Skriv en af disse: {known}.",
    "fault_consent_twice": "Planen kan kun have ét felt, der giver lov til at give en aftale videre. "
    "Slet «consent» her.",
    "fault_consent_unknown": "«{name}» er ikke et af valgene. Skriv et af disse: {known}.",
    "fault_consent_unused": "«consent» kan kun stå ved et felt, der er jeres eget og har «answer: choice». "
    "Slet det her.",
}
