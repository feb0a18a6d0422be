// Lays out the npm packages of one platform: the one that people name, and the one with the binary that it needs.
//
//     node packaging/npm/lay-out.mjs BINARY FOLDER [PLATFORM…]
//
// FOLDER/counterclaim needs each PLATFORM (this one alone, if none is given), of which FOLDER/counterclaim-PLATFORM is made
// for the first. All have the version of Cargo.toml.
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [binary, folder, ...named] = process.argv.slice(2);
if (!binary || !folder) {
  console.error("usage: lay-out.mjs BINARY FOLDER [PLATFORM…]");
  process.exit(2);
}
const platforms = named.length > 0 ? named : [`${process.platform}-${process.arch}`];
const own = dirname(fileURLToPath(import.meta.url));
const root = join(own, "..", "..");
const version = /^version = "([^"]+)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];
const main = JSON.parse(readFileSync(join(own, "counterclaim", "package.json"), "utf8"));

function write(name, fields, fill) {
  const path = join(folder, name);
  mkdirSync(join(path, "bin"), { recursive: true });
  fill(path);
  for (const file of ["LICENSE-MIT", "LICENSE-APACHE", "README.md"]) copyFileSync(join(root, file), join(path, file));
  writeFileSync(join(path, "package.json"), JSON.stringify({ ...fields, name, version }, null, 2) + "\n");
}

const needed = Object.fromEntries(platforms.map((platform) => [`counterclaim-${platform}`, version]));
write("counterclaim", { ...main, optionalDependencies: needed }, (path) => {
  cpSync(join(own, "counterclaim", "bin"), join(path, "bin"), { recursive: true });
});

const [os, cpu] = platforms[0].split("-");
const { description, license } = main;
const fields = { description: `${description} (the binary for ${platforms[0]})`, license, os: [os], cpu: [cpu] };
write(`counterclaim-${platforms[0]}`, { ...fields, preferUnplugged: true }, (path) => {
  const target = join(path, "bin", os === "win32" ? "counterclaim.exe" : "counterclaim");
  copyFileSync(binary, target);
  chmodSync(target, 0o755);
  console.log(`${basename(path)} ${version}`);
});
