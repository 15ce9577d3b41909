#!/usr/bin/env bash
# Packages: humanize-duration 3.35.1, node 20.20.2.
# Behaviour: the digits of the Arabic texts are Arabic-Indic, U+0661 to U+0669, but their zero is
#   Persia's, U+06F0. The two zeros look the same; ten minutes are digits of two sets.
# Seen: the code points of the number, and what a search for Arabic-Indic digits finds.
# Matters: 10 minutes become one, 20 hours two, and nothing tells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 humanize-duration@3.35.1
cat >run.cjs <<'JS'
const humanize = require('humanize-duration');
for (const minutes of [10, 19, 20 * 60]) {
  const text = humanize(minutes * 60e3, {language: 'ar'});
  const digits = text.split(' ')[0];
  const codes = [...digits].map(c => c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0'));
  console.log(text, '|', codes.join(' '), '|', text.match(/[\u0660-\u0669]+/)[0]);
}
JS
cat >expected <<'SEEN'
١۰ دقائق | 0661 06F0 | ١
١٩ دقيقة | 0661 0669 | ١٩
٢۰ ساعة | 0662 06F0 | ٢
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
