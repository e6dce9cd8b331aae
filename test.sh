#!/usr/bin/env bash
# Installs what the tests need and runs them all: build with warnings as errors, format, and every test.
# Ends with the plain line "N passed, N failed, N skipped"; the exit status is 0 only where none failed and none was skipped.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

fail() { echo "test.sh: $1" >&2; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing: see https://dot.net"

dotnet restore --locked-mode --verbosity quiet || fail "packages could not be restored"
dotnet build --no-restore --configuration Release --verbosity quiet || fail "the build failed"
dotnet format whitespace --no-restore --verify-no-changes --verbosity quiet || fail "the code is not formatted: run 'dotnet format whitespace'"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --no-build --configuration Release 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
count() { sed -n "s/^ *$1: *\([0-9]*\).*/\1/p" "$log" | tail -1; }
passed=$(count succeeded); failed=$(count failed); skipped=$(count skipped)
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "$status" -eq 0 ] && [ "${failed:-1}" -eq 0 ] && [ "${skipped:-1}" -eq 0 ] && [ "${passed:-0}" -gt 0 ]
