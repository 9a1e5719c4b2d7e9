"""test/golden/price.json"""
import random
from fractions import Fraction

import deals
from cells import number
from deals import band, by_somers, concordance, effective_number, jackknife, leak, leak_table, line, rows_of
from write import NA, VALUE, case, write

PAIRS = "the definition over every pair of rows in exact fractions; "
SOMERS = PAIRS + "equal to (1 + scipy 1.17.1 stats.somersd) / 2 by segment, rows replicated by whole weights"
JACKKNIFE = "every row deleted in turn and all pairs counted again in exact fractions; z from scipy 1.17.1 norm.ppf(0.975)"
THEIL = "median of all pairwise slopes and of p - slope*v in exact fractions, equal to scipy 1.17.1 stats.theilslopes(method='joint')"
BAND = "rows counted against the line in exact fractions; line: " + THEIL
LEAK = "exact fractions"
LEAKS = "exact fractions; numpy 2.4.6 quantile(method='linear') = R type 7; scipy 1.17.1 stats.kendalltau (tau-b) on exactly ranked discounts"

sets = {}


def deal_set(id, prices, values, **more):
    sets[id] = {"prices": prices, "values": values, **more}


def drawn(seed, n, noise=25, slope=20, base=100, places=0, top=10):
    rng = random.Random(seed)
    values = [rng.randint(1, top) for _ in range(n)]
    prices = [round(max(1, base + slope * v + rng.gauss(0, noise)), places) for v in values]
    return [int(p) if places == 0 else p for p in prices], values


base_prices, base_values = [100, 150, 90, 120, 140, 95, 150, 100, 110, 105], [3, 5, 2, 4, 4, 1, 5, 3, 2, 4]
deal_set("ten-products-revenue", base_prices, base_values, weights=[50, 20, 40, 30, 10, 60, 25, 45, 35, 30])
deal_set("inverted", [90, 80, 70, 65, 40, 45], [1, 2, 3, 4, 5, 6])
deal_set("no-relation", [10, 20, 10, 20], [1, 1, 2, 2])
deal_set("all-prices-equal", [99] * 6, [1, 2, 3, 4, 5, 6])
deal_set("perfect", [10, 20, 30, 40, 50], [1, 3, 4, 7, 9])
deal_set("two-deals", [10, 20], [1, 2])
deal_set("three-deals", [10, 30, 20], [1, 2, 3])
deal_set("one-value-stands-apart", [10, 12, 14, 16], [3, 3, 3, 8])
deal_set("heavy-ties", [100, 100, 100, 120, 120, 120, 140, 140, 100, 120, 140, 140], [1, 1, 2, 2, 2, 3, 3, 3, 3, 1, 1, 2])
deal_set("float-noise-is-a-tie", [0.1 + 0.2, 0.3, 0.7, 0.8 - 0.1, 0.5, 1.1 + 2.2, 3.3], [2, 1, 4, 5, 3, 7, 6])
deal_set("prices-that-differ-in-the-eleventh-digit", [1.0000000001, 1, 1.0000000002, 1.0000000003], [1, 2, 3, 4])
deal_set("values-below-zero", [12, 15, 9, 20, 18, 7], [-3, -1, -4, 2, 1.5, -4])
deal_set("decimal-values", [10.5, 11.25, 9.99, 12, 13.4, 10.01, 11.9], [3.2, 3.4, 2.8, 3.9, 3.85, 3.3, 3.4])
deal_set("one-mad-deal", [100, 110, 120, 130, 140, 1000000], [1, 2, 3, 4, 5, 1])
deal_set("fifty-deals", *drawn(41, 50))
deal_set("hundred-twenty-deals-with-decimals", *drawn(42, 120, noise=60, places=2))
prices, values = drawn(43, 60, noise=70)
rng = random.Random(44)
deal_set("sixty-deals-weighted", prices, values, weights=[rng.randint(1, 9) for _ in range(60)])
deal_set("sixty-deals-three-segments", prices, values, segments=[rng.choice(["North", "south", "South ", "EAST"]) for _ in range(60)])
deal_set(
    "sixty-deals-weighted-segments",
    prices,
    values,
    weights=[rng.randint(1, 40) for _ in range(60)],
    segments=[rng.choice(["A", "B"]) for _ in range(60)],
)
deal_set("fractional-weights", base_prices, base_values, weights=[0.5, 1.25, 0.1, 2, 3, 0.75, 1, 1, 0.2, 4.5])
deal_set("huge-and-tiny-weights", base_prices, base_values, weights=[1e9, 1e-3, 5e8, 1e-3, 1, 2e9, 1, 1e6, 1, 1e3])
deal_set("simpson-by-segment", [10, 12, 14, 50, 45, 40], [1, 2, 3, 2, 3, 4], segments=["SMB", "smb", "SMB ", "Ent", "ENT", "Ent"])
deal_set(
    "messy",
    ["$1,000", "900 EUR", "", 1200, "N/A", 0, 800, "-50", "on request", "£950", "1.1k", "#REF!", "1 150", True],
    [4, "3", 5, 5, "2", "4", "#N/A", 3, 2, 3, "5", 4, "4,5", 3],
)
deal_set(
    "messy-with-weights",
    ["$100", 150, 90, "120 USD", 140, 95, "", 100, 110, 105, 130],
    [3, 5, 2, 4, "4", 1, 5, "3", 2, "?", 4],
    weights=["1,000", 20, -40, 30, 0, "60", 25, "", "35", 30, "1.5k"],
)
deal_set("refunds-are-left-out", [100, 120, 140, 90, 400], [1, 2, 3, 4, 1], weights=[5, 4, 3, -2, -1])
deal_set(
    "value-zero-is-missing", [100, 150, 90, 120, 140, 95], [3, 5, 0, 4, 4, 1]
)

