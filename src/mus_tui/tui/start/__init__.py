"""The first screen: what there is, and where they can go on."""
