//! Names looked up across all files: quantities, ids and rules that are meant somewhere must be there; facets and kinds of
//! a head reach its claims.

use std::collections::{BTreeMap, BTreeSet};

use super::head::{self, Head};
use super::{Draft, DraftClaim, alias, circle};
use crate::claim::expr::{Lead, Leaf, Node};
use crate::claim::near::{hint, nearest};
use crate::claim::quote::FIGURE;
use crate::claim::{Accept, Claim, Claims, Expr, Fault, Origin, Quantity, Text, name};
use crate::figure::{Dimension, Kind, unit_named};
use crate::source::{Place, Span};

/// More quantities than any one sum has.
const MOST_FITTING: usize = 1_000;

/// With so many faults an unknown name is no slip, and looking for the one that was meant would take long.
const MANY: usize = 200;

/// Looks up the names of a draft, and keeps what is sound.
pub(super) fn settle(draft: Draft, known_rules: &[&str]) -> Claims {
    let mut draft = draft;
    let too_many = cut(&mut draft.claims);
    let aliases = alias::resolve(&mut draft);
    let mut faults = draft.faults;
    faults.extend(too_many);
    let mut quantities = quantities(draft.heads, draft.names, &mut faults);
    name_by_sentences(&draft.claims, &mut quantities);
    let ids = ids(draft.ids, &mut faults);
    let mut names =
        Names { quantities, unsound: aliases.unsound, ids, known_rules, is_whole: !draft.hides_tables, faults };
    let claims = draft.claims.into_iter().filter_map(|claim| names.claim(claim)).collect();
    let accepts = draft.accepts.into_iter().filter(|accept| names.knows_all_of(accept)).collect();
    let Names { quantities, mut faults, .. } = names;
    let claims = circle::without_circles(claims, &mut faults);
    Claims { quantities, claims, accepts, faults, ..Claims::default() }
}

/// More claims than these are not held against anything.
const MOST_CLAIMS: usize = 100_000;

/// Leaves out what is too much, and says so.
fn cut(claims: &mut Vec<DraftClaim>) -> Option<Fault> {
    let first = claims.get(MOST_CLAIMS)?.claim.place.clone();
    claims.truncate(MOST_CLAIMS);
    let help = "a pattern or a count takes the place of many claims; or make several projects";
    Some(
        Fault::new(first, format!("more than {MOST_CLAIMS} claims: from here on they are not checked")).with_help(help),
    )
}

fn quantities(heads: Vec<Head>, names: Vec<Text>, faults: &mut Vec<Fault>) -> BTreeMap<String, Quantity> {
    let mut quantities = BTreeMap::new();
    for Head { quantity, .. } in heads {
        match quantities.get(&quantity.name) {
            Some(first) => faults.push(head::second(&quantity, first)),
            None => {
                quantities.insert(quantity.name.clone(), quantity);
            }
        }
    }
    for name in names {
        quantities.entry(name.value.clone()).or_insert_with(|| head::without_head(name));
    }
    quantities
}

/// A hole of a sentence may be all that names its quantity; one that nearly names another is a slip.
fn name_by_sentences(claims: &[DraftClaim], quantities: &mut BTreeMap<String, Quantity>) {
    let mut named = BTreeMap::new();
    for draft in claims {
        let hole = &draft.claim.quantity;
        let is_new = !quantities.contains_key(hole) && hole != FIGURE && name::is_name(hole);
        if is_new && nearest(hole, quantities.keys().map(String::as_str)).is_none() {
            let text = Text { value: hole.clone(), place: draft.quantity.clone() };
            named.entry(hole.clone()).or_insert_with(|| head::without_head(text));
        }
    }
    quantities.extend(named);
}

fn ids(ids: Vec<Text>, faults: &mut Vec<Fault>) -> BTreeMap<String, Place> {
    let mut known: BTreeMap<String, Place> = BTreeMap::new();
    for id in ids {
        match known.get(&id.value) {
            Some(first) => {
                let line = first.source.position(first.span.start).line;
                let help = format!("the other is in {}, line {line}: rename one", first.source.path);
                faults.push(Fault::new(id.place, format!("two claims have the id `{}`", id.value)).with_help(help));
            }
            None => {
                known.insert(id.value, id.place);
            }
        }
    }
    known
}

