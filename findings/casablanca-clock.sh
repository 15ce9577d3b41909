#!/usr/bin/env bash
# Packages: node 20.20.2 (Intl, tz database 2025c), @js-joda/timezone 2.25.2, moment-timezone 0.6.6.
# Behaviour: Morocco is at +00:00 for good since 2026-09-20 (tz database 2026c). Node's Intl and
#   js-joda still add an hour to every moment after it; moment-timezone does not.
# Seen: the same moment of 2026-10-05 lies on two different days.
# Matters: a page stamped late in the evening in UTC gets tomorrow's date, this autumn, every evening.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@20.20.2 @js-joda/core@6.3.2 @js-joda/timezone@2.25.2 moment-timezone@0.6.6
cat >run.cjs <<'JS'
const moment = Date.parse('2026-10-05T23:30:00Z');
const zone = 'Africa/Casablanca';
const intl = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'});
console.log('Intl', intl.format(moment));
const joda = require('@js-joda/core');
require('@js-joda/timezone');
console.log('js-joda', joda.Instant.ofEpochMilli(moment).atZone(joda.ZoneId.of(zone)).toLocalDateTime().toString());
console.log('moment-timezone', require('moment-timezone').tz(moment, zone).format('YYYY-MM-DD HH:mm'));
JS
cat >expected <<'SEEN'
Intl 2026-10-06 00:30
js-joda 2026-10-06T00:30
moment-timezone 2026-10-05 23:30
SEEN
node_modules/.bin/node run.cjs >seen
diff -u expected seen
