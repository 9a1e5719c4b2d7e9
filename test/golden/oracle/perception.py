"""test/golden/perception.json"""
import random

from survey import agreement, gap, table
from twosamples import CrossCheck
from write import NA, VALUE, case, write

GAP = "exact fractions of the group means (Python fractions.Fraction), cells read by test/golden/oracle/cells.py"
TABLE = (
    "scipy 1.17.1 stats.ttest_ind(equal_var=False).confidence_interval() and R 4.2.2 t.test; Hedges J from scipy special.loggamma; "
    "Cliff's delta and its variance from the whole dominance matrix in exact fractions, t from scipy; p for up to 60 people: every way to "
    "place the leaders in the answer categories enumerated in Python (and, up to 200,000, every relabelling), beyond: scipy "
    "mannwhitneyu(asymptotic, continuity) and R 4.2.2 wilcox.test(exact=FALSE, correct=TRUE); R 4.2.2 p.adjust(holm); numpy var(ddof=1)"
)
AGREE = "numpy 2.4.6 var(ddof=1) against the variance of the discrete uniform, (A²-1)/12, mean over the elements"

surveys = {}


def survey(id, ratings, roles, leader="Leader", **options):
    surveys[id] = {"ratings": ratings, "roles": roles, "leader": leader, **options}


def drawn(seed, leaders, reps, elements, low=1, high=5, lift=0.6, step=1, others=0):
    """Answers of a seeded generator; leaders answer a little higher on even elements, lower on odd ones."""
    rng = random.Random(seed)

    def answer(side, e):
        centre = (low + high) / 2 + side * lift * (1 if e % 2 == 0 else -1)
        value = rng.gauss(centre, (high - low) / 4)
        return int(min(high, max(low, round(value)))) if step == 1 else min(high, max(low, round(value / step) * step))

    rows = [[answer(1, e) for e in range(elements)] for _ in range(leaders)]
    rows += [[answer(-1, e) for e in range(elements)] for _ in range(reps)]
    rows += [[answer(0, e) for e in range(elements)] for _ in range(others)]
    roles = ["Leader"] * leaders + ["Rep"] * reps + ["Engineer"] * others
    order = list(range(len(rows)))
    rng.shuffle(order)
    return [rows[i] for i in order], [roles[i] for i in order]


