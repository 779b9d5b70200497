"""The whole API against its own OpenAPI description, with whatever schemathesis thinks of."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from onrecord.web.app import make_app
from onrecord.web.desk import Desk, DeskOptions

AS_THE_DESK = {"host": "127.0.0.1:8765", "sec-fetch-site": "same-origin"}
CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)
CALLS = 25


@pytest.fixture(scope="module")
def described(kept_example: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator["schemathesis.BaseSchema"]:
    place = shutil.copy(kept_example, tmp_path_factory.mktemp("api") / "story.db")
    desk = Desk(DeskOptions(str(place)))
    yield schemathesis.openapi.from_asgi("/api/v1/openapi.json", make_app(desk), headers=AS_THE_DESK)
    desk.close()


def test_every_call_does_as_the_description_says(described: "schemathesis.BaseSchema") -> None:
    seen = 0
    for found in described.get_all_operations():
        operation = found.ok()
        seen += 1

        @given(case=operation.as_strategy())
        @settings(
            max_examples=CALLS,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def asked(case: "schemathesis.Case") -> None:
            case.call_and_validate(headers=AS_THE_DESK, checks=CHECKS)

        asked()
    assert seen >= 20
