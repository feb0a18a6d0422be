//! The configurations that a configuration builds on: where they lie, and that none builds on itself.

use std::sync::Arc;

use super::Load;
use crate::claim::{Fault, Text};
use crate::source::Source;

/// So many files are read for one configuration: more are a circle that nobody saw, or an attack.
const MOST: usize = 50;

/// The way from the root's configuration to the file that is being read.
pub(super) struct Bases<'a> {
    load: Load<'a>,
    /// The paths of the files on the way, from the root's configuration on.
    way: Vec<String>,
    n_read: usize,
}

impl<'a> Bases<'a> {
    pub fn new(source: &Source, load: Load<'a>) -> Self {
        Self { load, way: vec![source.path.clone()], n_read: 1 }
    }

    /// The configuration that the one on the way builds on, which comes to stand at its end.
    pub fn enter(&mut self, base: &Text) -> Result<Arc<Source>, Fault> {
        let fault = |message: String, help: &str| Err(Fault::new(base.place.clone(), message).with_help(help));
        let from = self.way.last().map(String::as_str).unwrap_or_default();
        let path = match joined(from, &base.value) {
            Ok(path) => path,
            Err(why) => return fault(why.to_owned(), "write it from the folder of this file, with / between folders"),
        };
        if self.way.contains(&path) {
            let way: Vec<&str> = self.way.iter().map(String::as_str).chain([path.as_str()]).collect();
            return fault(format!("a configuration builds on itself: {}", way.join(" → ")), "leave one of them out");
        }
        self.n_read += 1;
        if self.n_read > MOST {
            return fault(format!("more than {MOST} configurations are read for one"), "build on fewer");
        }
        match (self.load)(&path) {
            Ok(source) => {
                self.way.push(path);
                Ok(source)
            }
            Err(unreadable) => fault(
                format!("{path} {}", unreadable.why),
                "`extends` takes paths from the folder of this file, inside the repository",
            ),
        }
    }

    /// Goes back to the one that builds on it.
    pub fn leave(&mut self) {
        self.way.pop();
    }
}

/// The path from the root of a file that another one names by a path from its own folder. It may lead out of the root; whoever
/// reads it says how far.
///
/// # Errors
/// When it is absolute, or written so that systems would not agree what it names.
pub fn joined(from: &str, relative: &str) -> Result<String, &'static str> {
    if relative.contains(['\\', '\0']) {
        return Err("a path has no backslash");
    }
    if relative.starts_with('/') || relative.as_bytes().get(1) == Some(&b':') {
        return Err("an absolute path");
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(relative.split('/')).filter(|part| !matches!(*part, "" | ".")) {
        match (part, parts.last()) {
            ("..", Some(last)) if *last != ".." => _ = parts.pop(),
            _ => parts.push(part),
        }
    }
    Ok(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_at_the_folder_of_the_file_that_names_it() {
        for (from, relative, path) in [
            ("counterclaim.toml", "shared/base.toml", "shared/base.toml"),
            ("counterclaim.toml", "../shared/base.toml", "../shared/base.toml"),
            ("../shared/base.toml", "strict.toml", "../shared/strict.toml"),
            ("../shared/base.toml", "../../a.toml", "../../a.toml"),
            ("گروه/پایه.toml", "./../a//b.toml", "a/b.toml"),
        ] {
            assert_eq!(joined(from, relative), Ok(path.to_owned()));
        }
        for (relative, why) in
            [("/etc/passwd", "an absolute path"), ("C:/a", "an absolute path"), ("..\\a", "a path has no backslash")]
        {
            assert_eq!(joined("counterclaim.toml", relative), Err(why));
        }
    }
}
