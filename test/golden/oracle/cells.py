"""Reads sheet cells as docs/methodology.md section 2 says. Written from that page; shares no code with the add-in."""
import re
import unicodedata
from fractions import Fraction

MISSING = {"", "-", "–", "—", "n/a", "na", "null", "tbd", "tbc", "?", "don't know"}
ERRORS = re.compile(r"^#([A-Z0-9_/]+[!?]|N/A)$")
POWER = {"": 0, "k": 3, "m": 6, "bn": 9}


def tidy(text):
    text = unicodedata.normalize("NFKC", str(text))
    text = re.sub("[\u00ad\u200b\u200c\u200d\u2060\ufeff]", "", text)
    return re.sub(r"\s+", " ", text).strip().replace("’", "'")


def key(cell):
    return tidy("" if cell is None else cell).casefold()


def is_error(cell):
    return isinstance(cell, str) and bool(ERRORS.match(cell))


def is_missing(cell):
    return cell is None or isinstance(cell, bool) or (isinstance(cell, str) and key(cell) in MISSING)


def number(cell):
    """The number a cell holds as an exact fraction, or None."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, (int, float)):
        return Fraction(str(cell))
    text = tidy(cell)
    negative = bool(re.fullmatch(r"[^()]*\([^()]*\)[^()]*", text)) or bool(re.match(r"^[-−]|.*[-−]$", text))
    text = re.sub(r"[()\-−+]", "", text).strip()
    text = re.sub(r"^([$€£¥₹]|[A-Za-z]{3}(?=[ \d]))\s*|\s*([$€£¥₹]|(?<=[ \d])[A-Z]{3})$", "", text)
    match = re.fullmatch(r"([\d.,' ]*\d)\s*(k|m|bn)?\s*(%)?", text, re.I)
    if not match:
        return None
    digits, power, percent = match.groups()
    digits = digits.replace("'", "").replace(" ", "")
    if "," in digits and "." in digits:
        group = "," if digits.rfind(".") > digits.rfind(",") else "."
        digits = digits.replace(group, "").replace(",", ".")
    elif digits.count(",") == 1:
        digits = digits.replace(",", "" if re.fullmatch(r"[1-9]\d{0,2},\d{3}", digits) else ".")
    elif digits.count(",") > 1:
        digits = digits.replace(",", "")
    elif digits.count(".") > 1:
        digits = digits.replace(".", "")
    value = Fraction(digits) * 10 ** POWER[(power or "").lower()] / (100 if percent else 1)
    return -value if negative else value


def column(cells):
    """A list of one dimension is a column; a range of one column is its cells."""
    return [row[0] if isinstance(row, list) else row for row in cells]


def flat(cells):
    """The cells of a range of one row or one column."""
    return [c for row in cells for c in row] if cells and isinstance(cells[0], list) else list(cells)
