//! Which quotes are asked for in a long text: all that claims have of it, so that it is passed over a few times for all of them,
//! not for each. Shorter texts are searched quote by quote.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Gathering;
use super::ground::{self, Grounding, Hit, Light, Wanted};
use super::locate::Template;
use super::requote;
use crate::claim::{Around, Claim, Origin, Piece, Quote, Text};
use crate::figure::own::OwnKind;
use crate::source::{Asides, Glob, Source};

/// What is asked of long texts, and what is known of them.
#[derive(Default)]
pub struct Asked<'a> {
    /// The claims that have quotes of a text, by its path.
    by_path: BTreeMap<String, Vec<usize>>,
    /// The same where a glob names the texts.
    by_glob: Vec<(Glob, Vec<usize>)>,
    /// Quotes that are asked for next, by the path of the text.
    told: BTreeMap<String, Vec<Call<'a>>>,
    /// Quotes brought up to date, of which it will be asked whether they stand.
    renewed: Vec<Call<'a>>,
    /// The answers, by the path of the text.
    known: BTreeMap<String, Answers<Grounding>>,
    /// Where quotes stand as they are, or nowhere.
    standing: BTreeMap<String, Answers<Option<Hit>>>,
}

/// The answers to quotes, in one text.
type Answers<T> = BTreeMap<Key, T>;

/// A quote that a claim asks for.
#[derive(Clone)]
struct Call<'a> {
    claim: usize,
    quote: Cow<'a, Quote>,
    around: &'a Around,
    light: Light<'a>,
}

/// What makes the answer to a quote this one and no other.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    /// Its words; a hole is none.
    pieces: Vec<Option<String>>,
    prefix: Option<String>,
    suffix: Option<String>,
    lang: Option<String>,
    own: Option<OwnKind>,
}

impl Call<'_> {
    fn wanted(&self) -> Wanted<'_> {
        wanted(&self.quote, self.around, self.light)
    }
}

impl Key {
    fn of(wanted: &Wanted<'_>) -> Self {
        let words = |piece: &Piece| match piece {
            Piece::Words(words) => Some(words.clone()),
            Piece::Hole(_) => None,
        };
        Self {
            pieces: wanted.quote.pieces.iter().map(words).collect(),
            prefix: wanted.prefix.map(str::to_owned),
            suffix: wanted.suffix.map(str::to_owned),
            lang: wanted.light.lang.map(str::to_owned),
            own: wanted.light.own,
        }
    }
}

/// The sources that every quote of a claim is asked for in. A listed item is asked for in the first one, and in the next ones
/// only where it is not found before.
fn sources_of(claim: &Claim) -> &[Text] {
    match &claim.origin {
        _ if claim.field.is_some() => &[],
        Origin::Stated(stated) => &stated.sources,
        Origin::Translated(translated) => &translated.stated.sources,
        Origin::Listed(listed) => &listed.sources[..listed.sources.len().min(1)],
        _ => &[],
    }
}

