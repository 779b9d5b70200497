"""The desk: pages that an editor keeps open, and the API under ``/api/v1``. Needs the extra ``[server]``."""
