"""Reports, claims and quotations as linked data: schema.org 30.0 in JSON-LD 1.1 (W3C, 2020).

A report is a ``NewsArticle``, a claim a ``Claim`` with where it appeared, what somebody said word for word a
``Quotation``. There is never a ``ClaimReview``: it is a verdict, a verdict is a person's, and the ledger keeps no
judgement of that kind. Where a claim stands is its ``creativeWorkStatus``, in the words of ``Claim.status``.
"""

from collections.abc import Mapping

from onrecord.records import Brief, Claim, Reading, Statement
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import Json, content, dump, headline, line, outlet, page, places, speaker, web

_TYPES = {"person": "Person", "organisation": "Organization", "group": "Organization"}
_WORD_FOR_WORD = frozenset({"direct", "mixed", "fragment"})


def write(brief: Brief, frame: Frame) -> str:
    """One graph: reports in time order, then claims, then quotations."""
    ids = places(brief, frame)
    said = {row.id: (reading, row) for reading in brief.record.readings for row in reading.statements}
    graph = [_article(brief, reading, ids) for reading in brief.record.readings]
    graph += [_claim(claim, said, ids, frame) for claim in brief.record.claims]
    graph += [
        _quotation(reading, row, ids, frame)
        for reading, row in said.values()
        if row.source is not None and row.quote in _WORD_FOR_WORD and content(reading, row)
    ]
    return dump({"@context": "https://schema.org", "@graph": graph})


def _article(brief: Brief, reading: Reading, ids: Mapping[str, str]) -> Json:
    row: Json = {
        "@type": "NewsArticle",
        "@id": ids[reading.key],
        "headline": headline(reading),
        "inLanguage": line(reading.report.language),
        "publisher": {"@type": "NewsMediaOrganization", "name": outlet(reading)},
    }
    if found := web(reading):
        row["url"] = found
    if reading.published.value:
        row["datePublished"] = line(reading.published.value)
    if reading.report.version > 1:
        row["version"] = reading.report.version
    if "paywalled" in reading.report.signs:
        row["isAccessibleForFree"] = False
    if sources := [{"@id": ids[key]} for key in brief.record.order.sources_of(reading.key) if key in ids]:
        row["isBasedOn"] = sources
    return row


def _claim(claim: Claim, said: Mapping[str, tuple[Reading, Statement]], ids: Mapping[str, str], frame: Frame) -> Json:
    """A claim with every report that supports it, in time order; who denies it stands in its reports' quotations."""
    told = {said[id][0].key for id in claim.supports if id in said}
    shown = [{"@id": name} for key, name in ids.items() if key in told]
    row: Json = {
        "@type": "Claim",
        "@id": page(frame, "claim", claim.id),
        "text": line(claim.text),
        "creativeWorkStatus": claim.status,
    }
    if shown:
        row |= {"firstAppearance": shown[0], "appearance": shown}
    if claim.detail_of:
        row["isPartOf"] = {"@id": page(frame, "claim", claim.detail_of)}
    return row


def _quotation(reading: Reading, row: Statement, ids: Mapping[str, str], frame: Frame) -> Json:
    kind = next((name.kind for name in reading.names if name.id == row.source_name), "")
    return {
        "@type": "Quotation",
        "@id": page(frame, "statement", row.id),
        "text": content(reading, row),
        "spokenByCharacter": {"@type": _TYPES.get(kind, "Thing"), "name": speaker(reading, row)},
        "isPartOf": {"@id": ids[reading.key]},
    }
