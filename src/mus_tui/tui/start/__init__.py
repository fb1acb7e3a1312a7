"""The first screen: what there is, and where to go on."""
