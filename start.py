"""Starts mus from a copy of this folder, with nothing but Python: `python start.py`, and after it what `mus` takes.

The first time, the program is put into `.venv` in this folder and nowhere else; that needs the internet. Where
something of it is missing or broken later, that folder is made anew, and it is said why.
`python start.py --test` runs the tests instead, and passes on to pytest what follows.
"""

import csv
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
    stamp = STAMP.read_text("utf-8", "replace") if STAMP.is_file() else ""
    installed, _, packages = stamp.partition("\n--\n")
    broken = damage(packages.splitlines()) if VENV.exists() else ""
    if not broken and installed in (f"{wanted}{extra}", f"{wanted}[dev]"):
        return ""
    if broken:
        print(
            f"Mappen .venv er beskadiget ({broken}). Den laves forfra; jeres samtaler ligger et andet sted …",
            file=sys.stderr,
        )
    else:
        print("Gør mus klar; det tager et øjeblik …", file=sys.stderr)
    trouble = made_anew() if broken or not PYTHON.exists() else ""
    if trouble:
        return trouble
    trouble = run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", f".{extra}")
    if trouble:
        return f"mus kunne ikke installeres; er der forbindelse til internettet? pip siger: {trouble}"
    packages = "\n".join(sorted(each.name for each in packages_in(version())))
    STAMP.write_text(f"{wanted}{extra}\n--\n{packages}", "utf-8")
    return ""


def made_anew() -> str:
    """Make an empty `.venv`; return why that cannot be, or an empty text."""
    before = VENV.exists()
    # Whoever starts with the Python in `.venv` would saw off the branch.
    python = getattr(sys, "_base_executable", "") or sys.executable
    if not run(python, "-m", "venv", "--clear", VENV):
        return ""
    if before:
        return "Mappen .venv kan ikke laves om: luk de vinduer, hvor mus er åben, slet mappen .venv, og prøv igen"
    shutil.rmtree(VENV, ignore_errors=True)
    return "Python kunne ikke lave mappen .venv; på Debian og Ubuntu mangler måske: sudo apt install python3-venv"


def damage(packages: "list[str]") -> str:
    """Return what is missing or broken in `.venv`, where these packages were put; an empty text for nothing."""
    python = version()
    if not python:
        return "dens Python mangler eller virker ikke"
    if tuple(map(int, python.split("."))) < OLDEST:
        return f"dens Python er {python}"
    there = {each.name: each for each in packages_in(python)}
    missing = [name for name in packages if name not in there] or [
        name for name, folder in there.items() if not is_whole(folder)
    ]
    return f"der mangler noget af {missing[0].partition('-')[0]}" if missing else ""


def version() -> str:
    """Return which Python `.venv` has, as `3.11`; an empty text where it does not run."""
    command = [str(PYTHON), "-ISc", "import sys; print('%d.%d' % sys.version_info[:2])"]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def packages_in(python: str) -> "list[Path]":
    """Return the folders in which pip writes down what it has put where."""
    return list((VENV / ("Lib" if os.name == "nt" else f"lib/python{python}") / "site-packages").glob("*.dist-info"))


def is_whole(package: Path) -> bool:
    """Say whether each file of a package is there, and as long as it was."""
    try:
        with (package / "RECORD").open(encoding="utf-8", newline="") as record:
            files = [(path, size) for path, _, size in csv.reader(record) if not path.endswith(".pyc")]
        for path, size in files:
            there = os.stat(package.parent / path).st_size  # noqa: PTH116 - some thousands of them, at each start
            # What names the place it lies in may be of another length: programs, and the way to this folder.
            if int(size or there) != there and not path.startswith("..") and not path.endswith(".pth"):
                return False
    except (OSError, ValueError):
        return False
    return True


def run(*command: "str | Path") -> str:
    """Run a command in this folder, quietly; return its last complaint, or an empty text when it went well."""
    try:
        done = subprocess.run(command, cwd=HERE, capture_output=True, encoding="utf-8", errors="replace", check=False)
    except OSError as error:
        return str(error)
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