cases = []
for id, inputs in sets.items():
    rows, _ = rows_of(inputs)
    # scipy gives NaN where one side has no spread.
    whole = all(r[2].denominator == 1 for r in rows) and sum(r[2] for r in rows) < 3000 and len({r[0] for r in rows}) > 1
    c = concordance(rows)
    if whole:
        assert abs(float(c) - by_somers(rows)) < 1e-12, id
    cases.append(case(f"pricevalue-{id}", "PRICEVALUE", inputs, c, 1e-12, SOMERS if whole else PAIRS.strip("; ")))
    cases.append(case(f"pricetable-{id}", "PRICETABLE", inputs, {**jackknife(rows), "effective_number": effective_number(rows)}, 1e-9, JACKKNIFE))
    slopes = {s: line(group) for s, group in deals.segments_of(rows).items()}
    if "segments" not in inputs and "weights" not in inputs:
        slope, intercept = slopes[""]
        cases.append(case(f"fairprice-{id}", "FAIRPRICE", inputs, {"slope": slope, "intercept": intercept}, 1e-9, THEIL))
        for at in (2, "7,5"):
            cases.append(case(f"fairprice-{id}-at-{at}", "FAIRPRICE", {**inputs, "at": at}, intercept + slope * number(at), 1e-9, THEIL))
    for tolerance in (None, 0.05, "25%"):
        share = band(rows, Fraction(1, 10) if tolerance is None else number(tolerance))
        given = {**inputs, **({} if tolerance is None else {"tolerance": tolerance})}
        name = f"priceband-{id}" + ("" if tolerance is None else f"-{str(tolerance).strip('%')}")
        if share is None:
            # A line that does not rise has no corridor, whatever the tolerance.
            if tolerance is None:
                cases.append(case(name, "PRICEBAND", inputs, NA, 0, "a line that does not rise; " + THEIL))
        else:
            cases.append(case(name, "PRICEBAND", given, share, 1e-12, BAND))

# Exactly on the edge of the corridor: 110 of 100, 180 of 200, and 0.33 of 0.3 in binary.
edges = {
    "upper-and-lower-edge": ([100, 200, 300, 400, 500, 110, 180, 331, 539.9], [1, 2, 3, 4, 5, 1, 2, 3, 6]),
    "edge-in-decimals": ([0.1, 0.2, 0.3, 0.4, 0.5, 0.33, 0.27, 0.36], [1, 2, 3, 4, 5, 3, 3, 4]),
}
for id, (prices, values) in edges.items():
    inputs = {"prices": prices, "values": values}
    cases.append(case(f"priceband-{id}", "PRICEBAND", inputs, band(rows_of(inputs)[0], Fraction(1, 10)), 1e-12, BAND))
cases.append(case("priceband-tolerance-next-to-0", "PRICEBAND", {"prices": [10, 20, 30, 41], "values": [1, 2, 3, 4], "tolerance": 1e-9}, band(rows_of({"prices": [10, 20, 30, 41], "values": [1, 2, 3, 4]})[0], Fraction(1, 10**9)), 1e-12, BAND))  # fmt: skip

