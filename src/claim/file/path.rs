//! Paths and globs as claims may write them: from the root, with `/`, and never out of it.

use crate::claim::near::nearest;
use crate::claim::{Fault, Text};
use crate::source::Span;

/// The facets that a path can give: `reports/{when}.md`.
const FACETS: [&str; 2] = ["when", "scope"];

/// The path without a leading `./`.
///
/// # Errors
/// When it leaves the root or could not be read on every system.
pub(in crate::claim) fn checked(path: Text) -> Result<Text, Fault> {
    let value = path.value.as_str();
    if value.contains('\\') {
        let help = format!("write / between folders: {}", value.replace('\\', "/"));
        return Err(Fault::new(path.place, "a path has no backslash").with_help(help));
    }
    // In a glob a folder may also stand between braces: {..,docs}/*.md
    let leaves = value.split(['/', '{', ',', '}']).any(|folder| folder == "..");
    let names_drive = value.as_bytes().get(1) == Some(&b':') && value.as_bytes()[0].is_ascii_alphabetic();
    let message = match () {
        () if value.starts_with('/') => "an absolute path",
        () if names_drive => "a path with a drive",
        () if leaves => "a path that leaves the root",
        () => return Ok(Text { value: relative(value).to_owned(), place: path.place }),
    };
    Err(Fault::new(path.place, message)
        .with_help("write it from the folder of counterclaim.toml; all sources lie below it"))
}

fn relative(path: &str) -> &str {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./").filter(|rest| !rest.is_empty()) {
        path = rest;
    }
    path
}

/// The path, when each `{…}` in it is a facet or a choice. Facets are taken from the paths of sources.
///
/// Those of paths that are left out have none to give.
///
/// # Errors
/// When a hole has another name, or the origin takes none.
pub(super) fn with_facets(path: Text, takes_facets: bool) -> Result<Text, Fault> {
    for hole in holes(&path.value) {
        let name = hole.of(&path.value);
        let is_facet = FACETS.contains(&name);
        if is_facet && takes_facets {
            continue;
        }
        let place = path.place_of(hole);
        if is_facet {
            return Err(Fault::new(place, format!("no `{name}` is taken from here"))
                .with_help("a facet comes from the path in `source`; write * here"));
        }
        if let Some(near) = nearest(name, FACETS) {
            return Err(
                Fault::new(place, format!("there is no facet `{name}`")).with_help(format!("did you mean `{near}`?"))
            );
        }
    }
    Ok(path)
}

/// The names that stand alone between braces.
fn holes(path: &str) -> impl Iterator<Item = Span> + '_ {
    path.match_indices('{').filter_map(|(open, _)| {
        let len = path[open + 1..].find(['{', '}', ',', '/'])?;
        let name = Span::new(open + 1, open + 1 + len);
        path[name.end..].starts_with('}').then_some(name)
    })
}
