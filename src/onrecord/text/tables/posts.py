"""How a paragraph shows that it is a post of a social network that the report prints; regular expressions."""

POST = r"\bpic\.twitter\.com/|\bt\.co/|\A\s*(?:RT )?@\w{2,20}\b.{0,8}:"
"""What stands inside a post, or opens it."""

SIGNED = r"\A\s*(?:[-–—]+|&mdash;)\s*[^\n]{1,60}\(@\w{2,20}\)"
"""The line under a post that names its author ("— Hanne Oskarsen (@hoskarsen) May 2, 2031")."""
