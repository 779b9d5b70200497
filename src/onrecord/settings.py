"""One frozen Settings, and the only reader of the environment."""

import os
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set for every command."""

    color: bool = True
    """False under NO_COLOR (no-color.org)."""
    width: int | None = None
    """Columns of the terminal, from COLUMNS; None to ask the terminal."""
    contact: str | None = None
    """Whom the sites that are fetched from may write to, from ONRECORD_CONTACT."""
    smtp: str | None = None
    """Through which server alerts are mailed, from ONRECORD_SMTP: smtp://user:password@host:port."""
    mail_from: str | None = None
    """From whom they come, from ONRECORD_FROM."""

    gatherers: tuple[str, ...] = ()
    """Python files that each add a gatherer, from ONRECORD_GATHERERS: paths as in PATH."""

    @classmethod
    def from_environment(cls) -> Self:
        """The settings of this process's environment."""
        columns = os.environ.get("COLUMNS", "")
        return cls(
            color=not os.environ.get("NO_COLOR"),
            width=int(columns) if columns.isdecimal() and int(columns) >= 40 else None,
            contact=os.environ.get("ONRECORD_CONTACT") or None,
            smtp=os.environ.get("ONRECORD_SMTP") or None,
            mail_from=os.environ.get("ONRECORD_FROM") or None,
            gatherers=tuple(filter(None, os.environ.get("ONRECORD_GATHERERS", "").split(os.pathsep))),
        )
