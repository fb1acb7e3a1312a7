"""The command line; it loads the screens only when it opens them."""
