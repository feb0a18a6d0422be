//! What the rules of agreement share: each makes drafts of the disputes with its own verdict.

mod formula;
mod sum;

use super::grounding::MOST_LABELS;
use super::{Context, Draft, mending, translations};
use crate::claim::{Fold, Marked, Origin};
use crate::figure::judge::{self, Breach, Constraint, Dispute, Fall, Trend, Witness};
use crate::figure::{Facet, Figure, Form, Verdict, compare};
use crate::finding::Label;
use crate::ledger::{Account, Evidence, Ledger};

/// A draft for each dispute with this verdict, quantity by quantity.
pub(super) fn drafts(context: &Context<'_>, verdict: Verdict) -> Vec<Draft> {
    context.cases.iter().flat_map(|case| case.drafts(verdict)).collect()
}

fn witness(evidence: &Evidence, figure: Figure) -> Witness {
    let settles = evidence.strength == judge::Strength::Authority || evidence.figure.form == Form::Exact;
    Witness { figure, strength: evidence.strength, settles, facets: evidence.facets.clone() }
}

fn constraint(evidence: &Evidence) -> Constraint {
    Constraint { figure: evidence.figure.clone(), facets: evidence.facets.clone() }
}

/// One quantity with what its judge says, which is asked once for all rules.
pub(super) struct Case<'a> {
    ledger: &'a Ledger<'a>,
    account: &'a Account,
    evidence: Vec<&'a Evidence>,
    disputes: Vec<Dispute>,
    breaches: Vec<Breach>,
    falls: Vec<Fall>,
}

impl<'a> Case<'a> {
    /// Judges one quantity.
    pub(super) fn new(ledger: &'a Ledger<'a>, account: &'a Account) -> Self {
        let evidence = account.compared();
        let figures = translations::judged(ledger, &evidence);
        let seen = evidence.iter().zip(&figures);
        let witnesses: Vec<Witness> = seen.map(|(evidence, figure)| witness(evidence, figure.clone())).collect();
        let constraints: Vec<Constraint> = account.constraints.iter().map(constraint).collect();
        let (mut disputes, breaches) = (judge::judge(&witnesses), judge::breaches(&witnesses, &constraints));
        disputes.extend(translations::disputes(ledger, &evidence, &figures, &disputes));
        let falls = account.quantity.monotone.map(|trend| judge::falls(&witnesses, trend)).unwrap_or_default();
        Self { ledger, account, evidence, disputes, breaches, falls }
    }

    fn drafts(&self, verdict: Verdict) -> Vec<Draft> {
        let disputes =
            self.disputes.iter().filter(|dispute| dispute.verdict == verdict).map(|dispute| self.dispute(dispute));
        let breaches =
            self.breaches.iter().filter(|breach| breach.verdict == verdict).map(|breach| self.breach(breach));
        let falls = self.falls.iter().filter(|_| verdict == Verdict::Contradictory).map(|fall| self.fall(fall));
        let unreachable = if verdict == Verdict::Contradictory { self.unreachable() } else { Vec::new() };
        disputes.chain(breaches).chain(falls).chain(unreachable).collect()
    }

    fn dispute(&self, dispute: &Dispute) -> Draft {
        let first = self.evidence[dispute.first];
        let against: Vec<&Evidence> = dispute.against.iter().map(|idx| self.evidence[*idx]).collect();
        let comparison = compare(&first.figure, &against[0].figure);
        // Where the things differ, the words name them.
        let is_strange = dispute.verdict == Verdict::NotCompared;
        let phrase = if is_strange { |own: &Figure, _: &Figure| own.phrase_with_noun() } else { Figure::phrase_beside };
        let message = self.message(first, &against, phrase);
        let draft = self.draft(message, first, &against, dispute.missing_facet);
        let remark = translations::remark(dispute.verdict, comparison).map(str::to_owned);
        let draft = match self.difference(first, against[0]).filter(|_| !is_strange) {
            Some(difference) => draft.note(difference),
            None => draft,
        };
        let draft = self.mended(draft, dispute, first, &against);
        let draft = draft.note(remark.unwrap_or_else(|| comparison.sentence(&first.figure, &against[0].figure)));
        if dispute.missing_facet.is_none() && translations::is_one_sentence(self.ledger, first, against[0]) {
            return draft.help(translations::HELP);
        }
        let figures: Vec<&Evidence> = std::iter::once(first).chain(against).collect();
        let help = formula::aside(&figures)
            .unwrap_or_else(|| help(dispute.verdict, self.origin(first), dispute.missing_facet));
        draft.help(help)
    }

