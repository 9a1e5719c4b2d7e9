"""test/golden/growth.json: targets and coverage in exact fractions, roots and logarithms to 60 digits."""
from decimal import Decimal, getcontext
from fractions import Fraction

from cells import flat, number
from write import VALUE, case, write

getcontext().prec = 60
SOURCE = "exact fractions; roots and logarithms with Python's decimal at 60 digits"
decimal = lambda f: Decimal(f.numerator) / Decimal(f.denominator)


def growth(inputs):
    base, rate = number(inputs["base"]), number(inputs["rate"])
    organic = [number(c) for c in flat(inputs["organic"])]
    inorganic = [number(c) or Fraction(0) for c in flat(inputs["inorganic"])] if inputs.get("inorganic") else [Fraction(0)] * len(organic)
    years = len(organic)
    target = base * (1 + rate) ** years
    level = [o + i for o, i in zip(organic, inorganic)]
    score = (level[-1] - base) / (target - base)
    milestones = [base * (1 + rate) ** (t + 1) for t in range(years)]
    table = {"target": target, "gap": target - level[-1], "milestones": milestones, "gaps": [m - l for m, l in zip(milestones, level)]}
    whole = (decimal(target) / decimal(base)).ln()
    part = lambda end, start: decimal(rate) * (decimal(end) / decimal(start)).ln() / whole
    if organic[-1] > 0 and level[-1] > 0:
        points = [part(organic[-1], base), part(level[-1], organic[-1]), part(target, level[-1])]
        assert abs(sum(points) - decimal(rate)) < Decimal("1e-50")
        table["points"] = points
    # What every year from t on would have to grow, from all that year t has, to end on target.
    table["catch_up"] = [
        (decimal(target) / decimal(l)) ** (Decimal(1) / (years - 1 - t)) - 1 for t, l in enumerate(level[:-1]) if l > 0
    ]
    if len(table["catch_up"]) < years - 1:
        del table["catch_up"]
    return score, table


given = {
    "methodology": {"base": 100, "rate": 0.11, "organic": [[104, 108.5, 113.5]], "inorganic": [[0, 3, 6]]},
    "in-columns": {"base": 100, "rate": 0.11, "organic": [104, 108.5, 113.5], "inorganic": [0, 3, 6]},
    "organic-only": {"base": 100, "rate": 0.11, "organic": [104, 108.5, 113.5]},
    "on-target": {"base": 100, "rate": 0.1, "organic": [110, 121, 133.1]},
    "above-target": {"base": 200, "rate": 0.05, "organic": [215, 230], "inorganic": [0, 10]},
    "shrinking": {"base": 100, "rate": 0.08, "organic": [98, 95, 90]},
    "shrinking-bought-back": {"base": 100, "rate": 0.08, "organic": [98, 95, 90], "inorganic": [5, 12, 35]},
    "one-year": {"base": 50, "rate": 0.2, "organic": [56]},
    "one-year-in-one-cell": {"base": 50, "rate": 0.2, "organic": [[57]], "inorganic": [[1]]},
    "ten-years": {"base": 1000, "rate": 0.07, "organic": [1040 + 45 * t for t in range(10)], "inorganic": [6 * t for t in range(10)]},
    "text-numbers": {"base": "€12.5m", "rate": "11%", "organic": [["13,100,000", "13.6m", "14 200 000"]], "inorganic": [["n/a", "0.4m", "(200k)"]]},
    "blank-inorganic-years": {"base": 100, "rate": 0.11, "organic": [[104, 108.5, 113.5]], "inorganic": [["", 3, ""]]},
    "divestment": {"base": 100, "rate": 0.06, "organic": [104, 109, 115], "inorganic": [0, -4, -9]},
    "doubling-each-year": {"base": 3, "rate": 1, "organic": [5, 9, 20, 30]},
    "small-rate": {"base": 100, "rate": 0.0001, "organic": [100.005, 100.01]},
    "flat": {"base": 100, "rate": 0.11, "organic": [100, 100, 100]},
    "large-money": {"base": 4.2e11, "rate": 0.035, "organic": [4.3e11, 4.45e11, 4.5e11, 4.7e11], "inorganic": [0, 0, 1e10, 1.5e10]},
}  # fmt: skip
cases = []
for id, inputs in given.items():
    score, table = growth(inputs)
    cases.append(case(f"growth-{id}", "GROWTHSCORE", inputs, score, 1e-10, SOURCE))
    cases.append(case(f"growthtable-{id}", "GROWTHTABLE", inputs, table, 1e-9, SOURCE))
plain = given["in-columns"]
troubles = {
    "base-0": ({**plain, "base": 0}, VALUE, "base must be above 0"),
    "base-negative": ({**plain, "base": -100}, VALUE, "base must be above 0"),
    "rate-0": ({**plain, "rate": 0}, VALUE, "rate must be above 0"),
    "rate-negative": ({**plain, "rate": -0.02}, VALUE, "rate must be above 0"),
    "rate-text": ({**plain, "rate": "fast"}, VALUE, "text where a number is needed"),
    "organic-text": ({**plain, "organic": [104, "more", 113]}, VALUE, "text that is no number"),
    "years-differ": ({**plain, "inorganic": [0, 3]}, VALUE, "shapes do not fit together"),
    "broken-link": ({**plain, "organic": [104, 108.5, "#REF!"]}, {"error": "#REF!"}, "error cells in money propagate"),
}
cases += [case(f"growth-{id}", "GROWTHSCORE", i, e, 0, "definition: " + s) for id, (i, e, s) in troubles.items()]


if __name__ == "__main__":
    write("growth.json", cases)
