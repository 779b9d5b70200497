"""What a person's titles, roles and given name say of gender."""

from onrecord.records import Name
from onrecord.text.tables.given_names import FEMALE, MALE, NEUTRAL
from onrecord.text.tables.titles import FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES


def gender(name: Name) -> str | None:
    """f | m, or None when nothing tells. Titles and roles come before the given name."""
    titles = {alias.split()[0].rstrip(".").lower() for alias in (name.name, *name.aliases) if " " in alias}
    held = {word for role in name.roles for word in role.role.lower().split()[-1:]}
    female = bool(titles & FEMALE_TITLES or held & FEMALE_ROLES)
    male = bool(titles & MALE_TITLES or held & MALE_ROLES)
    if female != male:
        return "f" if female else "m"
    first = name.name.split()[0]
    if first in NEUTRAL or " " not in name.name or (first in FEMALE) == (first in MALE):
        return None
    return "f" if first in FEMALE else "m"
