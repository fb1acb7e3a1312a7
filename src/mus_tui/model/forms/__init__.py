"""Forms that come back filled in: read line by line, and taken in."""
