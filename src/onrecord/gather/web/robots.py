"""robots.txt (RFC 9309): which paths of a site a reader by our name may ask for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

CEILING = 500 << 10
"""Bytes that are read of a robots.txt; the RFC asks for no less."""
_SLOWEST = 30.0  # seconds of Crawl-delay that are honoured; the field is no part of the RFC

Rule = tuple[int, bool, tuple[str, ...]]
"""Length of the pattern, whether it allows, and the stretches between its ``*``."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site asks of us."""

    rules: tuple[Rule, ...] = ()
    delay: float = 0.0
    """Seconds that the site wants between two requests."""
    trouble: str | None = None
    """Why the rules could not be had; then nothing may be asked for (RFC 9309, 2.3.1.4)."""

    def allows(self, path: str) -> bool:
        """Whether a path (with its query) may be asked for: the longest rule decides, in doubt the kind one."""
        if self.trouble:
            return False
        path = _normal(path or "/")
        fits = [(length, allow) for length, allow, stretches in self.rules if _fits(stretches, path)]
        return max(fits)[1] if fits else True


def parse(text: str, name: str) -> Rules:
    """The rules for a reader by its product name; the groups for ``*`` where none names it.

    >>> parse("User-agent: *\\nDisallow: /draft", "OnRecord").allows("/draft/1")
    False
    """
    ours: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    found = False
    agents: list[str] = []
    in_rules = False
    for field, value in _lines(text):
        if field == "user-agent":
            agents = [] if in_rules else agents
            in_rules = False
            agents.append(_product(value))
            found = found or agents[-1] == name.lower()
        elif field in {"allow", "disallow", "crawl-delay"}:
            in_rules = True
            if name.lower() in agents:
                ours.append((field, value))
            if "*" in agents:
                others.append((field, value))
    return _rules(ours if found else others)


def _lines(text: str) -> Iterable[tuple[str, str]]:
    for line in re.split(r"\r\n?|\n", text.removeprefix("\ufeff")):
        field, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield field.strip().lower(), value.strip()


def _product(value: str) -> str:
    found = re.match(r"[A-Za-z_-]+", value)
    return "*" if value.startswith("*") else found.group().lower() if found else ""


def _rules(lines: Iterable[tuple[str, str]]) -> Rules:
    rules: list[Rule] = []
    delay = 0.0
    for field, value in lines:
        if field == "crawl-delay":
            delay = min(float(value), _SLOWEST) if re.fullmatch(r"\d{1,6}(?:\.\d{1,3})?", value) else delay
        elif value:  # an empty Disallow disallows nothing
            path = _normal(value)
            rules.append((len(path), field == "allow", _stretches(path)))
    return Rules(tuple(rules), delay)


def _stretches(path: str) -> tuple[str, ...]:
    """A pattern's stretches: ``*`` stands for any characters, ``$`` at the end for the end; without, ``*`` ends it."""
    return tuple(re.split(r"\*+", path.removesuffix("$") if path.endswith("$") else path + "*"))


def _fits(stretches: tuple[str, ...], path: str) -> bool:
    """Whether a pattern fits; one pass, so that no pattern can make it slow."""
    first, *inner = stretches
    if not path.startswith(first):
        return False
    if not inner:
        return path == first
    at = len(first)
    for stretch in inner[:-1]:
        at = path.find(stretch, at)
        if at < 0:
            return False
        at += len(stretch)
    return path.endswith(inner[-1]) and len(path) - len(inner[-1]) >= at


def _normal(path: str) -> str:
    """The path with every octet spelled one way, so that ``%7Ejoe`` and ``~joe`` are one."""
    kept = re.split(r"(%2[Ff]|%2[Aa]|%24)", path)
    return "".join(
        each.upper() if number % 2 else unquote_to_bytes(each).decode("latin-1") for number, each in enumerate(kept)
    )
