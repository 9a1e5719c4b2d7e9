"""From a survey's cells to the expected values of PERCEPTIONGAP, PERCEPTIONTABLE and AGREESCORE."""
import math
import re
from fractions import Fraction

import numpy as np

from cells import flat, is_error, is_missing, key, number
from twosamples import awg, cliff, exact_by_tables, hedges, holm, pooled_sd, rwg, welch, wilcoxon

LEADING = re.compile(r"^([-−+]?\d+(?:[.,]\d+)?)")


def rating(cell, low, high):
    """(kind, value): rated, missing, don't know, out of scale or bad."""
    if is_error(cell):
        return "missing", None
    if isinstance(cell, str) and key(cell) == "don't know":
        return "dont_know", None
    if is_missing(cell):
        return "missing", None
    value = number(cell)
    if value is None:
        match = LEADING.match(key(cell))
        if not match:
            return "bad", None
        value = Fraction(match.group(1).replace(",", ".").replace("−", "-"))
    if value == 0 and low > 0:
        return "missing", None
    return ("rated", value) if low <= value <= high else ("out_of_scale", None)


def read(inputs):
    low, high = Fraction(str(inputs.get("min") or (1 if inputs.get("min") is None else 0))), Fraction(str(inputs.get("max") or 5))
    ratings = [row if isinstance(row, list) else [row] for row in inputs["ratings"]]
    roles = [key(role) for role in flat(inputs["roles"])]
    leader, rep = key(inputs["leader"]), key(inputs.get("rep") or "")
    group = ["L" if r and r == leader else "R" if r and (r == rep or not rep) else None for r in roles]
    elements = []
    for e in range(len(ratings[0])):
        found = {(g, kind): [] for g in "LR" for kind in ("rated", "missing", "dont_know", "bad", "out_of_scale")}
        for g, row in zip(group, ratings):
            if g:
                kind, value = rating(row[e], low, high)
                found[g, kind].append(value)
        elements.append(found)
    weights = [number(c) or Fraction(0) for c in flat(inputs["importance"])] if inputs.get("importance") else [Fraction(1)] * len(elements)
    return elements, weights, low, high


mean = lambda values: sum(values) / len(values)


def gap(inputs):
    """Exact, as a fraction; None where no element has both groups."""
    elements, weights, low, high = read(inputs)
    both = [(w, f["L", "rated"], f["R", "rated"]) for w, f in zip(weights, elements) if f["L", "rated"] and f["R", "rated"]]
    total = sum(w for w, _, _ in both)
    return sum(w * abs(mean(x) - mean(y)) for w, x, y in both) / total / (high - low) if total else None


def noise_floor(inputs):
    """None where a group of one makes the spread of an element unknown: there the page is silent."""
    elements, weights, low, high = read(inputs)
    both = [(w, f["L", "rated"], f["R", "rated"]) for w, f in zip(weights, elements) if f["L", "rated"] and f["R", "rated"]]
    if any(len(x) < 2 or len(y) < 2 for _, x, y in both) or not sum(w for w, _, _ in both):
        return None
    floats = lambda values: [float(v) for v in values]
    spread = sum(
        float(w) * pooled_sd(floats(x), floats(y)) * math.sqrt(2 / math.pi * (1 / len(x) + 1 / len(y))) for w, x, y in both
    )
    return spread / float(sum(w for w, _, _ in both)) / float(high - low)


def element(found, low, high, label, check):
    x, y = found["L", "rated"], found["R", "rated"]
    fx, fy = [float(v) for v in x], [float(v) for v in y]
    m, n = len(x), len(y)
    out = {
        "n_leaders": m,
        "n_reps": n,
        "mean_leaders": mean(x) if m else None,
        "mean_reps": mean(y) if n else None,
        "gap": mean(x) - mean(y) if m and n else None,
    }
    statistics = ["welch_low", "welch_high", "hedges_g", "g_low", "g_high", "cliffs_delta", "delta_low", "delta_high", "p_superiority", "p"]
    if m < 2 or n < 2:
        out.update({name: None for name in statistics})
    else:
        delta, delta_low, delta_high = cliff(x, y)
        p, how = wilcoxon(fx, fy)
        values = [*welch(fx, fy), *hedges(fx, fy), delta, delta_low, delta_high, (delta + 1) / 2, p]
        out.update(dict(zip(statistics, values)))
        check.groups(label, fx, fy, *welch(fx, fy), p if how == "asymptotic" else None, float(delta))
    # With a group of one "gap only": whether the other group's own figures are then shown is not said, so not checked.
    for name, values, floats in (("leaders", x, fx), ("reps", y, fy)) if m >= 2 and n >= 2 else ():
        out[f"rwg_{name}"] = rwg(floats, float(low), float(high)) if len(values) >= 3 else None
        if len(values) < 3:
            out[f"awg_{name}"] = None
        else:
            agreement = awg(floats, float(low), float(high))
            if agreement != "not interpretable":
                out[f"awg_{name}"] = agreement
        if len(values) >= 3:
            out[f"topbox_{name}"] = Fraction(sum(v == high for v in values), len(values))
            out[f"bottombox_{name}"] = Fraction(sum(v == low for v in values), len(values))
    out["dont_know_leaders"] = len(found["L", "dont_know"])
    out["dont_know_reps"] = len(found["R", "dont_know"])
    out["out_of_scale"] = len(found["L", "out_of_scale"]) + len(found["R", "out_of_scale"])
    return out


def table(inputs, label, check):
    elements, _, low, high = read(inputs)
    rows = [element(found, low, high, f"{label}/{i}", check) for i, found in enumerate(elements)]
    tested = [row for row in rows if row["p"] is not None]
    adjusted = holm([row["p"] for row in tested])
    if tested:
        check.holm(label, [float(row["p"]) for row in tested], [float(a) for a in adjusted])
    for row in rows:
        row["p_holm"] = None
    for row, p in zip(tested, adjusted):
        row["p_holm"] = p
    expected = {"elements": rows}
    noise = noise_floor(inputs)
    if noise is not None:
        expected["noise_floor"] = noise
    return expected


def agreement(inputs):
    """Mean over the elements of r_wg; elements with fewer than two ratings have none."""
    everyone = {**inputs, "roles": ["x"] * len(inputs["ratings"]), "leader": "x"}
    elements, _, low, high = read(everyone)
    known = [rwg([float(v) for v in f["L", "rated"]], float(low), float(high)) for f in elements if len(f["L", "rated"]) >= 2]
    return float(np.mean(known)) if known else None
