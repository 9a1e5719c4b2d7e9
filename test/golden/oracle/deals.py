"""PRICEVALUE, its jackknife, the fair-value line, PRICEBAND and the leak: by definition over all pairs, in exact fractions."""
import math
import statistics
from fractions import Fraction

import numpy as np
from scipy import stats

from cells import flat, is_error, is_missing, key, number


def rounded(price):
    """Prices are compared after rounding to 12 significant digits."""
    return Fraction(f"{float(price):.11e}")


def rows_of(inputs):
    """(rows used as (price, value, weight, segment, index), counts of rows left out by reason)."""
    prices, values = flat(inputs["prices"]), flat(inputs["values"])
    weights = flat(inputs["weights"]) if inputs.get("weights") else None
    segments = flat(inputs["segments"]) if inputs.get("segments") else None
    used, out = [], {"no price": 0, "no value": 0, "no weight": 0}
    for i, (p, v) in enumerate(zip(prices, values)):
        price = None if is_error(p) or is_missing(p) else number(p)
        value = None if is_error(v) or is_missing(v) else number(v)
        weight = Fraction(1)
        if weights:
            weight = None if is_error(weights[i]) or is_missing(weights[i]) else number(weights[i])
        if price is None or price <= 0:
            out["no price"] += 1
        elif value is None or value == 0:
            out["no value"] += 1
        elif weight is None or weight <= 0:
            out["no weight"] += 1
        else:
            used.append((rounded(price), value, weight, key(segments[i]) if segments else "", i))
    return used, out


def concordance(rows):
    """The definition, pair by pair; None without a comparable pair."""
    agreeing, pairs = Fraction(0), Fraction(0)
    for i, (p, v, w, s, _) in enumerate(rows):
        for q, u, x, t, _ in rows[:i]:
            if s == t and v != u:
                pairs += w * x
                sign = (p - q) * (v - u)
                agreeing += w * x * (1 if sign > 0 else Fraction(1, 2) if sign == 0 else 0)
    return agreeing / pairs if pairs else None


def by_somers(rows):
    """The same through scipy: replicate rows by their whole weights, add up pairs and d by segment."""
    total, pairs = 0.0, 0
    for segment in {s for _, _, _, s, _ in rows}:
        # Ranks, because scipy's table wants few distinct values and integers.
        mine = [(p, v) for p, v, w, s, _ in rows if s == segment for _ in range(int(w))]
        ranks = lambda values: [sorted(set(values)).index(v) for v in values]
        n = len(mine)
        same = {}
        for _, v in mine:
            same[v] = same.get(v, 0) + 1
        comparable = (n * n - sum(c * c for c in same.values())) // 2
        if comparable:
            d = stats.somersd(ranks([v for _, v in mine]), ranks([p for p, _ in mine])).statistic
            total, pairs = total + comparable * (1 + d) / 2, pairs + comparable
    return total / pairs


def without_each(rows):
    """Concordance with each row deleted in turn. Whole weights go through numpy's integers: as exact, and a hundred times faster."""
    n = len(rows)
    if any(w.denominator > 1 or w > 10**6 for _, _, w, _, _ in rows):
        return [concordance(rows[:i] + rows[i + 1 :]) for i in range(n)]
    ranked = lambda at: np.unique([float(row[at]) for row in rows], return_inverse=True)[1]
    p, v, w = ranked(0), ranked(1), np.array([int(row[2]) for row in rows])
    s = np.array([row[3] for row in rows])
    pairs = np.outer(w, w) * (s[:, None] == s) * (v[:, None] != v)
    twice = pairs * (1 + np.sign((p[:, None] - p) * (v[:, None] - v)))
    kept = [np.delete(np.arange(n), i) for i in range(n)]
    sums = [(int(twice[np.ix_(k, k)].sum()), int(pairs[np.ix_(k, k)].sum())) for k in kept]
    return [Fraction(agreeing, 2 * total) if total else None for agreeing, total in sums]


