"""How every call answers: JSON with an entity tag, or problem details in one line (RFC 9110, RFC 9457)."""

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Path, Query
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord.errors import OnRecordError
from onrecord.tell.export.json import dumps

Name = Annotated[str, Path(pattern="^[0-9a-f]{8,64}$", description="An id, as every answer gives them.")]
"""The id of a story, claim, report, name, watch or judgement."""
Limit = Annotated[int, Query(ge=1, le=200, description="So many rows at most.")]
Moment = Annotated[
    str,
    Query(pattern=r"^(\d{4}-\d\d-\d\d(T[0-9:.+Z-]{5,30})?)?$", description="ISO 8601, as 2031-03-05; empty for ever."),
]
Responses = dict[int | str, dict[str, Any]]
PROBLEM = "application/problem+json"
_PROBLEM: dict[str, Any] = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What is wrong, in a line."},
    },
}
_LONE = re.compile("[\ud800-\udfff]")


def answer(request: Request, value: object, status: int = 200) -> Response:
    """The value as JSON; 304 where the caller has it already."""
    return given(request, dumps(value), "application/json", status)


def given(request: Request, text: str, kind: str, status: int = 200) -> Response:
    """A text under an entity tag of its content."""
    body = _LONE.sub("\ufffd", text).encode("utf-8")
    headers = {"etag": f'"{sha256(body).hexdigest()[:32]}"'} if status == 200 else {}
    known = {each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")}
    if status == 200 and request.method in {"GET", "HEAD"} and known & {headers["etag"], "*"}:
        return Response(status_code=304, headers=headers)
    return Response(body, status, headers, kind)


def told(description: str, *failing: int, status: int = 200, kind: str = "application/json") -> Responses:
    """What a call answers and how it can fail, for its documentation."""
    shape = {"type": "object"} if kind.endswith("json") else {"type": "string"}
    row: Responses = {status: {"description": description, "content": {kind: {"schema": shape}}}}
    if status == 200:
        row[304] = {"description": "As the caller has it (If-None-Match)."}
    return row | problems(*failing)


def problems(*statuses: int) -> Responses:
    """The ways in which a call can fail, for its documentation."""
    return {
        status: {"description": HTTPStatus(status).phrase, "content": {PROBLEM: {"schema": _PROBLEM}}}
        for status in statuses
    }


def problem(status: int, line: str, headers: dict[str, str] | None = None) -> Response:
    """Problem details."""
    row = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": line}
    return Response(_LONE.sub("\ufffd", dumps(row)).encode("utf-8"), status, headers, PROBLEM)


async def failed(_: Request, error: Exception) -> Response:
    """Whatever goes wrong in one line; of our own failures nothing of the inside."""
    if isinstance(error, RequestValidationError):
        rows = [f"{'.'.join(map(str, row['loc'][1:])) or row['loc'][0]}: {row['msg']}" for row in error.errors()]
        return problem(422, "; ".join(rows[:5])[:500])
    if isinstance(error, HTTPException):
        line = _NOTHING if error.status_code == 404 else error.detail or HTTPStatus(error.status_code).phrase
        return problem(error.status_code, line, dict(error.headers or {}))
    if isinstance(error, OnRecordError):
        return problem(400, str(error))
    return problem(500, "Something went wrong here; the server's log tells what.")


_NOTHING = "There is no such thing here."


def sealed(cursor: str) -> str | None:
    """A place in a list as callers pass it back; None at the end."""
    return urlsafe_b64encode(cursor.encode("utf-8")).decode("ascii").rstrip("=") if cursor else None


def opened(cursor: str) -> str:
    """The place that a caller passed back. Raises HTTPException (400) for what is none of ours."""
    try:
        text = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        text = "\0"
    if cursor and not _CURSOR.fullmatch(text):
        raise HTTPException(400, "this cursor is none that an answer gave")
    return text


_CURSOR = re.compile(r"[0-9T:.+Z-]{10,40} [0-9a-f]{8,64}")
