"""A title that an editor would accept, taken from the reports' own headlines."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice

from onrecord.records import Reading
from onrecord.trace.passages.lines import spell, weigh
from onrecord.trace.stories.vectors import Vector, term_of

_LONG = 110
"""Characters beyond which a headline is cut at a clause."""
_SENTENCES = 6
"""First sentences of a report without a headline that may stand in for one."""
_CLAUSE = re.compile(r"(?<=\w\w)(?:;|:(?=\s)|\s[-–—]\s|,(?=\s))")
_BREAK = re.compile(r"\s(?=(?:after|before|when|because|while|although|according|but|where|until|amid)\b)")
_LABEL = re.compile(
    r"^(?:live(?: updates?| blog)?|breaking(?: news)?|exclusive|update[ds]?(?: \d+)?|just in|watch|video"
    r"|photos?|pictures?|in pictures|gallery|opinion|analysis|developing)\s*(?:[:|]|\s[-–—]\s)\s*"
    r"|\s*[([](?:live|updated?|video|photos?|pictures?|gallery|watch)[)\]]|\s[-–—|]\s(?:live|video|photos?|gallery)$",
    re.IGNORECASE,
)
"""A headline's label: what stands behind it is the headline."""
_TEASER = re.compile(
    r"\?(?:\W*$|\s)|…$|\.\.\.$|!\W*$|^\d+ (?:things|ways|reasons|facts|photos|times)\b"
    r"|\byou(?:['’]ll)?\b|^(?:why|how|what|who|when|where|here(?:['’]s| is| are)?|this|these|meet|see|watch|poll|quiz"
    r"|opinion|editorial)\b|(?-i:\b(?:VIDEO|PHOTOS?|WATCH|LIVE|POLL)\b)",
    re.IGNORECASE,
)
"""What an editor would not print over a record: questions, lists, addresses to the reader, shouting."""
_HANGING = re.compile(
    r"^(?:he|she|it|they|we|i|his|her|its|their|our|my|that|those|but|and|so|or|also|first|following|meanwhile|however"
    r"|then|there|if|while|as|after|when|according|talk|let|well|yes|no|image|photo|by|updated?|published)\b",
    re.IGNORECASE,
)
"""A sentence that hangs on what stood before it, or is no report."""
_TAIL = re.compile(r"\s+[|»•]\s+[^|»•]{2,40}$|\s+:\s+[^:]{2,45}$")
_OUTLET_TAIL = re.compile(
    r"\s+[-–—]\s+(?:the\s)?(?:[A-Z][\w.&']*\s){0,3}(?:News|Times|Post|Herald|Journal|Tribune|Gazette|Telegraph|Guardian"
    r"|Chronicle|Courier|Star|Mail|Press|Observer|Independent|Today|Daily|TV|Radio|Wire)(?:\s(?:Online|News|UK|US))?$"
    r"|\s+[-–—]\s+[\w-]+\.(?:com|org|net|co\.\w\w)$",
)
_UNSEEN = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_QUOTES = (("“", "”"), ("‘", "’"))


def title_of(rows: Sequence[tuple[Reading, Vector]]) -> str:
    """The headline that says most of what the story's reports share; the later of two that say as much.

    Questions, teasers, shouting and headlines that had to be cut are taken only where there is nothing else. Where
    no report has a headline, a sentence near the top that stands by itself does.
    """
    shared: dict[str, float] = defaultdict(float)
    for reading, terms in rows:
        for name, weight in terms.items():
            shared[name] += weight
        for name in {term_of(word) for word in spell(_headline(reading) or "")}:
            shared[name] += 0.1
    best = ("", (-1.0, 0))
    for turn, (reading, _) in enumerate(rows):
        headline = _headline(reading)
        texts = [(headline, 1.0)] if headline else [(text, 0.25) for text in _openings(reading)]
        for at, (text, worth) in enumerate(texts):
            score = (round(worth * _doubt(text, headline is not None) * _told(text, shared) / (4 + at), 3), turn)
            best = max(best, (_short(text), score), key=lambda row: row[1])
    return best[0] or rows[0][0].key


def _doubt(text: str, headline: bool) -> float:
    """How fit a text is for a title, from 0 to 1."""
    fit = 0.3 if _TEASER.search(text) else 1.0
    if not headline and _HANGING.search(text):
        fit *= 0.4
    if any(text.count(opening) > text.count(closing) for opening, closing in _QUOTES) or text.count('"') % 2:
        fit *= 0.6
    if len(text) > _LONG:
        fit *= 0.6 if headline else 0.4
    return fit


def _told(text: str, shared: dict[str, float]) -> float:
    """How much of what the reports share a text tells, long texts discounted."""
    names = {term_of(word) for word in spell(text) if weigh(word) > 0}
    return sum(shared.get(name, 0.0) for name in names) / (4 + len(names)) ** 0.5 if names else 0.0


def _headline(reading: Reading) -> str | None:
    """A report's headline in one line, without label and without the outlet's name behind it."""
    if reading.report.title and spell(reading.report.title):
        text = reading.report.title
    else:
        part = next((part for part in reading.parts if part.kind == "headline"), None)
        if part is None:
            return None
        text = reading.words(part)
    text = " ".join(_UNSEEN.sub("", text).split())
    for pattern in (_TAIL, _OUTLET_TAIL, _LABEL):
        bare = pattern.sub("", text).strip()
        text = bare if len(spell(bare)) >= 3 else text
    return text


def _openings(reading: Reading) -> list[str]:
    """The first sentences of the body."""
    first = islice((row for row in reading.sentences if row.part == "paragraph"), _SENTENCES)
    return [text for row in first if (text := _UNSEEN.sub("", " ".join(reading.words(row).split())).rstrip("."))]


def _short(text: str) -> str:
    """The text up to the last clause that fits; by words where there is none."""
    if len(text) <= _LONG:
        return text
    for pattern in (_CLAUSE, _BREAK):
        cuts = [found.start() for found in pattern.finditer(text, 45, _LONG)]
        if cuts:
            return text[: cuts[-1]].rstrip(" ,;:-–—")
    return text[:_LONG].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + " …"
