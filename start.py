"""Starts mus from a copy of this folder, with nothing but Python: `python start.py`, and after it what `mus` takes.

The first time, the program is put into `.venv` in this folder and nowhere else; that needs the internet.
`python start.py --test` runs the tests instead, and passes on to pytest what follows.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "mus-installed.txt"
OLDEST = (3, 11)


def main() -> int:
    """Install what is missing, then start the program or its tests; return what they return."""
    if sys.version_info < OLDEST:
        print("mus skal bruge Python 3.11 eller nyere; dette er {}.{}.".format(*sys.version_info), file=sys.stderr)
        return 1
    words = sys.argv[1:]
    testing = words[:1] == ["--test"]
    problem = install("[dev]" if testing else "")
    if problem:
        print(problem, file=sys.stderr)
        return 1
    if testing:
        return subprocess.call([PYTHON, "-m", "pytest", *words[1:]], cwd=HERE)
    return become(str(PROGRAMS / "mus"), words)


def install(extra: str) -> str:
    """Make `.venv` what pyproject.toml asks for, where it is not already; return what went wrong, or an empty text."""
    # A folder that was moved is installed anew: what lies in `.venv` names the place it was made in.
    wanted = f"{HERE}\n{hashlib.sha256((HERE / 'pyproject.toml').read_bytes()).hexdigest()}\n"
    installed = STAMP.read_text("utf-8") if STAMP.is_file() and PYTHON.exists() else ""
    if installed in (f"{wanted}{extra}", f"{wanted}[dev]"):
        return ""
    print("Gør mus klar; det tager et øjeblik …", file=sys.stderr)
    if not PYTHON.exists() and run(sys.executable, "-m", "venv", "--clear", VENV):
        shutil.rmtree(VENV, ignore_errors=True)
        return "Python kunne ikke lave mappen .venv; på Debian og Ubuntu mangler måske: sudo apt install python3-venv"
    trouble = run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", f".{extra}")
    if trouble:
        return f"mus kunne ikke installeres; er der forbindelse til internettet? pip siger: {trouble}"
    STAMP.write_text(f"{wanted}{extra}", "utf-8")
    return ""


def run(*command: "str | Path") -> str:
    """Run a command in this folder, quietly; return its last complaint, or an empty text when it went well."""
    done = subprocess.run(command, cwd=HERE, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode == 0:
        return ""
    lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return next((line for line in reversed(lines) if line.startswith("ERROR:")), lines[-1] if lines else "?")


def become(program: str, words: "list[str]") -> int:
    """Be the program from here on, so that the terminal and its signals reach it directly."""
    if os.name != "nt":
        os.execv(program, [program, *words])
    # Windows would give the terminal back at once; so wait, and leave Ctrl+C to the program.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.call([program, *words])


if __name__ == "__main__":
    sys.exit(main())
