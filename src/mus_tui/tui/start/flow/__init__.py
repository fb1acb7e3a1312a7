"""What the first screen opens."""
