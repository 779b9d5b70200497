"""Reports beside each other: passages, what is novel, stories, who came first, claims, origins, status.

Pure functions of records: no clock, no file, no network. Nothing here depends on the order of its input.
"""
