#!/usr/bin/env bash
# google-libphonenumber 3.2.47 takes one French telephone number for valid in mainland France and in French Guiana: two numbers to call.
#
# Guessed before looking: of the ten-digit numbers that all French départements write alike, each is valid in one country code only, so that
# trying FR, RE, GP, MQ, GF … one after the other finds the right one. It does for 0549… and 0692…, not for calls by internet: 0976 20… is
# valid as +33 and as +594, and whichever is tried first decides where the link on a maker's page leads.
# Whom it meets: whoever makes `tel:` links from numbers as makers of all départements type them. The numbers end in zeros: nobody in particular is called.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund google-libphonenumber@3.2.47

cat > numbers.cjs <<'PROGRAM'
const { PhoneNumberFormat, PhoneNumberUtil } = require('google-libphonenumber');
const util = PhoneNumberUtil.getInstance();
for (const typed of ['0549 00 00 00', '0692 00 00 00', '0976 20 00 00']) {
  const valid = ['FR', 'RE', 'GP', 'MQ', 'GF']
    .map((region) => util.parse(typed, region))
    .filter((number) => util.isValidNumber(number))
    .map((number) => util.format(number, PhoneNumberFormat.E164));
  console.log(`${typed}: ${valid.join(' ')}`);
}
PROGRAM

seen=$(node numbers.cjs)
wanted='0549 00 00 00: +33549000000
0692 00 00 00: +262692000000
0976 20 00 00: +33976200000 +594976200000'
printf 'google-libphonenumber 3.2.47, valid as:\n%s\n' "$seen"
[ "$seen" = "$wanted" ] || { printf 'This has changed. It was:\n%s\n' "$wanted"; exit 1; }
