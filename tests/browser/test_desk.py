"""The desk in a real browser: Now, a story, search, watches; with keys, without scripts, on a phone, in the dark."""

import json
import os
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
PAGES = ("now", "story", "search", "nothing", "watches", "missing")


@pytest.fixture(scope="module")
def address(kept_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk over a ledger of its own."""
    place = shutil.copy(kept_example, tmp_path_factory.mktemp("desk") / "story.db")
    command = [sys.executable, "-m", "onrecord", "serve", "--ledger", str(place), "--port", "0", "--no-gather"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr
            found = next(found for line in server.stderr if (found := re.search(r"http://\S+", line)))
            yield found[0].rstrip("/")
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def browser() -> Iterator["playwright.Browser"]:
    with playwright.sync_playwright() as running:
        arguments = ["--no-sandbox", "--disable-quic", "--no-proxy-server"]
        found = running.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield found
        found.close()


@pytest.fixture
def page(browser: "playwright.Browser", address: str) -> Iterator["playwright.Page"]:
    """A page; at its end nothing was asked for elsewhere and nothing complained."""
    opened = browser.new_page(viewport={"width": 1280, "height": 900}, timezone_id="Asia/Tokyo", locale="en-GB")
    asked: list[str] = []
    trouble: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("pageerror", lambda error: trouble.append(str(error)))
    opened.on("console", lambda told: trouble.append(told.text) if told.type in {"error", "warning"} else None)
    opened.goto(f"{address}/")
    yield opened
    opened.close()
    assert all(url.startswith(f"{address}/") for url in asked)
    assert [line for line in trouble if "404" not in line] == []


def place(page: "playwright.Page", address: str, name: str) -> str:
    """Where one of the pages is."""
    if name == "story":
        page.goto(f"{address}/")
        return f"{address}{page.get_attribute('li.item a.go', 'href')}"
    asked = {
        "now": "/",
        "search": "/search?q=shipyard",
        "nothing": "/search",
        "watches": "/watches",
        "missing": "/none",
    }
    return f"{address}{asked[name]}"


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: "playwright.Page", address: str, name: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(place(page, address, name))
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    found = axe.Axe().run(page).response["violations"]
    assert [(row["id"], [node["html"][:200] for node in row["nodes"][:3]]) for row in found] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_phone_scrolls_one_way(page: "playwright.Page", address: str, name: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(place(page, address, name))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_keys_lead_from_now_to_a_story_and_back(page: "playwright.Page", address: str) -> None:
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.item') !== null")
    page.keyboard.press("o")
    page.wait_for_url("**/story/*")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("u")
    page.wait_for_url(f"{address}/")
    page.keyboard.press("g")
    page.keyboard.press("w")
    page.wait_for_url(f"{address}/watches")


def test_the_keys_are_told_in_a_dialog(page: "playwright.Page") -> None:
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    assert dialog.is_visible()
    page.keyboard.press("Escape")
    assert not dialog.is_visible()


def test_keys_are_letters_while_somebody_types(page: "playwright.Page", address: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type("jku?gw")
    assert page.input_value("#find") == "jku?gw"
    assert page.url == f"{address}/"


def test_times_are_told_in_the_readers_zone(page: "playwright.Page") -> None:
    time = page.locator("main time").first
    moment = re.search(r"T(\d\d):(\d\d)", time.get_attribute("datetime") or "")
    assert moment
    assert f"{(int(moment[1]) + 9) % 24:02}:{moment[2]}" in time.inner_text()
    assert "UTC" in (time.get_attribute("title") or "")


def test_search_as_you_type(page: "playwright.Page", address: str) -> None:
    page.goto(f"{address}/search")
    page.type("#find", "shipyard")
    page.get_by_role("heading", name="Claims").wait_for()
    assert page.url.endswith("/search?q=shipyard")
    assert "found" in page.locator("#told").inner_text()
    page.fill("#find", "from:")
    page.get_by_role("alert").wait_for()
    assert "needs a word" in page.get_by_role("alert").inner_text()


def test_what_is_new_since_the_last_look_is_marked_in_this_browser_alone(page: "playwright.Page", address: str) -> None:
    story = place(page, address, "story")
    page.goto(story)
    assert page.locator(".fresh").is_hidden()
    page.goto(story)
    assert "Nothing new" in page.locator(".fresh").inner_text()
    page.evaluate("for (const name of Object.keys(localStorage)) localStorage.setItem(name, '2020-01-01')")
    page.goto(f"{address}/")
    assert page.locator("li.item.new").count() == 1
    page.goto(story)
    assert "new since you last looked" in page.locator(".fresh").inner_text()
    assert page.locator("li.new").count() > 0
    assert page.context.cookies() == []


def test_a_story_is_followed_and_left_with_a_click_each(page: "playwright.Page", address: str) -> None:
    page.goto(place(page, address, "story"))
    page.get_by_text("Watch it here").click()
    page.get_by_label("a claim's status changed").check()
    page.get_by_role("button", name="Watch", exact=True).click()
    page.wait_for_url("**/watches#w-*")
    assert page.locator(".watch").count() == 1
    page.get_by_role("button", name="End this watch").click()
    assert page.locator(".watch").count() == 0


def test_everything_reads_without_scripts(browser: "playwright.Browser", address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/")
    page.get_by_role("link", name="New denial").click()
    page.locator("li.item a.go").first.click()
    assert page.get_by_role("heading", name="Where it stands").is_visible()
    assert page.locator("#flow svg").is_visible()
    page.fill("#find", "shipyard")
    page.press("#find", "Enter")
    assert page.get_by_role("heading", name="Reports").is_visible()
    assert page.get_by_text("Keys (?)").is_hidden()
    context.close()


def test_a_story_prints_without_bars_and_buttons(page: "playwright.Page", address: str) -> None:
    page.goto(place(page, address, "story"))
    page.emulate_media(media="print")
    assert page.locator("nav.top").is_hidden()
    assert page.locator(".follow").is_hidden()
    assert page.get_by_role("heading", level=1).is_visible()


def test_where_it_stands_is_the_first_thing_on_a_phone(page: "playwright.Page", address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(place(page, address, "story"))
    box = page.locator("#standing").bounding_box()
    assert box
    assert box["y"] < 740
    assert page.locator("dl.glance dt").first.inner_text() == "Sources"


def test_hovering_a_copy_shows_its_passage(page: "playwright.Page", address: str) -> None:
    page.goto(place(page, address, "story"))
    copied = page.locator("g.copied").first
    copied.locator("text").hover()
    assert "has from report" in (copied.locator("title").text_content() or "")


def test_no_push_without_a_key(page: "playwright.Page", address: str) -> None:
    page.goto(f"{address}/watches")
    assert page.get_by_role("button", name="Notify this browser").count() == 0


def test_what_is_pushed_is_shown_and_leads_to_its_page(
    browser: "playwright.Browser", kept_example: Path, tmp_path: Path
) -> None:
    pytest.importorskip("py_vapid", reason="py-vapid is not installed (extra: push)")
    place = shutil.copy(kept_example, tmp_path / "story.db")
    setting = {"ONRECORD_PUSH_KEY": str(tmp_path / "push.pem"), "ONRECORD_CONTACT": "desk@onrecord.example"}
    command = [sys.executable, "-m", "onrecord", "serve", "--ledger", str(place), "--port", "0", "--no-gather"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, **setting}) as server:
        try:
            assert server.stderr
            found = next(found for line in server.stderr if (found := re.search(r"http://\S+", line)))
            _pushed(browser, found[0].rstrip("/"))
        finally:
            server.terminate()


def _pushed(browser: "playwright.Browser", address: str) -> None:
    context = browser.new_context(permissions=["notifications"])
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    registered: list[str] = []
    devtools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda told: registered.extend(each["registrationId"] for each in told["registrations"]),
    )
    devtools.send("ServiceWorker.enable")
    page.goto(f"{address}/watches")
    assert page.get_by_role("button", name="Notify this browser").is_visible()
    page.evaluate("navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)")
    page.wait_for_timeout(0)
    told = {"title": "“Sale approved” is denied", "text": "Ola Brekke", "path": "/watches", "tag": "a1"}
    sent = {"origin": address, "registrationId": registered[-1], "data": json.dumps(told)}
    devtools.send("ServiceWorker.deliverPushMessage", sent)
    there = (
        "async () => (await (await navigator.serviceWorker.ready).getNotifications())"
        ".map((each) => [each.title, each.body, each.data])"
    )
    shown = page.evaluate(there)
    for _ in range(100):
        if shown:
            break
        page.wait_for_timeout(100)
        shown = page.evaluate(there)
    assert shown == [[told["title"], told["text"], "/watches"]]
    context.close()