impl<'a> Asked<'a> {
    /// Which claims have quotes of which texts.
    pub fn of(claims: impl Iterator<Item = (usize, &'a Claim)>) -> Self {
        let mut asked = Self::default();
        let mut by_glob: BTreeMap<String, (Glob, Vec<usize>)> = BTreeMap::new();
        for (idx, claim) in claims {
            for text in sources_of(claim) {
                let Ok(glob) = Glob::new(&Template::new(&text.value).glob) else { continue };
                let path = glob.path().as_str().to_owned();
                if glob.is_literal() {
                    asked.by_path.entry(path).or_default().push(idx);
                } else if !matches!(claim.origin, Origin::Listed(_)) {
                    by_glob.entry(path).or_insert_with(|| (glob, Vec::new())).1.push(idx);
                }
            }
        }
        asked.by_glob = by_glob.into_values().collect();
        asked
    }

    /// The claims that have quotes of a text.
    fn claims_of(&self, path: &str) -> BTreeSet<usize> {
        let globs = self.by_glob.iter().filter(|(glob, _)| glob.fits(path)).flat_map(|(_, claims)| claims);
        self.by_path.get(path).into_iter().flatten().chain(globs).copied().collect()
    }
}

impl<'a> Gathering<'a, '_> {
    /// Where a quote stands in a source. The claims of one sentence share the answer.
    pub(super) fn ground(&mut self, idx: usize, quote: &Quote, around: &Around, source: &Arc<Source>) -> Grounding {
        let wanted = wanted(quote, around, self.light(idx));
        if !source.is_long() {
            return self.ground_each(source, &[wanted]).remove(0);
        }
        let path = &source.path;
        let key = Key::of(&wanted);
        if let Some(known) = self.asked.known.get(path).and_then(|known| known.get(&key)) {
            return known.clone();
        }
        let calls = self.calls(path);
        let known = self.asked.known.entry(path.clone()).or_default();
        let all = together(&calls, wanted, known);
        let answers = self.ground_each(source, &all.values().copied().collect::<Vec<_>>());
        let answers: Answers<Grounding> = all.into_keys().zip(answers).collect();
        self.renew(source, &calls, &answers);
        let known = self.asked.known.entry(path.clone()).or_default();
        known.extend(answers);
        known[&key].clone()
    }

    /// Where a quote that was brought up to date stands, as it is or after repair.
    pub(super) fn stands(&mut self, idx: usize, quote: &Quote, around: &Around, source: &Arc<Source>) -> Option<Hit> {
        if !source.is_long() {
            return found(self.ground(idx, quote, around, source));
        }
        let path = &source.path;
        let wanted = wanted(quote, around, self.light(idx));
        let key = Key::of(&wanted);
        if let Some(known) = self.asked.standing.get(path).and_then(|known| known.get(&key)) {
            return known.clone();
        }
        let claims = self.asked.claims_of(path);
        let renewed =
            self.asked.renewed.iter().filter(|call| call.claim == idx || claims.contains(&call.claim)).cloned();
        let calls: Vec<Call<'a>> = renewed.collect();
        let known = self.asked.standing.entry(path.clone()).or_default();
        let all = together(&calls, wanted, known);
        let hits = self.standing_each(source, &all.values().copied().collect::<Vec<_>>());
        let known = self.asked.standing.entry(path.clone()).or_default();
        known.extend(all.into_keys().zip(hits));
        known[&key].clone()
    }

    /// Tells which items of a list will be asked for in a source.
    pub(super) fn tell(&mut self, idx: usize, items: &[usize], source: &Source) {
        let listed = self.calls_of(idx);
        if source.is_long() && items.iter().all(|item| *item < listed.len()) {
            let calls = items.iter().map(|item| listed[*item].clone());
            self.asked.told.entry(source.path.clone()).or_default().extend(calls);
        }
    }

