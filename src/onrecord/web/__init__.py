"""The desk and the API. Empty until the desk is built."""
