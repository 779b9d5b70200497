"""``training`` and ``evals`` are no part of the package: the checkout is put on the path for their tests."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))
