"""The pages, one file a page; each offers its ``ROUTES``."""

from starlette.routing import BaseRoute

from onrecord.web.pages import claim, compare, feeds, login, now, report, search, story, watches

_PAGES = (login, now, feeds, story, search, watches, claim, report, compare)


def routes() -> list[BaseRoute]:
    """Every page's routes."""
    return [route for each in _PAGES for route in each.ROUTES]
