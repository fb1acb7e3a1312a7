"""English: how pay is known in a line, and the one question about it. `read_…` are pieces of a regular expression."""

WORDS = {
    "read_pay": r"salary|salaries|wages?|remuneration|bonus(?:es)?|a raise|payrises?"
    r"|pay[- ](?:rise|raise|increase|cut|level|grade|scale|step|bump|supplement|negotiation)s?"
    r"|(?:in|of|his|her|their|my|your|our|the|base|basic|monthly|hourly|annual|gross|net|higher|more|better|raises?"
    r"|raising|increases?|current|starting|extra|on|[a-z]+['’]s) pay"
    r"(?! (?:for (?:the|a|an|it|this|that|one)|attention|back|off|out)(?!\w))"
    r"|pay(?=:)|pay (?:goes|rises|increases|should|is|will be)",
    "read_not_pay": r"(?:with|without|on full|full) pay|(?:salary|wages?) (?:office|department|system|clerk|slips?)"
    r"|bonus (?:material|chapter|track)s?",
    "read_money": r"kr|kroner|dkk|eur|euros?|usd|gbp|pounds?|dollars?",
    "read_per": r"an hour|a month|a year|per (?:hour|month|year)|monthly|annually|hourly",
    "read_percent": r"percent|per cent|pct|%",
    "read_some": r"a couple of|a few|a|one|two|three|four|five|six|seven|eight|nine|ten|several|some",
    "read_thousand": r"thousand|hundred",
    "read_step": r"pay steps?|pay grades?|salary steps?",
    "read_counted": r"employees|people|citizens|pupils|children|customers|users|cases|slips|payslips|pages|hours|words",
    "read_cost": r"cours\w*|training|diploma\w*|module\w*|costs?|prices?|fees?|materials?|budget\w*|equipment|books?"
    r"|licen[cs]es?|subscriptions?|travel\w*|trips?|buy\w*|conferences?|grants?|supervision|coach\w*|speakers?|projects?"
    r"|chairs?|desks?|screens?|computers?|phones?|absence\w*|position|tasks?|working time|hours",
    "read_between": r"and|but|while|so|or",
    "title": "Is this agreement about pay?",
    "asked": "It says «{amount}». What is to stand here is for you to decide.",
    "fine": "It is fine",
    "mend": "Put the line right",
    "hint": "Enter keeps the agreement, and it is not asked again · Esc goes back to it",
}