def jackknife(rows):
    """Delete each row and compute again; the spread is around the mean of the replicates, the interval on atanh(2C-1)."""
    c = concordance(rows)
    n = len(rows)
    left = without_each(rows)
    if any(one is None for one in left):
        return {"c": c, "se": None, "low": None, "high": None}
    mean = sum(left) / n
    se = math.sqrt(Fraction(n - 1, n) * sum((one - mean) ** 2 for one in left))
    if c in (0, 1):
        # No interval; whether the error of 0 is printed is not said, so not checked.
        return {"c": c, "low": None, "high": None}
    d = float(2 * c - 1)
    half = stats.norm.ppf(0.975) * 2 * se / (1 - d * d)
    low, high = ((1 + math.tanh(math.atanh(d) + sign * half)) / 2 for sign in (-1, 1))
    return {"c": c, "se": se, "low": low, "high": high}


def line(rows):
    """Theil-Sen: the median of all slopes and of p - slope*v, exact, and equal to scipy's. None where all values are equal."""
    slopes = [(p - q) / (v - u) for i, (p, v, *_) in enumerate(rows) for q, u, *_ in rows[:i] if v != u]
    if not slopes:
        return None
    slope = statistics.median(slopes)
    intercept = statistics.median([p - slope * v for p, v, *_ in rows])
    fitted = stats.theilslopes([float(r[0]) for r in rows], [float(r[1]) for r in rows], method="joint")
    scale = max(1, *(abs(float(r[0])) for r in rows))
    assert abs(fitted.slope - slope) < 1e-9 * scale and abs(fitted.intercept - intercept) < 1e-9 * scale
    return slope, intercept


def segments_of(rows):
    groups = {}
    for row in rows:
        groups.setdefault(row[3], []).append(row)
    return groups


def band(rows, tolerance):
    """Weighted share within the corridor, its edges included (exact); None where a segment's line does not rise."""
    inside = Fraction(0)
    for group in segments_of(rows).values():
        fitted = line(group)
        if fitted is None or fitted[0] <= 0:
            return None
        slope, intercept = fitted
        for p, v, w, *_ in group:
            fair = intercept + slope * v
            inside += w if abs(p - fair) <= tolerance * fair else 0
    return inside / sum(row[2] for row in rows) if rows else None


def effective_number(rows):
    return sum(r[2] for r in rows) ** 2 / sum(r[2] ** 2 for r in rows)


def leak(inputs):
    """Exact share given away off list; None where no money is at list. Error cells propagate: their code comes back."""
    lists, nets = flat(inputs["list"]), flat(inputs["net"])
    quantities = flat(inputs["quantity"]) if inputs.get("quantity") else [1] * len(lists)
    given, at_list = Fraction(0), Fraction(0)
    for cells in zip(lists, nets, quantities):
        for cell in cells:
            if is_error(cell):
                return cell
    for l, n, q in zip(lists, nets, quantities):
        l, n, q = (None if is_missing(c) else number(c) for c in (l, n, q))
        if l and n and q:
            given += q * (l - n)
            at_list += q * l
    return given / at_list if at_list else None


def leak_table(inputs):
    """P10, P50, P90 of net/list and tau-b between discount and quantity, by segment and in all."""
    lists, nets, quantities = (flat(inputs[name]) for name in ("list", "net", "quantity"))
    segments = [key(s) for s in flat(inputs["segments"])] if inputs.get("segments") else [""] * len(lists)
    rows = [(number(l), number(n), number(q), s) for l, n, q, s in zip(lists, nets, quantities, segments)]
    rows = [(l, n, q, s) for l, n, q, s in rows if l and n and q]

    def figures(mine):
        ratio = [n / l for l, n, _, _ in mine]
        discounts = [1 - r for r in ratio]
        order = sorted(set(discounts))
        tau = stats.kendalltau([order.index(d) for d in discounts], [float(q) for _, _, q, _ in mine]).statistic
        p10, p50, p90 = (float(np.quantile([float(r) for r in ratio], p, method="linear")) for p in (0.1, 0.5, 0.9))
        at_list = sum(q * l for l, _, q, _ in mine)
        return {
            "leak": sum(q * (l - n) for l, n, q, _ in mine) / at_list,
            "p10": p10,
            "p50": p50,
            "p90": p90,
            "tau_b": None if math.isnan(tau) else float(tau),
        }

    out = {"all": figures(rows)}
    if inputs.get("segments"):
        names = {key(s): s for s in reversed(flat(inputs["segments"]))}
        for name, label in names.items():
            out.setdefault("segments", {})[label] = figures([r for r in rows if r[3] == name])
    return out
