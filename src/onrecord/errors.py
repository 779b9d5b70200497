"""The tree of errors.

    OnRecordError
    |-- InputError          one input could not be read (it becomes a Skipped; the rest goes on)
    |   |-- FetchError      an address could not be fetched
    |   |   `-- Refused       an address that is not fetched: a private network, another scheme than the web's
    |   |-- NotAReport      readable, but holds no report (empty, binary, an index page)
    |   `-- TooLarge        over a size ceiling
    |-- LedgerError         the ledger could not be opened, migrated or written
    |-- SettingsError       a setting is unknown or out of range
    `-- UsageError          the command line does not make sense (exit status 2)

Every message is one line that a user can act on.
"""


class OnRecordError(Exception):
    """Any error that OnRecord raises on purpose."""


class InputError(OnRecordError):
    """One input could not be read."""


class FetchError(InputError):
    """An address could not be fetched."""


class Refused(FetchError):
    """An address that is not fetched: a private network, another scheme than the web's."""


class NotAReport(InputError):
    """An input was read but holds no report."""


class TooLarge(InputError):
    """An input is over a size ceiling."""


class LedgerError(OnRecordError):
    """The ledger could not be opened, migrated or written."""


class SettingsError(OnRecordError):
    """A setting is unknown or out of range."""


class UsageError(OnRecordError):
    """The command line does not make sense."""
