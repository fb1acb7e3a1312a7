"""The program's own words in English, one file an area."""
