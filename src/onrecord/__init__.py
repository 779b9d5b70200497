"""OnRecord: who says what, on whose authority, who denies it, what is new, what was copied, what comes next."""

__version__ = "0.1.0"
