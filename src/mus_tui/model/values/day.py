"""A day in a talk, with bounds."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

Day = Annotated[date, Field(ge=date(1900, 1, 1), le=date(2999, 12, 31))]
"""Within these bounds there is always a week, a year and a next talk on either side of it."""
