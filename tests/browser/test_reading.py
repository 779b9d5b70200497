"""Close reading in a real browser: layers, statements by keyboard, long and hostile texts, phone, no script, axe."""

import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from onrecord.pipeline.steps import read
from onrecord.records import Report
from onrecord.text.hashes import digest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
uvicorn = pytest.importorskip("uvicorn", reason="uvicorn is not installed (extra: server)")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")

HOSTILE = (
    "Board <script>window.pwned = 1</script> late\n\nThe board \u202esaid <img src=x onerror='window.pwned = 1'> on "
    'Tuesday that "the ferry is late".\n\n' + "The board of the harbour met again and said nothing. " * 900
)


@dataclass(frozen=True)
class Site:
    """A desk that runs, and what is on it."""

    base: str
    claim: str
    report: str
    other: str
    name: str
    hostile: str

    @property
    def pages(self) -> list[str]:
        """A page of each kind."""
        return [
            f"/claim/{self.claim}",
            f"/report/{self.report}",
            f"/compare/{self.report}/{self.other}",
            f"/name/{self.name}",
        ]


@pytest.fixture(scope="module")
def site(kept_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    from onrecord.web.app import make_app
    from onrecord.web.desk import Desk, DeskOptions

    desk = Desk(DeskOptions(str(shutil.copy(kept_example, tmp_path_factory.mktemp("reading") / "story.db"))))
    report = Report("bad.txt", digest("report", "bad", HOSTILE), HOSTILE)
    with desk.ledger() as ledger:
        ledger.add(read(report), desk.now())
        brief = ledger.story(ledger.stories().rows[0].id)
    assert brief
    rows = brief.record.readings
    claim = next(claim.id for claim in brief.record.claims if claim.central)
    name = next(name.id for reading in rows for name in reading.names if name.name == "Jonas Merrow")
    server = uvicorn.Server(uvicorn.Config(make_app(desk), port=0, log_level="error"))
    running = threading.Thread(target=server.run, daemon=True)
    running.start()
    while not server.started:
        assert running.is_alive(), "the desk did not start"
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield Site(f"http://127.0.0.1:{port}", claim, rows[3].report.id, rows[2].report.id, name, report.id)
    server.should_exit = True
    running.join(20)


@pytest.fixture(scope="module")
def browser() -> Iterator["playwright.Browser"]:
    with playwright.sync_playwright() as running:
        found = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-quic"])
        yield found
        found.close()


@pytest.fixture
def page(browser: "playwright.Browser", site: Site) -> Iterator["playwright.Page"]:
    """A page that fails the test for a console error, or for a request to anybody but the desk."""
    context = browser.new_context(base_url=site.base, viewport={"width": 1300, "height": 900})
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("request", lambda asked: None if asked.url.startswith(site.base) else wrong.append(asked.url))
    yield opened
    context.close()
    assert wrong == []


def test_every_page_opens_without_a_complaint(page: "playwright.Page", site: Site) -> None:
    for path in site.pages:
        answer = page.goto(path)
        assert answer
        assert answer.status == 200
        assert page.locator("h1").count() == 1


def test_layers_are_switched_and_remembered(page: "playwright.Page", site: Site) -> None:
    page.goto(f"/report/{site.report}")
    name, box = page.locator(".sheet .name").first, page.locator("#layer-names")
    border = "node => getComputedStyle(node).borderBottomStyle"
    assert name.evaluate(border) == "none"
    box.check()
    assert name.evaluate(border) == "dotted"
    page.reload()
    assert page.locator("#layer-names").is_checked()
    assert page.locator(".n").first.is_visible()
    page.locator("#layer-statements").uncheck()
    assert not page.locator(".n").first.is_visible()


def test_layers_are_switched_without_scripts(browser: "playwright.Browser", site: Site) -> None:
    context = browser.new_context(base_url=site.base, java_script_enabled=False)
    bare = context.new_page()
    bare.goto(f"/report/{site.report}")
    also = bare.locator(".also").first
    assert also.is_visible()
    bare.locator("#layer-copied").click()
    assert not also.is_visible()
    bare.locator("a.n").first.click()
    assert bare.url.endswith("#st-1")
    assert bare.locator("#st-1").is_visible()
    bare.goto(f"/compare/{site.report}/{site.other}")
    assert bare.locator(".laid .same").first.is_visible()
    bare.locator("#show-same").click()
    assert not bare.locator(".laid .same").first.is_visible()
    assert bare.locator(".laid .alone").first.is_visible()
    context.close()


@pytest.mark.parametrize("width", [1300, 390])
def test_a_statement_is_reached_and_left_by_keyboard(page: "playwright.Page", site: Site, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"/report/{site.report}")
    number = page.locator("a.n").first
    number.focus()
    page.keyboard.press("Enter")
    row = page.locator("#st-1")
    assert row.evaluate("node => node === document.activeElement")
    assert row.evaluate(
        "node => { const box = node.getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }"
    )
    assert page.locator(".sheet .lit").count() > 0
    assert {"1"} == set(
        page.locator(".sheet .lit").evaluate_all(
            "nodes => nodes.flatMap(node => node.dataset.of.split(' ').filter(one => one === '1'))"
        )
    )
    page.keyboard.press("Escape")
    assert number.evaluate("node => node === document.activeElement")
    assert page.locator(".sheet .lit").count() == 0


def test_the_text_is_there_whole(page: "playwright.Page", site: Site, kept_example: Path) -> None:
    from onrecord.ledger import open_ledger

    with open_ledger(str(kept_example)) as ledger:
        reading = next(iter(ledger.readings([site.report])))
    page.goto(f"/report/{site.report}")
    for row in reading.sentences:
        shown = page.locator(f"#s{row.start}").text_content() or ""
        assert shown == reading.words(row)


def test_a_mark_leads_to_its_sentence_which_lights_up(page: "playwright.Page", site: Site) -> None:
    page.goto(f"/claim/{site.claim}")
    page.locator(".origin a.at").first.click()
    page.wait_for_url("**/report/**")
    anchor = page.url.partition("#")[2]
    assert page.locator(f"#{anchor}").evaluate("node => node.matches(':target')")


def test_a_sentence_of_a_long_text_is_found_in_its_part(page: "playwright.Page", site: Site) -> None:
    page.goto(f"/report/{site.hostile}")
    assert page.evaluate("window.pwned") is None
    assert page.locator("img").count() == 0
    last = page.locator("nav.pages a[rel=next]")
    last.click()
    anchor = page.locator(".s").last.get_attribute("id")
    page.goto(f"/report/{site.hostile}#{anchor}")
    page.wait_for_selector(f"#{anchor}")
    assert "at=" in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_a_phone(page: "playwright.Page", site: Site, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 360, "height": 740})
    for path in (*site.pages, f"/report/{site.hostile}"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: "playwright.Page", site: Site, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page.emulate_media(color_scheme=scheme)
    for path in site.pages:
        page.goto(path)
        for box in page.locator(".reading .layers input").all():
            box.check()
        found = axe.Axe().run(page)
        assert found.response["passes"], "axe looked at nothing"
        told = [(row["id"], row["nodes"][0]["html"][:200]) for row in found.response["violations"]]
        assert told == [], path
