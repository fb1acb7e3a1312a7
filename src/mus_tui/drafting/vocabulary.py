"""The words by which a part of a form is known: Danish, Norwegian, Swedish, German and English, all at once."""

from __future__ import annotations

import re


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


def _whole(*words: str) -> re.Pattern[str]:
    """Return what finds any of these words alone."""
    return _any(rf"\b(?:{'|'.join(words)})\b")


PLAN = _any(
    r"(?:udviklings|kompetence|handlings|utviklings|tiltaks|utvecklings|entwicklungs|handlungs|åtgärds|förder|mål)-?\s?plan\w*",
    r"\b(?:action|development|improvement|learning)\s+plans?\b",
    r"\b(?:aftaler|aftaleskema|konklusionsskema|avtaler|överenskommelser?)\b",
    r"\b\w*vereinbarung(?:en)?\b",
    r"\bmaßnahmen\b",
    r"\b(?:agreed actions|action points|action items|next steps)\b",
)
"""A heading over what is agreed."""

SIGNATURE = _any(
    *(
        r"signering\w*",
        r"underskrift\w*",
        r"signatur\w*",
        r"unterschrift\w*",
        r"\bsign(?:ed|ature)?\b",
        r"\bsign-?off\b",
        r"\bsignature",
    )
)
APPROVAL = _any(r"\b(?:godkend|godkjen|godkänn|bekræft|bekreft|bekräft|approv|genehmig|bestätig)\w*")
"""Words over those who sign, where they do not speak of signing."""

CONFIDENTIAL = _any(
    *("fortrolig", "tavshedspligt", "konfidensiel", "konfidentiel", "sekretess", "vertraulich", "confidential")
)
GUIDANCE = _any(
    r"\b(?:formål|hensikt|syfte|zweck|purpose|introduktion|indledning|innledning|inledning|einleitung|introduction)\w*",
    r"\b\w*(?:vejledning|veiledning|vägledning|anleitung|hinweise|instructions?|guidance|guidelines)\b",
    r"^(?:om|about|über)\s",
    r"\b(?:rammer|spilleregler|huskeliste|guide|overview)\b",
)
"""A heading over what is explained."""
BEFORE = _any(
    r"\b(?:forberede|förbered|vorbereit|prepar)\w*", r"\b(?:inden samtalen|før samtalen|innan samtalet|before the)\b"
)
AFTER = _any(r"\b(?:efter samtalen|etter samtalen|efter samtalet|nach dem gespräch|after the)\b")

_ASKS = _any(
    r"^(?:beskriv|fortæl|fortell|berätta|nævn|nevn|overvej|vurder|giv|gi|angiv|angi|noter|skriv|tænk|reflekt\w*|uddyb"
    r"|hvad|hvordan|hvilke|hvornår|hvem|hvor|hva|hvilken|vad|hur|vilka|vilken|när|var"
    r"|beschreib\w*|nenn\w*|welche|was|wie|wer|wann|wo"
    r"|describe|explain|list|what|how|which|when|who|why|where|please|give|identify|consider|outline)\b",
)
"""How a question or a request begins that has no question mark."""

_TELLS = _any(r"^(?:when|where|när|wann)\b[^?]*,[^?]*\.$")
"""A sentence that begins as a question does, and only says when something is so."""

NOTE = _any(
    r"^\W*(?:bemærk|observera|bitte beachten|please note|nb|n\.b\.|obs)\b",
    r"^\W*(?:merk|husk|kom ihåg|note|vigtigt|viktigt?|hinweis|achtung)\s*[:!.,]",
    r"^\W*(?:merk|note)\s+(?:at|that|følgende)\b",
    r"^\W*(?:husk|kom ihåg|remember)\b",
)
"""How words begin that are to be remembered, and ask nothing even where they end with a question mark."""

