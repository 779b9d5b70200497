"""What programs may ask: the record as JSON under ``/api/v1``, with OpenAPI 3.1 at ``/api/v1/openapi.json``."""
