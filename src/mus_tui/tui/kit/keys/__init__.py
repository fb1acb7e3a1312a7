"""The keys of a screen: on its bar, in its help and in the palette."""
