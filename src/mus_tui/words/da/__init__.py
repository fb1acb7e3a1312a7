"""The program's own words in Danish, one file an area."""
