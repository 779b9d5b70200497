"""Takes the pictures that the README shows: the real pages, in a headless Chromium.

python docs/picture.py                    examples/ -> docs/brief.png
python docs/picture.py PATH... --out FILE
python docs/picture.py --desk             the page of examples/' central claim on the desk -> docs/desk.png
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

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
    parser.add_argument("--desk", action="store_true", help="the desk's page of the central claim, not the brief")
    parser.add_argument("--out", metavar="FILE")
    parser.add_argument("--size", default="1200,1500", metavar="WIDTH,HEIGHT")
    options = parser.parse_args()
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        sys.stderr.write(f"picture: needs one of {', '.join(BROWSERS)}\n")
        return 1
    out = (ROOT / (options.out or ("docs/desk.png" if options.desk else "docs/brief.png"))).resolve()
    with tempfile.TemporaryDirectory() as folder, (desk if options.desk else brief)(options.paths, folder) as address:
        shot = [browser, *QUIET, f"--user-data-dir={folder}/profile", f"--screenshot={out}"]
        subprocess.run(  # noqa: S603 - a browser on the page that was just made
            [*shot, f"--window-size={options.size}", address], check=True, stderr=subprocess.DEVNULL
        )
    sys.stdout.write(f"{out.relative_to(ROOT) if out.is_relative_to(ROOT) else out}\n")
    return 0


@contextmanager
def brief(paths: list[str], folder: str) -> Iterator[str]:
    """The address of a brief's page."""
    page = Path(folder) / "brief.html"
    with page.open("wb") as sink:
        subprocess.run(  # noqa: S603 - this project's own command
            [sys.executable, "-m", "onrecord", "brief", *paths, "--format", "html"], cwd=ROOT, stdout=sink, check=True
        )
    yield page.as_uri()


@contextmanager
def desk(paths: list[str], folder: str) -> Iterator[str]:
    """The address of the central claim's page on a desk that runs as long."""
    place = f"{folder}/desk.db"
    command = [sys.executable, "-m", "onrecord", "serve", *paths, "--ledger", place, "--port", "0", "--no-gather"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own
        try:
            line = next(line for line in server.stderr or () if "http://" in line)
            base = line[line.index("http://") :].split()[0].rstrip("/")
            with urlopen(f"{base}/api/v1/stories") as answer:  # noqa: S310 - our own server
                story = json.load(answer)["stories"][0]["id"]
            with urlopen(f"{base}/api/v1/stories/{story}") as answer:  # noqa: S310 - our own server
                claims = json.load(answer)["claims"]
            yield f"{base}/claim/{next(row['id'] for row in claims if row['central'])}"
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
