"""Runs the steps of action.yml that are scripts, as a runner would."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(os.environ["ROOT"])
ACTION = yaml.safe_load((ROOT / "action.yml").read_text())
HERE = Path.cwd()


def project(name: str, says: str) -> Path:
    script = f'. "{os.environ["LIB"]}"; project "{name}" "{says}"'
    subprocess.run(["bash", "-c", script], check=True)
    return HERE / name


def run(folder: Path, given: dict[str, str]) -> tuple[int, str, Path]:
    """The status of the first step that fails, the output, and the folder of the runner's files."""
    temp = HERE / f"temp-{folder.name}-{len(list(HERE.iterdir()))}"
    temp.mkdir()
    inputs = {name: str(spec.get("default", "")) for name, spec in ACTION["inputs"].items()} | given
    steps: dict[str, dict[str, str]] = {}
    output = ""
    for step in ACTION["runs"]["steps"]:
        if "run" not in step:
            continue  # an action of GitHub's own: the cache, the upload

        def value(match: re.Match[str]) -> str:
            kind, _, rest = match[1].partition(".")
            if kind == "inputs":
                return inputs[rest]
            name, field = re.fullmatch(r"(\S+)\.outputs\.(\S+)", rest).groups()
            return steps.get(name, {}).get(field, "")

        def filled(text: str) -> str:
            return re.sub(r"\$\{\{ ([\w.-]+) \}\}", value, text)

        # What a stranger can choose comes through the environment, never into the script.
        assert "${{" not in step["run"], step["name"]
        out = temp / "output"
        out.write_text("")
        env = dict(os.environ) | {
            "RUNNER_TEMP": str(temp),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_OUTPUT": str(out),
            "GITHUB_STEP_SUMMARY": str(temp / "summary.md"),
        }
        env |= {name: filled(text) for name, text in step.get("env", {}).items()}
        script = temp / "step.sh"
        script.write_text(step["run"])
        where = folder / filled(step.get("working-directory", "."))
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
        done = subprocess.run(command, cwd=where, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        output += done.stdout
        if "id" in step:
            steps[step["id"]] = dict(line.split("=", 1) for line in out.read_text().splitlines())
        if done.returncode != 0:
            return done.returncode, output, temp
    return 0, output, temp


def expect(holds: bool, what: str, seen: object) -> None:
    if not holds:
        sys.exit(f"{what}: {seen}")


shutil.rmtree(HERE / "sound", ignore_errors=True)
status, output, temp = run(project("sound", "true"), {})
expect(status == 0, "a sound project passes", output)
status, output, temp = run(project("unsound", "false"), {})
expect(status == 1, "a wrong number fails with the status of counterclaim", (status, output))
expect("::error " in output, "annotations are written", output)
expect("clinics" in (temp / "summary.md").read_text(), "the summary names the quantity", output)
sarif = json.loads((temp / "counterclaim.sarif").read_text())
expect(len(sarif["runs"][0]["results"]) == 1, "SARIF holds the finding", sarif)
status, output, temp = run(HERE / "unsound", {"paths": "clinics.txt\n", "summary": "false", "annotations": "false"})
expect("::error" not in output and not (temp / "summary.md").exists(), "what is turned off is not written", output)
status, output, temp = run(HERE / "unsound", {"since": "--output=human"})
expect(status == 2, "a commit that looks like a flag is refused", (status, output))