LEADER = _whole(
    *("nærmeste leder", "nærmeste chef", "närmaste chef", "line manager", "team leader", "leder(?:en|ens|e|ne|s)?"),
    *("ledelsen", "chefe(?:n|ns|rne|rnes)", "chefs?", "arbejdsgivere?n?s?", "vorgesetzte[rn]?"),
    *("beurteilende[rn]?(?:/-?r)?", "management", "vejleder(?:en|ens|s)?", "führungskraft"),
    *("personalverantwortliche[rn]?", "managers?", "supervisors?", "evaluators?", "advis[eo]rs?"),
    *("reviewers?", "appraisers?", "leaders?"),
)
EMPLOYEE = _whole(
    *("medarbejder(?:en|e|ne|s|ens)?", "medarbeider(?:en|e|s|ens)?", "medarbetare?(?:n|ns)?", "den anställde"),
    *("ansatte?s?", "ansattes", "mitarbeiter(?:in|s|innen|:in|/in)?", "mitarbeitende[rn]?", "beschäftigte[rn]?"),
    *("auszubildende[rn]?", "workers?", "elev(?:en|ens)?", "lærling(?:en|ens)?"),
    *("employees?", "appraisees?", "reviewees?", "team members?", "staff members?", "teachers?", "students?"),
)
PLAIN = (
    *("nærmeste leder", "nærmeste chef", "närmaste chef", "line manager", "team leader", "team member", "staff member"),
    *("vorgesetzte", "beurteilende", "vejleder", "auszubildende", "worker", "lærling", "elev"),
    *("leder", "chef", "arbejdsgiver", "manager", "supervisor", "evaluator", "advisor", "adviser"),
    *("reviewer", "appraiser", "leader", "führungskraft"),
    *("medarbejder", "medarbeider", "medarbetare", "mitarbeiter", "mitarbeitende", "employee", "appraisee"),
    *("reviewee", "teacher", "student"),
)
"""Who the two are, as the words stand in a dictionary."""

FILL_IN = _any(
    r"^\W*(?:klik|click|tryk|trykk|klicka|tippen|skriv her|vælg|velg|välj|choose|select|wählen|enter text|indtast)"
)
"""What Word itself writes in a place to write."""
NAME = _any(r"\bname\b", r"\b\w*navn\b", r"\bnamn\b")
DATE = _any(
    *(r"\bdat(?:e|o\w*)\b", r"\b\w*datum\b", r"\bdag\b", r"\bhvornår\b", r"\bwhen\b", r"\bwann\b", r"\bnär\b"),
    *(r"\bfrist\b", r"\bdeadline\b", r"\b(?:ansat|ansatt|anställd) (?:siden|sedan)\b"),
)
WHEN = _any(
    r"^(?:hvornår|når|när|when|wann)\s+(?:skal|skall|ska|vil|vill|will|shall|should|soll\w*|wird|werden)\b.*\?$"
)
"""A question that is answered with a day, where there is only the line beside it to answer on."""
NEXT_MEETING = _any(
    r"\b(?:næste|neste|nästa|next|nächste[sr]?)\s+\w*(?:samtale|samtal|møde|møte|gespräch|meeting|review|talk)\b"
)
"""A line about when they meet again."""
PLACE = _whole("sted", "plats", "ort", "place", "location", "lokale", "tid", "time", "kl")
PERIOD = _any(r"\b(?:periode|period|zeitraum)\b")
PERSONAL = _whole(
    *("navn", "namn", "name", "stilling", "befattning", "titel", "title", "position", "job", "afdeling", "avdeling"),
    *("avdelning", "abteilung", "department", "team", "enhed", "enhet", "dato", "datum", "date", "periode", "period"),
    *("zeitraum", "ansat", r"anställ\w*", "anciennitet", "personalnummer", "id", "nr", "cpr", "sted", "arbejdssted"),
    *("funktion", "rolle", "role", "termin", "location", "division", "school", "college", "organisation", "company"),
    *("organization", "arbejdsplads", "designation"),
)
"""A label of what is known of somebody before the talk."""

_BEFORE_KIND = r"(?:(?!(?:of|the|an?|and|for|this|that|your|our|to|in|on)\b)\w+ )?"
KINDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_any(r"\bGRUS\b", r"gruppeudviklingssamtale\w*"), "GRUS"),
    (_any(r"\bLUS\b", r"lederudviklingssamtale\w*"), "LUS"),
    (_any(r"\bMUS\b", r"medarbejderudviklingssamtale\w*", r"medarbejder-udviklings-samtale\w*"), "MUS"),
    (_any(r"\b\w*samtaler?n?\b"), "SAMTALE"),
    (_any(r"\b\w*samtal(?:et|en)?\b"), "SAMTAL"),
    (_any(r"\b\w*gespräche?s?\b(?!-)"), "GESPRAECH"),
    (_any(rf"\b{_BEFORE_KIND}appraisals?\b"), "APPRAISAL"),
    (_any(rf"\b{_BEFORE_KIND}(?:reviews?|evaluations?)\b"), "REVIEW"),
)
"""What a talk is called, and the short name of it."""


def asks(words: str) -> bool:
    """Whether words ask something of whoever reads them."""
    return not (NOTE.match(words) or _TELLS.match(words)) and ("?" in words or bool(_ASKS.match(words)))
