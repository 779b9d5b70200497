"""Constructed chains: marks round-trip, spans sit on words, one seed gives one series, nesting is what it says."""

import re
from itertools import islice

import pytest
from training.chain_patterns import HEADLINES, NESTED, SINGLE
from training.chains import MARK, RULES, SYMBOL, Attribution, Chain, generate, read_marks

CHAINS = tuple(generate(3000, 11))


def words(chain: Chain, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [chain.text[start:end] for start, end in spans]


def test_marks_become_offsets() -> None:
    chain = read_marks("{1s Ora Kemel} {1c said} {1o that {2s the board} {2c had approved} {2o the sale}}.")
    assert chain.text == "Ora Kemel said that the board had approved the sale."
    outer, inner = chain.statements
    assert words(chain, outer.source) == ["Ora Kemel"]
    assert words(chain, outer.content) == ["that the board had approved the sale"]
    assert words(chain, inner.cue) == ["had approved"]
    assert (outer.inside, inner.inside, chain.depth) == (None, 0, 2)


def test_of_two_with_one_content_the_cited_stands_inside() -> None:
    chain = read_marks("{2c Citing} {2s two clerks}, {1s the Halm Post} {1c said} {1,2o the vote was void}.")
    outer, inner = chain.statements
    assert words(chain, outer.cue) == ["said"]
    assert inner == Attribution(((7, 17),), ((0, 6),), outer.content, inside=0)


def test_one_seed_gives_one_series_and_a_prefix_of_any_longer_one() -> None:
    assert list(generate(50, 3)) == list(islice(generate(200, 3), 50))
    assert list(generate(50, 3)) != list(generate(50, 4))


@pytest.mark.parametrize("pattern", (*NESTED, *HEADLINES, *SINGLE))
def test_every_statement_of_a_pattern_has_a_cue_and_a_content(pattern: str) -> None:
    found: dict[str, set[str]] = {}
    for mark in MARK.finditer(pattern):
        for one in mark[1].split(","):
            found.setdefault(one, set()).add(mark[2])
    assert all({"c", "o"} <= roles for roles in found.values()), pattern
    assert pattern.count("{") == pattern.count("}")


def test_every_symbol_is_known() -> None:
    made = {"person", "surname", "city", "City", "Invented", "country", "countryadj", "capital", "subject"}
    made |= {"vp", "vping", "past", "pp", "fact", "hfact", "Fact", "Clauseq"}
    asked = {symbol for rows in RULES.values() for row in rows for symbol in SYMBOL.findall(row)}
    asked |= {symbol for row in (*NESTED, *HEADLINES, *SINGLE) for symbol in SYMBOL.findall(row)}
    assert asked - made - set(RULES) == set()


def test_spans_lie_on_word_borders_and_hold_no_edge_blanks() -> None:
    for chain in CHAINS:
        assert not re.search(r"[@{}]|  | [,.;]", chain.text), chain.text
        for row in chain.statements:
            for start, end in (*row.source, *row.cue, *row.content):
                assert chain.text[start:end] == chain.text[start:end].strip() != "", chain.text
                edges = chain.text[start - 1 : start + 1], chain.text[end - 1 : end + 1]
                assert not any(len(edge) == 2 and edge.isalpha() for edge in edges if edge.strip() == edge), chain.text


def test_inside_points_back_to_one_that_holds_it_or_shares_its_content() -> None:
    for chain in CHAINS:
        for index, row in enumerate(chain.statements):
            if row.inside is None:
                continue
            assert row.inside < index
            outer = chain.statements[row.inside]
            held = any(start <= row.cue[0][0] and row.cue[-1][1] <= end for start, end in outer.content)
            assert held or row.content == outer.content, chain.text


def test_the_series_is_varied() -> None:
    texts = {chain.text for chain in CHAINS}
    assert len(texts) > 0.985 * len(CHAINS)
    depths = [chain.depth for chain in CHAINS]
    assert 0.55 < sum(depth >= 2 for depth in depths) / len(CHAINS) < 0.85
    assert sum(depth >= 3 for depth in depths) > 0.03 * len(CHAINS)
    assert sum(depth <= 1 for depth in depths) > 0.1 * len(CHAINS)
    cues = {text for chain in CHAINS for row in chain.statements for text in words(chain, row.cue)}
    assert len(cues) > 250
    assert sum(not row.source for chain in CHAINS for row in chain.statements) > 200
    assert sum(len(row.content) > 1 for chain in CHAINS for row in chain.statements) > 60
