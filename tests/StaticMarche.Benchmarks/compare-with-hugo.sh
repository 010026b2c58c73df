#!/usr/bin/env bash
# Builds one synthetic market with marche and with Hugo, in turn, and prints what each took: CPU, time and memory of the whole process.
# Needs: the .NET SDK, and the Debian packages hugo and time. Usage: compare-with-hugo.sh [ROUNDS] [VENDORS] [PRODUCTS]
# DIST=folder takes a program that is published already.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5} vendors=${2:-1000} products=${3:-10}
work=$(mktemp -d "${TMPDIR:-/tmp}/marche-hugo.XXXXXX")
trap 'rm -rf "$work"' EXIT

if [ -z "${DIST:-}" ]; then
  DIST=$work/dist
  dotnet publish generator -o "$DIST" -v quiet
fi
bench() { dotnet run -c Release -v quiet --project tests/StaticMarche.Benchmarks -- "$@"; }
bench synthetic "$work/market" --vendors "$vendors" --products "$products"
bench hugo-twin "$work/market" "$work/twin"

# The synthetic market is dated: the day is an input, and the twin was made for the same one.
run_marche() { "$DIST/marche" build --site "$work/market" --output "$1" --no-images --date 2026-11-20 --quiet; }
run_hugo() { hugo --quiet --source "$work/twin" --destination "$1"; }
export -f run_marche run_hugo
export DIST work

# measure NAME ROUND: one run into a new folder; adds "user+sys wall rss" to NAME.txt. Nothing is deleted before all is measured: ext4 makes the
# next process pay for looking around inodes that were freed a moment ago, up to several seconds of it.
measure() {
  /usr/bin/time -v -o "$work/time.txt" bash -c "run_$1 $work/$1-$2"
  awk -F': ' '
    /User time/ { cpu += $2 } /System time/ { cpu += $2 } /Maximum resident/ { rss = $2 / 1024 }
    /Elapsed/ { n = split($NF, t, ":"); wall = t[n] + 60 * t[n - 1] }
    END { printf "%.2f %.2f %.0f\n", cpu, wall, rss }' "$work/time.txt" >> "$work/$1.txt"
}

# The first round warms the disk's cache and does not count.
measure marche 0; measure hugo 0
rm "$work/marche.txt" "$work/hugo.txt"
for ((round = 1; round <= rounds; round++)); do measure marche "$round"; measure hugo "$round"; done

median() { awk -v column="$2" '{ print $column }' "$work/$1.txt" | sort -n | awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'; }
ratio() { awk -v a="$(median marche "$1")" -v b="$(median hugo "$1")" 'BEGIN { printf "%.2f", a / b }'; }
pages() { find "$work/$1-1" -name '*.html' | wc -l; }
bytes() { find "$work/$1-1" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }'; }

hugo version
echo "$rounds rounds in turn, medians; $(nproc) cores; $vendors vendors, $products products each"
printf '%-22s %10s %10s %10s\n' '' marche hugo ratio
printf '%-22s %10s %10s %10s\n' 'CPU, user + system, s' "$(median marche 1)" "$(median hugo 1)" "$(ratio 1)"
printf '%-22s %10s %10s %10s\n' 'elapsed, s' "$(median marche 2)" "$(median hugo 2)" "$(ratio 2)"
printf '%-22s %10s %10s %10s\n' 'peak memory, MiB' "$(median marche 3)" "$(median hugo 3)" "$(ratio 3)"
printf '%-22s %10s %10s\n' 'pages (.html)' "$(pages marche)" "$(pages hugo)"
printf '%-22s %10s %10s\n' 'all files, MB' "$(bytes marche)" "$(bytes hugo)"
echo "CPU s, marche: $(cut -d' ' -f1 "$work/marche.txt" | xargs)"
echo "CPU s, hugo:   $(cut -d' ' -f1 "$work/hugo.txt" | xargs)"
bench same "$work/marche-1" "$work/hugo-1"
