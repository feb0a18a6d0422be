//! A number of things in a text, and the folder of that name that holds them: "26 rules" and `src/rules/`.

use std::collections::BTreeMap;

use super::names::singular;
use super::pages::{Page, Shelf};
use super::{Candidate, names};
use crate::adopt::draft;
use crate::claim::toml_text::{list, quoted};
use crate::figure::Mention;
use crate::source::Entry;

/// Fewer are told by anything.
const FEWEST: i64 = 3;
/// From so many on a count that is off by one or two is drift, and no other thing.
const MANY: i64 = 10;
/// Folders are looked for so deep.
const DEEPEST: usize = 5;
/// Folders of others, and of what was made.
const SKIPPED: [&str; 9] =
    ["node_modules", "vendor", "third_party", "target", "dist", "build", "fixtures", "snapshots", "testdata"];
/// Files that hold a folder together, and are none of the things in it.
const TIES: [&str; 8] =
    ["mod.rs", "lib.rs", "__init__.py", "README.md", "index.md", "index.js", "index.ts", "_index.md"];

/// Every figure of counted things that a folder of that name agrees with.
pub fn candidates(shelf: &Shelf<'_>) -> Vec<Candidate> {
    let mut folders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for folder in shelf.sources.find("**", Entry::Folder).unwrap_or_default() {
        let parts: Vec<&str> = folder.split('/').collect();
        let is_own = parts.len() <= DEEPEST && !parts.iter().any(|part| SKIPPED.contains(part));
        if let Some(name) = parts.last().filter(|_| is_own) {
            folders.entry(singular(name)).or_default().push(folder);
        }
    }
    let mut candidates = Vec::new();
    for page in &shelf.pages {
        for mention in &page.mentions {
            let (Some(n), Some(noun)) = (mention.whole().filter(|n| *n >= FEWEST), mention.noun()) else { continue };
            let found = folders.get(&noun).into_iter().flatten();
            candidates.extend(found.filter_map(|folder| candidate(shelf, page, mention, n, folder)));
        }
    }
    candidates
}

/// What is counted in a folder.
struct Counting {
    each: &'static str,
    glob: String,
    except: Vec<String>,
    n: i64,
}

fn candidate(shelf: &Shelf<'_>, page: &Page, mention: &Mention, n: i64, folder: &str) -> Option<Candidate> {
    let countings = countings(shelf, folder);
    let fits = |counting: &&Counting| {
        (mention.is_plain() && counting.n == n) || (mention.is_least() && (n..=n + n / 3).contains(&counting.n))
    };
    let is_near = |counting: &&Counting| {
        mention.is_plain() && page.is_at_root() && n >= MANY && counting.n >= MANY && (counting.n - n).abs() <= 2
    };
    // The counting that holds goes first; where none does, only the one that there is can be off.
    let (counting, may_differ) = match countings.iter().find(fits) {
        Some(counting) => (counting, false),
        None => match countings.as_slice() {
            [only] if is_near(&only) => (only, true),
            _ => return None,
        },
    };
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let quantity = names::slug(name)?;
    let quote = page.quote(mention)?;
    let mut pairs = vec![("source", quoted(&counting.glob)), ("each", quoted(counting.each))];
    if !counting.except.is_empty() {
        pairs.push(("except", list(&counting.except)));
    }
    let head = draft::head(&quantity, &[("kind", quoted("count"))]);
    let toml = [head, draft::stated(&quantity, page.path(), &quote), draft::claim(&quantity, "counted", &pairs)];
    Some(Candidate {
        about: format!("{} says how many {name} there are, and {folder}/ holds them.", page.path()),
        quantity,
        toml: toml.join("\n"),
        places: vec![page.taken(mention)],
        may_differ,
    })
}

/// The ways to count what is in a folder: its files of one ending, without those that hold it together, or its folders.
fn countings(shelf: &Shelf<'_>, folder: &str) -> Vec<Counting> {
    let files = shelf.sources.find(&format!("{folder}/*"), Entry::File).unwrap_or_default();
    let folders = shelf.sources.find(&format!("{folder}/*"), Entry::Folder).unwrap_or_default();
    let mut by_ending: BTreeMap<&str, (i64, Vec<String>)> = BTreeMap::new();
    for file in &files {
        let name = file.rsplit('/').next().unwrap_or(file);
        let Some((_, ending)) = name.rsplit_once('.') else { continue };
        let (n, except) = by_ending.entry(ending).or_default();
        if TIES.contains(&name) { except.push(file.clone()) } else { *n += 1 }
    }
    let of_files = by_ending.into_iter().map(|(ending, (n, except))| Counting {
        each: "file",
        glob: format!("{folder}/*.{ending}"),
        except,
        n,
    });
    let mut countings: Vec<Counting> = of_files.filter(|counting| counting.n > 1).collect();
    if folders.len() > 1 {
        let n = i64::try_from(folders.len()).unwrap_or(i64::MAX);
        countings.push(Counting { each: "folder", glob: format!("{folder}/*"), except: Vec::new(), n });
    }
    countings
}
