"""Trains the reader's network from the corpora, in steps that a stopped run takes up again.

    python -m training.reader.train --minilm FOLDER --corpora ../shared/corpora --out training/out/seed1 --seed 1

One line of progress a minute goes to stderr; the state is kept every few minutes.
"""

import argparse
import copy
import json
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as f
from training.reader import sources
from training.reader.batches import Batch, batches, collate
from training.reader.examples import UNKNOWN, Document, Swapper, windows
from training.reader.model import Model, likelihood

from onrecord.read.encoder.session import load
from onrecord.read.encoder.words import Vocabulary

ROOM = 2600
"""Pieces a batch."""
BEST = 2e-4
"""Highest learning rate of the encoder; the heads' is five times that."""
NEVER = -1e4
EMA = 0.998


def cost(model: Model, batch: Batch) -> dict[str, Tensor]:
    """The losses of one batch: attribution a cue, names a named window, vectors a sentence."""
    with torch.autocast("cpu", torch.bfloat16):
        states = model.encoder(batch.pieces, batch.features, batch.mask)
    states = states.float()
    words = states.gather(1, batch.firsts[:, :, None].expand(-1, -1, states.shape[2]))
    flat = model.flat(model.drop(words))
    losses: dict[str, Tensor] = {}
    start = torch.tensor([0.0, 0.0, NEVER])
    known = batch.labelled.nonzero()[:, 0]
    count = max(len(batch.rows), 1)
    if len(known):
        cues = likelihood(
            flat[known, :, :3],
            batch.flat[known, :, 0].clamp(min=0),
            batch.lengths[known],
            model.cue_moves[0],
            start,
        )
        losses["cues"] = cues.sum() / count
        losses["nested"] = _plain(flat[:, :, 3:6], batch.flat[:, :, 1]) / count
        losses["flat"] = 0.2 * (
            _plain(flat[:, :, 6:9], batch.flat[:, :, 2]) + _plain(flat[:, :, 9:12], batch.flat[:, :, 3])
        )
        losses["flat"] = losses["flat"] / count
    losses["names"] = _plain(flat[:, :, 12:], batch.flat[:, :, 4]) / count * 0.5
    if len(batch.rows):
        spots = (torch.arange(words.shape[1])[None] < batch.lengths[:, None]).float()
        with torch.autocast("cpu", torch.bfloat16):
            roles = model.roles(model.drop(words), batch.rows, batch.cues, spots)
        begin = torch.tensor([0.0, 0.0, NEVER, 0.0, NEVER])
        told = likelihood(roles.float(), batch.roles, batch.lengths[batch.rows], model.role_moves, begin)
        losses["roles"] = told.sum() / count
    if len(batch.vectors):
        means = batch.sentences @ states.reshape(-1, states.shape[2])
        alike = f.cosine_similarity(model.vector(means), batch.vectors, dim=1)
        losses["vectors"] = 4 * (1 - alike).mean()
    return losses


def _plain(scores: Tensor, labels: Tensor) -> Tensor:
    return f.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), labels.reshape(-1), ignore_index=UNKNOWN, reduction="sum"
    )


def epoch(data: sources.Data, swapper: Swapper, chance: random.Random) -> list[Document]:
    """One epoch's windows: every article cut anew, names swapped in some, the smaller sets mixed in."""
    found: list[Document] = []
    for one in data.attributed:
        for window in windows(one, chance):
            found.append(_mutated(window, swapper, chance))
    for group, share in data.others:
        whole, rest = divmod(share, 1)
        picked = [*group * int(whole), *chance.sample(group, int(len(group) * rest))]
        found.extend(_mutated(one, swapper, chance) if one.labelled else one for one in picked)
    found.extend(data.chains(chance.randrange(2**31)))
    return found


