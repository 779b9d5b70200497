"""What somebody reads whose request is refused: a page, or problem details for the API (RFC 9457)."""

import json
from collections.abc import Mapping
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from onrecord.web.render import page


def refusal(request: Request, status: int, line: str, headers: Mapping[str, str] | None = None) -> Response:
    """An answer that says in a line why there is no other."""
    if is_api(request.url.path):
        problem = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": line}
        return Response(json.dumps(problem), status, headers, "application/problem+json")
    answer = page(request, "error.html.j2", status=status, line=line)
    answer.headers.update(headers or {})
    return answer


def is_api(path: str) -> bool:
    """Whether a program asks, not a person."""
    return path.startswith("/api/")
