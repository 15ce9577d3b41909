#!/usr/bin/env bash
# Package: dayjs 1.11.23.
# Behaviour: the plugin customParseFormat reads one word for MMMM. In ar-iq, whose months are the
#   Levant's, it cannot read the four that have two words, and it says so only by Invalid Date.
# Seen: the months that come back.
# Matters: a third of the year of an Iraqi, Syrian or Lebanese page has no date.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat >run.cjs <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/customParseFormat'));
require('dayjs/locale/ar-iq');
for (let month = 0; month < 12; month++) {
  const written = dayjs(new Date(2024, month, 15)).locale('ar-iq').format('D MMMM YYYY');
  console.log(written, dayjs(written, 'D MMMM YYYY', 'ar-iq').isValid() ? 'read' : 'not read');
}
JS
cat >expected <<'SEEN'
15 كانون الثاني 2024 not read
15 شباط 2024 read
15 آذار 2024 read
15 نيسان 2024 read
15 أيار 2024 read
15 حزيران 2024 read
15 تموز 2024 read
15 آب 2024 read
15 أيلول 2024 read
15 تشرين الأول 2024 not read
15  تشرين الثاني 2024 not read
15 كانون الأول 2024 not read
SEEN
node run.cjs >seen
diff -u expected seen
