"""Prints line and branch coverage from JaCoCo's report: coverage.py jacoco.csv"""

import csv
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as f:
    rows = list(csv.DictReader(f))
for kind in ("LINE", "BRANCH"):
    covered = sum(int(row[kind + "_COVERED"]) for row in rows)
    total = covered + sum(int(row[kind + "_MISSED"]) for row in rows)
    print(f"coverage: {kind.lower()} {100 * covered / max(total, 1):.1f} % ({covered} of {total})")
