"""The way of the data. ``steps`` is the whole way on one page."""
