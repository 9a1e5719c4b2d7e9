"""Cells of the sample workbook, from its XML: no spreadsheet library in between. Blank cells are None, errors their codes."""
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

FILE = Path(__file__).resolve().parents[3] / "samples" / "go-to-market-plan.xlsx"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def sheet(name):
    """{(row, letters): cell} of one sheet."""
    with zipfile.ZipFile(FILE) as archive:
        parse = lambda path: ElementTree.fromstring(archive.read(path))
        texts = ["".join(t.text or "" for t in item.iter(MAIN + "t")) for item in parse("xl/sharedStrings.xml")]
        targets = {r.get("Id"): r.get("Target") for r in parse("xl/_rels/workbook.xml.rels")}
        entry = next(s for s in parse("xl/workbook.xml").iter(MAIN + "sheet") if s.get("name") == name)
        path = targets[entry.get(RELATION)].lstrip("/")
        root = parse(path if path.startswith("xl/") else "xl/" + path)
    cells = {}
    for cell in root.iter(MAIN + "c"):
        letters, row = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
        value, kind = cell.find(MAIN + "v"), cell.get("t")
        if kind == "inlineStr":
            cells[int(row), letters] = "".join(t.text or "" for t in cell.iter(MAIN + "t"))
        elif value is not None and value.text is not None:
            text = value.text
            cells[int(row), letters] = (
                texts[int(text)] if kind == "s" else text if kind in ("e", "str") else text == "1" if kind == "b" else float(text)
            )
    return cells


def block(cells, first, last, letters):
    rows = [[cells.get((row, letter)) for letter in letters] for row in range(first, last + 1)]
    return [[int(c) if isinstance(c, float) and c.is_integer() else c for c in row] for row in rows]
