"""test/golden/cascade.json: exact fractions, each overlap compared with scipy's Bray-Curtis distance."""
import random
from fractions import Fraction

from scipy.spatial import distance

from cells import number
from write import NA, VALUE, case, write

SOURCE = "exact fractions, equal to 1 - scipy 1.17.1 distance.braycurtis of the shares"


def cascade(levels):
    columns = [[number(row[l]) or Fraction(0) for row in levels] for l in range(len(levels[0]))]
    shares = [[cell / sum(column) for cell in column] for column in columns]

    def overlap(a, b):
        found = sum(min(x, y) for x, y in zip(a, b))
        assert abs(1 - distance.braycurtis([float(x) for x in a], [float(y) for y in b]) - found) < 1e-12
        return found

    step = [overlap(a, b) for a, b in zip(shares, shares[1:])]
    cumulative = [overlap(shares[0], b) for b in shares[1:]]
    product = Fraction(1)
    for one in step:
        product *= one
    floor = max(Fraction(0), 1 - sum(1 - one for one in step))
    assert cumulative[-1] >= floor
    amplification = (1 - cumulative[-1]) / (1 - step[0]) if step[0] != 1 else None
    return {"step": step, "cumulative": cumulative, "product": product, "floor": floor, "amplification": amplification}


given = {
    "two-levels": [[50, 40], [30, 30], [20, 30]],
    "drift-undone": [[50, 60, 50], [30, 20, 30], [20, 20, 20]],
    "no-drift": [[50, 5, 0.5], [30, 3, 0.3], [20, 2, 0.2]],
    "first-step-faithful": [[5, 10, 7], [3, 6, 2], [2, 4, 1]],
    "disjoint": [[1, 0], [0, 1]],
    "disjoint-at-the-end": [[60, 50, 0], [40, 50, 0], [0, 0, 10]],
    "floor-at-0": [[100, 40, 0, 0], [0, 60, 30, 0], [0, 0, 70, 100]],
    "order-of-magnitude": [[500, 495, 455, 450, 440], [300, 300, 300, 290, 280], [200, 200, 200, 200, 170], [0, 5, 45, 60, 110]],
    "money-hours-and-counts": [["$500k", "1,200", 3], ["€300k", 800, "2"], ["200k", "400", 5]],
    "blanks-are-0": [[50, 45, ""], [50, "", 30], ["", 55, 70]],
    "percent-text": [["50%", "45%"], ["30%", "35%"], ["20%", "20%"]],
    "one-imperative": [[5, 7, 9]],
    "row-without-anything": [[50, 40], [0, 0], [50, 60]],
    "thirds": [[1, 2, 1], [1, 1, 2], [1, 1, 3]],
    "seven-levels": [[10, 9, 9, 8, 7, 7, 6], [10, 11, 10, 10, 10, 9, 9], [10, 10, 11, 12, 13, 14, 15]],
}  # fmt: skip
rng = random.Random(52)
for n, (rows, columns) in enumerate([(3, 3), (5, 4), (8, 5), (15, 6), (40, 3)]):
    given[f"drawn-{n + 1}"] = [[rng.randint(0, 100) for _ in range(columns)] for _ in range(rows)]
cases = []
for id, levels in given.items():
    expected = cascade(levels)
    cases.append(case(f"cascade-{id}", "CASCADESCORE", {"levels": levels}, expected["cumulative"][-1], 1e-12, SOURCE))
    # A first step that lost next to nothing would turn rounding into an amplification: none is among these.
    cases.append(case(f"cascadetable-{id}", "CASCADETABLE", {"levels": levels}, expected, 1e-9, SOURCE))
troubles = {
    "negative": ([[50, -1], [50, 101]], VALUE, "a negative level"),
    "text": ([[50, "high"], [50, 50]], VALUE, "text that is no number"),
    "column-of-zeros": ([[50, 0], [50, 0]], NA, "a level without anything has no shares"),
    "all-blank": ([["", ""], ["", ""]], NA, "nothing to score"),
    "broken-link": ([[50, "#REF!"], [50, 50]], {"error": "#REF!"}, "error cells in money propagate"),
}
cases += [case(f"cascade-{id}", "CASCADESCORE", {"levels": i}, e, 0, "definition: " + s) for id, (i, e, s) in troubles.items()]

if __name__ == "__main__":
    write("cascade.json", cases)
