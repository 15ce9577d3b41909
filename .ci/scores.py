"""Scores one build on the shared corpus and tables, and fails when a score falls short of its floor.

usage: scores.py KHABAR-CLI.jar SHARED FLOORS [--raise]

FLOORS has lines of table, metric and value, with TABs between. --raise moves every floor that the build clears.
"""

import csv
import pathlib
import re
import subprocess
import sys
import tempfile

LOWER_IS_BETTER = {"wrong", "false", "empty"}
MARGIN = 0.0005  # scores are printed to three digits


OWN = pathlib.Path("src/test/resources/accuracy")


def tables(shared):
    """Yields each table: name, the command's arguments, its input or None, the scoring script's arguments."""
    corpus, catalogue = shared / "corpus", shared / "catalogue"
    yield "seeds", ["parse", corpus / "seeds"], None, ["score.py", corpus / "seeds-gold"]
    yield from pages("", corpus / "html", corpus / "text", corpus / "gold")
    yield from pages("wild-", corpus / "wild/html", corpus / "wild/text", corpus / "wild/gold")
    world = corpus / "world"
    yield "world", ["parse", world / "pages"], None, ["score_world.py", None, "--gold", world / "gold.jsonl"]
    yield from expressions("", catalogue)
    for name, options in (("dates-2", []), ("dates-morocco", ["--country", "MA"])):
        table = catalogue / f"{name}.tsv"
        yield name, ["dates", *options], lines(table, "expression", "reference"), ["score_dates.py", table]
    yield from pages("own-", OWN / "pages/html", OWN / "pages/text", OWN / "pages/gold")
    yield from expressions("own-", OWN)


def pages(prefix, html, text, gold):
    yield prefix + "html", ["parse", html], None, ["score.py", gold]
    yield prefix + "text", ["parse", text], None, ["score.py", gold, "--stripped"]


def expressions(prefix, folder):
    dates, bylines = folder / "dates.tsv", folder / "bylines.tsv"
    yield prefix + "dates", ["dates"], lines(dates, "expression", "reference"), ["score_dates.py", dates]
    yield prefix + "bylines", ["bylines"], lines(bylines, "raw", "outlet"), ["score_bylines.py", bylines]


def lines(path, *columns):
    with open(path, encoding="utf-8", newline="") as f:
        rows = csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE)
        return "".join(
            "\t".join(row[c] for c in columns if row.get(c) not in ("", "-", None)) + "\n" for row in rows
        )


def read_floors(path):
    floors = {}
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            table, metric, value = line.split("\t")
            floors.setdefault(table, {})[metric] = float(value)
    return floors


def write_floors(path, floors):
    header = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    body = [f"{t}\t{m}\t{v:.4f}" for t, metrics in floors.items() for m, v in metrics.items()]
    path.write_text("\n".join(header + body) + "\n", "utf-8")


def measure(jar, shared, name, command, given, script, floors):
    """Runs one table; returns whether it clears its floors, and what the scoring script printed."""
    with tempfile.TemporaryDirectory() as folder:
        predictions = pathlib.Path(folder) / "predictions.jsonl"
        with open(predictions, "wb") as out:
            run = subprocess.run(
                ["java", "-jar", jar, *command], input=(given or "").encode("utf-8"), stdout=out
            )
        options = script[2:]
        for metric, value in floors.items():
            options += ["--min", f"{metric}={value}"]
        score = subprocess.run(
            [sys.executable, shared / "eval" / script[0], *filter(None, script[1:2]), predictions, *options],
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
    print(f"{name:12}{score.stdout}", end="", flush=True)
    return run.returncode == 0 and score.returncode == 0, score.stdout


def better(metric, old, new):
    if metric in LOWER_IS_BETTER:
        return min(old, max(0.0, new + MARGIN if new else 0.0))
    return max(old, max(0.0, new - MARGIN))


def main():
    jar, shared, floors_path = (pathlib.Path(a) for a in sys.argv[1:4])
    floors = read_floors(floors_path)
    short = []
    for name, command, given, script in tables(shared):
        mine = floors.setdefault(name, {})
        fine, printed = measure(jar, shared, name, command, given, script, mine)
        if not fine:
            short.append(name)
        for metric, value in re.findall(r"([a-z]\w*) ([01]\.\d{3})\b", printed.split("|")[0].splitlines()[0]):
            start = 1.0 if metric in LOWER_IS_BETTER else 0.0
            mine[metric] = better(metric, mine.get(metric, start), float(value))
    if "--raise" in sys.argv[4:]:
        write_floors(floors_path, floors)
    if short:
        sys.exit("scores: below their floors: " + ", ".join(short))


if __name__ == "__main__":
    main()
