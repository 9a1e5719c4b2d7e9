"""test/golden/cadence.json: the share of decisions under a plan no older than the selling cycle, in exact fractions."""
import random
from fractions import Fraction

from scipy import stats

from cells import flat, number
from write import NA, VALUE, case, write

SOURCE = "exact fractions; each fit equal to scipy 1.17.1 stats.uniform(lag, refresh).cdf(cycle)"


def cadence(inputs):
    cycles = [number(c) for c in flat(inputs["cycleDays"])]
    refresh, lag = number(inputs["refreshDays"]), number(inputs.get("lagDays") or 0)
    weights = [number(c) or Fraction(0) for c in flat(inputs["weights"])] if inputs.get("weights") else [Fraction(1)] * len(cycles)
    fits = [max(Fraction(0), min(Fraction(1), (c - lag) / refresh)) for c in cycles]
    for c, fit in zip(cycles, fits):
        assert abs(stats.uniform(float(lag), float(refresh)).cdf(float(c)) - fit) < 1e-12
    return sum(w * f for w, f in zip(weights, fits)) / sum(weights)


cycles = [30, 90, 270]
given = {
    "yearly": {"cycleDays": cycles, "refreshDays": 365, "lagDays": 150, "weights": [1, 2, 3]},
    "quarterly": {"cycleDays": cycles, "refreshDays": 91, "lagDays": 14, "weights": [1, 2, 3]},
    "monthly": {"cycleDays": cycles, "refreshDays": 30, "lagDays": 7, "weights": [1, 2, 3]},
    "weekly": {"cycleDays": cycles, "refreshDays": 7, "lagDays": 1, "weights": [1, 2, 3]},
    "no-lag": {"cycleDays": cycles, "refreshDays": 365},
    "no-lag-weighted": {"cycleDays": cycles, "refreshDays": 365, "weights": [10, 0, 5]},
    "lag-without-weights": {"cycleDays": cycles, "refreshDays": 180, "lagDays": 30},
    "lag-beyond-every-cycle": {"cycleDays": cycles, "refreshDays": 365, "lagDays": 400},
    "lag-equals-cycle": {"cycleDays": [150, 200], "refreshDays": 100, "lagDays": 150},
    "cycle-equals-lag-and-refresh": {"cycleDays": [120, 121], "refreshDays": 100, "lagDays": 20},
    "one-segment": {"cycleDays": [45], "refreshDays": 90, "lagDays": 15},
    "one-cell": {"cycleDays": [[60]], "refreshDays": 365},
    "in-a-row": {"cycleDays": [[30, 90, 270]], "refreshDays": 365, "lagDays": 100, "weights": [[3, 2, 1]]},
    "text-numbers": {"cycleDays": ["30", "90 ", "1,270"], "refreshDays": "365", "lagDays": "150", "weights": ["€1.2m", "900k", "(0)"]},
    "blank-weight-is-0": {"cycleDays": cycles, "refreshDays": 200, "lagDays": 20, "weights": [1, "", 3]},
    "parts-of-days": {"cycleDays": [0.5, 1.25, 3], "refreshDays": 2.5, "lagDays": 0.25, "weights": [0.2, 0.3, 0.5]},
    "money-weights": {"cycleDays": [14, 60, 120, 400], "refreshDays": 365, "lagDays": 45, "weights": [1250000, 800000, 4100000, 950000]},
    "every-cycle-fits": {"cycleDays": [400, 500], "refreshDays": 300, "lagDays": 100},
    "refresh-of-ten-years": {"cycleDays": cycles, "refreshDays": 3650, "lagDays": 150},
}  # fmt: skip
rng = random.Random(54)
for n, rows in enumerate([5, 20, 100]):
    given[f"drawn-{n + 1}"] = {
        "cycleDays": [rng.randint(5, 500) for _ in range(rows)],
        "refreshDays": rng.randint(20, 400),
        "lagDays": rng.randint(0, 120),
        "weights": [rng.randint(1, 1000) for _ in range(rows)],
    }
cases = [case(f"cadence-{id}", "CADENCESCORE", inputs, cadence(inputs), 1e-12, SOURCE) for id, inputs in given.items()]
plain = given["yearly"]
troubles = {
    "refresh-0": ({**plain, "refreshDays": 0}, VALUE, "refresh must be above 0"),
    "refresh-negative": ({**plain, "refreshDays": -30}, VALUE, "refresh must be above 0"),
    "lag-negative": ({**plain, "lagDays": -1}, VALUE, "a number outside its domain"),
    "weights-all-0": ({**plain, "weights": [0, 0, 0]}, NA, "all weights zero"),
    "weight-negative": ({**plain, "weights": [1, -2, 3]}, VALUE, "a negative weight"),
    "weights-too-short": ({**plain, "weights": [1, 2]}, VALUE, "shapes do not fit together"),
    "cycle-text": ({**plain, "cycleDays": [30, "long", 270]}, VALUE, "text that is no number"),
    "cycle-negative": ({**plain, "cycleDays": [30, -90, 270]}, VALUE, "a number outside its domain"),
    "nothing": ({**plain, "cycleDays": ["", "", ""]}, NA, "no cycle to score"),
}
cases += [case(f"cadence-{id}", "CADENCESCORE", i, e, 0, "definition: " + s) for id, (i, e, s) in troubles.items()]

if __name__ == "__main__":
    write("cadence.json", cases)
