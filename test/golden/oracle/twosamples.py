"""What PERCEPTIONTABLE prints for one element, by libraries and by enumeration, never by a re-typed short cut."""
import itertools
import math
import subprocess
from fractions import Fraction
from pathlib import Path

import numpy as np
from scipy import special, stats

EXACT_UP_TO = 60


def welch(x, y):
    if len(x) < 2 or len(y) < 2 or (np.ptp(x) == 0 and np.ptp(y) == 0):
        return None, None
    interval = stats.ttest_ind(x, y, equal_var=False).confidence_interval(0.95)
    return float(interval.low), float(interval.high)


def pooled_sd(x, y):
    m, n = len(x), len(y)
    return math.sqrt(((m - 1) * np.var(x, ddof=1) + (n - 1) * np.var(y, ddof=1)) / (m + n - 2))


def hedges(x, y):
    """g with the exact correction, its interval after Hedges & Olkin."""
    m, n = len(x), len(y)
    if m < 2 or n < 2 or (np.ptp(x) == 0 and np.ptp(y) == 0):
        return None, None, None
    nu = m + n - 2
    # scipy's loggamma, because gamma itself overflows from 343 people on.
    correction = math.exp(special.loggamma(nu / 2) - special.loggamma((nu - 1) / 2)) / math.sqrt(nu / 2)
    g = correction * (np.mean(x) - np.mean(y)) / pooled_sd(x, y)
    half = stats.norm.ppf(0.975) * math.sqrt(1 / m + 1 / n + g * g / (2 * (m + n)))
    return g, g - half, g + half


def cliff(x, y):
    """Delta over all pairs in exact fractions; the unbiased variance from the dominance matrix itself."""
    m, n = len(x), len(y)
    matrix = [[(a > b) - (a < b) for b in y] for a in x]
    delta = Fraction(sum(map(sum, matrix)), m * n)
    if m < 2 or n < 2:
        return delta, None, None
    if abs(delta) == 1:
        return (delta, None, 1.0) if delta == 1 else (delta, -1.0, None)
    rows = [Fraction(sum(row), n) - delta for row in matrix]
    columns = [Fraction(sum(row[j] for row in matrix), m) - delta for j in range(n)]
    cells = sum((d - delta) ** 2 for row in matrix for d in row)
    # Each margin's variance counts with the square of the other group's size (Cliff 1993, as in R's effsize).
    margins = n * n * sum(r * r for r in rows) + m * m * sum(c * c for c in columns)
    variance = (margins - cells) / (m * n * (m - 1) * (n - 1))
    variance = max(variance, (1 - delta**2) / (m * n - 1))
    d, s2 = float(delta), float(variance)
    t = stats.t.ppf(0.975, m + n - 2)
    centre, spread = d - d**3, t * math.sqrt(s2) * math.sqrt((1 - d * d) ** 2 + t * t * s2)
    width = 1 - d * d + t * t * s2
    return delta, (centre - spread) / width, (centre + spread) / width


def doubled_midranks(pooled):
    return {v: 2 * sum(u < v for u in pooled) + sum(u == v for u in pooled) + 1 for v in set(pooled)}


def exact_by_relabelling(x, y):
    pooled, m = list(x) + list(y), len(x)
    ranks = doubled_midranks(pooled)
    scores = [ranks[v] for v in pooled]
    centre = m * (len(pooled) + 1)
    seen = abs(sum(scores[:m]) - centre)
    chosen = list(itertools.combinations(scores, m))
    return Fraction(sum(abs(sum(c) - centre) >= seen for c in chosen), len(chosen))


def exact_by_tables(x, y):
    """All ways to place the leaders in the answer categories (multivariate hypergeometric), one by one."""
    pooled, m = list(x) + list(y), len(x)
    ranks = doubled_midranks(pooled)
    categories = sorted(ranks)
    sizes = [pooled.count(v) for v in categories]
    centre = m * (len(pooled) + 1)
    seen = abs(sum(ranks[v] for v in x) - centre)
    hits = 0

    def place(at, left, score, ways):
        nonlocal hits
        if at == len(sizes):
            hits += ways if left == 0 and abs(score - centre) >= seen else 0
            return
        for k in range(max(0, left - sum(sizes[at + 1 :])), min(left, sizes[at]) + 1):
            place(at + 1, left - k, score + k * ranks[categories[at]], ways * math.comb(sizes[at], k))

    place(0, m, 0, 1)
    return Fraction(hits, math.comb(len(pooled), m))


def wilcoxon(x, y):
    """(p, how it was found)."""
    m, n = len(x), len(y)
    if m + n > EXACT_UP_TO:
        return float(stats.mannwhitneyu(x, y, method="asymptotic", use_continuity=True).pvalue), "asymptotic"
    p = exact_by_tables(x, y)
    if math.comb(m + n, m) <= 200_000:
        assert p == exact_by_relabelling(x, y)
    return p, "exact"


def rwg(x, low, high):
    points = high - low + 1
    return max(0.0, 1 - float(np.var(x, ddof=1)) / ((points**2 - 1) / 12))


def awg(x, low, high):
    """Brown & Hauenstein 2005: 1 - 2s² over the greatest variance the mean allows, k raters."""
    k, mean = len(x), float(np.mean(x))
    if not (low * (k - 1) + high) / k <= mean <= (high * (k - 1) + low) / k:
        return "not interpretable"
    return 1 - 2 * float(np.var(x, ddof=1)) / (((high + low) * mean - mean**2 - high * low) * k / (k - 1))


def holm(p):
    order = sorted(range(len(p)), key=lambda i: p[i])
    adjusted, running = [0.0] * len(p), 0.0
    for rank, i in enumerate(order):
        running = max(running, min(1.0, (len(p) - rank) * p[i]))
        adjusted[i] = running
    return adjusted


class CrossCheck:
    """Collects samples and compares everything R can do with what was computed here."""

    def __init__(self):
        self.lines, self.expected = [], {}

    def groups(self, key, x, y, low, high, p, delta):
        join = lambda values: ";".join(repr(float(v)) for v in values)
        self.lines.append(f"{key}\t{join(x)}\t{join(y)}")
        self.expected[key] = (low, high, p, delta)

    def holm(self, key, p, adjusted):
        self.lines.append(f"holm\t{key}\t{';'.join(repr(float(v)) for v in p)}")
        self.expected["holm " + key] = adjusted

    def run(self):
        script = Path(__file__).with_name("twosamples.R")
        out = subprocess.run(["Rscript", str(script)], input="\n".join(self.lines), capture_output=True, text=True, check=True)
        checked = 0
        near = lambda a, b: abs(a - b) <= 1e-9 * max(1, abs(a))
        for line in out.stdout.splitlines():
            part = line.split("\t")
            if part[0] == "holm":
                assert all(near(a, float(b)) for a, b in zip(self.expected["holm " + part[1]], part[2:])), line
                checked += 1
                continue
            low, high, p, delta = self.expected[part[0]]
            if low is not None:
                assert near(low, float(part[1])) and near(high, float(part[2])), (line, low, high)
            if p is not None:
                assert near(p, float(part[3])), (line, p)
            assert near((delta + 1) / 2, float(part[4])), (line, delta)
            checked += 1
        assert checked == len(self.lines)
        print("R agrees on", checked, "rows")
