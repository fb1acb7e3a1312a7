"""What is done to the program so that it may lose a word, and what it lost; each has a short form among the tests."""
