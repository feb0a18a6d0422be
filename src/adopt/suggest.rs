//! Suggesting: the first claims of a repository. Each kind of candidate is one file below; what is kept was held against its
//! sources, and either holds, or shows a contradiction that is hardly a coincidence.

mod badges;
mod folders;
mod headings;
mod names;
mod pages;
mod repeats;
mod totals;
mod translations;
mod versions;

use std::collections::BTreeSet;

use super::trial::Trial;
use crate::claim::Config;
use crate::source::{Sources, Span};
use pages::Shelf;

/// So many quantities are suggested at most, and so many of one sort: a first file is read by a person.
const MOST: usize = 20;
const MOST_OF_A_SORT: usize = 5;
/// So many places to pin are named.
const PLACES: usize = 3;

/// What a repository offers.
#[derive(Debug, Default)]
pub struct Proposal {
    /// The claims, by quantity.
    pub suggestions: Vec<Suggestion>,
    /// How many texts were looked at.
    pub n_texts: usize,
    /// Texts that could not be looked at, with the reason.
    pub unread: Vec<(String, String)>,
    /// Figures that nothing was found to hold against: `README.md:3:8`, with their words.
    pub places: Vec<(String, String)>,
}

/// Claims about one quantity, which were held against their sources.
#[derive(Debug)]
pub struct Suggestion {
    /// The quantity.
    pub quantity: String,
    /// What the claims say, in a sentence.
    pub about: String,
    /// The claims.
    pub toml: String,
    /// How many there are.
    pub n_claims: usize,
    /// Whether the figures contradict each other.
    pub differs: bool,
}

/// Claims that may hold.
struct Candidate {
    /// The quantity.
    quantity: String,
    /// What the claims say, in a sentence.
    about: String,
    /// The claims.
    toml: String,
    /// The figures of texts that they speak of; nobody else should.
    places: Vec<(String, Span)>,
    /// Whether a contradiction would be one, and no coincidence.
    may_differ: bool,
}

/// A sort of candidates, from the surest on.
type Sort = fn(&Shelf<'_>) -> Vec<Candidate>;

const SORTS: [Sort; 7] = [
    versions::candidates,
    folders::candidates,
    totals::candidates,
    headings::candidates,
    badges::candidates,
    translations::candidates,
    repeats::candidates,
];

/// Looks through a repository.
pub fn suggest(sources: &Sources<'_>) -> Proposal {
    let shelf = Shelf::of(sources);
    let mut proposal = Proposal { n_texts: shelf.pages.len(), ..Proposal::default() };
    let mut taken: BTreeSet<(String, Span)> = BTreeSet::new();
    let mut names: BTreeSet<String> = BTreeSet::new();
    for sort in SORTS {
        let mut n_kept = 0;
        for candidate in sort(&shelf) {
            let is_full = n_kept == MOST_OF_A_SORT || proposal.suggestions.len() == MOST;
            let is_taken =
                names.contains(&candidate.quantity) || candidate.places.iter().any(|place| taken.contains(place));
            if is_full || is_taken {
                continue;
            }
            let Some(suggestion) = weighed(&shelf, &candidate) else { continue };
            n_kept += 1;
            names.insert(candidate.quantity);
            taken.extend(candidate.places);
            proposal.suggestions.push(suggestion);
        }
    }
    proposal.unread.clone_from(&shelf.unread);
    proposal.places = shelf.places_to_pin(&taken, PLACES);
    proposal
}

/// The candidate, if it can be grounded, and holds or differs where it may.
fn weighed(shelf: &Shelf<'_>, candidate: &Candidate) -> Option<Suggestion> {
    let trial = Trial::of_text(&candidate.toml, shelf.sources, &Config::default());
    let differs = !trial.holds();
    if differs && !(candidate.may_differ && trial.contradicts()) {
        return None;
    }
    let about = if differs {
        format!("{} They do not agree: see which is right.", candidate.about)
    } else {
        candidate.about.clone()
    };
    Some(Suggestion {
        quantity: candidate.quantity.clone(),
        about,
        toml: candidate.toml.clone(),
        n_claims: trial.claims.len(),
        differs,
    })
}

impl Proposal {
    /// The claims file, with a comment for each quantity.
    pub fn file(&self) -> String {
        let mut file = String::from(
            "# What the texts of this repository say in numbers, as far as `counterclaim init` could ground it. Every claim was\n\
             # found in its source when this was written. Keep what somebody would mind being wrong, and delete the rest.\n",
        );
        for suggestion in &self.suggestions {
            file += &format!("\n{}{}", comment(&suggestion.about), suggestion.toml);
        }
        file
    }
}

/// A sentence as a comment, in lines that are not too long.
fn comment(sentence: &str) -> String {
    let mut lines = vec![String::from("#")];
    for word in sentence.split_whitespace() {
        if lines.last().is_some_and(|line| line.chars().count() + word.chars().count() > 110) {
            lines.push(String::from("#"));
        }
        let line = lines.last_mut().expect("there is a line");
        line.push(' ');
        // A control character would end the comment, or the file.
        line.extend(word.chars().filter(|c| !c.is_control()));
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests;
