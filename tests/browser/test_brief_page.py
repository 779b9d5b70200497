"""The brief's page in a real browser: marks lead to their sentences, nothing leaves the machine, markup stays dead."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

FIRST = """\
Harbour board approves night ferries <script>window.pwned = 1</script>

The Velden Post reported on Tuesday, citing two board members who asked not to be named, that the Tollmark harbour
board had approved night ferries from May 4.

Nobody at the board could be reached.
"""
SECOND = """\
Board: no decision on night ferries

The Tollmark harbour board said on Wednesday the report was wrong.

"We have decided nothing," said Ines Haldt, the board's chairwoman.

The Velden Post reported on Tuesday, citing two board members who asked not to be named, that the Tollmark harbour
board had approved night ferries from May 4.
"""


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("brief")
    (folder / "first.txt").write_text(FIRST, encoding="utf-8")
    (folder / "second.txt").write_text(SECOND, encoding="utf-8")
    command = [sys.executable, "-m", "onrecord", "brief", "first.txt", "second.txt", "--format", "html"]
    page = subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout
    (folder / "brief.html").write_bytes(page)
    return folder / "brief.html"


@pytest.fixture(scope="module")
def browser() -> Iterator["playwright.Browser"]:
    with playwright.sync_playwright() as running:
        found = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-quic"])
        yield found
        found.close()


@pytest.fixture
def page(browser: "playwright.Browser", page_file: Path) -> Iterator["playwright.Page"]:
    opened = browser.new_page()
    opened.asked = []
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.goto(page_file.as_uri())
    yield opened
    opened.close()


def test_a_mark_leads_to_its_sentence(page: "playwright.Page") -> None:
    mark = page.locator("a.m").first
    target = mark.get_attribute("href")
    assert target
    assert page.locator(target).count() == 1
    sentence = page.locator(target).text_content()
    mark.click()
    assert sentence in page.locator("#panel .here").inner_text()
    page.keyboard.press("Escape")
    assert not page.locator("#panel").is_visible()
    page.goto(page.url.partition("#")[0] + target)
    assert page.locator(target).is_visible()


def test_every_mark_has_a_sentence(page: "playwright.Page") -> None:
    targets = page.eval_on_selector_all("a.m", "marks => marks.map(mark => mark.getAttribute('href'))")
    assert targets
    assert all(page.locator(target).count() == 1 for target in set(targets))


def test_nothing_is_asked_of_the_network(page: "playwright.Page", page_file: Path) -> None:
    assert page.asked == [page_file.as_uri()]


def test_markup_in_a_headline_stays_text(page: "playwright.Page") -> None:
    assert page.evaluate("window.pwned") is None
    assert "<script>window.pwned" in (page.text_content("body") or "")


def test_it_fits_a_phone(page: "playwright.Page") -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_it_is_dark_when_the_reader_is(page: "playwright.Page") -> None:
    colour = "getComputedStyle(document.body).backgroundColor"
    page.emulate_media(color_scheme="light")
    light = page.evaluate(colour)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(colour) != light


def test_it_reads_without_javascript(browser: "playwright.Browser", page_file: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(page_file.as_uri())
    assert "night ferries" in bare.inner_text("main")
    context.close()
