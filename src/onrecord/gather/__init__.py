"""From the world to reports: files, pages, feeds, wire formats and archives.

Every gatherer takes bytes and gives reports or a ``Skipped`` with one clear line. ``fetch.py`` is the only HTTP client.
"""

from onrecord.gather.folder import from_paths

__all__ = ["from_paths"]
