//! The sources of one run: each file is read and decoded once, however many claims speak of it and on whatever thread.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::decode::decode;
use super::files::{Entry, Files, Glob, LARGEST, RootPath, Stream, Unreadable, too_large};
use super::notebook::{self, is_notebook};
use super::recall::Recall;
use super::{Source, Stamp};

/// The sources of one run.
pub struct Sources<'f> {
    files: &'f dyn Files,
    excluded: Vec<Glob>,
    langs: Vec<(Glob, String)>,
    loaded: Cells<String, Arc<Source>>,
    found: Cells<(String, Entry), Vec<String>>,
    recall: Option<Recall>,
    /// Whether too little is looked at for anything to be kept.
    is_little: AtomicBool,
}

/// With fewer files nothing is kept: to read them all takes no longer.
const FEWEST: usize = 200;

/// What was asked for already. Each answer has a cell of its own, so that one slow file does not hold up the others.
type Cells<K, V> = Mutex<BTreeMap<K, Arc<OnceLock<Result<V, Unreadable>>>>>;

impl<'f> Sources<'f> {
    /// The sources among these files.
    pub fn new(files: &'f dyn Files) -> Self {
        Self {
            files,
            excluded: Vec::new(),
            langs: Vec::new(),
            loaded: Mutex::default(),
            found: Mutex::default(),
            recall: None,
            is_little: AtomicBool::new(false),
        }
    }

    /// The same without what these globs cover (`files.exclude`).
    ///
    /// # Errors
    /// When one of them is malformed or leaves the root.
    pub fn without(mut self, globs: &[String]) -> Result<Self, Unreadable> {
        self.excluded = globs.iter().map(|glob| Glob::new(glob)).collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// The same with the languages of what these globs cover (`files.lang`); the first that fits holds.
    ///
    /// # Errors
    /// When one of them is malformed or leaves the root.
    pub fn in_languages(mut self, langs: &[(String, String)]) -> Result<Self, Unreadable> {
        self.langs =
            langs.iter().map(|(glob, lang)| Ok((Glob::new(glob)?, lang.clone()))).collect::<Result<_, Unreadable>>()?;
        Ok(self)
    }

    /// The text at a path; the same one for every caller.
    ///
    /// # Errors
    /// When there is no such file below the root, or it is no text.
    pub fn load(&self, path: &str) -> Result<Arc<Source>, Unreadable> {
        let path = RootPath::new(path)?;
        once(&self.loaded, path.as_str().to_owned(), || self.read(path.as_str()))
    }

    /// The bytes of a data file, a piece at a time. Each call reads it once more: what is kept of it is the caller's business.
    ///
    /// # Errors
    /// When there is no such file below the root, or it cannot be opened.
    pub fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
        self.files.open(path)
    }

    /// The language of the texts at a path, when the configuration tells it.
    pub fn lang(&self, path: &str) -> Option<String> {
        self.langs.iter().find(|(glob, _)| glob.covers(path)).map(|(_, lang)| lang.clone())
    }

