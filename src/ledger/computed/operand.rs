//! What the names and numbers of a formula stand for, in one period and place.

use std::collections::BTreeSet;

use super::{Work, shown};
use crate::claim::Facets;
use crate::claim::expr::{self, Lead, Leaf};
use crate::figure::facet::FACETS;
use crate::figure::judge::Strength;
use crate::figure::term::{Lengths, Powers, Wanted};
use crate::figure::{Amount, Exact, Interval, Term, per_in_name, scan, unit_named};
use crate::ledger::account::{Account, Evidence};
use crate::source::Span;

/// So many periods and places one formula is worked out for.
const MOST_CONTEXTS: usize = 1_000;

/// Why a formula's part has no value.
pub struct Missing {
    /// The part.
    pub span: Span,
    /// Why, in a few words.
    pub why: String,
}

/// The figures that a formula speaks of, and what is told of those it used.
pub struct Operands<'a> {
    pub accounts: &'a [Account],
    pub facets: &'a Facets,
    pub wanted: &'a Wanted,
    pub lengths: &'a Lengths,
    pub notes: Vec<String>,
}

impl Work<'_> {
    /// The periods and places that the formula is worked out for: those of the claim; where its quantities have figures for
    /// several, each for which all of them have one.
    pub fn contexts(&self) -> Vec<Facets> {
        let own = &self.claim.facets;
        let open: Vec<&Account> = self
            .expr
            .references()
            .into_iter()
            .filter(|(.., explicit)| is_empty(explicit))
            .filter_map(|(name, ..)| account(self.accounts, name))
            .collect();
        let figures = open.iter().flat_map(|account| &account.evidence);
        let fitting = figures.filter(|evidence| !evidence.is_past && evidence.facets.agrees_with(own));
        let found: BTreeSet<Facets> = fitting.map(|evidence| evidence.facets.clone().or(own)).collect();
        if found.len() <= 1 || found.len() > MOST_CONTEXTS || matches!(self.expr.lead, Lead::Relation(_)) {
            return vec![own.clone()];
        }
        let has_all =
            |facets: &Facets| open.iter().all(|account| account.evidence.iter().any(|own| speaks_of(own, facets)));
        let full: Vec<Facets> = found.into_iter().filter(has_all).collect();
        if full.is_empty() { vec![own.clone()] } else { full }
    }
}

