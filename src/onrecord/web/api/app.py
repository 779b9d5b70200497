"""The API as an application of its own, mounted under ``/api/v1``."""

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from onrecord import __version__
from onrecord.errors import OnRecordError
from onrecord.web.api import desk as desk_calls
from onrecord.web.api import stories, things
from onrecord.web.api.answers import failed, problems
from onrecord.web.desk import Desk

_ABOUT = """Everything that the desk's pages show. Lists give `next`, to be passed back as `cursor`; answers carry an
ETag; failures are problem details (RFC 9457). On the machine itself nobody needs a token; elsewhere a bearer token does
it (`onrecord token add`). The record tells who stands where, never who is right."""


def make_api(desk: Desk) -> FastAPI:
    """The calls over a desk's ledger. No page of documentation: those load scripts from elsewhere."""
    api = FastAPI(
        title="OnRecord",
        version=__version__,
        description=_ABOUT,
        openapi_url="/openapi.json",
        docs_url=None,
        redoc_url=None,
        responses=problems(401, 408, 413, 414, 422, 429),
        servers=[{"url": "/api/v1"}],
        root_path_in_servers=False,
        exception_handlers={
            RequestValidationError: failed,
            HTTPException: failed,
            OnRecordError: failed,
            Exception: failed,
        },
    )
    api.state.desk = desk
    for router in (stories.router, things.router, desk_calls.router):
        api.include_router(router)
    return api
