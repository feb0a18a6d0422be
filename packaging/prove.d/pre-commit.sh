# The hooks, with the real pre-commit: it builds the checkout, stops a commit with a wrong number, and lets a right one pass.
. "$LIB"
python_with pre-commit pre-commit
commit() { git -C demo "$@"; }
[ -z "$(git -C "$ROOT" status --porcelain -- .pre-commit-hooks.yaml src Cargo.toml)" ] ||
    lacks "pre-commit builds what is committed, and there are changes that are not"
export PRE_COMMIT_HOME=$PWD/cache
PATH=$TOOLS/pre-commit/bin:$PATH
repository demo
cat > demo/.pre-commit-config.yaml << YAML
repos:
  - repo: file://$ROOT
    rev: $(git -C "$ROOT" rev-parse HEAD)
    hooks:
      - id: counterclaim
YAML
commit add --all
commit commit --quiet --no-verify --message "The hook"
(cd demo && pre-commit install)

# A number that is wrong now is stopped.
sed -i.old 's/Four/Five/' demo/about.md && rm demo/about.md.old
commit add about.md
expect 1 stopped.out git -C demo commit --message "Wrong"
grep -q 'clinics is said to be 5, but is 4 by count' stopped.out || broken "the finding is missing: $(cat stopped.out)"

# What is staged counts, not what lies in the working tree.
sed -i.old 's/Five/Four/' demo/about.md && rm demo/about.md.old
expect 1 staged.out git -C demo commit --message "Wrong all the same"
commit add about.md
echo "Open at night too." >> demo/about.md
commit add about.md
expect 0 passed.out git -C demo commit --message "Right"

# An entry that is taken away touches the page that counts it, though the page has not changed.
sed -i.old '/Shaft/d' demo/clinics.txt && rm demo/clinics.txt.old
commit add clinics.txt
expect 1 away.out git -C demo commit --message "One less"
commit checkout --quiet HEAD clinics.txt

# Run over everything, where nothing is staged, it does not look away.
commit add --all
sed -i.old 's/Four/Five/' demo/about.md && rm demo/about.md.old
commit commit --quiet --no-verify --all --message "Past the hook"
(cd demo && expect 1 ../all.out pre-commit run --all-files)
echo "$(pre-commit --version) builds the hook, stops a wrong number and lets a right one pass"
