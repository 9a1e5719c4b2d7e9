"""test/golden/coherence.json: the weighted geometric mean."""
import random

from scipy import stats

from cells import flat, is_missing, number
from write import NA, VALUE, case, write

SOURCE = "scipy 1.17.1 stats.gmean(scores, weights=weights) over the legs that are there"


def coherence(inputs):
    scores = flat(inputs["scores"])
    weights = [number(c) or 0 for c in flat(inputs["weights"])] if inputs.get("weights") else [1] * len(scores)
    # A leg of weight 0 counts for nothing, even one that failed.
    legs = [(float(number(s)), float(w)) for s, w in zip(scores, weights) if not is_missing(s) and w > 0]
    if any(s == 0 for s, _ in legs):
        return 0.0
    return float(stats.gmean([s for s, _ in legs], weights=[w for _, w in legs]))


given = {
    "three-legs": {"scores": [0.8, 0.7, 0.5]},
    "weighted": {"scores": [0.66, 0.82, 0.4], "weights": [0.5, 0.3, 0.2]},
    "any-scale-of-weights": {"scores": [0.66, 0.82, 0.4], "weights": [50, 30, 20]},
    "one-leg": {"scores": [0.37]},
    "one-leg-in-one-cell": {"scores": [[0.37]]},
    "two-legs": {"scores": [0.9, 0.1]},
    "failed-leg": {"scores": [0.9, 0, 0.9]},
    "all-failed": {"scores": [0, 0, 0], "weights": [1, 1, 1]},
    "failed-leg-of-weight-0": {"scores": [0.9, 0, 0.5], "weights": [1, 0, 1]},
    "perfect": {"scores": [1, 1, 1], "weights": [3, 2, 1]},
    "equal-legs": {"scores": [0.3, 0.3, 0.3], "weights": [0.2, 0.5, 0.3]},
    "blank-leg": {"scores": [0.8, "", 0.5]},
    "blank-leg-weighted": {"scores": [0.8, "", 0.5], "weights": [0.5, 0.3, 0.2]},
    "missing-tokens": {"scores": [0.8, "n/a", "-", 0.45], "weights": [4, 3, 2, 1]},
    "percent-text": {"scores": ["80%", "70 %", "0,5"]},
    "in-a-row": {"scores": [[0.8, 0.7, 0.5]], "weights": [[0.5, 0.3, 0.2]]},
    "blank-weight-is-0": {"scores": [0.8, 0.7, 0.5], "weights": [1, "", 1]},
    "next-to-0": {"scores": [1e-9, 0.9, 0.8]},
    "smallest-double": {"scores": [5e-324, 1, 1], "weights": [1, 1, 1]},
    "huge-weights": {"scores": [0.8, 0.7], "weights": [1e15, 3e15]},
    "tiny-weights": {"scores": [0.8, 0.7], "weights": [1e-15, 3e-15]},
    "eight-legs": {"scores": [0.91, 0.83, 0.77, 0.64, 0.59, 0.48, 0.95, 0.99]},
}
rng = random.Random(55)
for n, rows in enumerate([3, 12, 50]):
    given[f"drawn-{n + 1}"] = {
        "scores": [rng.randint(1, 1000) / 1000 for _ in range(rows)],
        "weights": [rng.randint(0, 9) for _ in range(rows)],
    }
cases = [case(f"coherence-{id}", "COHERENCE", inputs, coherence(inputs), 1e-12, SOURCE) for id, inputs in given.items()]
troubles = {
    "over-1": ({"scores": [0.8, 1.2]}, VALUE, "a score outside 0 to 1"),
    "below-0": ({"scores": [0.8, -0.1]}, VALUE, "a score outside 0 to 1"),
    "percent-over-1": ({"scores": ["80%", "120%"]}, VALUE, "a score outside 0 to 1"),
    "text": ({"scores": [0.8, "good"]}, VALUE, "text that is no number"),
    "negative-weight": ({"scores": [0.8, 0.7], "weights": [1, -1]}, VALUE, "a negative weight"),
    "weights-all-0": ({"scores": [0.8, 0.7], "weights": [0, 0]}, NA, "all weights zero"),
    "all-blank": ({"scores": ["", "n/a"]}, NA, "no leg"),
    "weights-too-long": ({"scores": [0.8, 0.7], "weights": [1, 1, 1]}, VALUE, "shapes do not fit together"),
}
cases += [case(f"coherence-{id}", "COHERENCE", i, e, 0, "definition: " + s) for id, (i, e, s) in troubles.items()]

if __name__ == "__main__":
    write("coherence.json", cases)
