# For the scripts that time whole processes: sourced from the root of the repository.
target=${CARGO_TARGET_DIR:-$PWD/target}
runs=${RUNS:-20}
TIMEFORMAT='%U %S'

# cpu FOLDER COMMAND…: CPU milliseconds (user and system) of one run, the mean of all.
cpu() {
  local folder=$1
  shift
  local used
  used=$( { time (cd "$folder"; for _ in $(seq "$runs"); do "$@" >/dev/null 2>&1 || true; done) ; } 2>&1 )
  awk -v runs="$runs" '{ printf "%.1f", ($1 + $2) * 1000 / runs }' <<<"$used"
}

# ratio A B: how many times B is in A.
ratio() {
  awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'
}

# wall FOLDER BEFORE COMMAND…: the least wall time of all runs, in milliseconds. BEFORE is run in the folder before each, untimed.
wall() {
  local folder=$1 before=$2 least='' took start
  shift 2
  for _ in $(seq "$runs"); do
    (cd "$folder" && eval "$before") >/dev/null 2>&1
    start=$EPOCHREALTIME
    (cd "$folder" && exec "$@") >/dev/null 2>&1 || true
    took=$(awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "%.1f", (end - start) * 1000 }')
    least=$(awk -v a="${least:-$took}" -v b="$took" 'BEGIN { print (a < b ? a : b) }')
  done
  echo "$least"
}
