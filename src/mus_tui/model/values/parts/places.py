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
    "top",
    "signatures",
    "end",
    "background",
]
"""The places, in the order of the talk; top, signatures and end are those of copies and paper."""
