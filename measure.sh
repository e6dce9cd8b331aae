#!/usr/bin/env bash
# Measures accuracy on every gold set of ../shared and prints one JSON line a task. Not a test: needs ../shared and Python 3.
# Usage: ./measure.sh [places.index]    with an index that `parley places import` made, places are looked up there too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
gold=../shared/gold
score=../shared/score
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
places=()
[ $# -gt 0 ] && places=(--places "$1")

code() {
  ./parley code --threads 2 "${places[@]}" < "$1" > "$2" && return
  [ -s "$2" ] && { echo "$1: some lines are errors" >&2; return; }
  echo "$1: nothing was coded" >&2; exit 1
}
task() { code "$gold/$2" "$out/$1.jsonl"; python3 "$score/score.py" "$1" "$gold/$2" "$out/$1.jsonl" | tail -1; }

task relations relations.jsonl
task records plover_records.jsonl
task cameo cameo_unit.jsonl
python3 "$score/phrases.py" "$gold/actors.jsonl" > "$out/phrases.jsonl"
code "$out/phrases.jsonl" "$out/actors.jsonl"
python3 "$score/score.py" actors "$gold/actors.jsonl" "$out/actors.jsonl" | tail -1
task places places_geovirus.jsonl
task event_place event_place.jsonl
task times times_aquaint.jsonl
task attributions attributions.jsonl
for f in incidents_muc stories_ecb entities_re3d; do code "$gold/$f.jsonl" "$out/$f.jsonl"; echo "{\"task\": \"$f\", \"lines\": $(wc -l < "$out/$f.jsonl"), \"errors\": $(grep -c '"error":' "$out/$f.jsonl" || true)}"; done
./parley link < "$out/stories_ecb.jsonl" > "$out/stories.jsonl"
python3 "$score/score.py" stories "$gold/stories_ecb.jsonl" "$out/stories.jsonl" | tail -1
for t in ewt gum; do
  ./parley parse --conllu < "../shared/treebank/$t-test.conllu" > "$out/$t.conllu"
  echo "{\"task\": \"parse $t-test\", \"scores\": $(python3 "$score/parse.py" "../shared/treebank/$t-test.conllu" "$out/$t.conllu")}"
done
