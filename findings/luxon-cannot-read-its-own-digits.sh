#!/usr/bin/env bash
# Packages: luxon 3.7.2, node 20.20.2 (ICU 78.2).
# Behaviour: in the locales whose digits CLDR makes Arabic-Indic (ar-EG, ar-SA, ar-IQ, ar-SY),
#   toFormat() writes them and fromFormat() with the same pattern and locale reads only European ones.
# Seen: what is written, and whether it is read back.
# Matters: the locale of a page does not tell its digits; a reader has to take both sets everywhere.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 luxon@3.7.2
cat >run.cjs <<'JS'
const {DateTime} = require('luxon');
for (const locale of ['ar', 'ar-MA', 'ar-EG', 'ar-SA', 'ar-IQ', 'ar-SY']) {
  const written = DateTime.local(2025, 9, 12, {locale}).toFormat('d LLLL yyyy');
  console.log(locale, written, DateTime.fromFormat(written, 'd LLLL yyyy', {locale}).isValid);
}
console.log(DateTime.fromFormat('12 سبتمبر 2025', 'd LLLL yyyy', {locale: 'ar-EG'}).isValid);
JS
cat >expected <<'SEEN'
ar 12 سبتمبر 2025 true
ar-MA 12 شتنبر 2025 true
ar-EG ١٢ سبتمبر ٢٠٢٥ false
ar-SA ١٢ سبتمبر ٢٠٢٥ false
ar-IQ ١٢ أيلول ٢٠٢٥ false
ar-SY ١٢ أيلول ٢٠٢٥ false
true
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
