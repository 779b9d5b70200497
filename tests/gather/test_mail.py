from email.message import EmailMessage
from pathlib import Path

import pytest
from gathered import BODY, PAGE, gather, put, reason
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.gather.mail import from_mail
from onrecord.records import Item


def mail(plain: str | None = None, html: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "The Vire Post <news@post.example>"
    message["To"] = "reader@home.example"
    message["Subject"] = "Brücke: Bridge at Halden closed"
    message["Date"] = "Mon, 03 Mar 2031 14:05:00 +0100"
    if plain is not None:
        message.set_content(plain)
    if html is not None:
        message.add_alternative(html, subtype="html") if plain is not None else message.set_content(html, "html")
    return message


def test_the_html_part_is_cleaned_as_a_page(tmp_path: Path) -> None:
    message = mail("In short.", PAGE)
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    path = put(tmp_path, "a.eml", message.as_bytes())
    (report,), skipped = gather(path)
    assert skipped == []
    assert (report.key, report.kind, report.outlet) == (path, "mail", "The Vire Post")
    assert (report.published, report.published_how) == ("2031-03-03T14:05:00+01:00", "metadata")
    assert all(said in report.text for said in BODY)
    assert "newsletter" not in report.text
    assert report.title is None


def test_a_text_alone(tmp_path: Path) -> None:
    (report,), _ = gather(
        put(tmp_path, "a.eml", mail("\n\n".join(BODY) + "\n-- \nThe Vire Post, Harbour 1").as_bytes())
    )
    assert report.text == "\n\n".join(["Brücke: Bridge at Halden closed", *BODY])


def test_the_text_where_the_html_holds_no_article(tmp_path: Path) -> None:
    (report,), _ = gather(put(tmp_path, "a.eml", mail("\n\n".join(BODY), "<html><body></body></html>").as_bytes()))
    assert BODY[3] in report.text


def test_a_page_without_a_headline_has_the_subject_beside_it(tmp_path: Path) -> None:
    html = "<html><body>" + "".join(f"<p>{said}</p>" for said in BODY) + "</body></html>"
    (report,), _ = gather(put(tmp_path, "a.eml", mail(None, html).as_bytes()))
    assert report.title == "Brücke: Bridge at Halden closed"
    assert report.text.startswith(BODY[0])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is no mail"),
        (b"From: a@b.example\nSubject: x\n\n", "is a mail without a text"),
        (b"From: a@b.example\nContent-Type: image/png\n\nx", "is a mail without a text"),
    ],
)
def test_mails_without_a_text(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(put(tmp_path, "a.eml", data)) == why


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, 2000))
def test_broken_mails_are_refused_or_read(noise: bytes, at: int) -> None:
    data = mail("\n\n".join(BODY), PAGE).as_bytes()
    try:
        list(from_mail(Item("k", data[:at] + noise + data[at:], "mail")))
    except InputError as error:
        assert "\n" not in str(error)
