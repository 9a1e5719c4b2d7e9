"""test/golden/sampleScores.json: the survey and the deal log of samples/go-to-market-plan.xlsx."""
import json
from collections import Counter
from fractions import Fraction

from cells import is_error, is_missing, key, number
from deals import band, by_somers, effective_number, jackknife, leak, line, rows_of, segments_of
from survey import gap, table
from twosamples import CrossCheck
from workbook import block, sheet
from write import FOLDER, clean

SOURCE = (
    "Cells read from the workbook's XML by test/golden/oracle/workbook.py. Survey: scipy 1.17.1 and R 4.2.2 (t.test, p.adjust, wilcox.test), "
    "exact p by enumerating how leaders can fall into the answer categories, Cliff's delta from the dominance matrix. Deals: all pairs in "
    "exact fractions, equal to scipy stats.somersd; jackknife by deleting each row; lines equal to scipy stats.theilslopes(method='joint'). "
    "Scripts: test/golden/oracle."
)

survey_cells = sheet("Survey")
survey = {
    "ratings": block(survey_cells, 2, 63, "CDEFG"),
    "roles": block(survey_cells, 2, 63, "B"),
    "leader": "Executive",
    "rep": "Sales rep",
}
check = CrossCheck()
survey_expected = {
    "PERCEPTIONGAP": gap(survey),
    **table(survey, "sample", check),
}
check.run()

deal_cells = sheet("Deals")
columns = {name: [row[0] for row in block(deal_cells, 4, 304, letter)] for name, letter in zip(["id", "segment", "list", "net", "quantity", "value"], "ACEGHI")}  # fmt: skip
pairs = {"prices": columns["net"], "values": columns["value"]}
segmented = {**pairs, "segments": columns["segment"]}
weighted = {**segmented, "weights": columns["quantity"]}


def why_out(i):
    """The first reason that applies, price before value; refunds only where quantities are the weights."""
    for name, kind in (("net", "price"), ("value", "value")):
        cell = columns[name][i]
        if is_error(cell):
            return f"{kind} error"
        if is_missing(cell):
            return f"{kind} missing"
        if number(cell) is None:
            return f"{kind} text"
        if number(cell) <= 0:
            return f"{kind} not above 0"
    return "refund" if number(columns["quantity"][i]) < 0 else "used"


def figures(inputs):
    rows, _ = rows_of(inputs)
    found = jackknife(rows)
    assert abs(by_somers(rows) - float(found["c"])) < 1e-12 if sum(r[2] for r in rows) < 10_000 else True
    return {**found, "rows": len(rows), "effective_number": effective_number(rows)}


def segment_figures(name, weighted_by_quantity=False):
    rows = [row for row in rows_of(weighted if weighted_by_quantity else segmented)[0] if row[3] == name]
    slope, intercept = line(rows)
    share = band(rows, Fraction(1, 10))
    return {**jackknife(rows), "rows": len(rows), "effective_number": effective_number(rows), "slope": slope, "intercept": intercept, "PRICEBAND": "#N/A" if share is None else share}  # fmt: skip


reasons = Counter(why_out(i) for i in range(301))
names = sorted(segments_of(rows_of(segmented)[0]))
whole = [i for i in range(301) if not any(is_error(columns[name][i]) for name in ("list", "net", "quantity"))]
money = lambda rows: {"list": [columns["list"][i] for i in rows], "net": [columns["net"][i] for i in rows]}
overall = band(rows_of(segmented)[0], Fraction(1, 10))
deals_expected = {
    "rows": 301,
    "leftOut": dict(sorted(reasons.items())),
    "pooled": {**figures(pairs), "PRICEBAND": band(rows_of(pairs)[0], Fraction(1, 10)), **dict(zip(("slope", "intercept"), line(rows_of(pairs)[0])))},
    "bySegment": {**figures(segmented), "PRICEBAND": "#N/A" if overall is None else overall},
    "bySegmentByQuantity": figures(weighted),
    "segments": {name: segment_figures(name) for name in names},
    "segmentsByQuantity": {name: {k: v for k, v in segment_figures(name, True).items() if k in ("c", "se", "low", "high", "rows", "effective_number")} for name in names},
    "PRICELEAK": {
        "withErrorRows": leak({**money(range(301)), "quantity": columns["quantity"]}),
        "withoutErrorRows": leak({**money(whole), "quantity": [columns["quantity"][i] for i in whole]}),
        "withoutErrorRowsUnweighted": leak(money([i for i in whole if i < 300])),
        "errorRows": [i + 4 for i in range(301) if i not in whole],
    },
}  # fmt: skip
assert deals_expected["bySegment"]["rows"] == reasons["used"] + reasons["refund"]
assert deals_expected["bySegmentByQuantity"]["rows"] == reasons["used"]

if __name__ == "__main__":
    expected = {"source": SOURCE, "tolerance": 1e-8, "survey": clean(survey_expected), "deals": clean(deals_expected)}
    (FOLDER / "sampleScores.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    print(json.dumps(expected, ensure_ascii=False, indent=1))
