"""Writes cases: unique ids, every expected value finite."""
import json
import math
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent


def clean(value):
    if isinstance(value, dict):
        return {name: clean(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [clean(one) for one in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    value = float(value)
    assert math.isfinite(value), value
    return value


def write(name, cases):
    ids = [case["id"] for case in cases]
    assert len(ids) == len(set(ids)), [i for i in ids if ids.count(i) > 1]
    for case in cases:
        case["expected"] = clean(case["expected"])
    (FOLDER / name).write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    counts = {}
    for case in cases:
        counts[case["function"]] = counts.get(case["function"], 0) + 1
    print(name, len(cases), counts)


def case(id, function, inputs, expected, tolerance, source):
    return {"id": id, "function": function, "inputs": inputs, "expected": expected, "tolerance": tolerance, "source": source}


VALUE = {"error": "#VALUE!"}
NA = {"error": "#N/A"}
