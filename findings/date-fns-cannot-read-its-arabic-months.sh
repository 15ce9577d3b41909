#!/usr/bin/env bash
# Package: date-fns 4.4.0.
# Behaviour: parse() cannot read the month names that format() writes in the locales ar-MA and ar-SA;
#   of twelve months ar-MA reads one and ar-SA none. The locale ar reads all twelve.
# Seen: see below.
# Matters: a scraper that is tested in 'ar' and run in the country's own locale gets Invalid Date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >run.cjs <<'JS'
const {format, parse, isValid} = require('date-fns');
const {ar, arMA, arSA} = require('date-fns/locale');
for (const [name, locale] of Object.entries({ar, arMA, arSA})) {
  const read = [...Array(12).keys()].filter(month => {
    const written = format(new Date(2024, month, 15), 'd MMMM yyyy', {locale});
    return isValid(parse(written, 'd MMMM yyyy', new Date(2000, 0, 1), {locale}));
  });
  console.log(name, 'reads', read.length, 'of the twelve months it writes');
}
console.log(format(new Date(2024, 0, 15), 'd MMMM yyyy', {locale: arMA}));
JS
cat >expected <<'SEEN'
ar reads 12 of the twelve months it writes
arMA reads 1 of the twelve months it writes
arSA reads 0 of the twelve months it writes
15 يناير 2024
SEEN
node run.cjs >seen
diff -u expected seen
