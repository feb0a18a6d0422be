//! The README's demo, run as it stands: its fenced files make a project, its commands are run there, and what they write is
//! what the README shows.

use std::sync::Arc;

use counterclaim::claim::{self, Config};
use counterclaim::rules;
use counterclaim::source::Source;

use crate::changes::git;
use crate::project::{Project, Run, file};

#[test]
fn the_demo_writes_what_the_readme_shows() {
    assert_shows("README.md");
}

#[test]
fn the_page_on_outputs_shows_what_is_written() {
    assert_shows("docs/outputs.md");
}

#[test]
fn the_page_on_fixes_shows_what_is_fixed() {
    assert_shows("docs/fix.md");
}

#[test]
fn the_page_on_changes_shows_what_they_touch() {
    assert_shows("docs/changes.md");
}

#[test]
fn the_page_on_baselines_shows_what_they_hold() {
    assert_shows("docs/baseline.md");
}

/// What stands for lines that a page leaves out.
const CUT: &str = "…";

/// Checks that the commands of a page write what it shows, in the project that its fenced files make: those of its beginning
/// stand there at once, each one behind a command is written when its turn comes.
fn assert_shows(page: &str) {
    let text = file(page);
    let blocks = blocks(&text);
    let first = blocks.iter().position(|block| block.language == "console").unwrap_or(blocks.len());
    let file_of = |block: &Block<'_>| Some((block.path?.to_owned(), block.text.clone()));
    let files: Vec<(String, String)> = blocks[..first].iter().filter_map(file_of).collect();
    let project = Project::new(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>());
    let mut n_commands = 0;
    for block in &blocks[first..] {
        if let Some((path, text)) = file_of(block) {
            project.write(&path, text);
        }
        let mut last: Option<Run> = None;
        let commands = if block.language == "console" { commands(&block.text) } else { Vec::new() };
        for (command, expected) in commands {
            n_commands += 1;
            if command == "echo $?" {
                let code = last.as_ref().and_then(|run| run.code).expect("a command ran before");
                assert_eq!(format!("{code}\n"), expected);
                continue;
            }
            if let Some(command) = command.strip_prefix("git ") {
                assert_eq!(git(&project, &arguments(command)), expected, "{page}: git {command}");
                continue;
            }
            let command =
                command.strip_prefix("counterclaim").unwrap_or_else(|| panic!("{page}: another program: {command}"));
            let run = project.run(&arguments(command));
            // A page on one format may leave out the line on standard error that closes a run.
            let shows = fits(&format!("{}{}", run.out, run.err), &expected) || fits(&run.out, &expected);
            assert!(shows, "{page}: $ counterclaim{command}\n{}{}", run.out, run.err);
            last = Some(run);
        }
    }
    assert!(!files.is_empty() && n_commands >= 2, "{page}: the demo is found");
}

/// Whether a text is this one, with lines in place of each cut. Isolates are not seen on a page.
fn fits(text: &str, shown: &str) -> bool {
    let text = text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    let shown = shown.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    let cut = format!("{CUT}\n");
    let pieces: Vec<&str> = shown.split(&cut).collect();
    let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return false };
    let (Some(mut rest), true) = (text.strip_prefix(first), text.ends_with(last)) else { return false };
    for piece in &pieces[1..] {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    pieces.len() > 1 || rest.is_empty()
}

#[test]
fn the_claims_file_on_one_screen_is_sound() {
    let readme = file("README.md");
    let screens = blocks(&readme).into_iter().filter(|block| block.language == "toml" && block.path.is_none());
    let [claims, config] = screens.collect::<Vec<_>>().try_into().ok().expect("claims, then the configuration");
    let claims = Arc::new(Source::new("claims.toml", claims.text));
    let faults = claim::file::read(&[claims], &rules::names()).faults;
    assert!(faults.is_empty(), "{faults:#?}");
    let config = Arc::new(Source::new("counterclaim.toml", config.text));
    let faults = Config::parse(&config, &rules::names()).err();
    assert!(faults.is_none(), "{faults:#?}");
}

#[test]
fn the_two_commands_of_the_readme_are_those_of_the_ci() {
    let (readme, ci) = (file("README.md"), file(".ci/run"));
    for command in ["cargo run --release", "cargo test"] {
        assert!(readme.contains(command), "the README has {command}");
        assert!(ci.contains(command), ".ci/run has {command}");
    }
}

#[test]
fn the_readme_names_the_rust_version_of_the_package() {
    let manifest = file("Cargo.toml");
    let version = manifest.split("rust-version = \"").nth(1).and_then(|rest| rest.split('"').next());
    assert!(file("README.md").contains(&format!("Rust {} or later", version.expect("it has one"))));
}

/// A fenced block: its language, the path that follows it, if any, and what is in it.
struct Block<'a> {
    language: &'a str,
    path: Option<&'a str>,
    text: String,
}

fn blocks(document: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else { continue };
        let (language, path) = info.split_once(' ').map_or((info, None), |(language, path)| (language, Some(path)));
        let text = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
        blocks.push(Block { language, path, text });
    }
    blocks
}

/// The commands of a console block, each with what it writes.
fn commands(console: &str) -> Vec<(&str, String)> {
    let mut commands: Vec<(&str, String)> = Vec::new();
    for line in console.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command, String::new())),
            (None, Some((_, written))) => *written += &format!("{line}\n"),
            (None, None) => panic!("a console block begins with a command: {line}"),
        }
    }
    commands
}

/// The arguments of a command as a shell splits them, single quotes and all.
fn arguments(command: &str) -> Vec<&str> {
    let parts = command.split('\'').enumerate();
    parts.flat_map(|(idx, part)| if idx % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }).collect()
}
