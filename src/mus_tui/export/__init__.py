"""What leaves the house: a talk or a template as text. Pure."""
