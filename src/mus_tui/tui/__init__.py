"""The room where they sit: the app, its screens and their pieces."""
