# The job for GitLab, its scripts run in bash with its variables, in a repository.
. "$LIB"
python_with yaml pyyaml
repository demo false
status=0
script=$("$TOOLS/yaml/bin/python" - << 'PY'
import os
import yaml

job = yaml.safe_load(open(os.path.join(os.environ["ROOT"], "packaging", "gitlab.yml")))["counterclaim"]
for name, value in job["variables"].items():
    print(f'export {name}="{value}"')
print('export COUNTERCLAIM_SOURCE="--path $ROOT --locked"')
print("\n".join(job["before_script"] + job["script"]))
PY
)
(cd demo && bash -euo pipefail -c "$script") > job.out 2>&1 || status=$?
[ "$status" -eq 1 ] || broken "status $status: $(cat job.out)"
"$TOOLS/yaml/bin/python" - << 'PY'
import json
import xml.etree.ElementTree as ElementTree

issues = json.load(open("demo/gl-code-quality-report.json"))
assert len(issues) == 1 and issues[0]["location"]["path"] and issues[0]["fingerprint"], issues
assert ElementTree.parse("demo/counterclaim-junit.xml").getroot().tag == "testsuites"
PY
echo "its scripts run and write both reports; GitLab itself is not here"
