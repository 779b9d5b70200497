"""The brief as Markdown (CommonMark 0.31.2, with GitHub's tables): the page of ``onrecord brief --format markdown``."""

from onrecord.records import Brief
from onrecord.tell.brief.markdown import render_markdown
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import whole


def write(brief: Brief, frame: Frame) -> str:  # noqa: ARG001 - every exporter takes a frame
    """The brief in Markdown; markup in a report's words has no effect."""
    return whole(render_markdown(brief))
