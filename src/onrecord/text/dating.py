"""From bounds to a day of publication."""

from collections.abc import Iterable

from onrecord.records import Bound, Published


def infer(bounds: Iterable[Bound], year: int | None = None) -> Published:
    """The best day under the bounds, with the days it lies between and the reasons.

    ``year`` is the year known from elsewhere (a copied passage), used where the bounds name none.
    """
    return Published(None, "unknown")
