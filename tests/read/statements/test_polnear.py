"""The rules keep their level on PolNeAR's first dev documents, where the corpus is there."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from onrecord.read.statements import RuleReader

SCORER = Path(__file__).resolve().parents[3] / "evals" / "attribution.py"


@pytest.fixture(scope="module")
def attribution() -> ModuleType:
    spec = importlib.util.spec_from_file_location("attribution", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.shared
def test_the_rules_stay_above_their_floor(attribution) -> None:
    if not (attribution.CORPUS / "polnear_dev.jsonl.gz").is_file():
        pytest.skip("../shared/corpora/polnear is not beside this checkout")
    figures = attribution.score(RuleReader(), "dev", 20)
    assert figures["cue"]["overlap"] > 62
    assert figures["content"]["token"] > 72
    assert figures["source"]["overlap"] > 62


def test_runs_are_contiguous(attribution) -> None:
    assert attribution.runs(frozenset({1, 2, 5})) == [(1, 3), (5, 6)]


def test_triples_count_words(attribution) -> None:
    rows = [{"source": [(0, 6)], "cue": [(7, 11)], "content": [(12, 30)]}]
    assert attribution.triples("Police said the driver slept.", rows) == [
        (frozenset({0}), frozenset({1}), frozenset({2, 3, 4}))
    ]
