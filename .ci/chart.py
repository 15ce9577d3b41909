"""Draws the comparison of docs/accuracy.md as an SVG that reads in light and dark.

usage: chart.py ACCURACY.md CHART.svg [--check]

The two tables under '## Beside other tools' are the figures. --check writes nothing and fails where the chart is not theirs.
"""

import pathlib
import sys
from html import escape

OURS = "Khabar"
SECTION = "## Beside other tools"
MEASURES = {
    "f1": ("Text", "f1 of the story's words"),
    "exact": ("Paragraphs", "pages right one for one"),
    "clean": ("No boilerplate", "pages without a line of it"),
    "title": ("Headline", "pages right"),
    "date": ("Publication day", "pages right"),
    "persons": ("Authors", "pages right"),
}
COLUMNS = 3
NAMES, BAR, FIGURE, GAP = 104, 150, 40, 22  # widths within a panel, and between panels
ROW, HEAD, LEGEND, MARGIN = 30, 46, 40, 20  # heights
CAVEAT = "Khabar's rules were written with these pages in view, the others' were not: see 'What to expect elsewhere'."

STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
  .page { fill: #ffffff }
  .head { font-size: 15px; font-weight: 600 }
  .note, .none { fill: #59636e; font-size: 12px }
  .ours { font-weight: 600 }
  .track { fill: #eaeef2 }
  .a { fill: #8c959f } .b { fill: #57606a }
  .ours.a { fill: #54aeff } .ours.b { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .page { fill: #0d1117 }
    .note, .none { fill: #9198a1 }
    .track { fill: #212830 }
    .a { fill: #b1bac4 } .b { fill: #768390 }
    .ours.a { fill: #79c0ff } .ours.b { fill: #1f6feb }
  }
"""


def tables(markdown):
    """Returns the two tables of the section: their headings, and for each a dict of tool to measure to figure."""
    section = markdown.split(SECTION + "\n", 1)[1].split("\n## ", 1)[0]
    found = []
    for part in section.split("\n### ")[1:]:
        rows = [[c.strip() for c in line.strip("|").split("|")] for line in part.splitlines() if line.startswith("|")]
        figures = {row[0]: dict(zip(rows[0][1:], row[1:])) for row in rows[2:]}
        found.append((part.splitlines()[0], figures))
    if len(found) != 2:
        sys.exit(f"chart: expected two tables under '{SECTION}', found {len(found)}")
    return found


def tools(found):
    """Returns every tool that tells the text, in the order of the tables, ours first."""
    names = dict.fromkeys(name for _, figures in found for name in figures)
    return [name for name in names if any(figures.get(name, {}).get("f1", "-") != "-" for _, figures in found)]


def bar(x, y, kind, tool, figure):
    """Draws one figure: its track, its bar, its digits; a dash where the tool gives no such answer."""
    ours = "ours " if tool == OURS else ""
    if figure == "-":
        return f'<text class="none" x="{x}" y="{y + 9}">–</text>'
    width = round(BAR * float(figure), 1)
    return (
        f'<rect class="track" x="{x}" y="{y}" width="{BAR}" height="10"/>'
        f'<rect class="{ours}{kind}" x="{x}" y="{y}" width="{width}" height="10"/>'
        f'<text class="note" x="{x + BAR + 6}" y="{y + 9.5}">{figure}</text>'
    )


def panel(x, y, measure, found, names):
    title, note = MEASURES[measure]
    lines = [
        f'<text class="head" x="{x}" y="{y + 14}">{escape(title)}</text>',
        f'<text class="note" x="{x}" y="{y + 31}">{escape(note)}</text>',
    ]
    for i, name in enumerate(names):
        top = y + HEAD + i * ROW
        ours = ' class="ours"' if name == OURS else ""
        lines.append(f'<text{ours} x="{x + NAMES - 8}" y="{top + 16}" text-anchor="end">{escape(name)}</text>')
        for (_, figures), kind, offset in zip(found, "ab", (0, 12)):
            lines.append(bar(x + NAMES, top + offset, kind, name, figures.get(name, {}).get(measure, "-")))
    return lines


def legend(y, found):
    lines = []
    for i, (heading, _) in enumerate(found):
        x = MARGIN + i * 210
        kind = "ab"[i]
        lines.append(f'<rect class="{kind}" x="{x}" y="{y}" width="12" height="12"/>')
        lines.append(f'<rect class="ours {kind}" x="{x + 14}" y="{y}" width="12" height="12"/>')
        lines.append(f'<text x="{x + 33}" y="{y + 11}">{escape(heading)}</text>')
    x = MARGIN + 2 * 210 + 60
    lines.append(f'<text class="note" x="{x}" y="{y + 11}">–  gives no such answer, or was not measured</text>')
    return lines


def draw(found):
    names = tools(found)
    panel_width = NAMES + BAR + FIGURE
    panel_height = HEAD + len(names) * ROW + 16
    rows = -(-len(MEASURES) // COLUMNS)
    width = 2 * MARGIN + COLUMNS * panel_width + (COLUMNS - 1) * GAP
    height = 2 * MARGIN + LEGEND + rows * panel_height
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        'role="img" aria-labelledby="title">',
        "<title id=\"title\">What Khabar and other tools get right on the same Arabic news pages</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="page" width="{width}" height="{height}"/>',
        *legend(MARGIN, found),
    ]
    for i, measure in enumerate(MEASURES):
        x = MARGIN + (i % COLUMNS) * (panel_width + GAP)
        y = MARGIN + LEGEND + (i // COLUMNS) * panel_height
        lines += panel(x, y, measure, found, names)
    lines.append(f'<text class="note" x="{MARGIN}" y="{height - MARGIN}">{escape(CAVEAT)}</text>')
    return "\n".join([*lines, "</svg>", ""])


def main():
    source, chart = (pathlib.Path(a) for a in sys.argv[1:3])
    svg = draw(tables(source.read_text("utf-8")))
    if "--check" not in sys.argv[3:]:
        chart.write_text(svg, "utf-8")
    elif chart.read_text("utf-8") != svg:
        sys.exit(f"chart: {chart} is not drawn from the figures of {source}; run chart.py without --check")


if __name__ == "__main__":
    main()
