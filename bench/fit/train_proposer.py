"""Fits the corner proposer (miniprogram/workers/engine/proposer/proposer.ts) from empty weights.

Reads what proposer-examples.ts wrote, prints the weights as JSON: for every layer its name, shape, and numbers with
batch normalisation folded in. Needs Debian's python3-torch; one thread, so that the same machine gives the same bytes.
"""

import argparse
import json
import math
import os

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

STORED = 112
SEEN = 88  # the picture; a margin of RIM pixels around it lets a corner lie outside
RIM = 4
GRID = 24


def depthwise(channels, size, stride):
    conv = nn.Conv2d(channels, channels, size, stride, size // 2, groups=channels, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(channels), nn.ReLU())


def pointwise(inputs, outputs):
    return nn.Sequential(nn.Conv2d(inputs, outputs, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


class Proposer(nn.Module):
    """Down to 6×6 with growing width, up again to 24×24: four corner maps, the page's area, whether there is a page."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU())
        self.d1, self.p1 = depthwise(8, 3, 2), pointwise(8, 24)
        self.d2, self.p2 = depthwise(24, 3, 2), pointwise(24, 48)
        self.d3, self.p3 = depthwise(48, 3, 1), pointwise(48, 48)
        self.d4, self.p4 = depthwise(48, 3, 2), pointwise(48, 96)
        self.d5, self.p5 = depthwise(96, 5, 1), pointwise(96, 96)
        self.d6, self.p6 = depthwise(96, 5, 1), pointwise(96, 96)
        self.context = nn.Linear(96, 96)
        self.presence = nn.Linear(96, 1)
        self.u1 = pointwise(96, 48)
        self.d7, self.p7 = depthwise(48, 3, 1), pointwise(48, 24)
        self.d8, self.p8 = depthwise(24, 3, 1), pointwise(24, 16)
        self.maps = nn.Conv2d(16, 5, 1)

    def forward(self, x):
        a = self.p1(self.d1(self.stem(x)))
        b = self.p2(self.d2(a))
        b = b + self.p3(self.d3(b))
        c = self.p4(self.d4(b))
        c = c + self.p5(self.d5(c))
        c = c + self.p6(self.d6(c))
        mean = c.mean((2, 3))
        c = c + self.context(mean)[:, :, None, None]
        up = F.interpolate(self.u1(c), scale_factor=2, mode="nearest") + b
        up = F.interpolate(self.p7(self.d7(up)), scale_factor=2, mode="nearest") + a
        return self.maps(self.p8(self.d8(up))), self.presence(mean)[:, 0]


def clipped(polygon):
    """The part of a polygon inside the unit square."""
    for axis, sign, limit in ((0, 1, 0.0), (0, -1, 1.0), (1, 1, 0.0), (1, -1, 1.0)):
        out = []
        for i in range(len(polygon)):
            p, q = polygon[i - 1], polygon[i]
            inside_p, inside_q = sign * (p[axis] - limit) >= 0, sign * (q[axis] - limit) >= 0
            if inside_p != inside_q:
                t = (limit - p[axis]) / (q[axis] - p[axis])
                out.append(p + t * (q - p))
            if inside_q:
                out.append(q)
        polygon = out
        if not polygon:
            return []
    merged = []
    for p in polygon:
        if all(np.abs(p - q).max() > 0.02 for q in merged):
            merged.append(p)
    return merged


def targets(corners):
    """Corners clockwise from the top left, which of them are to be learnt, whether the next one may be the first too."""
    n = len(corners)
    weights = np.ones((n, 4), np.float32)
    spare = np.zeros((n, 4), bool)
    for i in range(n):
        quad = corners[i]
        if quad.min() < -0.02 or quad.max() > 1.02:
            inside = clipped(list(quad))
            if len(inside) == 4:
                quad = np.array(inside, np.float32)
            elif len(inside) < 3:
                weights[i] = 0
            else:
                weights[i] = ((quad > -0.03) & (quad < 1.03)).all(1)
        sums = quad.sum(1)
        first = int(sums.argmin())
        corners[i] = np.roll(quad, -first, 0)
        weights[i] = np.roll(weights[i], -first)
        turned = np.roll(sums, -first)
        spare[i] = turned < turned[0] + 0.12
        spare[i, 0] = True
    return corners, weights, spare


class Batches(torch.utils.data.IterableDataset):
    """Batches of a step follow from the seed and the step alone: a fit that was stopped goes on as if it had not been."""

    def __init__(self, folders, count, seed, step=0):
        read = lambda name, kind: np.concatenate([np.fromfile(f"{folder}/{name}.bin", kind) for folder in folders])
        self.pixels = np.ascontiguousarray(read("pixels", np.uint8).reshape(-1, STORED, STORED, 3).transpose(0, 3, 1, 2))
        self.labels = read("labels", np.float32).reshape(-1, 9)
        self.count, self.seed, self.step = count, seed, step
        self.noise = torch.from_numpy(np.random.default_rng(seed).standard_normal(1 << 22, dtype=np.float32))
        self.epoch, self.order = -1, None

    def __iter__(self):
        torch.set_num_threads(1)
        while True:
            yield self.of_step(self.step)
            self.step += 1

    def of_step(self, step):
        chosen = np.empty(self.count, np.int64)
        for i in range(self.count):
            epoch, at = divmod(step * self.count + i, len(self.labels))
            if epoch != self.epoch:
                self.epoch, self.order = epoch, np.random.default_rng([self.seed, 1, epoch]).permutation(len(self.labels))
            chosen[i] = self.order[at]
        self.numbers = np.random.default_rng([self.seed, 2, step])
        return self.made(chosen, True)

    def made(self, chosen, is_varied):
        n = len(chosen)
        x = torch.from_numpy(self.pixels[chosen]).float().mul_(1 / 255)
        kind = self.labels[chosen, 8]
        corners = self.labels[chosen, :8].reshape(n, 4, 2).astype(np.float32).copy()
        low, high = np.zeros((n, 2), np.float32), np.ones((n, 2), np.float32)
        flip, turn = np.zeros(n, bool), np.zeros(n, np.int64)
        if is_varied:
            r = self.numbers
            is_cut = r.random(n) < 0.55
            low = (r.random((n, 2)) * 0.14 * is_cut[:, None]).astype(np.float32)
            high = (1 - r.random((n, 2)) * 0.14 * is_cut[:, None]).astype(np.float32)
            flip = r.random(n) < 0.5
            turn = r.choice([0, 0, 0, 1, 2, 3], n)
        # Output place (u, v) → share of the stored picture: first the turn, then the flip, then the window.
        theta = np.zeros((n, 2, 3), np.float32)
        for i in range(n):
            cos, sin = [(1, 0), (0, 1), (-1, 0), (0, -1)][turn[i]]
            flat = np.array([[cos, -sin], [sin, cos]], np.float32)
            if flip[i]:
                flat[0] *= -1
            span, middle = high[i] - low[i], high[i] + low[i] - 1
            theta[i, :, :2] = flat * span[:, None]
            theta[i, :, 2] = middle
            back = np.linalg.inv(theta[i, :, :2])
            corners[i] = ((corners[i] * 2 - 1 - theta[i, :, 2]) @ back.T + 1) / 2
            if flip[i]:
                corners[i] = corners[i][::-1]
        grid = F.affine_grid(torch.from_numpy(theta), (n, 3, SEEN, SEEN), align_corners=False)
        x = F.grid_sample(x, grid, padding_mode="border", align_corners=False)
        if is_varied:
            x = self.varied(x)
        x = F.pad((x - 0.45) * 4, (RIM,) * 4)
        corners[kind != 1] = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
        corners, weights, spare = targets(corners)
        weights[kind == 0] = 0
        return x, torch.from_numpy(corners), torch.from_numpy(weights), torch.from_numpy(spare), torch.from_numpy(kind)

    def varied(self, x):
        """Other light, other colours, softer, noisier; what costs much is done to some only."""
        r, n = self.numbers, len(x)
        number = lambda low, high, count=n: torch.from_numpy(r.uniform(low, high, (count, 1, 1, 1)).astype(np.float32))
        some = lambda share: np.flatnonzero(r.random(n) < share)
        gained = torch.from_numpy(r.uniform(0.85, 1.15, (n, 3, 1, 1)).astype(np.float32))
        contrast = number(0.6, 1.15)
        dull = some(0.3)
        x[dull] = torch.lerp(x[dull], x[dull].mean(1, keepdim=True), number(0, 1, len(dull)))
        bent = some(0.5)
        x[bent] = x[bent].clamp(0.001, 1) ** torch.exp(number(-0.5, 0.5, len(bent)))
        x = x.mul_(gained * contrast).add_(0.5 - 0.5 * contrast + number(-0.12, 0.12))
        swapped = some(0.15)
        x[swapped] = x[swapped].flip(1)
        soft = some(0.3)
        x[soft] = torch.lerp(x[soft], F.avg_pool2d(x[soft], 3, 1, 1, count_include_pad=False), number(0, 1, len(soft)))
        size = x[0].numel()
        for i in some(0.5):
            at = int(r.integers(0, len(self.noise) - size))
            x[i].add_(self.noise[at : at + size].view(x[i].shape), alpha=float(r.uniform(0, 0.04)))
        return x.clamp_(0, 1)


CELLS = torch.arange(GRID, dtype=torch.float32) + 0.5


def in_cells(corners):
    return (RIM + corners * SEEN) * (GRID / (SEEN + 2 * RIM))


def area(corners):
    """Share of each cell that the page covers: B × GRID × GRID."""
    c = in_cells(corners)
    depth = torch.full((len(c), GRID, GRID), 1e9)
    for i in range(4):
        p, q = c[:, i], c[:, (i + 1) % 4]
        d = q - p
        length = d.norm(dim=1).clamp(min=1e-6)
        nx, ny = -d[:, 1] / length, d[:, 0] / length
        away = nx[:, None, None] * (CELLS[None, None, :] - p[:, 0, None, None]) + ny[:, None, None] * (
            CELLS[None, :, None] - p[:, 1, None, None]
        )
        depth = torch.minimum(depth, away)
    return (depth + 0.5).clamp(0, 1)


REACH = 2.6  # cells around a corner (or around the peak of its map) whose mean place is read


def distances(chances, c):
    """Cells between each map's mean place near a corner and that corner, by how much of the map lies near: B × map × corner."""
    wx = ((CELLS[None, None] - c[:, :, 0, None]).abs() < REACH).float()
    wy = ((CELLS[None, None] - c[:, :, 1, None]).abs() < REACH).float()
    share = chances.exp().view(len(c), 4, GRID, GRID)
    near = lambda by_x, by_y: torch.einsum("bijy,bjy->bij", torch.einsum("biyx,bjx->bijy", share, by_x), by_y)
    total = near(wx, wy)
    sure = total.clamp(min=1e-6)
    x, y = near(wx * CELLS, wy) / sure, near(wx, wy * CELLS) / sure
    return ((x - c[:, None, :, 0]).abs() + (y - c[:, None, :, 1]).abs()) * total.detach()


def loss_of(maps, presence, corners, weights, spare, kind, exactly):
    c = in_cells(corners)
    sigma = 0.75
    gx = torch.exp(-((CELLS[None, None] - c[:, :, 0, None]) ** 2) / (2 * sigma**2))
    gy = torch.exp(-((CELLS[None, None] - c[:, :, 1, None]) ** 2) / (2 * sigma**2))
    heat = gy[:, :, :, None] * gx[:, :, None, :]
    heat = (heat / heat.sum((2, 3), keepdim=True).clamp(min=1e-6)).flatten(2)
    chances = maps[:, :4].flatten(2).log_softmax(2)
    costs = -torch.einsum("bik,bjk->bij", chances, heat)
    if exactly:
        costs = costs + distances(chances, c)
    ways = torch.stack(
        [sum(costs[:, i, (i + s) % 4] * weights[:, (i + s) % 4] for i in range(4)) for s in range(4)], 1
    )
    ways = ways.masked_fill(~spare, 1e9)
    corner = ways.min(1).values / 4
    is_page = (kind > 0).float()
    # The area of a page that fills the picture is all of it.
    truth = area(corners) * is_page[:, None, None]
    region = F.binary_cross_entropy_with_logits(maps[:, 4], truth, reduction="none").mean((1, 2))
    there = F.binary_cross_entropy_with_logits(presence, is_page, reduction="none")
    return (corner + 3 * region + 0.5 * there).mean(), corner.mean(), region.mean(), there.mean()


def read_out(maps):
    """Corners as shares of the picture: the mean place of each map around its peak."""
    n = len(maps)
    chances = maps[:, :4].flatten(2).softmax(2)
    peak = chances.argmax(2)
    py, px = (peak // GRID).float() + 0.5, (peak % GRID).float() + 0.5
    near = (
        ((CELLS[None, None, :, None] - py[:, :, None, None]).abs() < REACH)
        & ((CELLS[None, None, None, :] - px[:, :, None, None]).abs() < REACH)
    ).float()
    mass = chances.view(n, 4, GRID, GRID) * near
    total = mass.sum((2, 3))
    x = (mass.sum(2) * CELLS).sum(2) / total
    y = (mass.sum(3) * CELLS).sum(2) / total
    cells = torch.stack([x, y], 2)
    return (cells * ((SEEN + 2 * RIM) / GRID) - RIM) / SEEN, total


def judged(net, batches, chosen):
    net.eval()
    ious, errors, right = [], [], []
    with torch.no_grad():
        for at in range(0, len(chosen), 100):
            x, corners, weights, _, kind = batches.made(chosen[at : at + 100], False)
            maps, presence = net(x)
            found, _ = read_out(maps)
            right += ((presence > 0) == (kind > 0)).tolist()
            whole = (weights.sum(1) == 4) & (kind == 1)
            a, b = area(found) > 0.5, area(corners) > 0.5
            iou = (a & b).flatten(1).sum(1) / (a | b).flatten(1).sum(1).clamp(min=1)
            ious += iou[whole].tolist()
            off = torch.stack([(found.roll(s, 1) - corners).norm(dim=2).max(1).values for s in range(4)]).min(0).values
            errors += off[whole].tolist()
    net.train()
    e = np.array(errors)
    return (
        f"iou {np.mean(ious):.3f} median worst corner {np.median(e):.4f} "
        f"within .02 {np.mean(e < 0.02):.3f} .04 {np.mean(e < 0.04):.3f} presence {np.mean(right):.3f}"
    )


def folded(net):
    """Every convolution with its batch normalisation folded in, in the order they run."""
    layers = []

    def put(name, conv, norm=None):
        weight = conv.weight.detach().double()
        bias = conv.bias.detach().double() if conv.bias is not None else torch.zeros(weight.shape[0]).double()
        if norm is not None:
            scale = norm.weight.detach().double() / torch.sqrt(norm.running_var.double() + norm.eps)
            weight = weight * scale.reshape(-1, *([1] * (weight.dim() - 1)))
            bias = norm.bias.detach().double() + (bias - norm.running_mean.double()) * scale
        layers.append({"name": name, "shape": list(weight.shape), "weight": weight.flatten().tolist(), "bias": bias.tolist()})

    for name, module in net.named_children():
        if isinstance(module, nn.Sequential):
            put(name, module[0], module[1])
        else:
            put(name, module)
    return layers


# Rate of learning at its highest, and the steps in which it falls to nothing at the end: of the first examples, and where
# a fit that has settled goes on with more of them.
RATE, SETTLING = 3e-3, 4000
RATE_AGAIN, SETTLING_AGAIN = 1.5e-3, 3000
STARTING = 200  # steps in which it grows


def rate_at(step, steps, settled):
    rate, settling = (RATE_AGAIN, SETTLING_AGAIN) if settled else (RATE, SETTLING)
    return rate * min(1, (step - settled + 1) / STARTING, (steps - step) / settling)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("examples", nargs="+")
    parser.add_argument("--steps", type=int, default=15000)
    parser.add_argument("--settled", type=int, default=0, help="steps after which a fit of other examples had settled")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    net = Proposer().to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(net.parameters(), RATE, weight_decay=1e-4)
    steady, first = {k: v.clone() for k, v in net.state_dict().items()}, 0
    kept = f"{options.out}.state.pt"
    if os.path.exists(kept):
        state = torch.load(kept)
        net.load_state_dict(state["net"])
        optimiser.load_state_dict(state["optimiser"])
        steady, first = state["steady"], state["step"]
    batches = Batches(options.examples, 64, options.seed, first)
    # Made by a process of its own, in one order: the same batches whatever the two cores do besides.
    made = iter(torch.utils.data.DataLoader(batches, batch_size=None, num_workers=1, prefetch_factor=8))
    # Of every kind of example some, the same in every run; they are learnt too, so this only shows that it runs well.
    watched = np.arange(0, len(batches.labels), max(1, len(batches.labels) // 600))
    for step in range(first, options.steps):
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, options.steps, options.settled)
        x, corners, weights, spare, kind = next(made)
        maps, presence = net(x.to(memory_format=torch.channels_last))
        loss, corner, region, there = loss_of(
            maps, presence, corners, weights, spare, kind, options.settled > 0
        )
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        done = step + 1
        if done % 10 == 0:
            keep = min(0.98, done / (done + 200))
            for key, value in net.state_dict().items():
                steady[key] = steady[key] * keep + value * (1 - keep) if value.is_floating_point() else value.clone()
        if done % 200 == 0:
            print(f"{done} loss {loss:.3f} corner {corner:.3f} region {region:.3f} presence {there:.3f}", flush=True)
        if done % 500 == 0 or done == options.steps:
            state = {"net": net.state_dict(), "optimiser": optimiser.state_dict(), "steady": steady, "step": done}
            torch.save(state, f"{kept}.new")
            os.replace(f"{kept}.new", kept)
        if done % 1000 == 0 or done == options.steps:
            final = Proposer()
            final.load_state_dict(steady)
            print(f"  {judged(final, batches, watched)}", flush=True)
            with open(options.out, "w") as file:
                json.dump(folded(final), file)


if __name__ == "__main__":
    main()
