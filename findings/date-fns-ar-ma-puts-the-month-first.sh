#!/usr/bin/env bash
# Package: date-fns 4.4.0; node 20.20.2 (Intl, CLDR 48) to compare.
# Behaviour: the long dates of ar-MA and ar-SA stand in the order of US English, the month before the
#   day, with a Latin comma. CLDR and every Moroccan newspaper write the day first.
# Seen: see below.
# Matters: a month name may stand before its day, and a reader that takes 'month, number' for a month
#   and a year loses the day.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 date-fns@4.4.0
cat >run.cjs <<'JS'
const {format} = require('date-fns');
const {arMA, arSA} = require('date-fns/locale');
const day = new Date(2025, 8, 12);
console.log('ar-MA', format(day, 'PPP', {locale: arMA}));
console.log('ar-SA', format(day, 'PPP', {locale: arSA}));
console.log('CLDR ', new Intl.DateTimeFormat('ar-MA', {dateStyle: 'long'}).format(day));
JS
cat >expected <<'SEEN'
ar-MA شتنبر 12, 2025
ar-SA سبتمبر 12, 2025
CLDR  12 شتنبر 2025
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
