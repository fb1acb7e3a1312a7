"""Where in a talk something that the source explains belongs."""

from typing import Literal

At = Literal[
    "purpose",
    "confidentiality",
    "opening",
    "invitation",
    "preparation",
    "talk",
    "last_year",
    "plan",
    "closing",
    "signatures",
    "end",
    "background",
]
"""The places, in the order of the talk; the signatures and the end are those of the copy and of the paper form."""
