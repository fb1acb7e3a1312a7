"""What a form says of its way through the talk: pages that are only read, and themes to choose."""