    /// How far one is from the other, where one of them is a sum. Totals tell it themselves.
    fn difference(&self, first: &Evidence, other: &Evidence) -> Option<String> {
        let is_total =
            |evidence: &Evidence| matches!(self.ledger.claims.claims[evidence.claim].origin, Origin::Total(_));
        if is_total(first) || is_total(other) {
            return None;
        }
        match (self.origin(first), self.origin(other)) {
            (How::Summed, _) => sum::difference(&first.figure, &other.figure),
            (_, How::Summed) => sum::difference(&other.figure, &first.figure),
            _ => None,
        }
    }

    /// With the texts brought up to date, where one of the figures is the one to go by.
    fn mended(&self, draft: Draft, dispute: &Dispute, first: &Evidence, against: &[&Evidence]) -> Draft {
        let is_due = matches!(dispute.verdict, Verdict::Contradictory | Verdict::Strained);
        if !is_due || dispute.missing_facet.is_some() {
            return draft;
        }
        mending::mended(draft, self.ledger, self.account, first, against)
    }

    fn breach(&self, breach: &Breach) -> Draft {
        let constraint = &self.account.constraints[breach.constraint];
        let against: Vec<&Evidence> = breach.against.iter().map(|idx| self.evidence[*idx]).collect();
        let (name, formula) = (&self.account.quantity.name, constraint.place.text());
        let message =
            format!("{name} is said to be {}, but must be {formula}{}", against[0].figure.phrase(), more(&against));
        let draft = self.draft(message, constraint, &against, breach.missing_facet);
        draft.help("correct whichever figure is wrong, or the relation")
    }

    /// A cumulative total that a later figure falls behind. The later ones come first: mostly they are the ones to edit.
    fn fall(&self, fall: &Fall) -> Draft {
        let peak = self.evidence[fall.peak];
        let fallen: Vec<&Evidence> = fall.fallen.iter().map(|idx| self.evidence[*idx]).collect();
        let time = |evidence: &Evidence| evidence.facets.when.as_ref().map_or_else(String::new, ToString::to_string);
        let (name, later) = (&self.account.quantity.name, fallen[0]);
        let verb = if self.account.quantity.monotone == Some(Trend::Down) { "rises" } else { "falls" };
        let message = format!(
            "{name} {verb} from {} ({}) to {} ({}){}, and it is said never to",
            peak.figure.phrase(),
            time(peak),
            later.figure.phrase(),
            time(later),
            more(&fallen)
        );
        let labels: Vec<&Evidence> = fallen.iter().skip(1).copied().chain([peak]).collect();
        let draft = self.draft(message, later, &labels, None);
        draft.help("correct whichever figure is wrong; or leave `monotone` out, or accept it with a reason")
    }

    /// Labels and derivations of the first figure and of those that are off from it.
    fn draft(&self, message: String, first: &Evidence, against: &[&Evidence], missing: Option<Facet>) -> Draft {
        let mut draft = Draft { quantity: Some(self.account.quantity.name.clone()), ..Draft::new(message) };
        draft.is_milder = missing.is_some();
        for (idx, evidence) in std::iter::once(&first).chain(against).enumerate() {
            draft.claims.push(evidence.claim);
            draft.figures.push((evidence.claim, self.label(evidence)));
            if idx > MOST_LABELS {
                continue;
            }
            draft.labels.push(Label::new(evidence.place.clone(), self.label(evidence)));
            let remark = self.ledger.claims.claims[evidence.claim].note.iter();
            draft.notes.extend(evidence.notes.iter().chain(remark).cloned());
        }
        draft.notes.extend(translations::tables(self.ledger, self.account, &draft.claims));
        let mut seen = std::collections::BTreeSet::new();
        draft.notes.retain(|note| seen.insert(note.clone()));
        match against.len().checked_sub(MOST_LABELS) {
            Some(rest @ 1..) => draft.note(format!("and {rest} more figures")),
            _ => draft,
        }
    }

    fn message(&self, first: &Evidence, against: &[&Evidence], phrase: fn(&Figure, &Figure) -> String) -> String {
        let name = &self.account.quantity.name;
        let (own, other) = (phrase(&first.figure, &against[0].figure), phrase(&against[0].figure, &first.figure));
        let more = more(against);
        match self.origin(first) {
            How::Counted => format!("{name} is said to be {other}, but is {own} by count{more}"),
            How::Read => format!("{name} is said to be {other}, but is {own} where it is defined{more}"),
            How::Summed => format!("{name} is said to be {other}, but adds up to {own}{more}"),
            How::Computed => format!("{name} is said to be {other}, but is {own} by computation{more}"),
            How::Record => format!("{name} is said to be {other}, but {own} is the value of record{more}"),
            How::Said if translations::is_one_sentence(self.ledger, first, against[0]) => {
                translations::message(self.ledger, name, first, against)
            }
            How::Said => match self.origin(against[0]) {
                How::Counted => format!("{name} is {own} here, but {other} by count{more}"),
                How::Read => format!("{name} is {own} here, but {other} where it is defined{more}"),
                How::Summed => format!("{name} is {own} here, but adds up to {other}{more}"),
                How::Computed => format!("{name} is {own} here, but {other} by computation{more}"),
                _ => format!("{name} is {own} here and {other} there{more}"),
            },
        }
    }

