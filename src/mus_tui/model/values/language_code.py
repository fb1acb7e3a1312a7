"""The language that a template is written in: any there is, by the code that other programs know it by."""

from __future__ import annotations

from typing import Annotated

from pydantic import StringConstraints

# ISO 639-1, so that the code of a country (dk, cz) is not taken for that of a language.
_CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj
kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv
ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""

LanguageCode = Annotated[
    str,
    StringConstraints(pattern=f"^(?:{'|'.join(_CODES.split())}|[a-z]{{3}})(?:-[A-Za-z0-9]{{2,8}})*$", max_length=35),
]
"""Such as da, en, nb or sv; a country may follow, as in de-AT."""
