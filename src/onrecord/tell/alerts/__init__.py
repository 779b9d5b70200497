"""Watches and the alerts they raise. Empty until the desk is built."""
