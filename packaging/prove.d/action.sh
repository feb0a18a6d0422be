# The action's steps, run as a runner would: each script in bash, with the environment that GitHub sets.
. "$LIB"
python_with yaml pyyaml
"$TOOLS/yaml/bin/python" "$ROOT/packaging/prove.d/action.py"
echo "its scripts run, write SARIF and summary, and end with the status of counterclaim; the cache and the upload need GitHub"
