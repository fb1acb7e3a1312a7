"""The last step: read aloud, agreed, and closed; and the minutes before it."""
