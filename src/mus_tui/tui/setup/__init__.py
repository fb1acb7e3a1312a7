"""The set-up of a new talk."""
