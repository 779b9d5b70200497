"""Mails (RFC 5322, ``.eml``): newsletters and reports that came by mail. A mail is one report."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from onrecord.errors import InputError, NotAReport, TooLarge
from onrecord.gather import decode
from onrecord.gather.layout import Block, Source, as_is, lay_out, one_line, web_address
from onrecord.gather.markup import paragraphs
from onrecord.gather.page import read_page
from onrecord.gather.when import iso
from onrecord.records import Item, Report


def from_mail(item: Item) -> Iterator[Report]:
    """The mail's HTML part, cleaned as a page is; its text part where that holds no article."""
    if len(item.data) > decode.FILE_CEILING:
        raise TooLarge(f"is over the ceiling of {decode.FILE_CEILING >> 20} MiB")
    message = message_from_bytes(item.data, policy=policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise NotAReport("is no mail")
    html, plain = _part(message, "html"), _part(message, "plain")
    if html is None and plain is None:
        raise NotAReport("is a mail without a text")
    source = _source(message, item.key)
    subject = one_line(_said(message, "subject"))
    try:
        yield _from_html(html, source, subject) if html else _from_text(plain or "", source, subject)
    except InputError:
        if not html or not plain:
            raise
        yield _from_text(plain, source, subject)


def _from_html(markup: str, source: Source, subject: str) -> Report:
    page = read_page(markup, source.key, source.url)
    titled = any(part.kind == "headline" for part in page.marked)
    return as_is(page.text, source, None if titled else subject or None, page.marked)


def _from_text(text: str, source: Source, subject: str) -> Report:
    body = paragraphs(text.partition("\n-- \n")[0])  # RFC 3676: what stands behind is a signature
    if not body:
        raise NotAReport("is a mail without a text")
    return lay_out([Block("headline", subject), *body], source)


def _source(message: EmailMessage, key: str) -> Source:
    name, address = parseaddr(_said(message, "from"))
    archived = _said(message, "archived-at").strip("<> ")  # RFC 5064
    return Source(
        key=key,
        kind="mail",
        url=web_address(archived),
        outlet=name or address.rpartition("@")[2] or None,
        published=iso(_said(message, "date")),
    )


def _part(message: EmailMessage, kind: str) -> str | None:
    """The first part of a kind that is no attachment, as text."""
    part = message.get_body((kind,))
    if part is None:
        return None
    try:
        said = part.get_payload(decode=True)
        return decode.page(said, part.get_content_charset()) if isinstance(said, bytes) else None
    except NotAReport:
        return None


def _said(message: EmailMessage, name: str) -> str:
    """A field, decoded; empty where it is missing or broken beyond reading."""
    try:
        return str(message.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError):  # what the parser raises on malformed fields
        return ""
