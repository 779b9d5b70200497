"""Desk work in a real browser: from a story's page to the form, to what was judged, and back by Undo."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
pytest.importorskip("uvicorn", reason="uvicorn is not installed (extra: server)")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")


@pytest.fixture
def address(kept_example: Path, tmp_path: Path) -> Iterator[str]:
    """A desk over a ledger of its own."""
    place = shutil.copy(kept_example, tmp_path / "story.db")
    command = [sys.executable, "-m", "onrecord", "serve", "--ledger", str(place), "--port", "0", "--no-gather"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr
            found = next(found for line in server.stderr if (found := re.search(r"http://\S+", line)))
            yield found[0].rstrip("/")
        finally:
            server.terminate()


@pytest.fixture
def page() -> Iterator["playwright.Page"]:
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--no-proxy-server"])
        yield browser.new_page(viewport={"width": 1280, "height": 900})
        browser.close()


def clean(page: "playwright.Page") -> None:
    """Nothing on the page keeps anybody out (axe)."""
    found = axe.Axe().run(page).response["violations"]
    assert [(row["id"], [node["html"][:200] for node in row["nodes"][:3]]) for row in found] == []


def test_a_statement_is_put_right_and_undone(page: "playwright.Page", address: str) -> None:
    page.goto(f"{address}/")
    page.locator("li.item a.go").first.click()
    story = page.url
    claim = page.locator("a[href^='/claim/']").first.get_attribute("href")
    page.goto(f"{address}{claim}")
    page.locator("a[href^='/judge/claim/']").first.click()
    clean(page)
    page.locator("a[href^='/judge/statement/']").first.click()
    clean(page)
    page.get_by_label("Why").nth(1).fill("a caption, no statement")
    page.get_by_role("button", name="Not a statement").click()
    page.goto(f"{address}/judgements")
    clean(page)
    assert page.get_by_role("heading", name="Not a statement").is_visible()
    assert page.get_by_text("a caption, no statement").is_visible()
    page.get_by_role("button", name="Undo").click()
    page.goto(f"{address}/judgements")
    clean(page)
    undone = page.get_by_role("region", name="Undone")
    assert undone.get_by_role("listitem").count() == 1
    assert "undone by" in undone.inner_text()
    assert page.get_by_role("button", name="Undo").count() == 0
    page.goto(story)
    assert page.get_by_role("link", name="Put it right").is_visible()


def test_the_form_of_a_story_is_reached_by_its_button(page: "playwright.Page", address: str) -> None:
    page.goto(f"{address}/")
    page.locator("li.item a.go").first.click()
    page.get_by_role("link", name="Put it right").click()
    clean(page)
    assert page.get_by_role("heading", name="This story and another are one").is_visible()
    page.get_by_label("The other story").fill("no such story")
    page.get_by_role("button", name="Make them one").click()
    assert page.get_by_text("give the other story by its address").is_visible()
    assert page.get_by_role("link", name="Back to the stories").is_visible()
