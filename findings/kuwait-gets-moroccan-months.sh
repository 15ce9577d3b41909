#!/usr/bin/env bash
# Packages: moment 2.31.0, dayjs 1.11.23; node 20.20.2 (Intl, CLDR 48) to compare.
# Behaviour: the locale of Kuwait, ar-kw, writes Morocco's names of the months in both libraries.
#   Kuwait's newspapers, and CLDR, write those of Egypt.
# Seen: July to December below.
# Matters: a Moroccan month name is good evidence of a Moroccan page, but not proof of one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 moment@2.31.0 dayjs@1.11.23
cat >run.cjs <<'JS'
const moment = require('moment');
require('moment/locale/ar-kw');
const dayjs = require('dayjs');
require('dayjs/locale/ar-kw');
const cldr = new Intl.DateTimeFormat('ar-KW', {month: 'long'});
for (let month = 6; month < 12; month++) {
  const day = new Date(2024, month, 15);
  console.log(moment(day).locale('ar-kw').format('MMMM'), dayjs(day).locale('ar-kw').format('MMMM'),
      cldr.format(day));
}
JS
cat >expected <<'SEEN'
يوليوز يوليوز يوليو
غشت غشت أغسطس
شتنبر شتنبر سبتمبر
أكتوبر أكتوبر أكتوبر
نونبر نونبر نوفمبر
دجنبر دجنبر ديسمبر
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
