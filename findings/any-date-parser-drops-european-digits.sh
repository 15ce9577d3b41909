#!/usr/bin/env bash
# Packages: any-date-parser 2.2.4, node 20.20.2.
# Behaviour: in the locale ar-EG, whose digits are Arabic-Indic, a date in European digits loses its
#   day, and its year is null: no error, no invalid mark. Egypt's newspapers mostly use European digits.
# Seen: see below.
# Matters: an answer that lacks its day and year looks like one that has a month only.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 any-date-parser@2.2.4
cat >run.cjs <<'JS'
const parser = require('any-date-parser');
for (const text of ['١٢ سبتمبر ٢٠٢٥', '12 سبتمبر 2025']) {
  console.log(text, JSON.stringify(parser.attempt(text, 'ar-EG')));
}
JS
cat >expected <<'SEEN'
١٢ سبتمبر ٢٠٢٥ {"day":12,"month":9,"year":2025}
12 سبتمبر 2025 {"month":9,"year":null}
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
