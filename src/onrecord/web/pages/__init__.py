"""The pages, one file a page; each offers its ``ROUTES``."""

from starlette.routing import BaseRoute

from onrecord.web.pages import claim, compare, feeds, judging, login, name, now, report, search, story, watches

_PAGES = (login, judging, now, feeds, story, search, watches, claim, report, compare, name)


def routes() -> list[BaseRoute]:
    """Every page's routes."""
    return [route for each in _PAGES for route in each.ROUTES]