survey("opposite-gaps", [[5, 1], [4, 2], [5, 1], [1, 5], [2, 4], [1, 5]], ["Leader"] * 3 + ["Rep"] * 3)
survey("three-v-four", [[5, 4], [5, 4], [4, 3], [3, 4], [2, 4], [2, 3], [1, 5]], ["Leader"] * 3 + ["Rep"] * 4)
survey("two-v-two", [[5, 3], [4, 3], [2, 4], [1, 3]], ["Leader"] * 2 + ["Rep"] * 2)
survey("two-v-nine", [[5], [3], [2], [4], [1], [3], [3], [2], [5], [4], [1]], ["Leader"] * 2 + ["Rep"] * 9)
survey("one-leader", [[5, 2], [3, 4], [2, 4], [4, 5], [3, 3]], ["Leader"] + ["Rep"] * 4)
survey("one-v-one", [[5, 2], [3, 4]], ["Leader", "Rep"])
survey("all-the-same", [[4, 3], [4, 3], [4, 3], [4, 3], [4, 2], [4, 4], [4, 3]], ["Leader"] * 3 + ["Rep"] * 4)
survey("no-spread-but-apart", [[5], [5], [5], [2], [2], [2], [2]], ["Leader"] * 3 + ["Rep"] * 4)
survey("one-group-without-spread", [[4], [4], [4], [4], [1], [3], [5], [4], [2]], ["Leader"] * 4 + ["Rep"] * 5)
survey("polarised-reps", [[3, 3], [3, 4], [3, 2], [3, 3], [1, 1], [5, 5], [1, 5], [5, 1], [1, 1], [5, 5]], ["Leader"] * 4 + ["Rep"] * 6)
ratings, roles = drawn(11, 8, 30, 5)
survey("eight-v-thirty", ratings, roles)
survey("eight-v-thirty-importance", ratings, roles, importance=[[5, 3, 0, 1, 0.5]])
survey("importance-in-a-column", ratings, roles, importance=[1, 2, 3, 4, ""])
survey("importance-as-text", ratings, roles, importance=[["40%", "30%", "20%", "10%", ""]])
ratings, roles = drawn(12, 20, 40, 3, lift=0.3)
survey("sixty-people-exact", ratings, roles)
ratings, roles = drawn(13, 20, 41, 3, lift=0.3)
survey("sixty-one-people-asymptotic", ratings, roles)
ratings, roles = drawn(14, 12, 75, 4, lift=0.25)
survey("twelve-v-seventy-five", ratings, roles)
ratings, roles = drawn(15, 60, 140, 2, lift=0.2)
survey("two-hundred-people", ratings, roles)
ratings, roles = drawn(16, 6, 14, 4, low=0, high=10, lift=1.5)
ratings[3][0], ratings[5][1], ratings[7][2], ratings[8][3] = 0, "", "n/a", 0
survey("scale-0-to-10", ratings, roles, min=0, max=10)
ratings, roles = drawn(17, 7, 13, 4, low=1, high=7, lift=1)
ratings[2][0], ratings[4][1], ratings[6][2] = 8, "7 - Entirely", 0
survey("scale-1-to-7", ratings, roles, min=1, max=7)
ratings, roles = drawn(18, 6, 11, 3, low=-2, high=2, lift=0.4)
survey("scale-below-zero", ratings, roles, min=-2, max=2)
ratings, roles = drawn(19, 9, 16, 3, step=0.5)
survey("half-points", ratings, roles)
ratings, roles = drawn(20, 5, 12, 5, others=6)
survey("third-role-left-out", ratings, roles, rep="rep")
survey("third-role-counts-as-rep", ratings, roles)
survey(
    "messy-cells",
    [
        ["5 - Strongly agree", 4, "2", "N/A"],
        [5, "4", "2 - Disagree", 3],
        ["4", "Don't know", 3, 3],
        [4, 5, "", "3,5"],
        ["#N/A", 4, 2, "tbd"],
        [2, "Don’t know", "5 – Strongly agree", 4],
        [3, "DON'T KNOW", 4, "4 "],
        ["?", 2, 44, "#REF!"],
        [1, "2", "agree", 4],
        [True, 3, 5, 5],
        [" 3 ", 6, 4, "-"],
        [2, 0, "0", 4],
        [5, 5, 5, 5],
        [3.2, 3.3, 3.6, 3.5],
    ],
    ["Executive", " executive", "EXECUTIVE", "Executive ", "Executive", "Sales rep", "sales  rep", "Sales rep", "Sales Rep",
     "SALES REP", "Sales rep", "Sales rep", "Intern", ""],
    leader="executive",
    rep="Sales rep",
)  # fmt: skip
survey(
    "one-element-without-leaders",
    [[5, ""], [4, "n/a"], [5, "don't know"], [4, "#N/A"], [3, 2], [2, 4], [3, 3], [4, 1]],
    ["Leader"] * 4 + ["Rep"] * 4,
)
survey("out-of-scale-everywhere", [[5, 9], [4, 3], [55, 4], [3, -1], [2, 2], [6, 5], [1, 1.5]], ["Leader"] * 3 + ["Rep"] * 4)
survey("ceiling", [[5], [5], [5], [4], [5], [5], [4], [5], [3], [5], [2], [5], [5]], ["Leader"] * 5 + ["Rep"] * 8)
survey("labels-in-other-scripts", [[4], [5], [3], [2], [4], [1]], ["Führung", "FÜHRUNG", "führung ", "営業", "営業", "営業 "], leader="führung", rep="営業")  # fmt: skip
survey("many-elements-holm", *drawn(21, 6, 12, 9, lift=0.8))
survey("reps-ahead", *drawn(22, 10, 10, 4, lift=-0.9))
survey("unbalanced-40-v-5", *drawn(23, 40, 5, 3, lift=0.7))

cases, check = [], CrossCheck()
# Rows in a random order and elements of every kind: the same survey through the score and through the table.
for id, inputs in surveys.items():
    found = gap(inputs)
    cases.append(case(f"gap-{id}", "PERCEPTIONGAP", inputs, NA if found is None else found, 1e-12, GAP))
    cases.append(case(f"table-{id}", "PERCEPTIONTABLE", inputs, table(inputs, id, check), 1e-8, TABLE))
