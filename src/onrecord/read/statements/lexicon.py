"""From the tables of verbs to their forms: which word can be a cue, and with which complements."""

from typing import NamedTuple

from onrecord.text.tables.speech import ACTS, DOUBLED, IRREGULAR, VERBS

VOWELS = frozenset("aeiou")


class Sense(NamedTuple):
    """One verb with one particle: "call", "call for", "point out"."""

    lemma: str
    particle: tuple[str, ...]
    frames: dict[str, str]
    """Frame letter -> stance."""


class Form(NamedTuple):
    """What a word can be: a verb in one or more of its forms."""

    lemma: str
    kinds: str
    """b base, s third person, d past, n past participle, g -ing."""
    senses: tuple[Sense, ...]
    """Longest particle first."""


def inflect(lemma: str) -> dict[str, str]:
    """The forms of an English verb with their kinds.

    >>> inflect("deny")["denies"], inflect("admit")["admitted"], inflect("say")["said"]
    ('s', 'dn', 'dn')
    """
    found: dict[str, str] = {}
    stem = lemma + lemma[-1] if lemma in DOUBLED else lemma
    soft = lemma[-1] == "y" and lemma[-2] not in VOWELS
    third = lemma[:-1] + "ies" if soft else lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    third = {"have": "has"}.get(lemma, third)
    silent = lemma[-1] == "e" and not lemma.endswith(("ee", "oe"))
    if lemma in IRREGULAR:
        past, part = (words.split() for words in IRREGULAR[lemma])
    else:
        past = part = [lemma[:-1] + "ied" if soft else stem + ("d" if lemma[-1] == "e" else "ed")]
    forms = [(lemma, "b"), (third, "s"), *((word, "d") for word in past), *((word, "n") for word in part)]
    for word, kind in [*forms, ((lemma[:-1] if silent else stem) + "ing", "g")]:
        found[word] = found.get(word, "") + kind
    return found


def _lexicon() -> dict[str, Form]:
    senses: dict[str, dict[tuple[str, ...], dict[str, str]]] = {}
    for stance, frames, lemmas in VERBS:
        for entry in lemmas.split():
            lemma, *particle = entry.split("_")
            known = senses.setdefault(lemma, {}).setdefault(tuple(particle), {})
            for frame in frames:
                known.setdefault(frame, stance)
    forms: dict[str, Form] = {}
    for lemma, by_particle in senses.items():
        rows = tuple(
            Sense(lemma, particle, frames)
            for particle, frames in sorted(by_particle.items(), key=lambda row: (-len(row[0]), row[0]))
        )
        for word, kinds in inflect(lemma).items():
            forms.setdefault(word, Form(lemma, kinds, rows))
    return forms


FORMS = _lexicon()
ACT_FORMS = {word: kinds for lemma in sorted(ACTS) for word, kinds in inflect(lemma).items()}
GIVE_FORMS = {word: kinds for lemma in ("give", "grant") for word, kinds in inflect(lemma).items()}