plain = {"prices": [10, 20, 30], "values": [1, 2, 3]}
troubles = [
    ("pricevalue-one-deal", "PRICEVALUE", {"prices": [10], "values": [1]}, NA, "no comparable pair"),
    ("pricevalue-all-values-equal", "PRICEVALUE", {"prices": [10, 20, 30], "values": [2, 2, 2]}, NA, "no comparable pair"),
    ("pricevalue-each-its-own-segment", "PRICEVALUE", {**plain, "segments": ["a", "b", "c"]}, NA, "no comparable pair"),
    ("pricevalue-nothing", "PRICEVALUE", {"prices": ["", "", 0], "values": [1, 2, 3]}, NA, "no comparable pair"),
    ("pricevalue-only-errors", "PRICEVALUE", {"prices": ["#N/A", "#REF!"], "values": [1, 2]}, NA, "error cells leave their pair out"),
    ("pricevalue-weights-all-zero", "PRICEVALUE", {**plain, "weights": [0, 0, 0]}, NA, "all weights zero"),
    ("pricevalue-lengths-differ", "PRICEVALUE", {"prices": [10, 20, 30], "values": [1, 2]}, VALUE, "shapes do not fit together"),
    ("pricevalue-weights-too-short", "PRICEVALUE", {**plain, "weights": [1, 2]}, VALUE, "shapes do not fit together"),
    ("pricevalue-segments-too-long", "PRICEVALUE", {**plain, "segments": ["a", "a", "a", "a"]}, VALUE, "shapes do not fit together"),
    ("fairprice-all-values-equal", "FAIRPRICE", {"prices": [10, 20, 30], "values": [2, 2, 2]}, NA, "no slope"),
    ("priceband-negative-tolerance", "PRICEBAND", {**plain, "tolerance": -0.1}, VALUE, "a number outside its domain"),
    ("priceband-tolerance-is-text", "PRICEBAND", {**plain, "tolerance": "wide"}, VALUE, "text where a number is needed"),
]  # fmt: skip
for id, name, inputs, expected, source in troubles:
    cases.append(case(id, name, inputs, expected, 0, "definition: " + source))

leaks = {
    "no-quantity": {"list": [100, 200, 300], "net": [90, 150, 300]},
    "quantity": {"list": [100, 200, 300], "net": [90, 150, 300], "quantity": [10, 1, 5]},
    "surcharge-nets": {"list": [100, 100], "net": [120, 90], "quantity": [1, 1]},
    "only-surcharges": {"list": [100, 100], "net": [120, 110]},
    "refund-nets": {"list": [100, 100, 100], "net": [80, 80, 90], "quantity": [10, -4, 5]},
    "messy": {"list": ["$1,000", "1 200", "€900", "2.5k", ""], "net": ["900 USD", "1.100,50", "$850", 2250, ""], "quantity": ["1,000", 3, "(2)", "1", 117]},  # fmt: skip
    "rows-without-net": {"list": [100, 200, 300, 400], "net": [90, "", "n/a", 300], "quantity": [1, 5, 5, 2]},
    "quantity-blank-or-zero": {"list": [100, 200, 300], "net": [90, 150, 200], "quantity": [4, "", 0]},
    "nothing-given": {"list": [10.1, 20.2], "net": [10.1, 20.2], "quantity": [3, 7]},
    "broken-lookup": {"list": [100, 200], "net": [90, "#N/A"], "quantity": [1, 1]},
    "broken-link": {"list": [100, "#REF!"], "net": [90, 100]},
    "broken-quantity": {"list": [100, 200], "net": [90, 100], "quantity": [1, "#VALUE!"]},
    "no-money": {"list": ["", 0], "net": ["", 0]},
}
for id, inputs in leaks.items():
    found = leak(inputs)
    expected = {"error": found} if isinstance(found, str) else NA if found is None else found
    cases.append(case(f"leak-{id}", "PRICELEAK", inputs, expected, 1e-12, LEAK))
cases.append(case("leak-text", "PRICELEAK", {"list": [100, 200], "net": [90, "see note"], "quantity": [1, 1]}, VALUE, 0, "definition: text that is no number in money"))  # fmt: skip
cases.append(case("leak-lengths-differ", "PRICELEAK", {"list": [100, 200], "net": [90]}, VALUE, 0, "definition: shapes do not fit together"))

rng = random.Random(45)
logs = {
    "volume-earns-discount": {"list": [100] * 8, "net": [99, 97, 95, 93, 92, 90, 88, 85], "quantity": [1, 2, 3, 5, 4, 8, 9, 10]},
    "ties-in-both": {"list": [100, 50, 1000, 20, 30, 70], "net": [90, 45, 900, 16, 24, 70], "quantity": [5, 5, 2, 9, 9, 1]},
    "forty-deals-two-segments": {
        "list": [rng.choice([400, 500, 650]) for _ in range(40)],
        "net": [rng.choice([310, 340, 360, 390]) for _ in range(40)],
        "quantity": [rng.randint(1, 30) for _ in range(40)],
        "segments": [rng.choice(["SMB", "Enterprise"]) for _ in range(40)],
    },
    "twelve-net-over-list": {"list": [100] * 12, "net": [62, 71, 75, 80, 82, 85, 88, 90, 93, 97, 100, 74], "quantity": [4, 1, 7, 3, 3, 2, 8, 5, 6, 2, 1, 9]},
    "one-discount-for-all": {"list": [100, 200, 300, 50], "net": [90, 180, 270, 45], "quantity": [3, 1, 2, 9]},
}  # fmt: skip
for id, inputs in logs.items():
    cases.append(case(f"leaktable-{id}", "LEAKTABLE", inputs, leak_table(inputs), 1e-9, LEAKS))

if __name__ == "__main__":
    write("price.json", cases)