    /// What else is to be asked for in a text: at first all quotes that claims have of it.
    fn calls(&mut self, path: &str) -> Vec<Call<'a>> {
        let mut calls = self.asked.told.remove(path).unwrap_or_default();
        if !self.asked.known.contains_key(path) {
            let claims = self.asked.claims_of(path);
            calls.extend(claims.into_iter().flat_map(|idx| self.calls_of(idx)));
        }
        calls
    }

    fn calls_of(&self, idx: usize) -> Vec<Call<'a>> {
        let (around, quotes): (&Around, Vec<&Quote>) = match &self.claim(idx).origin {
            Origin::Stated(stated) => (&stated.around, vec![&stated.quote]),
            Origin::Translated(translated) => (&translated.stated.around, vec![&translated.stated.quote]),
            Origin::Listed(listed) => (&listed.around, listed.items.iter().map(|item| &item.quote).collect()),
            _ => return Vec::new(),
        };
        let light = self.light(idx);
        quotes.into_iter().map(|quote| Call { claim: idx, quote: Cow::Borrowed(quote), around, light }).collect()
    }

    /// Keeps the quotes that will be proposed in place of others, so that they are asked for together.
    fn renew(&mut self, source: &Source, calls: &[Call<'a>], answers: &Answers<Grounding>) {
        for call in calls {
            if let Some(Grounding::Moved(hit) | Grounding::Changed { hit, .. }) = answers.get(&Key::of(&call.wanted()))
                && let Some((_, quote)) = requote::renewed(source, &call.quote, hit)
            {
                self.asked.renewed.push(Call { quote: Cow::Owned(quote), ..call.clone() });
            }
        }
    }

    /// Where quotes stand in a source: in its sentences, else beside them.
    fn ground_each(&mut self, source: &Arc<Source>, wanted: &[Wanted<'_>]) -> Vec<Grounding> {
        let mut answers = self.ground_text(source, wanted);
        let is_missing = |answer: &Grounding| matches!(answer, Grounding::Missing { .. });
        let missing: Vec<usize> = (0..answers.len()).filter(|idx| is_missing(&answers[*idx])).collect();
        if let Some(asides) = (!missing.is_empty()).then(|| source.asides()).flatten() {
            let view = view(source, asides);
            let beside = self.ground_text(view, &missing.iter().map(|idx| wanted[*idx]).collect::<Vec<_>>());
            for (idx, answer) in missing.into_iter().zip(beside) {
                // There it must stand as it is: an address that looks like it is another address.
                let answer = answer.led_back(asides);
                if !matches!(answer, Grounding::Missing { .. } | Grounding::Moved(_)) {
                    answers[idx] = answer;
                }
            }
        }
        answers
    }

    fn ground_text(&mut self, source: &Arc<Source>, wanted: &[Wanted<'_>]) -> Vec<Grounding> {
        if source.is_long() {
            return ground::ground_all(source, wanted);
        }
        let text = self.searchable(source);
        wanted.iter().map(|wanted| ground::ground(&text, wanted)).collect()
    }

    /// The same for quotes that must stand as they are, in a long source.
    fn standing_each(&mut self, source: &Arc<Source>, wanted: &[Wanted<'_>]) -> Vec<Option<Hit>> {
        let answers = ground::standing(source, wanted);
        let mut hits = Vec::new();
        for (wanted, answer) in wanted.iter().zip(answers) {
            let is_beside = |asides| ground::standing(view(source, asides), &[*wanted])[0].is_some();
            hits.push(match answer {
                Some(answer) => found(answer),
                // Something like it in a sentence goes before what stands beside them.
                None if source.asides().is_some_and(is_beside) => found(self.ground_each(source, &[*wanted]).remove(0)),
                None => None,
            });
        }
        hits
    }
}

fn wanted<'q>(quote: &'q Quote, around: &'q Around, light: Light<'q>) -> Wanted<'q> {
    let (prefix, suffix) = around.words();
    Wanted { quote, prefix, suffix, light }
}

/// What is asked for together with one quote, without what is known already.
fn together<'q, T>(calls: &'q [Call<'_>], wanted: Wanted<'q>, known: &Answers<T>) -> BTreeMap<Key, Wanted<'q>> {
    let all = calls.iter().map(Call::wanted).chain([wanted]).map(|wanted| (Key::of(&wanted), wanted));
    all.filter(|(key, _)| !known.contains_key(key)).collect()
}

fn found(grounding: Grounding) -> Option<Hit> {
    match grounding {
        Grounding::Found(hit) => Some(hit),
        _ => None,
    }
}

/// What stands beside the sentences of a source, written as the text around it is.
fn view<'s>(source: &Source, asides: &'s Asides) -> &'s Arc<Source> {
    let view = asides.view();
    view.memo(|| ground::manner_of(source, Light::default()));
    view
}
