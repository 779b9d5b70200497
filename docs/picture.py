"""Takes the picture of a brief that the README shows: the real HTML output, in a headless Chromium.

python docs/picture.py                    examples/ -> docs/brief.png
python docs/picture.py PATH... --out FILE
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


def main() -> int:
    """Makes the picture; gives an exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=["examples"], metavar="PATH")
    parser.add_argument("--out", default="docs/brief.png", metavar="FILE")
    parser.add_argument("--size", default="1200,1500", metavar="WIDTH,HEIGHT")
    options = parser.parse_args()
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        sys.stderr.write(f"picture: needs one of {', '.join(BROWSERS)}\n")
        return 1
    out = (ROOT / options.out).resolve()
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "brief.html"
        command = [sys.executable, "-m", "onrecord", "brief", *options.paths, "--format", "html"]
        with page.open("wb") as sink:
            subprocess.run(command, cwd=ROOT, stdout=sink, check=True)  # noqa: S603 - this project's own command
        shot = [browser, *QUIET, f"--user-data-dir={folder}/profile", f"--screenshot={out}"]
        subprocess.run(  # noqa: S603 - a browser on the page that was just made
            [*shot, f"--window-size={options.size}", page.as_uri()], check=True, stderr=subprocess.DEVNULL
        )
    sys.stdout.write(f"{out.relative_to(ROOT) if out.is_relative_to(ROOT) else out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
