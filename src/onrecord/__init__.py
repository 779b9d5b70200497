"""OnRecord: who says what, on whose authority, who denies it, what is new, what was copied, what comes next.

>>> from onrecord import read, tell, trace
>>> from onrecord.gather import from_paths  # doctest: +SKIP
>>> brief = tell(trace(read(report) for report in from_paths(["reports/"])))  # doctest: +SKIP
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Brief", "Reading", "Record", "Report", "read", "tell", "trace"]

if TYPE_CHECKING:
    from onrecord.pipeline.steps import read, tell, trace
    from onrecord.records import Brief, Reading, Record, Report


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562: so that "onrecord --help" imports nothing else
    if name in {"read", "tell", "trace"}:
        from onrecord.pipeline import steps

        return getattr(steps, name)
    if name in __all__:
        from onrecord import records

        return getattr(records, name)
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
