"""test/golden/plan.json: realised share of plan, in exact fractions."""
import random
from fractions import Fraction

from cells import number
from write import NA, VALUE, case, write

SOURCE = "exact fractions"


def realised(inputs):
    plan, actual = ([number(c) or Fraction(0) for c in inputs[name]] for name in ("plan", "actual"))
    if inputs.get("capped") is False:
        return sum(actual) / sum(plan)
    return sum(max(Fraction(0), min(a, p)) for a, p in zip(actual, plan)) / sum(plan)


given = {
    "as-planned": ([100, 200, 300], [100, 200, 300]),
    "over-delivery-hides-shortfall": ([100, 100, 100], [150, 50, 40]),
    "all-over": ([100, 200], [150, 400]),
    "nothing-delivered": ([100, 200], [0, 0]),
    "losses": ([200, 1000, 300], [-50, 550, -300]),
    "unplanned-revenue": ([100, 0, 50], [80, 500, 50]),
    "blank-actual": ([100, 200, 300], [100, "", 250]),
    "text-numbers": (["1,200", "€3.4m", "12k", "1 500"], ["(300)", "3.1m", 12500, "1.450,50"]),
    "missing-tokens": ([100, "n/a", "tbd", 50], [90, "-", 10, "n/a"]),
    "one-line": ([80], [44]),
    "tiny-and-huge": ([1e-6, 1e12, 5], [2e-6, 9e11, 4]),
    "cents": ([0.1, 0.2, 0.3], [0.3, 0.1, 0.3]),
    "large-miss": ([1000, 10, 10, 10], [0, 10, 10, 10]),
}
rng = random.Random(53)
for n, rows in enumerate([10, 60, 250]):
    plan = [rng.randint(0, 900) for _ in range(rows)]
    given[f"drawn-{n + 1}"] = (plan, [rng.randint(-100, 1200) for _ in range(rows)])
cases = []
for id, (plan, actual) in given.items():
    for name, capped in (("", {}), ("-uncapped", {"capped": False})):
        inputs = {"plan": plan, "actual": actual, **capped}
        cases.append(case(f"plan-{id}{name}", "PLANSCORE", inputs, realised(inputs), 1e-12, SOURCE))
inputs = {"plan": [100, 100], "actual": [150, 20], "capped": True}
cases.append(case("plan-capped-said", "PLANSCORE", inputs, realised(inputs), 1e-12, SOURCE))
troubles = {
    "negative-plan": ([100, -20], [90, 10], VALUE, "a negative plan"),
    "plan-0": ([0, 0], [10, 20], NA, "no plan"),
    "plan-blank": (["", ""], [10, 20], NA, "no plan"),
    "text-actual": ([100, 200], [90, "late"], VALUE, "text that is no number"),
    "lengths-differ": ([100, 200], [90], VALUE, "shapes do not fit together"),
    "broken-plan": ([100, "#REF!"], [90, 10], {"error": "#REF!"}, "error cells in money propagate"),
    "broken-actual": ([100, 200], ["#DIV/0!", 10], {"error": "#DIV/0!"}, "error cells in money propagate"),
}
cases += [
    case(f"plan-{id}", "PLANSCORE", {"plan": p, "actual": a}, e, 0, "definition: " + s) for id, (p, a, e, s) in troubles.items()
]

if __name__ == "__main__":
    write("plan.json", cases)
