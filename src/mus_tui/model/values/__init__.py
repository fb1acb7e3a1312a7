"""What things are: the values that a talk consists of."""
