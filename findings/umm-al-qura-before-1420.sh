#!/usr/bin/env bash
# Packages: node 20.20.2 (Intl, ICU 78.2), @umalqura/core 0.0.7, moment-hijri 3.0.0.
# Behaviour: ICU's Umm al-Qura (Intl's, ICU4J's and the JDK's alike) differs from the calendar that
#   Saudi Arabia printed before 1420 AH, mostly by a day. 1 Muharram 1400, the day the Great Mosque of
#   Mecca was seized, is 20 November 1979; ICU calls it 30 Dhu al-Hijja 1399.
# Seen: of the twelve first days of 1413 that the printed calendar gave (its column in the table of
#   moonsighting.org.uk, "An overview of crescent moon sighting"), both npm tables have all, ICU one.
# Matters: Hijri dates of the 1980s and 1990s come out a day late.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 @umalqura/core@0.0.7 moment-hijri@3.0.0
cat >run.cjs <<'JS'
process.env.TZ = 'UTC';
const umalqura = require('@umalqura/core').default;
const moment = require('moment-hijri');
moment.locale('en');
moment.suppressDeprecationWarnings = true;
const icu = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn',
    {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'});
const printed = ['1992-07-01', '1992-07-30', '1992-08-29', '1992-09-27', '1992-10-26', '1992-11-25',
  '1992-12-25', '1993-01-23', '1993-02-22', '1993-03-24', '1993-04-22', '1993-05-22'];
const right = {ICU: 0, umalqura: 0, 'moment-hijri': 0};
printed.forEach((day, i) => {
  const month = i + 1;
  if (icu.format(new Date(day)).startsWith(`${month}/1/1413`)) right.ICU++;
  if (umalqura(1413, month, 1).date.toISOString().startsWith(day)) right.umalqura++;
  if (moment(`1413/${month}/1`, 'iYYYY/iM/iD').format('YYYY-MM-DD') === day) right['moment-hijri']++;
});
console.log('of 12 months of 1413:', JSON.stringify(right));
console.log('ICU, 1979-11-20:', icu.format(new Date('1979-11-20')));
console.log('umalqura, 1400-01-01:', umalqura(1400, 1, 1).date.toISOString().slice(0, 10));
console.log('moment-hijri, 1400-01-01:', moment('1400/1/1', 'iYYYY/iM/iD').format('YYYY-MM-DD'));
JS
cat >expected <<'SEEN'
of 12 months of 1413: {"ICU":1,"umalqura":12,"moment-hijri":12}
ICU, 1979-11-20: 12/30/1399 AH
umalqura, 1400-01-01: 1979-11-20
moment-hijri, 1400-01-01: 1979-11-20
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