    fn label(&self, evidence: &Evidence) -> String {
        let phrase = evidence.figure.phrase();
        let facets = [&evidence.facets.when, &evidence.facets.scope].into_iter().flatten();
        let facets = facets.map(|facet| facet.as_str()).collect::<Vec<_>>();
        let facets = if facets.is_empty() { String::new() } else { format!(" ({})", facets.join(", ")) };
        match &self.ledger.claims.claims[evidence.claim].origin {
            Origin::Listed(_) | Origin::Counted(_) => format!("{phrase}, counted{facets}"),
            Origin::Computed(_) if evidence.is_constraint => format!("must hold{facets}"),
            Origin::Computed(_) => format!("{phrase}, computed{facets}"),
            Origin::Declared(_) => format!("{phrase}, declared{facets}"),
            Origin::Read(_) | Origin::Marked(Marked { in_code: true }) => format!("{phrase}, read{facets}"),
            Origin::Summed(summed) if summed.fold != Fold::Sum => format!("{phrase}, computed{facets}"),
            Origin::Total(_) if evidence.strength == judge::Strength::Text => {
                format!("{phrase}, said to be the total{facets}")
            }
            Origin::Summed(_) | Origin::Total(_) => format!("{phrase}, summed{facets}"),
            Origin::Translated(translated) => format!("{phrase} in {}{facets}", translated.lang),
            Origin::Stated(_) | Origin::Matched(_) | Origin::Marked(_) => format!("{phrase}{facets}"),
        }
    }

    fn origin(&self, evidence: &Evidence) -> How {
        match &self.ledger.claims.claims[evidence.claim].origin {
            _ if evidence.strength == judge::Strength::Authority => How::Record,
            Origin::Listed(_) | Origin::Counted(_) => How::Counted,
            Origin::Computed(_) => How::Computed,
            Origin::Declared(_) => How::Record,
            Origin::Read(_) | Origin::Marked(Marked { in_code: true }) => How::Read,
            Origin::Summed(summed) if summed.fold != Fold::Sum => How::Computed,
            Origin::Summed(_) | Origin::Total(_) => How::Summed,
            Origin::Stated(_) | Origin::Matched(_) | Origin::Translated(_) | Origin::Marked(_) => How::Said,
        }
    }
}

/// How a figure came to be known, as messages tell it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Said,
    Counted,
    Read,
    Summed,
    Computed,
    Record,
}

/// How many other figures there are besides the first one that is off.
pub(super) fn more(against: &[&Evidence]) -> String {
    let others = against.iter().filter(|other| !is_like(other, against[0])).count();
    match others {
        0 => String::new(),
        1 => ", and another figure in a further place".to_owned(),
        n => format!(", and other figures in {n} further places"),
    }
}

/// Whether two pieces of evidence give the same figure in the same manner.
pub(super) fn is_like(one: &Evidence, other: &Evidence) -> bool {
    one.figure.says == other.figure.says && one.figure.hedge == other.figure.hedge
}

fn help(verdict: Verdict, first: How, missing: Option<Facet>) -> String {
    if let Some(facet) = missing {
        let name = facet.name();
        return format!(
            "one of them does not say its `{name}`: if they differ in it, add `{name}` to the claim; else correct one"
        );
    }
    let settled = matches!(first, How::Counted | How::Read | How::Record);
    match verdict {
        Verdict::Contradictory if settled => {
            "correct the text, or what is counted or recorded; or accept it with a reason"
        }
        Verdict::Contradictory => "both cannot be true: correct one, or accept it with a reason",
        Verdict::Strained if settled => "state a figure nearer to the truth, or accept it with a reason",
        Verdict::Strained => "both can be true, but readers will take them for different figures: state one of them",
        Verdict::Divergent => "state one of them in both places, or accept it with a reason",
        Verdict::Rounded => "write the figure equally finely in both places, or leave it: nothing is wrong",
        Verdict::NotCompared => {
            "if they are the same thing, say so with `unit` on the claim; if not, they are two quantities"
        }
        Verdict::Identical | Verdict::Refines => "nothing is wrong",
    }
    .to_owned()
}
