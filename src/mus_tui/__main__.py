"""Lets `python -m mus_tui` do what `mus` does."""

import sys

from mus_tui.cli.main import main

sys.exit(main())
