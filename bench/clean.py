"""How quick and how good the text of pages is, beside trafilatura in the same run.

    python -m bench.clean

The data and measures of ``evals.clean``. The two take turns of 40 pages, so that what else the machine does weighs on
both. trafilatura gives the text alone, and once more with title, author and date, which OnRecord always gives. Prints
one JSON line a set: F1 of both, and how many times trafilatura's pages a second of processor time OnRecord reads.
"""

import time
from collections.abc import Callable
from importlib import import_module

from evals.clean import Extract, load, load_marked, measure, measure_marked, ours, trafilatura
from evals.shared import need, show

_TURN = 40


def with_metadata(data: bytes) -> str:
    """trafilatura's text, found together with what the page says of itself."""
    from trafilatura import bare_extraction

    return str(getattr(bare_extraction(data, include_comments=False, with_metadata=True), "text", None) or "")


def spent(ways: dict[str, Extract], pages: list[bytes]) -> tuple[dict[str, float], dict[str, dict[bytes, str]]]:
    """Seconds of processor time of each way, and its texts."""
    seconds = dict.fromkeys(ways, 0.0)
    texts: dict[str, dict[bytes, str]] = {name: {} for name in ways}
    for at in range(0, len(pages), _TURN):
        for name, extract in ways.items():
            begun = time.process_time()
            for data in pages[at : at + _TURN]:
                texts[name][data] = extract(data)
            seconds[name] += time.process_time() - begun
    return seconds, texts


def compare(name: str, pages: list[bytes], score: Callable[[str, Extract], dict[str, str | int | float]]) -> None:
    """Prints the figures of one set."""
    ways = {"onrecord": ours, "trafilatura": trafilatura(careful=False), "with_metadata": with_metadata}
    seconds, texts = spent(ways, pages)
    show(
        {
            "bench": "clean",
            "set": name,
            "f1": score("onrecord", lambda data: texts["onrecord"][data])["f1"],
            "f1_trafilatura": score("trafilatura", lambda data: texts["trafilatura"][data])["f1"],
            "milliseconds_a_page": round(seconds["onrecord"] / len(pages) * 1000, 2),
            "times_trafilatura": round(seconds["trafilatura"] / seconds["onrecord"], 2),
            "times_trafilatura_with_metadata": round(seconds["with_metadata"] / seconds["onrecord"], 2),
        }
    )


def main() -> None:
    """Prints one JSON line a set."""
    import_module("trafilatura")  # which is no page's time
    pages = list(load(need("corpora", "html_aeb")))
    marked = list(load_marked(need("corpora", "html_trafilatura")))
    compare("html_aeb", [data for data, _ in pages], lambda name, extract: measure(name, extract, pages))
    compare(
        "html_trafilatura", [page.data for page in marked], lambda name, extract: measure_marked(name, extract, marked)
    )


if __name__ == "__main__":
    main()
