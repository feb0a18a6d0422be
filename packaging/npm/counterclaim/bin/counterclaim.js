#!/usr/bin/env node
// Runs the binary of this platform, which lies in a package of its own: nothing is downloaded when this is installed.
"use strict";

const { spawnSync } = require("node:child_process");
const os = require("node:os");

/** The exit status of a run that could not go on. */
const COULD_NOT_RUN = 2;

const platform = `${process.platform}-${process.arch}`;
const name = process.platform === "win32" ? "counterclaim.exe" : "counterclaim";

function fail(message) {
  process.stderr.write(`counterclaim: ${message}\n`);
  process.exit(COULD_NOT_RUN);
}

let binary;
try {
  binary = require.resolve(`counterclaim-${platform}/bin/${name}`);
} catch {
  fail(`there is no package counterclaim-${platform}; was it installed without optional dependencies, or on another platform?`);
}

const run = spawnSync(binary, process.argv.slice(2), { stdio: "inherit", windowsHide: true });
if (run.error) {
  fail(`cannot start ${binary}: ${run.error.message}`);
}
// What a signal ended has the status that shells give it.
process.exit(run.status ?? 128 + (os.constants.signals[run.signal] ?? 0));
