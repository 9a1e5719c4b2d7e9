"""test/golden/sight.json: line of sight, in exact fractions."""
import random
from fractions import Fraction

from cells import flat, key, number
from write import NA, VALUE, case, write

SOURCE = "exact fractions: weight of the direct cells (and credit times the indirect) over the weight of the cells that apply"
LEVELS = {"direct": 2, "d": 2, "2": 2, "indirect": 1, "i": 1, "1": 1, "none": 0, "n": 0, "": 0, "0": 0, "n/a": None}


def sight(inputs):
    levels = inputs["levels"]
    weights = lambda name, n: [number(c) or Fraction(0) for c in flat(inputs[name])] if inputs.get(name) else [Fraction(1)] * n
    teams, imperatives = weights("teamWeights", len(levels)), weights("imperativeWeights", len(levels[0]))
    credit = number(inputs["credit"]) if inputs.get("credit") is not None else Fraction(0)
    points = [Fraction(0), credit, Fraction(1)]
    got = total = Fraction(0)
    for v, row in zip(teams, levels):
        for w, cell in zip(imperatives, row):
            level = LEVELS["" if cell is None else key(str(cell))]
            if level is not None:
                got, total = got + v * w * points[level], total + v * w
    return got / total if total else None


grid = [["D", "I", ""], ["D", "D", "N"], ["I", "N/A", "D"], ["", "I", "I"]]
given = {
    "no-weights": {"levels": grid},
    "team-weights": {"levels": grid, "teamWeights": [4, 3, 2, 1]},
    "imperative-weights": {"levels": grid, "imperativeWeights": [[50, 30, 20]]},
    "imperative-weights-in-a-column": {"levels": grid, "imperativeWeights": [50, 30, 20]},
    "both-weights": {"levels": grid, "teamWeights": [12, 40, 8, 25], "imperativeWeights": [[0.2, 0.5, 0.3]]},
    "credit-half": {"levels": grid, "teamWeights": [4, 3, 2, 1], "credit": 0.5},
    "credit-as-text": {"levels": grid, "credit": "25%"},
    "credit-one": {"levels": grid, "credit": 1},
    "words-and-numbers": {"levels": [["Direct", 2, "d "], ["INDIRECT", 1, " i"], ["None", 0, "none"], ["direct", "", "N/A"]]},
    "numbers-as-text": {"levels": [["2", "1"], ["0", "2"]]},
    "blanks-are-none": {"levels": [["D", ""], ["", ""], ["", "D"]]},
    "all-direct": {"levels": [["D", "D"], ["D", "D"]]},
    "none-at-all": {"levels": [["", "N"], [0, "None"]]},
    "all-indirect": {"levels": [["I", "I"], ["I", "I"]]},
    "all-indirect-credited": {"levels": [["I", "I"], ["I", "I"]], "credit": 0.3},
    "one-cell": {"levels": [["D"]]},
    "team-without-imperatives": {"levels": [["N/A", "n/a"], ["D", "I"]], "teamWeights": [90, 10]},
    "team-of-weight-0": {"levels": [["D", "D"], ["N", "I"], ["D", "N"]], "teamWeights": [0, 5, 5]},
    "blank-weight-is-0": {"levels": [["D", "D"], ["N", "I"], ["D", "N"]], "teamWeights": ["", 5, 3]},
    "weights-as-text": {"levels": [["D", "I"], ["N", "D"]], "teamWeights": ["1,200", "€300"], "imperativeWeights": [["70%", "30%"]]},
    "wide-range-of-weights": {"levels": [["D", "I"], ["I", "D"]], "teamWeights": [1e6, 1e-3]},
}
rng = random.Random(51)
for n, (teams, imperatives) in enumerate([(6, 4), (12, 5), (25, 8)]):
    given[f"drawn-{n + 1}"] = {
        "levels": [[rng.choice(["Direct", "Indirect", "None", "", "N/A", 2, 1]) for _ in range(imperatives)] for _ in range(teams)],
        "teamWeights": [rng.randint(1, 60) for _ in range(teams)],
        "imperativeWeights": [[rng.randint(1, 50) for _ in range(imperatives)]],
        "credit": [0, 0.5, 0.25][n],
    }  # fmt: skip
cases = [case(f"sight-{id}", "SIGHTSCORE", inputs, sight(inputs), 1e-12, SOURCE) for id, inputs in given.items()]
troubles = {
    "all-not-applicable": ({"levels": [["N/A", "n/a"]]}, NA, "no cell applies"),
    "weights-all-0": ({"levels": grid, "teamWeights": [0, 0, 0, 0]}, NA, "all weights zero"),
    "unknown-word": ({"levels": [["D", "Maybe"]]}, VALUE, "a level that is none"),
    "negative-weight": ({"levels": grid, "teamWeights": [1, 1, -1, 1]}, VALUE, "a negative weight"),
    "too-few-team-weights": ({"levels": grid, "teamWeights": [1, 1]}, VALUE, "shapes do not fit together"),
    "too-many-imperative-weights": ({"levels": grid, "imperativeWeights": [[1, 1, 1, 1]]}, VALUE, "shapes do not fit together"),
    "credit-over-1": ({"levels": grid, "credit": 1.5}, VALUE, "a number outside its domain"),
    "level-3": ({"levels": [[3, 2]]}, VALUE, "a level that is none"),
}  # fmt: skip
cases += [case(f"sight-{id}", "SIGHTSCORE", i, e, 0, "definition: " + s) for id, (i, e, s) in troubles.items()]

if __name__ == "__main__":
    write("sight.json", cases)
