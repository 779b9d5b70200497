"""Writes a trained network as two ONNX graphs with 8-bit weights, and checks them against the network.

    python -m training.reader.export --weights training/out/seed1/weights.pt --minilm FOLDER

``meaning.pt``, which ``training.reader.meaning`` fits, must stand beside the weights.

The encoder's graph is built by hand from ONNX Runtime's fused operators (Attention, BiasGelu),
for one window at a time without padding, so nothing that is read beside a window can change what is read in it.
"""

import argparse
import hashlib
import json
import math
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from training.reader.model import MEANING, NEAR, Block, Model

WEIGHTS = Path(__file__).resolve().parents[2] / "src" / "onrecord" / "read" / "encoder" / "weights"
FUSED = "com.microsoft"


class Graph:
    """An ONNX graph while it is being built."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, value: torch.Tensor | NDArray[np.generic]) -> str:
        """A constant; gives its name."""
        array = value.detach().float().numpy() if isinstance(value, torch.Tensor) else value
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, kind: str, inputs: list[str], output: str, domain: str = "", **settings: object) -> str:
        """A node; gives the name of its output."""
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, domain=domain, **settings))
        return output

    def linear(self, name: str, module: torch.nn.Linear, x: str) -> str:
        """x W + b."""
        y = self.add("MatMul", [x, self.weight(f"{name}.weight", module.weight.T)], f"{name}.product")
        return self.add("Add", [y, self.weight(f"{name}.bias", module.bias)], f"{name}.sum")

    def block(self, name: str, module: Block, x: str) -> str:
        """A transformer layer over (batch, words, size)."""
        inputs = [
            x,
            self.weight(f"{name}.attend.weight", module.attend.weight.T),
            self.weight(f"{name}.attend.bias", module.attend.bias),
        ]
        y = self.add("Attention", inputs, f"{name}.attended", FUSED, num_heads=module.heads)
        y = self.add("MatMul", [y, self.weight(f"{name}.out.weight", module.out.weight.T)], f"{name}.out")
        x = self.skip(f"{name}.norm", module.norm, y, x, module.out.bias)
        y = self.add("MatMul", [x, self.weight(f"{name}.wide.weight", module.wide.weight.T)], f"{name}.wide")
        y = self.add("BiasGelu", [y, self.weight(f"{name}.wide.bias", module.wide.bias)], f"{name}.gelu", FUSED)
        y = self.add("MatMul", [y, self.weight(f"{name}.narrow.weight", module.narrow.weight.T)], f"{name}.narrow")
        return self.skip(f"{name}.last", module.last, y, x, module.narrow.bias)

    def skip(self, name: str, module: torch.nn.LayerNorm, y: str, x: str, bias: torch.Tensor) -> str:
        """LayerNorm of y + bias + x; in steps, which take a fifth of the time that the fused operator takes."""
        y = self.add("Add", [y, self.weight(f"{name}.bias", bias)], f"{name}.biased")
        y = self.add("Add", [y, x], f"{name}.skipped")
        inputs = [y, self.weight(f"{name}.gamma", module.weight), self.weight(f"{name}.beta", module.bias)]
        return self.add("LayerNormalization", inputs, name, epsilon=module.eps, axis=-1)

    def write(self, path: Path, inputs: dict[str, tuple[int, list[str | int]]], outputs: list[str]) -> None:
        """Keeps the graph with 8-bit weights; inputs are name: (type, shape)."""
        graph = helper.make_graph(
            self.nodes,
            "reader",
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs],
            self.weights,
        )
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)], ir_version=9
        )
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder) / "plain.onnx"
            onnx.save(model, plain)

            quantize_dynamic(
                plain,
                path,
                per_channel=True,
                reduce_range=False,
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul", "Attention", "Gather"],
                nodes_to_exclude=["flat.product", "vector.product", "means", "label.product", "word", "words"],
                extra_options={"DefaultTensorType": TensorProto.FLOAT},
            )


def encoder(model: Model, meaning: torch.Tensor, path: Path) -> None:
    """Pieces, features, first pieces of words and shares of sentences to words, their scores and sentence vectors."""
    graph = Graph()
    source = model.encoder
    pieces = graph.add("Gather", [graph.weight("pieces.weight", source.pieces.weight), "pieces"], "piece")
    table = graph.weight("places.weight", source.places.weight[:320])
    places = graph.add("Gather", [table, "places"], "place")
    features = graph.add("Gather", [graph.weight("features.weight", source.features.weight), "features"], "feature")
    x = graph.add("Add", [graph.add("Add", [pieces, places], "placed"), features], "embedded")
    x = graph.add(
        "LayerNormalization",
        [x, graph.weight("norm.gamma", source.norm.weight), graph.weight("norm.beta", source.norm.bias)],
        "normed",
        epsilon=source.norm.eps,
        axis=-1,
    )
    layers = [x]
    for number, block in enumerate(source.blocks):
        x = graph.block(f"layer{number}", block, x)
        layers.append(x)
    flat = graph.add("Squeeze", [x, graph.weight("zero", np.array([0], dtype=np.int64))], "states")
    graph.add("Gather", [flat, "firsts"], "words", axis=0)
    graph.nodes[-1].output[0] = "words"
    scores = graph.linear("flat", model.flat, "words")
    graph.add("Identity", [scores], "scores")
    deep = graph.add("Concat", [layers[number] for number in MEANING], "deep", axis=2)
    means = graph.add("MatMul", ["shares", graph.add("Squeeze", [deep, "zero"], "stacked")], "means")
    told = graph.add("MatMul", [means, graph.weight("vector.weight", meaning[:-1])], "vector.product")
    vectors = graph.add("Add", [told, graph.weight("vector.bias", meaning[-1])], "vector.sum")
    norm = graph.add("ReduceL2", [vectors], "length", axes=[1], keepdims=1)
    graph.add("Div", [vectors, norm], "vectors")
    row = (TensorProto.INT64, [1, "pieces"])
    graph.write(
        path,
        {
            "pieces": row,
            "features": row,
            "places": row,
            "firsts": (TensorProto.INT64, ["words"]),
            "shares": (TensorProto.FLOAT, ["sentences", "pieces"]),
        },
        ["words", "scores", "vectors"],
    )


def roles(model: Model, path: Path) -> None:
    """Words, and for each cue its words and the distance of every word, to role scores."""
    graph = Graph()
    source = model.roles
    words = graph.linear("word", source.word, "words")
    cues = graph.linear("cue", source.cue, "cues")
    cues = graph.add("Unsqueeze", [cues, graph.weight("one", np.array([1], dtype=np.int64))], "cues.wide")
    distance = graph.add("Gather", [graph.weight("distance.weight", source.distance.weight), "distances"], "far")
    own = graph.add("Gather", [graph.weight("own.weight", source.own.weight), "own"], "mine")
    x = graph.add("Add", [words, cues], "both")
    x = graph.add("Add", [x, distance], "placed")
    x = graph.add("Add", [x, own], "marked")
    x = graph.add(
        "LayerNormalization",
        [x, graph.weight("norm.gamma", source.norm.weight), graph.weight("norm.beta", source.norm.bias)],
        "normed",
        epsilon=source.norm.eps,
        axis=-1,
    )
    half = graph.add("Div", [x, graph.weight("root", np.array(math.sqrt(2), dtype=np.float32))], "halved")
    curve = graph.add("Add", [graph.add("Erf", [half], "curve"), graph.weight("unit", np.float32(1).reshape(()))], "up")
    x = graph.add(
        "Mul", [graph.add("Mul", [x, curve], "bent"), graph.weight("half", np.float32(0.5).reshape(()))], "gelu"
    )
    x = graph.block("block", source.block, x)
    graph.add("Identity", [graph.linear("label", source.label, x)], "roles")
    wide = (TensorProto.INT64, ["cues", "words"])
    graph.write(
        path,
        {
            "words": (TensorProto.FLOAT, ["words", 384]),
            "cues": (TensorProto.FLOAT, ["cues", 384]),
            "distances": wide,
            "own": wide,
        },
        ["roles"],
    )


def main() -> None:
    """Writes the weights into the package."""
    parser = argparse.ArgumentParser(description="Writes the reader's weights.")
    parser.add_argument("--weights", type=Path, required=True, help="weights.pt, or a state.pt of a run that goes on")
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    state = torch.load(options.weights, weights_only=True)
    model = Model(options.layers)
    model.load_state_dict(state.get("average", state))
    model.eval()
    options.out.mkdir(parents=True, exist_ok=True)
    meaning = torch.load(options.weights.parent / "meaning.pt", weights_only=True)
    encoder(model, meaning, options.out / "encoder.onnx")
    roles(model, options.out / "roles.onnx")
    (options.out / "vocabulary.txt").write_bytes((options.minilm / "vocab.txt").read_bytes())
    names = ("encoder.onnx", "roles.onnx", "vocabulary.txt")
    moves = {
        "made_by": "encoder/4",
        "near": NEAR,
        "cue_moves": [[round(x, 5) for x in row] for row in model.cue_moves[0].tolist()],
        "role_moves": [[round(x, 5) for x in row] for row in model.role_moves.tolist()],
        "sha256": {name: hashlib.sha256((options.out / name).read_bytes()).hexdigest() for name in names},
    }
    (options.out / "weights.json").write_text(json.dumps(moves, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
