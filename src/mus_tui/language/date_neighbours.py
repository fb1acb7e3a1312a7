"""The words of a date in the language that a template is written in, put in Danish: «innen 1. mars», «vecka 43».

The program itself speaks Danish and English. Norwegian, Swedish and German build a date as Danish does, so that it is
enough to put each word in the place of the other. The lists are closed: one word that is on none of them, or one that
may mean another day there, and nothing is read. So holidays are left out, which lie in other weeks there, and what
Germans say before a week that was («vor 3 Wochen»).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_SAME = (
    "januar februar april juni juli august september oktober november april jan feb apr jun jul aug sep sept okt "
    "nov kvartal halvår år året dag i på og eller den før fra frem til om ved af primo medio ultimo to tre"
)

_NORWEGIAN = (
    "mars=marts mai=maj desember=december mar=mar des=dec uke=uge uken=uge uker=uger ukene=ugerne dager=dage "
    "måned=måned måneden=måneden måneder=måneder senest=senest innen=inden etter=efter mellom=mellem neste=næste "
    "kommende=kommende denne=denne dette=dette morgen=morgen overmorgen=overmorgen en=en et=et ett=et fire=fire "
    "fem=fem seks=seks sju=syv syv=syv åtte=otte ni=ni ti=ti elleve=elleve tolv=tolv første=første andre=anden "
    "tredje=tredje fjerde=fjerde siste=sidste våren=foråret vår=forår sommeren=sommeren sommer=sommer "
    "høsten=efteråret høst=efterår vinteren=vinteren vinter=vinter løpet=løbet av=af slutten=slutningen "
    "begynnelsen=begyndelsen starten=starten midten=midten utgangen=udgangen midt=midt tidlig=tidligt med=med "
    "ca=ca cirka=cirka"
)
_NYNORSK = "veke=uge veka=uge veker=uger dagar=dage månad=måned månader=måneder frå=fra neste=næste denne=denne"
_SWEDISH = (
    "januari=januar februari=februar mars=marts maj=maj augusti=august oktober=oktober december=december mar=mar "
    "dec=dec vecka=uge veckan=uge v=uge veckor=uger veckorna=ugerne dagar=dage månad=måned månaden=måneden "
    "månader=måneder från=fra senast=senest innan=inden inom=inden_for före=før efter=efter till=til fram=frem "
    "mellan=mellem och=og nästa=næste kommande=kommende denna=denne detta=dette idag=idag imorgon=imorgen "
    "morgon=morgen övermorgon=overmorgen en=en ett=et två=to fyra=fire fem=fem sex=seks sju=syv åtta=otte nio=ni "
    "tio=ti elva=elleve tolv=tolv första=første andra=anden tredje=tredje fjärde=fjerde sista=sidste "
    "våren=foråret vår=forår sommaren=sommeren sommar=sommer hösten=efteråret höst=efterår vintern=vinteren "
    "vinter=vinter under=i_løbet_af slutet=slutningen början=begyndelsen mitten=midten av=af med=med ca=ca "
    "cirka=cirka"
)
_GERMAN = (
    "januar=januar februar=februar märz=marts maerz=marts mär=mar april=april mai=maj juni=juni juli=juli "
    "august=august september=september oktober=oktober november=november dezember=december jan=jan feb=feb "
    "apr=apr jun=jun jul=juli aug=aug sep=sep sept=sept okt=okt nov=nov dez=dec woche=uge wochen=uger kw=uge "
    "kalenderwoche=uge tag=dag tage=dage tagen=dage monat=måned monate=måneder monaten=måneder quartal=kvartal "
    "halbjahr=halvår jahr=år in=om im=i am=på den=den der=den ab=fra von=fra bis=til spätestens=senest "
    "zwischen=mellem und=og oder=eller anfang=primo mitte=medio ende=ultimo nächste=næste nächsten=næste "
    "nächster=næste nächstes=næste diese=denne diesen=denne dieser=denne dieses=denne heute=i_dag morgen=i_morgen "
    "übermorgen=i_overmorgen ein=en eine=en einem=en einer=en zwei=to drei=tre vier=fire fünf=fem sechs=seks "
    "sieben=syv acht=otte neun=ni zehn=ti elf=elleve zwölf=tolv erste=første ersten=første zweite=anden "
    "zweiten=anden dritte=tredje dritten=tredje vierte=fjerde vierten=fjerde frühjahr=forår frühling=forår "
    "sommer=sommer herbst=efterår winter=vinter"
)


def _words(own: str, *weekdays: str, same: str = _SAME) -> dict[str, str]:
    pairs = dict(each.split("=") for each in own.split())
    days = dict(zip(weekdays, _WEEKDAYS, strict=True))
    return {word: word for word in same.split()} | {
        word: said.replace("_", " ") for word, said in (pairs | days).items()
    }


@cache
def vocabulary(spoken: str) -> dict[str, str]:
    """Return what each word is in Danish; nothing where the language is none of the neighbours'."""
    match spoken:
        case "nb" | "no":
            return _words(_NORWEGIAN, *_WEEKDAYS)
        case "nn":
            days = ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag")
            return _words(f"{_NORWEGIAN} {_NYNORSK}", *days)
        case "sv":
            return _words(_SWEDISH, "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
        case "de":
            days = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
            return _words(_GERMAN, *days, same="") | {"sonnabend": "lørdag"}
    return {}


_WORD = re.compile(r"[^\W\d_]+")
_UNSURE = re.compile(rf"\bnæste (?:{'|'.join(_WEEKDAYS)})|\b(?:8|otte) dage\b")
_GERMAN_WEEK = re.compile(r"\bin (?:der )?(?=kw\b|kalenderwoche\b|woche [0-9])")


def in_danish(words: str, spoken: str) -> str:
    """Return the words of a date in another language as they are in Danish; empty where any of them is not known."""
    known = vocabulary(spoken.partition("-")[0])
    text = " ".join(unicodedata.normalize("NFC", words).lower().split())
    if spoken.startswith("de"):
        text = _GERMAN_WEEK.sub("im ", text)
        text = re.sub(r"^bis (?:zum |spätestens )?", "spätestens ", text)
    said = _WORD.findall(text)
    if not said or any(word not in known for word in said):
        return ""
    danish = _WORD.sub(lambda found: known[found[0]], text)
    return "" if _is_unsure(danish) else danish


def _is_unsure(danish: str) -> bool:
    """Whether some mean another day by it: the «next» Wednesday is the coming one or not, and eight days are a week."""
    return bool(_UNSURE.search(danish))
