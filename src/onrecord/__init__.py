"""OnRecord: who says what, on whose authority, who denies it, what is new, what was copied, what comes next.

The whole way, from paths to a brief:

    from onrecord.gather import from_paths
    from onrecord.pipeline import read, tell, trace

    reports = (found for found in from_paths(["reports/"]) if isinstance(found, Report))
    brief = tell(trace(read(report) for report in reports))
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Brief", "Reading", "Record", "Report", "Skipped"]

if TYPE_CHECKING:
    from onrecord.records import Brief, Reading, Record, Report, Skipped


def __getattr__(name: str) -> Any:
    """The records, imported when they are asked for, so that ``onrecord --help`` imports nothing else (PEP 562)."""
    if name in __all__:
        from onrecord import records

        return getattr(records, name)
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
