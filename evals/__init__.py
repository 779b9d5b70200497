"""Scorers beside gold data. They read ``../shared`` when it is there and say so when it is not."""
