#!/usr/bin/env bash
# Packages: dayjs 1.11.23, moment 2.31.0; moment's own locale ar to compare.
# Behaviour: Arabic has a dual (yawman, two days) and, from eleven on, a singular (yawman with the
#   accusative's ending). dayjs's Arabic and moment's ar-ma write a numeral and the plural throughout.
# Seen: two days and seventeen days below.
# Matters: the ages that pages print are '2' and '17' with a plural that no grammar has; a reader must
#   take them as well as the right ones.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23 moment@2.31.0
cat >run.cjs <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/relativeTime'));
require('dayjs/locale/ar');
const moment = require('moment');
require('moment/locale/ar');
require('moment/locale/ar-ma');
for (const days of [2, 17]) {
  console.log('dayjs ar    ', dayjs('2024-01-01').locale('ar').from(dayjs('2024-01-01').add(days, 'day')));
  console.log('moment ar-ma', moment('2024-01-01').locale('ar-ma').from(moment('2024-01-01').add(days, 'day')));
  console.log('moment ar   ', moment('2024-01-01').locale('ar').from(moment('2024-01-01').add(days, 'day')));
}
JS
cat >expected <<'SEEN'
dayjs ar     منذ 2 أيام
moment ar-ma منذ 2 أيام
moment ar    منذ يومين
dayjs ar     منذ 17 أيام
moment ar-ma منذ 17 أيام
moment ar    منذ ١٧ يومًا
SEEN
node run.cjs >seen
diff -u expected seen
