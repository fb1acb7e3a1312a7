"""A terminal program that carries two people through one development talk."""

__version__ = "0.1.0"
