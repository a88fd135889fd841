"""The house keeps its shape: what the repository may not say, and files that stay one thing."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOSTS = re.compile(r"https?://[a-z.]*(?:pypi|pythonhosted|npmjs|debian)\.|index-url\s*=", re.IGNORECASE)
MACHINE = re.compile(r"(?<![\w.])/(?:work|root|home/\w+)/\w")


def tracked_files():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name]


def test_no_file_names_a_package_registry_or_a_path_of_a_machine():
    for path in tracked_files():
        if path.suffix in {".py", ".md", ".toml", ".txt", ".json", ".spec", ".ts"} or path.name in {"Makefile", "run"}:
            text = path.read_text("utf-8")
            assert not HOSTS.search(text), path
            assert not MACHINE.search(text), path


def test_no_source_file_has_grown_into_two():
    for path in tracked_files():
        if path.suffix == ".py" and "versions" not in path.parts and "tests" not in path.parts:
            assert len(path.read_text("utf-8").splitlines()) <= 400, path
