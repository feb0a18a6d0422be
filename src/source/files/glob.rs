//! Globs, the same on disk and in memory: `*` stays within a folder, `**` does not, and a hidden name is met only by a
//! part of the glob that begins with a dot.

use super::pattern::Pattern;
use super::{RootPath, Unreadable};

/// A path of a claims file that may hold glob characters.
#[derive(Clone, Debug)]
pub struct Glob {
    path: RootPath,
    /// Nothing where the glob names one path.
    pattern: Option<Pattern>,
    hidden: Vec<Pattern>,
}

/// The characters that make a path a glob.
const SPECIAL: [char; 4] = ['*', '?', '[', '{'];

impl Glob {
    /// Reads a path or glob.
    ///
    /// # Errors
    /// When it is malformed or leaves the root.
    pub fn new(text: &str) -> Result<Self, Unreadable> {
        let path = RootPath::new(text)?;
        let is_literal = !path.as_str().contains(SPECIAL);
        let pattern =
            || Pattern::of(path.as_str()).map_err(|fault| Unreadable::because(format!("is no glob: {fault}")));
        let pattern = if is_literal { None } else { Some(pattern()?) };
        let hidden = hidden_names(path.as_str());
        Ok(Self { path, pattern, hidden })
    }

    /// The glob as a path.
    pub fn path(&self) -> &RootPath {
        &self.path
    }

    /// Whether it holds no glob character, and so names one path.
    pub fn is_literal(&self) -> bool {
        self.pattern.is_none()
    }

    /// The folder that everything it fits lies in, with the stroke behind it: `docs/` of `docs/*.md`. Nothing where that may
    /// be any.
    pub fn folder(&self) -> &str {
        let path = self.path.as_str();
        let plain = &path[..path.find(SPECIAL).unwrap_or(path.len())];
        &path[..plain.rfind('/').map_or(0, |slash| slash + 1)]
    }

    /// Whether it names hidden files or folders.
    pub fn names_hidden(&self) -> bool {
        !self.hidden.is_empty()
    }

    /// Whether a path fits.
    pub fn fits(&self, path: &str) -> bool {
        self.is_match(path) && self.shows(path)
    }

    /// Whether a path, or a folder that it lies in, fits; hidden names too. So globs speak that leave things out.
    pub fn covers(&self, path: &str) -> bool {
        let folders = path.match_indices('/').map(|(slash, _)| &path[..slash]);
        folders.chain([path]).any(|path| self.is_match(path))
    }

    fn is_match(&self, path: &str) -> bool {
        self.pattern.as_ref().map_or_else(|| self.path.as_str() == path, |pattern| pattern.fits(path))
    }

    /// Whether something below this folder may fit, so that it is worth a look.
    pub fn may_fit_below(&self, folder: &str) -> bool {
        let depth = folder.split('/').count();
        let is_near = self.path.as_str().contains("**") || depth < self.path.parts().count();
        let named = self.path.parts().take_while(|part| !part.contains(SPECIAL));
        is_near && self.shows(folder) && named.zip(folder.split('/')).all(|(named, part)| named == part)
    }

    /// Whether every hidden part of a path is named by the glob.
    fn shows(&self, path: &str) -> bool {
        path.split('/').all(|part| !part.starts_with('.') || self.hidden.iter().any(|name| name.fits(part)))
    }
}

/// The hidden names that a glob speaks of, `{.github,docs}` included.
fn hidden_names(glob: &str) -> Vec<Pattern> {
    let pieces = glob.split(['/', '{', ',', '}']).filter(|piece| piece.starts_with('.'));
    // A piece of a class such as `[,.]` is no glob of its own, and no name either.
    pieces.filter_map(|piece| Pattern::of(piece).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(glob: &str, path: &str) -> bool {
        Glob::new(glob).unwrap().fits(path)
    }

    #[test]
    fn a_star_stays_within_a_folder_and_two_do_not() {
        assert!(fits("docs/*.md", "docs/راهنما.md"));
        assert!(!fits("docs/*.md", "docs/fa/راهنما.md"));
        assert!(fits("docs/**/*.md", "docs/fa/راهنما.md"));
        assert!(fits("docs/**/*.md", "docs/a.md"));
        assert!(fits("{seeds,docs}/?.txt", "seeds/ب.txt"));
    }

    #[test]
    fn a_hidden_name_is_met_only_when_it_is_named() {
        assert!(!fits("**/*.yml", ".github/ci.yml"));
        assert!(fits(".github/**", ".github/workflows/ci.yml"));
        assert!(!fits(".github/**", ".github/.cache/ci.yml"));
        assert!(fits("{.github,docs}/*.yml", ".github/ci.yml"));
        assert!(fits("**/.*.toml", "a/.b.toml"));
    }

    #[test]
    fn only_folders_that_may_hold_a_hit_are_worth_a_look() {
        let claims = Glob::new("claims/**/*.toml").unwrap();
        assert!(claims.may_fit_below("claims"));
        assert!(claims.may_fit_below("claims/a/b"));
        assert!(!claims.may_fit_below("target"));
        assert!(!claims.may_fit_below("claims/.git"));
        let flat = Glob::new("docs/*/*.md").unwrap();
        assert!(flat.may_fit_below("docs/fa"));
        assert!(!flat.may_fit_below("docs/fa/old"));
    }

    #[test]
    fn leaving_a_folder_out_leaves_out_what_it_holds() {
        let old = Glob::new("docs/old").unwrap();
        assert!(old.covers("docs/old/fa/راهنما.md"));
        assert!(!old.covers("docs/older.md"));
        assert!(Glob::new("**/*.yml").unwrap().covers(".github/ci.yml"));
    }

    #[test]
    fn what_is_no_glob_is_said() {
        assert_eq!(Glob::new("docs/[a").unwrap_err().why, "is no glob: `[` without `]`");
        assert_eq!(Glob::new("../*.md").unwrap_err().why, "leaves the root with `..`");
    }
}
