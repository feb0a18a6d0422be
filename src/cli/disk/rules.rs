//! What walks leave out: the lines of `.gitignore` and `.ignore`, where they hold and which of them goes before which, as git and
//! ripgrep have it.

use std::iter::successors;
use std::path::Path;
use std::sync::Arc;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder, Glob};

/// The lines that hold in one folder: its own and those of the folders above it.
pub struct Rules {
    above: Option<Arc<Self>>,
    /// Of its `.ignore`.
    own: Option<Gitignore>,
    /// Of its `.gitignore`.
    git: Option<Gitignore>,
    /// Whether a repository begins here: what git leaves out above it is another one's business.
    is_top: bool,
    /// Whether the root lies in a repository. Elsewhere `.gitignore` is read from the root down, and nothing above it, so that
    /// results do not depend on where the root lies.
    in_repository: bool,
}

impl Rules {
    /// The lines that hold for a root, its own aside: those of its repository.
    pub fn above(root: &Path) -> Arc<Self> {
        let repository = root.ancestors().find(|folder| folder.join(".git").exists());
        let in_repository = repository.is_some();
        let none = Arc::new(Self { above: None, own: None, git: None, is_top: false, in_repository });
        let Some(repository) = repository else { return none };
        let mut above: Vec<&Path> = root.ancestors().skip(1).take_while(|at| at.starts_with(repository)).collect();
        above.reverse();
        above.into_iter().fold(none, |rules, folder| rules.and_of(folder, |name| folder.join(name).exists()))
    }

    /// With those of a folder below, which says of a name whether it holds it.
    pub fn and_of(self: &Arc<Self>, folder: &Path, has: impl Fn(&str) -> bool) -> Arc<Self> {
        let lines = |name: &str| if has(name) { lines(folder, name) } else { None };
        let (own, git) = (lines(".ignore"), lines(".gitignore"));
        let begins = |name: &&str| has(name) && folder.join(name).exists();
        let is_top = self.in_repository && [".git", ".jj"].iter().any(begins);
        if own.is_none() && git.is_none() && !(is_top && self.leaves_out()) {
            return Arc::clone(self);
        }
        Arc::new(Self { above: Some(Arc::clone(self)), own, git, is_top, in_repository: self.in_repository })
    }

    /// Whether there is any line.
    pub fn leaves_out(&self) -> bool {
        self.chain().any(|rules| rules.own.is_some() || rules.git.is_some())
    }

    /// What the nearest line says that speaks of a path; `.ignore` goes before `.gitignore`.
    pub fn matched(&self, path: &Path, is_folder: bool) -> Match<&Glob> {
        let own = self.chain().filter_map(|rules| rules.own.as_ref());
        let git = self.up_to_repository().filter_map(|rules| rules.git.as_ref());
        let mut said = own.chain(git).map(|lines| lines.matched(path, is_folder));
        said.find(|said| !said.is_none()).unwrap_or(Match::None)
    }

    fn up_to_repository(&self) -> impl Iterator<Item = &Self> {
        let mut is_above = false;
        self.chain().take_while(move |rules| !std::mem::replace(&mut is_above, rules.is_top))
    }

    fn chain(&self) -> impl Iterator<Item = &Self> {
        successors(Some(self), |rules| rules.above.as_deref())
    }
}

/// The lines of one file. Those that are none are passed over, and so is what is no file: a pipe would be waited for, and a link
/// may lead out of the root; git does not follow it either.
fn lines(folder: &Path, name: &str) -> Option<Gitignore> {
    let file = folder.join(name);
    if !file.symlink_metadata().is_ok_and(|metadata| metadata.is_file()) {
        return None;
    }
    let mut builder = GitignoreBuilder::new(folder);
    let _ = builder.add(file);
    builder.build().ok().filter(|lines| !lines.is_empty())
}
