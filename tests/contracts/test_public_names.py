"""The names that other programs may rely on, and that every one of them is explained."""

import importlib
import inspect

import pytest

import onrecord
from onrecord import records

ROOMS = {
    "onrecord.gather": {"from_paths"},
    "onrecord.ledger": {"Ledger", "open_ledger"},
    "onrecord.read.dates": {"find_bounds", "find_moments"},
    "onrecord.read.names": {"find_names"},
    "onrecord.pipeline": {"read", "tell", "trace"},
    "onrecord.read.parts": {"find_outlet", "find_parts"},
    "onrecord.read.statements": {"Reader", "RuleReader"},
    "onrecord.tell.brief": {"compose"},
    "onrecord.trace.claims": {"check_headlines", "find_claims"},
    "onrecord.trace.order": {"find_order", "settle_dates"},
    "onrecord.trace.passages": {"find_copies", "find_novel", "find_passages"},
    "onrecord.trace.stories": {"find_stories", "group"},
}


def test_the_package_offers_its_records() -> None:
    assert set(onrecord.__all__) == {"Brief", "Reading", "Record", "Report", "Skipped"}
    assert all(hasattr(onrecord, name) for name in onrecord.__all__)


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_room_offers_what_it_says(room: str) -> None:
    assert ROOMS[room].issubset(importlib.import_module(room).__all__)


@pytest.mark.parametrize("name", records.__all__)
def test_every_record_is_frozen_and_explained(name: str) -> None:
    record = getattr(records, name)
    assert inspect.getdoc(record)
    assert record.__dataclass_params__.frozen