    /// The files or folders that fit a glob, sorted; see [`Files::find`].
    ///
    /// # Errors
    /// When the glob is malformed or leaves the root, or a path without glob characters names nothing of the kind.
    pub fn find(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable> {
        once(&self.found, (glob.to_owned(), entry), || self.search(glob, entry))
    }

    /// How many texts were read.
    pub fn n_loaded(&self) -> usize {
        lock(&self.loaded).values().filter(|cell| matches!(cell.get(), Some(Ok(_)))).count()
    }

    /// The same with what an earlier run found out, and with the wish to keep what this one does.
    #[must_use]
    pub fn recalling(mut self, recall: Recall) -> Self {
        self.recall = Some(recall);
        self
    }

    /// What an earlier run found out. `None` where nothing is kept from run to run.
    pub fn recall(&self) -> Option<&Recall> {
        self.recall.as_ref().filter(|_| !self.is_little.load(Ordering::Relaxed))
    }

    /// Whether this run was asked to recall: whatever comes of it, what only the configuration names need not be looked at.
    pub fn was_to_recall(&self) -> bool {
        self.recall.is_some()
    }

    /// Tells how many files claims speak of. With few of them nothing is kept, where nothing was.
    pub fn are_so_many(&self, n_files: usize) {
        if n_files < FEWEST && self.recall.as_ref().is_some_and(Recall::is_empty) {
            self.is_little.store(true, Ordering::Relaxed);
            self.files.keep_nothing();
        }
    }

    /// What tells the content of a file from every other, where that is known.
    pub fn stamp(&self, path: &str) -> Option<Stamp> {
        self.files.stamp(path)
    }

    /// The same where it is known without reading the file.
    pub fn stamp_at_hand(&self, path: &str) -> Option<Stamp> {
        self.files.stamp_at_hand(path)
    }

    fn read(&self, path: &str) -> Result<Arc<Source>, Unreadable> {
        let bytes = self.files.read(path)?;
        if bytes.len() as u64 > LARGEST {
            return Err(too_large());
        }
        let text = decode(bytes)?;
        let source = if is_notebook(path) { notebook::read(path, &text)? } else { Source::new(path, text) };
        Ok(Arc::new(Source { lang: self.lang(path), ..source }))
    }

    fn search(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable> {
        let mut paths = self.files.find(glob, entry)?;
        paths.retain(|path| !self.excluded.iter().any(|excluded| excluded.covers(path)));
        if paths.is_empty() && Glob::new(glob).is_ok_and(|glob| glob.is_literal()) {
            return Err(Unreadable::because("is left out by `exclude`"));
        }
        Ok(paths)
    }
}

/// The answer to a question that is asked once.
fn once<K: Ord, V: Clone>(
    cells: &Cells<K, V>,
    key: K,
    ask: impl FnOnce() -> Result<V, Unreadable>,
) -> Result<V, Unreadable> {
    let cell = Arc::clone(lock(cells).entry(key).or_default());
    cell.get_or_init(ask).clone()
}

/// A cell is never left half made, so a panic elsewhere does not spoil the map.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;
    use crate::source::Memory;

    /// Counts how often it is read.
    struct Counted {
        memory: Memory,
        n_reads: AtomicUsize,
    }

    impl Files for Counted {
        fn read(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
            self.n_reads.fetch_add(1, Ordering::Relaxed);
            self.memory.read(path)
        }

        fn open(&self, path: &str) -> Result<Box<dyn Stream>, Unreadable> {
            self.memory.open(path)
        }

        fn find(&self, glob: &str, entry: Entry) -> Result<Vec<String>, Unreadable> {
            self.memory.find(glob, entry)
        }
    }

    #[test]
    fn a_path_is_read_once_by_any_spelling_and_on_any_thread() {
        let files = Counted { memory: Memory::new([("seeds/a.txt", "متن")]), n_reads: AtomicUsize::new(0) };
        let sources = Sources::new(&files);
        let first = sources.load("seeds/a.txt").unwrap();
        std::thread::scope(|scope| {
            for path in ["./seeds/a.txt", "seeds//a.txt", "seeds/a.txt"] {
                scope.spawn(|| assert!(Arc::ptr_eq(&first, &sources.load(path).unwrap())));
            }
        });
        assert_eq!(files.n_reads.load(Ordering::Relaxed), 1);
        assert_eq!((first.path.as_str(), sources.n_loaded()), ("seeds/a.txt", 1));
    }

    #[test]
    fn what_is_no_text_says_why() {
        let mut memory = Memory::new([("docs/a.md", "")]);
        memory.files.insert("picture.png".to_owned(), vec![0x89, b'P']);
        memory.files.insert("huge.txt".to_owned(), vec![b' '; (LARGEST + 1) as usize]);
        let sources = Sources::new(&memory);
        let why = |path| sources.load(path).unwrap_err().why;
        assert_eq!(why("picture.png"), "is not UTF-8: byte 0 (0x89)");
        assert_eq!(why("huge.txt"), "is larger than 64 MiB");
        assert_eq!(why("docs"), "is a folder");
        assert_eq!(why("nowhere.txt"), "does not exist");
        assert_eq!(sources.load("docs/a.md").unwrap().text, "");
    }

    #[test]
    fn a_text_is_in_the_language_of_the_first_glob_that_covers_it() {
        let memory = Memory::new([("docs/de/a.md", ""), ("docs/a.md", ""), ("a.md", "")]);
        let langs = [("docs/de/**", "de"), ("docs/**", "fa")].map(|(glob, lang)| (glob.to_owned(), lang.to_owned()));
        let sources = Sources::new(&memory).in_languages(&langs).unwrap();
        let lang = |path| sources.load(path).unwrap().lang.clone();
        assert_eq!(
            [lang("docs/de/a.md"), lang("docs/a.md"), lang("a.md")],
            [Some("de".into()), Some("fa".into()), None]
        );
    }

    #[test]
    fn what_is_excluded_is_not_found_by_glob_or_by_name() {
        let memory = Memory::new([("docs/a.md", ""), ("docs/old/b.md", "")]);
        let sources = Sources::new(&memory).without(&["docs/old/**".to_owned()]).unwrap();
        assert_eq!(sources.find("docs/**/*.md", Entry::File).unwrap(), ["docs/a.md"]);
        assert_eq!(sources.find("docs/old/b.md", Entry::File).unwrap_err().why, "is left out by `exclude`");
    }
}
