"""Reports are hostile text: whatever they say, no page runs it, and no page is led astray by it (CWE-79)."""

import json
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.cli import main
from onrecord.web.app import make_app
from onrecord.web.desk import Desk, DeskOptions

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>"
MARK = "alert("
NAMES = ("Ines <b onmouseover=alert(3)>Haldt", "Oskar javascript:alert(4) Brenn")


def report(number: int, verb: str) -> dict[str, str]:
    text = (
        f"Harbour fee {EVIL} rises\n\n"
        f"{NAMES[0]}, who leads the Tollmark port, {verb} on Monday that the fee {EVIL} would rise by 4 percent.\n\n"
        f"“The fee {EVIL} is fair,” said {NAMES[1]}, chairman of the {{{{ 7*7 }}}} {{% raw %}} union.\n\n"
        "\u202eThe port\x1b[31m opens on 14 March 2031, the ministry said.\n"
    )
    outlet = f"Gazette{EVIL}"
    return {
        "id": f"r{number}{EVIL}", "title": f"Fee {EVIL} {verb}", "text": text, "published": f"2031-03-0{number}",
        "outlet": outlet, "url": f"javascript:alert({number})//{EVIL}", "author": EVIL,
    }  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    rows = [report(1, "said"), report(2, "denied"), report(3, "said")]
    (folder / "r.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert main(["add", str(folder / "r.jsonl"), "--ledger", str(folder / "l.db")]) == 0
    return folder / "l.db"


@pytest.fixture
def desk(hostile: Path, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(DeskOptions(str(shutil.copy(hostile, tmp_path / "l.db"))))
    yield opened
    opened.close()


@pytest.fixture
def client(desk: Desk) -> Iterator[TestClient]:
    with TestClient(make_app(desk), "http://127.0.0.1:8765", headers={"sec-fetch-site": "same-origin"}) as asked:
        yield asked


class Page(HTMLParser):
    """What in a page a browser would run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.bad: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in {"script", "link"} and not given.get("src", given.get("href", "")).startswith("/"):
            self.bad.append(f"{tag} {given}")
        if tag in {"iframe", "object", "embed", "base", "style"} or (tag == "script" and "src" not in given):
            self.bad.append(tag)
        if tag in {"img", "b"} and any(MARK in value for value in given.values()):
            self.bad.append(f"{tag} {given}")
        for name, value in given.items():
            if name.startswith("on") or name in {"style", "srcdoc"}:
                self.bad.append(f"{tag} {name}")
            if name in {"href", "src", "action", "formaction", "xlink:href"}:
                self.links.append(value)
                if not value.startswith(("/", "#", "https://", "http://", "mailto:", "?", "data:image/")):
                    self.bad.append(f"{tag} {name}={value}")


def reached(client: TestClient) -> dict[str, str]:
    """Every page that links lead to from the first one, by address: each kind of page a few times."""
    found: dict[str, str] = {}
    kinds: dict[str, int] = {}
    waiting = ["/", "/search?q=fee", "/watches", "/login", "/judgements"]
    while waiting:
        path = waiting.pop(0).partition("#")[0]
        kind = re.sub(r"[0-9a-f]{16}", "ID", path.partition("?")[0])
        if not path.startswith("/") or path.startswith(("//", "/static/")) or path in found or kinds.get(kind, 0) >= 3:
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        answer = client.get(path)
        assert answer.status_code in {200, 304, 404, 405}, path
        found[path] = answer.text
        if answer.headers["content-type"].startswith("text/html"):
            waiting += Page(answer.text).links
    return found


def test_no_page_runs_what_a_report_says(client: TestClient, desk: Desk) -> None:
    with desk.ledger() as ledger:
        story = ledger.stories().rows[0].id
        brief = ledger.story(story)
    assert brief is not None
    statement = brief.record.claims[0].supports[0]
    client.post("/judge", data={"what": "speaker", "of": statement, "with": "outlet", "story": story, "because": EVIL})
    client.post("/login", data={"name": EVIL})
    client.post("/watches", data={"kind": "search", "what": f"fee {EVIL}", "label": EVIL})
    pages = reached(client)
    kinds = {path.split("/")[1].partition("?")[0] for path in pages}
    assert kinds >= {"", "search", "watches", "login", "judgements", "judge", "story", "claim", "report"}
    shown = 0
    for path, text in pages.items():
        if "<html" not in text:
            continue
        assert Page(text).bad == [], path
        assert "<script>alert" not in text, path
        assert "\x1b" not in text and "\u202e" not in text, path
        assert "49 union" not in text, path
        shown += "&lt;script&gt;" in text
    assert shown > 8  # what reports say does stand there, as words


@pytest.mark.parametrize(
    "path",
    [
        "/?what={}&status={}&since={}&after={}", "/search?q={}&after={}", "/story/{}", "/claim/{}", "/report/{}",
        "/compare/{}/{}", "/name/{}", "/login?next={}", "/judge/claim/{}", "/judge/statement/x?story={}",
        "/story/{}/feed.atom", "/claim/{}/feed.json", "/search/feed.atom?q={}", "/nothing/{}",
    ],
)  # fmt: skip
def test_no_page_runs_what_an_address_says(client: TestClient, path: str) -> None:
    from urllib.parse import quote

    answer = client.get(path.replace("{}", quote(EVIL, safe="")))
    assert answer.status_code in {200, 400, 404}
    assert "<script>alert" not in answer.text
    assert "Traceback" not in answer.text
    if answer.headers["content-type"].startswith("text/html"):
        assert Page(answer.text).bad == []


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/l.db", "....//l.db", "l.db%00.css", "/etc/passwd"],
)
def test_path_traversal_no_address_leads_to_a_file(client: TestClient, name: str) -> None:
    for folder in ("static", "story", "report", "claim", "name", "judge/story"):
        answer = client.get(f"/{folder}/{name}")
        assert answer.status_code in {400, 404}, folder
        assert "root:" not in answer.text
        assert "SQLite format" not in answer.text
