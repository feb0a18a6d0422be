# The wheel: built by maturin, installed into a clean environment without an index, and the hook's command run there.
. "$LIB"
python_with maturin 'maturin>=1.9,<2'
(cd "$ROOT" && "$TOOLS/maturin/bin/maturin" build --release --locked --out "$OLDPWD/wheels")
wheel=$(echo wheels/counterclaim-*.whl)
python3 -m venv clean
clean/bin/python -m pip install --quiet --disable-pip-version-check --no-index "$wheel"
PATH=$PWD/clean/bin:$PATH
[ "$(command -v counterclaim)" = "$PWD/clean/bin/counterclaim" ] || broken "the wheel has no command"
checks_projects counterclaim
# The hook's command, in a repository.
hook=$(sed -n 's/^  entry: //p' "$ROOT/.pre-commit-hooks.yaml" | head -n 1)
repository hooked
(cd hooked && sed -i.old 's/Four/Five/' about.md && rm about.md.old && git add about.md && expect 1 ../hooked.out $hook)
echo "$(basename "$wheel") installs without an index, and '$hook' stops a wrong number"
