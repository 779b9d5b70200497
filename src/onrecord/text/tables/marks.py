# ruff: noqa: SIM905 - word lists read best as running words
"""Quotation marks: which ones can close which."""

CLOSES: dict[str, frozenset[str]] = {
    "“": frozenset('”"“″'),
    "”": frozenset('”"'),
    "„": frozenset('“”"‟'),
    '"': frozenset('"”'),
    "«": frozenset("»"),
    "»": frozenset("«"),
    "‹": frozenset("›"),
    "‘": frozenset("’'"),
    "'": frozenset("'’"),
    "‚": frozenset("‘’"),
}
"""Opening mark -> the marks that can close it, damage (a curly mark closed by a straight one) included."""

DOUBLE = frozenset('“”„"«»‹›')
SINGLE = frozenset("‘'‚")

ELIDED = frozenset(
    "em til till tis twas twere twill bout round cause cos n neath ere nother nuff ello ave ood tude fraid".split()
)
"""Words that begin with an apostrophe because letters are left out ("'em", "'til")."""
