"""`python -m uwsgi_lint`: runs the program that was installed beside this package."""

import os
import sys
import sysconfig
from pathlib import Path


def program() -> Path:
    """Where the installer put the program: the scripts folder of this environment, of the user, or of a --target."""
    name = "uwsgi-lint" + (sysconfig.get_config_var("EXE") or "")
    user = sysconfig.get_preferred_scheme("user") if sys.version_info >= (3, 10) else f"{os.name}_user"
    # With `pip install --target DIR` the package stands in DIR and the program in DIR/bin.
    beside = Path(__file__).resolve().parent.parent / "bin"
    for folder in (sysconfig.get_path("scripts"), sysconfig.get_path("scripts", user), beside):
        path = Path(folder) / name
        if path.is_file():
            return path
    raise SystemExit(f"uwsgi-lint: {name} is not installed beside the package; install it again with pip")


def main() -> int:
    path = str(program())
    if os.name == "nt":
        import subprocess

        return subprocess.run([path, *sys.argv[1:]], check=False).returncode
    os.execv(path, [path, *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