struct Names<'a> {
    quantities: BTreeMap<String, Quantity>,
    /// Names that are said to be aliases and are none; their heads say so.
    unsound: BTreeSet<String>,
    ids: BTreeMap<String, Place>,
    known_rules: &'a [&'a str],
    /// Whether all files could be read, so that a name that is not there is nowhere.
    is_whole: bool,
    faults: Vec<Fault>,
}

impl Names<'_> {
    /// The claim with what it has from its head, if nothing is wrong with its names.
    fn claim(&mut self, draft: DraftClaim) -> Option<Claim> {
        let n_faults = self.faults.len();
        let Some(quantity) = self.quantities.get(&draft.claim.quantity).cloned() else {
            self.unknown_hole(&draft);
            return None;
        };
        if quantity.kind == Some(Kind::Text) {
            self.check_text(&draft);
        }
        let mut claim = draft.claim;
        if let Origin::Computed(formula) = &mut claim.origin {
            self.expand(formula, &claim.quantity);
            self.check_formula(formula);
            self.check_versions(formula, quantity.kind);
        }
        let is_sound = self.is_sound(&claim);
        let facets = claim.facets.or(&quantity.facets);
        (is_sound && self.faults.len() == n_faults).then_some(Claim { facets, ..claim })
    }

    fn is_sound(&self, claim: &Claim) -> bool {
        let mut operands = match &claim.origin {
            Origin::Computed(formula) => formula.names(),
            _ => Vec::new(),
        };
        operands.push((&claim.quantity, Span::new(0, 0)));
        operands.iter().all(|(name, _)| !self.unsound.contains(*name))
    }

    /// A hole of a sentence that names no quantity.
    fn unknown_hole(&mut self, draft: &DraftClaim) {
        let name = &draft.claim.quantity;
        let help = if name == FIGURE {
            "the holes of a sentence name quantities: {clinics}".to_owned()
        } else {
            self.help_for(name)
        };
        self.unknown(draft.quantity.clone(), "quantity", name, help);
    }

    /// A text is only quoted: it has no figure.
    fn check_text(&mut self, draft: &DraftClaim) {
        let name = &draft.claim.quantity;
        let stated = match &draft.claim.origin {
            Origin::Stated(stated) => stated,
            Origin::Translated(translated) => &translated.stated,
            _ => {
                let fault = Fault::new(draft.origin.clone(), format!("`{name}` is a text, which has no figure"));
                self.faults.push(fault.with_help(format!("quote its words: [[{name}.stated]]")));
                return;
            }
        };
        if let Some(hole) = stated.hole.and_then(|idx| stated.quote.holes().nth(idx)) {
            let fault = Fault::new(hole.place, format!("`{name}` is a text, which has no figure"));
            self.faults.push(fault.with_help("write the words themselves in place of the hole"));
        }
        if let Some(says) = &draft.says {
            let fault = Fault::new(says.clone(), format!("`{name}` is a text, which says no figure"));
            self.faults.push(fault.with_help("leave `says` out, or give it another kind"));
        }
    }

    /// Finds the quantities that the globs of a formula fit; its own is none of them.
    fn expand(&mut self, formula: &mut Expr, own: &str) {
        for (glob, span) in formula.globs() {
            let fits = |name: &&String| name.as_str() != own && name::fits(name, &glob);
            let names: Vec<String> = self.quantities.keys().filter(fits).take(MOST_FITTING + 1).cloned().collect();
            let place = formula.place_of(span);
            if names.is_empty() && self.is_whole {
                let fault = Fault::new(place, format!("no quantity fits `{glob}`"));
                self.faults.push(fault.with_help("a star stands for any part of a name: visits-*"));
            } else if names.len() > MOST_FITTING {
                let fault = Fault::new(place, format!("more than {MOST_FITTING} quantities fit `{glob}`"));
                self.faults.push(fault.with_help("name them more narrowly, or count or sum them where they come from"));
            }
            formula.fill(span, &names);
        }
    }

    fn check_formula(&mut self, formula: &Expr) {
        for (name, span) in formula.names() {
            match self.quantities.get(name) {
                Some(quantity) if quantity.kind == Some(Kind::Text) => {
                    let fault = Fault::new(formula.place_of(span), format!("`{name}` is a text, which has no figure"));
                    self.faults.push(fault.with_help("compute with counts, measures, shares or changes"));
                }
                Some(_) => {}
                None => {
                    let help = self.minus_in(name).or_else(|| unit_in(name)).unwrap_or_else(|| self.help_for(name));
                    self.unknown(formula.place_of(span), "quantity", name, help);
                }
            }
        }
    }

    /// Versions are in an order, and that is all: one can be said to be above another one.
    fn check_versions(&mut self, formula: &Expr, own: Option<Kind>) {
        let is_version =
            |name: &str| self.quantities.get(name).is_some_and(|quantity| quantity.kind == Some(Kind::Version));
        let names = formula.names();
        let version = names.iter().find(|(name, _)| is_version(name));
        let is_own = own == Some(Kind::Version);
        let is_order =
            matches!(formula.lead, Lead::Relation(_)) && matches!(formula.root, Node::Leaf(Leaf::Name { .. }));
        if (version.is_none() && !is_own) || (version.is_some() && is_own && is_order) {
            return;
        }
        let place = version.map_or_else(|| formula.text.place.clone(), |(_, span)| formula.place_of(*span));
        let help = "a relation of two quantities of versions: is = \"<= max-python\"; a second name: alias-of";
        self.faults.push(Fault::new(place, "versions are only held against one another").with_help(help));
    }

    /// `a-b` where `a - b` was meant.
    fn minus_in(&self, name: &str) -> Option<String> {
        let is_operand = |part: &str| self.quantities.contains_key(part) || part.parse::<u64>().is_ok();
        let splits = name.match_indices('-').map(|(at, _)| (&name[..at], &name[at + 1..]));
        let (left, right) = splits.into_iter().find(|(left, right)| is_operand(left) && is_operand(right))?;
        Some(format!("a minus has spaces around it: `{left} - {right}`"))
    }

    fn help_for(&self, name: &str) -> String {
        let otherwise = if name::is_name(name) {
            format!("declare it with a head, [{name}], or a claim of its own, [[{name}.stated]]")
        } else {
            "the name of a quantity begins with a letter; letters, digits, - and _ follow".to_owned()
        };
        self.hint(name, self.quantities.keys(), otherwise)
    }

    fn hint<'a>(&self, name: &str, known: impl Iterator<Item = &'a String>, otherwise: String) -> String {
        if self.faults.len() < MANY { hint(name, known.map(String::as_str), otherwise) } else { otherwise }
    }

    fn knows_all_of(&mut self, accept: &Accept) -> bool {
        let quantity = accept.quantity.as_ref().is_none_or(|name| self.knows_quantity(name));
        let claim = accept.claim.as_ref().is_none_or(|id| self.knows_id(id));
        let rule = accept.rule.as_ref().is_none_or(|rule| self.knows_rule(rule));
        quantity && claim && rule
    }

    fn knows_quantity(&mut self, name: &Text) -> bool {
        let is_known = self.quantities.contains_key(&name.value);
        if !is_known {
            self.unknown(name.place.clone(), "quantity", &name.value, self.help_for(&name.value));
        }
        is_known
    }

    fn knows_id(&mut self, id: &Text) -> bool {
        let is_known = self.ids.contains_key(&id.value);
        if !is_known {
            let otherwise = format!("give it to the claim that is meant: id = \"{}\"", id.value);
            let help = self.hint(&id.value, self.ids.keys(), otherwise);
            self.unknown(id.place.clone(), "claim with the id", &id.value, help);
        }
        is_known
    }

    fn knows_rule(&mut self, rule: &Text) -> bool {
        let is_known = self.known_rules.contains(&rule.value.as_str());
        if !is_known {
            let help = hint(&rule.value, self.known_rules.iter().copied(), "`counterclaim rules` lists them");
            let fault = Fault::new(rule.place.clone(), format!("there is no rule `{}`", rule.value));
            self.faults.push(fault.with_help(help));
        }
        is_known
    }

    /// A name that may be hidden in a broken file is not known to be missing.
    fn unknown(&mut self, place: Place, what: &str, name: &str, help: String) {
        if self.is_whole {
            self.faults.push(Fault::new(place, format!("there is no {what} `{name}`")).with_help(help));
        }
    }
}

/// A unit where a number with that unit was meant.
fn unit_in(name: &str) -> Option<String> {
    let is_unit = !matches!(unit_named(name).dimension, Dimension::Noun(_));
    is_unit.then(|| format!("a unit stands behind a number: 1 {name}"))
}
