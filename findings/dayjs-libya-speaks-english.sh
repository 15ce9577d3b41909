#!/usr/bin/env bash
# Package: dayjs 1.11.23.
# Behaviour: the relative times of the Arabic locale of Libya, ar-ly, are English; its months are
#   Arabic. All other Arabic locales answer in Arabic.
# Seen: see below.
# Matters: an age on an Arabic page may be written in English without the page being English.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat >run.cjs <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/relativeTime'));
for (const name of ['ar', 'ar-dz', 'ar-iq', 'ar-kw', 'ar-ly', 'ar-ma', 'ar-sa', 'ar-tn']) {
  require('dayjs/locale/' + name);
  console.log(name, dayjs('2024-01-06').locale(name).from(dayjs('2024-01-09')));
}
JS
cat >expected <<'SEEN'
ar منذ 3 أيام
ar-dz منذ 3 أيام
ar-iq منذ 3 أيام
ar-kw منذ 3 أيام
ar-ly 3 days ago
ar-ma منذ 3 أيام
ar-sa منذ 3 أيام
ar-tn منذ 3 أيام
SEEN
node run.cjs >seen
diff -u expected seen
