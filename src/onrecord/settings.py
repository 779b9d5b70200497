"""One frozen Settings, and the only reader of the environment."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from onrecord.errors import SettingsError


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
    push_key: str | None = None
    """The file with the key by which browsers know this server, from ONRECORD_PUSH_KEY; None: no web push."""
    gatherers: tuple[str, ...] = ()
    """Python files that each add a gatherer, from ONRECORD_GATHERERS: paths as in PATH."""
    exporters: tuple[str, ...] = ()
    """Python files that each add an exporter, from ONRECORD_EXPORTERS: paths as in PATH."""

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
            push_key=os.environ.get("ONRECORD_PUSH_KEY") or None,
            gatherers=_paths("ONRECORD_GATHERERS"),
            exporters=_paths("ONRECORD_EXPORTERS"),
        )


def _paths(name: str) -> tuple[str, ...]:
    return tuple(filter(None, os.environ.get(name, "").split(os.pathsep)))


def key_of(path: str, make: Callable[[], bytes]) -> bytes:
    """A private key's file; it is made where there is none, for its owner alone. Raises ``SettingsError``."""
    try:
        with (
            suppress(FileExistsError),
            os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as new,
        ):
            new.write(make())
        return Path(path).read_bytes()
    except OSError as error:
        raise SettingsError(f"the key cannot be kept in {path}: {error.strerror}") from None


def secret_of(place: str) -> str:
    """A secret from where it is kept: ``env:NAME``, an environment variable, or ``file:PATH``, a file's first line.

    Raises ``SettingsError`` with one line that never holds the secret.
    """
    how, _, name = place.partition(":")
    if how == "env":
        found = os.environ.get(name, "")
    elif how == "file":
        try:
            found = Path(name).read_text("utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
            raise SettingsError(f"the secret cannot be read from {name}: {reason}") from None
    else:
        raise SettingsError(f"a secret is kept in env:NAME or file:PATH, not in {how!r}")
    if not found:
        raise SettingsError(f"there is no secret in {'the environment variable ' if how == 'env' else ''}{name}")
    return found