check.run()

small = {"ratings": [[5, 4], [4, 4], [2, 3], [1, 2]], "roles": ["Leader", "Leader", "Rep", "Rep"], "leader": "Leader"}
troubles = {
    "no-leader": ({**small, "leader": "Director"}, NA, "no rating by a leader: nothing to score (methodology, errors)"),
    "no-rep": ({**small, "rep": "Partner"}, NA, "no rating by a rep: nothing to score"),
    "only-blanks": ({**small, "ratings": [["", ""], [5, ""], ["", 4], ["", "n/a"]]}, NA, "no element that both groups rated"),
    "nothing-but-errors": ({**small, "ratings": [["#N/A", "#REF!"]] * 4}, NA, "error cells in ratings are missing"),
    "roles-too-short": ({**small, "roles": ["Leader", "Rep"]}, VALUE, "shapes do not fit together"),
    "scale-upside-down": ({**small, "min": 5, "max": 1}, VALUE, "a scale whose end is not above its start"),
    "negative-importance": ({**small, "importance": [[1, -1]]}, VALUE, "a negative weight"),
    "importance-all-zero": ({**small, "importance": [[0, 0]]}, NA, "all weights zero"),
    "importance-of-another-length": ({**small, "importance": [[1, 1, 1]]}, VALUE, "shapes do not fit together"),
    "scale-is-text": ({**small, "min": "low"}, VALUE, "text where a number is needed"),
}
for id, (inputs, expected, source) in troubles.items():
    cases.append(case(f"gap-{id}", "PERCEPTIONGAP", inputs, expected, 0, "definition: " + source))

rng = random.Random(31)
panels = {
    "one-element": {"ratings": [4, 4, 5, 4, 3, 5]},
    "complete-agreement": {"ratings": [[5, 1], [5, 1], [5, 1]]},
    "polarised-is-0": {"ratings": [[1], [5], [1], [5], [1], [5]]},
    "one-agreed-one-polarised": {"ratings": [[4, 1], [4, 5], [4, 1], [5, 5]]},
    "random-is-low": {"ratings": [[rng.randint(1, 5) for _ in range(4)] for _ in range(40)]},
    "scale-0-to-10": {"ratings": [[rng.randint(4, 9), rng.randint(0, 10)] for _ in range(12)], "min": 0, "max": 10},
    "scale-1-to-7": {"ratings": [[rng.randint(3, 6), rng.randint(2, 7), rng.randint(5, 7)] for _ in range(15)], "min": 1, "max": 7},
    "scale-below-zero": {"ratings": [[rng.randint(-1, 2)] for _ in range(9)], "min": -2, "max": 2},
    "half-points": {"ratings": [[3.5], [4], [4.5], [3], [4]]},
    "messy": {
        "ratings": [["5 - Strongly agree", "2"], ["4", "Don't know"], [4, "#N/A"], ["n/a", 3], [44, "3 - Neutral"], [5, 0], ["", "2,5"], [4, True]]
    },
    "five-elements": {"ratings": drawn(32, 9, 0, 5)[0]},
    "wide-and-few": {"ratings": [[4, 5, 3, 2, 1, 4], [4, 4, 3, 2, 2, 5], [5, 4, 3, 1, 1, 4]]},
}
for id, inputs in panels.items():
    cases.append(case(f"agree-{id}", "AGREESCORE", inputs, agreement(inputs), 1e-12, AGREE))
cases.append(case("agree-one-person", "AGREESCORE", {"ratings": [[4, 5]]}, NA, 0, "definition: one rater has no variance"))
cases.append(case("agree-nothing", "AGREESCORE", {"ratings": [["", "n/a"], ["?", "#N/A"]]}, NA, 0, "definition: no ratings"))
cases.append(case("agree-scale-upside-down", "AGREESCORE", {"ratings": [[4], [5], [3]], "min": 5, "max": 1}, VALUE, 0, "definition: a scale whose end is not above its start"))  # fmt: skip

if __name__ == "__main__":
    write("perception.json", cases)