impl Operands<'_> {
    /// What a leaf stands for.
    pub fn value(&mut self, leaf: &Leaf) -> Result<Term, Missing> {
        match leaf {
            Leaf::Literal { text, span } => literal(text)
                .map(|term| self.in_days(term, text))
                .ok_or_else(|| Missing { span: *span, why: format!("`{text}` is no number") }),
            Leaf::Name { name, span, facets } => {
                let term = account(self.accounts, name).and_then(|account| self.operand(account, facets));
                term.ok_or_else(|| Missing { span: *span, why: self.missing(name, facets) })
            }
            Leaf::Names { glob, span, .. } => {
                Err(Missing { span: *span, why: format!("{glob} are several quantities") })
            }
        }
    }

    /// What a quantity is known to be, for a formula: what all its figures of this scope have in common; where they contradict
    /// each other, which is another finding, all that any of them says. Formulas are asked only where nobody states a figure.
    fn operand(&mut self, account: &Account, explicit: &Facets) -> Option<Term> {
        let figures = self.figures(account, explicit);
        let (first, others) = figures.split_first()?;
        let unit = &first.figure.unit;
        let mut common = Some(first.figure.says.clone());
        let mut hull = first.figure.says.clone();
        for evidence in others.iter().filter(|other| Powers::of(&other.figure.unit) == Powers::of(unit)) {
            common = common.and_then(|common| common.intersection(&evidence.figure.says));
            hull = hull.hull(&evidence.figure.says);
        }
        let term = rated(Term::of(common.unwrap_or(hull), unit), account);
        let others = if others.is_empty() { String::new() } else { format!(" and {} more", others.len()) };
        let (name, phrase, place) = (&account.quantity.name, first.figure.phrase(), shown(&first.place));
        let known = self.known(name, explicit);
        // An exact figure is said already.
        let range = expr::shown(&term);
        let range = if range == phrase { String::new() } else { format!(", taken as {range}") };
        self.notes.push(format!("{known} is {phrase}{range} ({place}{others})"));
        Some(term)
    }

    /// The figures of a quantity that speak of this period and place: rather those that say so than those that leave it open,
    /// and rather those that somebody made than those that follow from others.
    fn figures<'e>(&self, account: &'e Account, explicit: &Facets) -> Vec<&'e Evidence> {
        let narrowed = explicit.clone().or(self.facets);
        let states_all = |evidence: &Evidence| {
            FACETS.into_iter().all(|facet| explicit.get(facet).is_none() || evidence.facets.get(facet).is_some())
        };
        let mut figures: Vec<&Evidence> = account
            .evidence
            .iter()
            .filter(|evidence| !evidence.is_past && evidence.facets.agrees_with(&narrowed) && states_all(evidence))
            .collect();
        prefer(&mut figures, |evidence| evidence.facets == narrowed);
        prefer(&mut figures, |evidence| narrowed.lacks(&evidence.facets).is_none());
        prefer(&mut figures, |evidence| evidence.strength != Strength::Computed);
        figures
    }

    fn missing(&self, name: &str, explicit: &Facets) -> String {
        let narrowed = explicit.clone().or(self.facets);
        match (&narrowed.when, &narrowed.scope) {
            (Some(when), _) => format!("{name} has no figure for {when}"),
            (None, Some(scope)) => format!("{name} has no figure for {scope}"),
            (None, None) => format!("{name} has no figure"),
        }
    }

    /// A name with the period and place it is taken for.
    fn known(&self, name: &str, explicit: &Facets) -> String {
        let narrowed = explicit.clone().or(self.facets);
        let values: Vec<&str> =
            FACETS.into_iter().filter_map(|facet| narrowed.get(facet)).map(|value| value.as_str()).collect();
        if values.is_empty() { name.to_owned() } else { format!("{name} ({})", values.join(", ")) }
    }

    /// Months and years in days, where something else is counted in days.
    fn in_days(&mut self, term: Term, text: &str) -> Term {
        if !self.wanted.is_in_seconds() {
            return term;
        }
        let days = term.in_days(self.lengths);
        if days != term {
            let day = Exact::ratio(1, 86_400).expect("a day is not nothing");
            let n_days = Term::bare(days.interval.scaled(&day));
            self.notes.push(format!("{text} is {} days", expr::shown(&n_days)));
        }
        days
    }
}

/// What a text calls "1,000 visits" may be as many a day: the unit of the quantity says so, or its name.
fn rated(term: Term, account: &Account) -> Term {
    let declared = account.quantity.unit.as_ref().map(|unit| unit_named(&unit.value));
    let named =
        declared.filter(|unit| Powers::of(unit).per().is_some()).or_else(|| per_in_name(&account.quantity.name));
    named.map_or(term.clone(), |unit| term.or_per(&unit))
}

/// Only those that fit, if there are any.
fn prefer(figures: &mut Vec<&Evidence>, fits: impl Fn(&Evidence) -> bool) {
    if figures.iter().any(|evidence| fits(evidence)) {
        figures.retain(|evidence| fits(evidence));
    }
}

/// Whether a figure can stand for a quantity in a period and place: it says nothing narrower.
fn speaks_of(evidence: &Evidence, facets: &Facets) -> bool {
    !evidence.is_past && evidence.facets.agrees_with(facets) && facets.lacks(&evidence.facets).is_none()
}

fn is_empty(facets: &Facets) -> bool {
    FACETS.into_iter().all(|facet| facets.get(facet).is_none())
}

fn account<'a>(accounts: &'a [Account], name: &str) -> Option<&'a Account> {
    accounts.binary_search_by(|account| account.quantity.name.as_str().cmp(name)).ok().map(|idx| &accounts[idx])
}

/// A number in a formula; per cent is per hundred.
fn literal(text: &str) -> Option<Term> {
    let mention = scan::phrase(text, None)?;
    let Amount::Number { value, .. } = &mention.amount else { return None };
    Some(Term::of(Interval::point(value.clone()), &mention.unit))
}
