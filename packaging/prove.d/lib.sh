# What the proofs share.

# A machine that lacks something: says what, and ends the proof without a verdict.
lacks() {
    echo "$*"
    exit 77
}

# Ends the proof: it does not work.
broken() {
    echo "$*"
    exit 1
}

# The exit status of a command, which is expected; its output goes to a file.
expect() {
    local wanted=$1 out=$2 status=0
    shift 2
    "$@" > "$out" 2>&1 || status=$?
    if [ "$status" -ne "$wanted" ]; then
        cat "$out"
        broken "status $status where $wanted was expected: $*"
    fi
}

# A virtual environment with a package from the Python index, kept between runs.
python_with() {
    local name=$1
    shift
    command -v python3 > /dev/null || lacks "there is no python3"
    if [ ! -x "$TOOLS/$name/bin/python" ]; then
        python3 -m venv "$TOOLS/$name" || lacks "python3 cannot make a virtual environment"
    fi
    "$TOOLS/$name/bin/python" -m pip install --quiet --disable-pip-version-check "$@" ||
        lacks "pip could not install $*: is there a package index?"
}

# A small project in a folder: a page says how many clinics are listed. `true` or `false`: what it says.
project() {
    local folder=$1 says=${2:-true} word=Four
    if [ "$says" = false ]; then word=Five; fi
    mkdir -p "$folder/claims"
    : > "$folder/counterclaim.toml"
    printf '%s clinics, open every day.\n' "$word" > "$folder/about.md"
    printf 'Abadan\nManjil\nShaft\nTalesh\n' > "$folder/clinics.txt"
    cat > "$folder/claims/clinics.toml" << 'TOML'
[[clinics.stated]]
source = "about.md"
quote  = "{figure}, open every day"

[[clinics.counted]]
source = "clinics.txt"
each   = "line"
TOML
}

# A project that is a git repository with everything committed, by nobody in particular.
repository() {
    project "$@"
    git -C "$1" init --quiet --initial-branch main
    git -C "$1" config user.name Nobody
    git -C "$1" config user.email nobody@example.invalid
    git -C "$1" config commit.gpgsign false
    git -C "$1" add --all
    git -C "$1" commit --quiet --message "A project"
}

# Checks a sound project and one that is not, with the binary of this path.
checks_projects() {
    local binary=$1
    project sound
    project unsound false
    (cd sound && expect 0 ../sound.out "$binary" check)
    (cd unsound && expect 1 ../unsound.out "$binary" check)
    grep -q 'clinics is said to be 5, but is 4 by count' unsound.out || broken "the finding is missing"
}
