"""Invented reports in every format, and short ways to gather them."""

import gzip
from pathlib import Path

from onrecord.gather import from_paths
from onrecord.records import Report, Skipped

BODY = (
    "The harbour bridge at Halden was closed to lorries on Monday after divers found cracks in two piers, the port "
    "authority said.",
    "“We cannot put a date on the repairs,” said Ingrid Solvang, who heads the authority. “Nobody should count on this "
    "spring.”",
    "Hauliers called the decision rash. The Vire Transport Union said its members would lose 40,000 crowns a day and "
    "asked the ministry for a ferry.",
    "The ministry said on Tuesday that it had received the request and would answer within a week.",
)

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Bridge at Halden closed to lorries | The Vire Post</title>
<link rel="canonical" href="https://post.example/2031/bridge">
<meta property="og:title" content="Bridge at Halden closed to lorries | The Vire Post">
<meta property="og:site_name" content="The Vire Post">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "Organization", "@id": "#us", "name": "The Vire Post"},
 {"@type": "NewsArticle", "headline": "Bridge at Halden closed to lorries", 
  "datePublished": "2031-03-03T14:05:00+01:00",
  "author": [{"@type": "Person", "name": "Mette Aas"}, {"@type": "Person", "name": "Olav Rud"}],
  "publisher": {"@id": "#us"}}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Bridge at Halden closed to lorries</h1>
<p class="article__standfirst">Divers find cracks in two piers; hauliers ask for a ferry</p>
<p class="byline">By <a rel="author" href="/a">Mette Aas</a></p>
<figure><img src="b.jpg"><figcaption>Lorries wait at the bridge.<span class="credit">Photo: Nils Berg</span>
</figcaption></figure>
<p>{0}</p><p>{1}</p>
<figure><img src="c.jpg"><figcaption>Ingrid Solvang in her office</figcaption></figure>
<div class="newsletter"><p>Sign up for our newsletter</p></div>
<p>{2}</p><p>{3}</p></article>
<aside><h3>Most read</h3><ul><li><a href="/x">A cat in the mayor's chair and other stories of the week</a></li></ul>
<figure><figcaption>A cat</figcaption></figure></aside>
<footer><p>© 2031 The Vire Post. All rights reserved.</p></footer></body></html>"""
for _at, _said in enumerate(BODY):
    PAGE = PAGE.replace(f"{{{_at}}}", _said)


def put(folder: Path, name: str, data: bytes | str) -> str:
    """Writes a file and gives its path as one would type it."""
    place = folder / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
    return str(place)


def put_gz(folder: Path, name: str, data: bytes | str) -> str:
    return put(folder, name, gzip.compress(data.encode("utf-8") if isinstance(data, str) else data))


def gather(*paths: str) -> tuple[list[Report], list[Skipped]]:
    rows = list(from_paths(paths))
    for row in rows:
        if isinstance(row, Skipped):
            assert row.reason and "\n" not in row.reason
        else:
            assert all(row.text[part.start : part.end].strip() for part in row.marked)
    return [row for row in rows if isinstance(row, Report)], [row for row in rows if isinstance(row, Skipped)]


def reason(path: str) -> str:
    """Why the only thing at a path was skipped."""
    reports, skipped = gather(path)
    assert reports == []
    assert len(skipped) == 1
    return skipped[0].reason


def parts(report: Report) -> list[tuple[str, str]]:
    return [(part.kind, report.text[part.start : part.end]) for part in report.marked]
