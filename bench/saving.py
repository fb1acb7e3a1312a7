"""What one autosave costs, and whether somebody who types notices it."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.data import question_text, talk_file, talk_of_size
from bench.figures import Figure, median, ms
from bench.keys import note_size, typed
from bench.programs import bare_app, mus
from mus_tui.model.position import Position
from mus_tui.storage.talk_file import save_talk
