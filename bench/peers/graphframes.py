"""Stands in for graphframes beside passim, whose Java part comes from Maven alone: connected components, on the driver.

It costs less than the real one, so passim is not put at a disadvantage. Passim's pairwise output does not depend on it.
"""

from typing import Any


class GraphFrame:
    """The three calls that passim makes."""

    def __init__(self, vertices: Any, edges: Any) -> None:
        self._vertices, self._edges = vertices, edges

    def cache(self) -> None:
        """Nothing to keep."""

    def connectedComponents(self) -> Any:
        """The vertices, each with the number of its component."""
        nodes = [tuple(row["id"]) for row in self._vertices.collect()]
        above = {node: node for node in nodes}

        def root(node: tuple[int, ...]) -> tuple[int, ...]:
            while above[node] != node:
                above[node] = above[above[node]]
                node = above[node]
            return node

        for edge in self._edges.select("src", "dst").collect():
            above[root(tuple(edge["src"]))] = root(tuple(edge["dst"]))
        numbers = {node: at for at, node in enumerate(sorted({root(node) for node in nodes}))}
        rows = [(node, numbers[root(node)]) for node in nodes]
        shape = f"id {self._vertices.schema['id'].dataType.simpleString()}, component bigint"
        return self._vertices.sparkSession.createDataFrame(rows, shape)
