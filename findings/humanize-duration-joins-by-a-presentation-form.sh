#!/usr/bin/env bash
# Packages: humanize-duration 3.35.1, node 20.20.2.
# Behaviour: between the parts of a duration the Arabic texts have U+FEED, the isolated presentation form
#   of the letter waw, where Arabic is written with U+0648. It looks the same, no keyboard types it, and a
#   search for 'and' does not find it. NFKC makes it the letter.
# Seen: see below; the code point of the joining letter, after NFKC, and the pieces at ' و '.
# Matters: an age on a page falls into two pieces for a reader that does not fold presentation forms, and
#   the coarser piece alone is an hour or a week off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 humanize-duration@3.35.1
cat >run.cjs <<'JS'
const humanize = require('humanize-duration');
const hour = 3600e3;
const codes = text => [...text].filter(c => c === 'و' || c >= '\uFB50')
    .map(c => c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');
for (const span of [3.2 * hour, 1.25 * hour]) {
  const text = humanize(span, {language: 'ar'});
  console.log(text, '|', codes(text), '|', codes(text.normalize('NFKC')), '|', text.split(' و ').length);
}
JS
cat >expected <<'SEEN'
٣ ساعات ﻭ ١٢ دقيقة | FEED | 0648 | 1
١ ساعة ﻭ ١٥ دقيقة | FEED | 0648 | 1
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
