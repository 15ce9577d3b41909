#!/usr/bin/env bash
# Packages: any-date-parser 2.2.4, node 20.20.2.
# Behaviour: in Arabic the letter mim after a number is 'p.m.'. In '12 May 2025' the parser takes the
#   first letter of the month's name for it, and answers 12 o'clock, without a month or a day. The
#   month before and the one after are read well.
# Seen: see below.
# Matters: one letter is no word; what follows it decides.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 any-date-parser@2.2.4
cat >run.cjs <<'JS'
const parser = require('any-date-parser');
for (const text of ['12 أبريل 2025', '12 مايو 2025', '12 يونيو 2025']) {
  console.log(text, JSON.stringify(parser.attempt(text, 'ar')));
}
JS
cat >expected <<'SEEN'
12 أبريل 2025 {"day":12,"month":4,"year":2025}
12 مايو 2025 {"hour":12,"year":2025}
12 يونيو 2025 {"day":12,"month":6,"year":2025}
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
