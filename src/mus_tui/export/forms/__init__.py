"""What is written for somebody to prepare with, to fill in, or to be invited by."""
