"""Statements by rules: the first reader, later the fallback and the baseline."""

from collections.abc import Iterable

from onrecord.read.names import Seen
from onrecord.read.statements.discourse import Discourse
from onrecord.read.statements.draft import Draft
from onrecord.records import Name, Part, Report, Sentence, Statement
from onrecord.text.hashes import digest


class RuleReader:
    """The reader by rules: needs no weights; the baseline of every other reader."""

    made_by = "rules/1"

    def find_named(self, report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]) -> tuple[Seen, ...]:  # noqa: ARG002 - the rules' names are the names room's
        """Nothing: the names room's own rules tell."""
        return ()

    def find_statements(
        self,
        report: Report,
        parts: tuple[Part, ...],
        sentences: tuple[Sentence, ...],
        names: tuple[Name, ...],
    ) -> tuple[Statement, ...]:
        """The report's statements in the order of their first character."""
        found = Discourse(report.text, names).read_all(parts, sentences)
        return to_statements(report, found, self.made_by)


def to_statements(report: Report, found: Iterable[Draft], made_by: str) -> tuple[Statement, ...]:
    """Finished drafts as statements, in the order of their first character."""
    drafts = sorted(found, key=lambda draft: (draft.first, draft.at, draft.form))
    ids = {id(draft): _id(report, draft) for draft in drafts}
    return tuple(_statement(draft, ids, made_by) for draft in drafts)


def _statement(draft: Draft, ids: dict[int, str], made_by: str) -> Statement:
    return Statement(
        id=ids[id(draft)],
        sentence=draft.sentence.id,
        source=draft.source,
        source_name=draft.name.id if draft.name else None,
        cue=draft.cue,
        content=tuple(draft.content),
        quote=draft.quote,
        stance=draft.stance,
        anonymous=draft.anonymous,
        chain=draft.chain,
        source_kind=draft.kind,
        refers_to=ids.get(id(draft.refers_to)) if draft.refers_to else None,
        inside=ids.get(id(draft.inside)) if draft.inside else None,
        score=round(draft.score, 2),
        made_by=made_by,
    )


def _id(report: Report, draft: Draft) -> str:
    spots = [spot for span in (*draft.cue, *draft.content) for spot in (span.start, span.end)]
    return digest(report.id, "statement", len(draft.cue), *spots)
