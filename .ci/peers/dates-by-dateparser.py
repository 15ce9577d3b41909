#!/usr/bin/env python3
"""Reads a table of date expressions with dateparser, for docs/accuracy.md: dates-by-dateparser.py TABLE.tsv >FOUND.jsonl

The lines have the form of `khabar dates`, so that what scores Khabar scores dateparser. Needs dateparser (Debian's
python3-dateparser). It is used as its documentation says: search_dates, Arabic, each row's own reference.
"""
import csv
import datetime
import json
import sys

from dateparser.search import search_dates


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def settings(reference):
    if reference in ("", "-"):
        return {}
    noon = reference if "T" in reference else reference + "T12:00"
    return {"RELATIVE_BASE": datetime.datetime.fromisoformat(noon.split("+")[0].rstrip("Z"))}


def mention(line, text, when):
    begin = utf16(line[: line.index(text)]) if text in line else 0
    text = text if text in line else ""
    return {"text": text, "begin": begin, "end": begin + utf16(text), "date": when.date().isoformat(), "until": None,
            "time": when.strftime("%H:%M")}


with open(sys.argv[1], encoding="utf-8", newline="") as table:
    for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
        line = row["expression"]
        found = search_dates(line, languages=["ar"], settings=settings(row["reference"])) or []
        print(json.dumps({"input": line, "mentions": [mention(line, *f) for f in found]}, ensure_ascii=False))
