"""The pages, one file a page; each offers its ``ROUTES``."""

from starlette.routing import BaseRoute

from onrecord.web.pages import now, story

_PAGES = (now, story)


def routes() -> list[BaseRoute]:
    """Every page's routes."""
    return [route for each in _PAGES for route in each.ROUTES]
