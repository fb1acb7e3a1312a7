"""How agreements are shown: in words, in lists, and with what became of them."""