def _mutated(window: Document, swapper: Swapper, chance: random.Random) -> Document:
    roll = chance.random()
    if roll < 0.35:
        window = swapper.swap(window, chance)
    elif roll < 0.4:
        window = replace(window, words=[replace(word, feature=word.feature // 4 * 4) for word in window.words])
    return window


class Trainer:
    """The network, its optimiser and a slow average of its weights."""

    def __init__(self, model: Model, steps: int, best: float) -> None:
        self.model = model
        self.average = copy.deepcopy(model).eval()
        slow = list(model.encoder.parameters())
        ids = {id(one) for one in slow}
        fast = [one for one in model.parameters() if id(one) not in ids]
        self.optimiser = torch.optim.AdamW(
            [{"params": slow, "lr": best}, {"params": fast, "lr": 5 * best}],
            weight_decay=0.01,
            betas=(0.9, 0.98),
        )
        warm = min(200, steps // 10 + 1)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser, lambda step: min((step + 1) / warm, max(0.02, 1 - step / steps))
        )
        self.step = 0

    def take(self, batch: Batch) -> dict[str, float]:
        """One step."""
        self.model.train()
        losses = cost(self.model, batch)
        total = torch.stack(list(losses.values())).sum()
        self.optimiser.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.step += 1
        share = min(EMA, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for kept, now in zip(self.average.parameters(), self.model.parameters(), strict=True):
                kept.lerp_(now, 1 - share)
        return {name: float(loss.detach()) for name, loss in losses.items()}

    def save(self, path: Path, spent: float) -> None:
        """Keeps everything that going on needs."""
        state = {
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": self.step,
            "spent": spent,
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def load(self, path: Path) -> float:
        """Takes up where a stopped run left off; gives the seconds spent so far."""
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.schedule.load_state_dict(state["schedule"])
        self.step = state["step"]
        return float(state["spent"])


def stream(data: sources.Data, swapper: Swapper, seed: int) -> Iterator[tuple[int, list[Document]]]:
    """Batches of windows without end, with the number of each: the same for the same seed."""
    number = 0
    for turn in range(10**6):
        chance = random.Random(f"{seed} {turn}")  # noqa: S311 - shuffling, not secrets
        for found in batches(epoch(data, swapper, chance), ROOM, chance):
            yield number, found
            number += 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Trains the reader's network.")
    parser.add_argument("--minilm", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--rate", type=float, default=BEST, help="highest learning rate of the encoder")
    parser.add_argument("--start", type=Path, help="weights.pt of a first round, to go on from")
    parser.add_argument("--teacher", type=Path, help="folder of exported weights that teach this round")
    parser.add_argument(
        "--without-polnear", action="store_true", help="learn from the rules and our own labels instead"
    )
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5], help="which to start from")
    return parser.parse_args()


def main() -> None:
    """Trains one seed."""
    options = _options()
    torch.manual_seed(options.seed)
    torch.set_num_threads(2)
    options.out.mkdir(parents=True, exist_ok=True)
    vocabulary = Vocabulary((options.minilm / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    data = sources.load(options.corpora, vocabulary, options.without_polnear)
    known = sources.meanings(data, options.minilm, vocabulary, options.out.parent / "meanings.pt")
    if options.teacher:
        data = sources.taught(data, options.corpora, load(options.teacher))
    swapper = Swapper(sources.texts(options.corpora, options.without_polnear), vocabulary)
    model = Model(len(options.layers))
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=True))
    else:
        model.encoder.start_from(options.minilm / "model.safetensors", tuple(options.layers))
    trainer = Trainer(model, options.steps, options.rate)
    state = options.out / "state.pt"
    spent = trainer.load(state) if state.exists() else 0.0
    began, told, kept = time.monotonic(), time.monotonic(), time.monotonic()
    sums: dict[str, float] = {}
    count = pieces = 0
    for number, found in stream(data, swapper, options.seed):
        if number < trainer.step:
            continue
        if trainer.step >= options.steps:
            break
        batch = collate(found, vocabulary, known)
        for name, value in trainer.take(batch).items():
            sums[name] = sums.get(name, 0) + value
        count += 1
        pieces += int(batch.mask.sum())
        now = time.monotonic()
        if now - told > 60:
            means = {name: round(value / count, 3) for name, value in sums.items()}
            line = {"step": trainer.step, "of": options.steps, "pieces_s": round(pieces / (now - told)), **means}
            print(json.dumps(line), file=sys.stderr, flush=True)
            sums, count, pieces, told = {}, 0, 0, now
        if now - kept > 240:
            trainer.save(state, spent + now - began)
            kept = now
    trainer.save(state, spent + time.monotonic() - began)
    torch.save(trainer.average.state_dict(), options.out / "weights.pt")


if __name__ == "__main__":
    main()
