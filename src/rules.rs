//! The rules: every question that is asked of the ledger. One rule is two files, `NAME.rs` and its page `NAME.md`, and one
//! name in the list below. A rule drafts findings; how serious they are and which are accepted is decided here, once.

mod agreement;
mod baseline;
mod basis;
mod draft;
mod grounding;
mod key;
mod mending;
mod translations;

use std::collections::{BTreeMap, BTreeSet};

use crate::claim::{Accept, Claim, Config, Day, Level};
use crate::finding::{ClaimRef, Finding, Severity, Standing};
use crate::ledger::Ledger;
use crate::source::Place;

pub use draft::Draft;

/// A kind of problem.
pub struct Rule {
    /// Its name, which never changes.
    pub name: &'static str,
    /// What it is set to where the configuration is silent.
    pub level: Level,
    /// Its page: what it finds, why, examples, when to accept.
    pub page: &'static str,
    /// When it is asked.
    stage: Stage,
    /// The question.
    check: fn(&Context<'_>) -> Vec<Draft>,
}

impl Rule {
    /// Whether it says that the run itself could not judge, or judged nothing.
    pub fn is_about_the_run(&self) -> bool {
        OF_THE_RUN.contains(&self.name)
    }

    /// What it is set to.
    pub fn level_in(&self, config: &Config) -> Level {
        config.rules.get(self.name).copied().unwrap_or(self.level)
    }

    /// Whether what it finds is about texts and data: that can be accepted, and known before. The rest is about the run itself.
    pub fn is_of_evidence(&self) -> bool {
        self.stage == Stage::Evidence
    }

    /// The first sentence of its page.
    pub fn summary(&self) -> &'static str {
        self.page.lines().skip(1).find(|line| !line.trim().is_empty()).unwrap_or_default()
    }
}

/// When a rule is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Of the ledger; what it finds can be accepted.
    Evidence,
    /// Of the run itself; it cannot be accepted.
    Run,
    /// After accepting: about what was accepted and what is left.
    Afterwards,
}

/// What rules can ask.
struct Context<'a> {
    ledger: &'a Ledger<'a>,
    cases: Vec<agreement::Case<'a>>,
    config: &'a Config,
    today: Option<Day>,
    /// For each entry of the baseline, how many findings it has room for.
    left: Vec<usize>,
    /// The entries of the baseline of which a part is mended, with the finding that is left.
    narrowed: BTreeMap<usize, Finding>,
    /// The rules and quantities of findings that stand in the way of other questions: what could not be grounded.
    troubled: BTreeSet<(&'static str, String)>,
    /// For each accept, whether it held a finding back.
    used: Vec<bool>,
    /// How many findings are errors so far.
    n_errors: usize,
}

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// Every rule, in the order of the documentation.
        pub static RULES: &[&Rule] = &[$(&$name::RULE),*];
    };
}

rules![
    contradictory,
    strained,
    divergent,
    rounded,
    unit_differs,
    impossible_share,
    not_checked,
    source_missing,
    data_broken,
    quote_missing,
    quote_ambiguous,
    quote_moved,
    quote_repaired,
    figure_changed,
    figure_ambiguous,
    figure_missing,
    match_nothing,
    value_missing,
    value_differs,
    accept_unused,
    accept_expired,
    accept_reasonless,
    baseline_stale,
    claim_duplicate,
    quantity_lonely,
    figure_undeclared,
    nothing_checked,
    claims_file,
];

/// The rule of this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name).copied()
}

/// The rules without which a run that judged nothing would look like one in which all is well.
const OF_THE_RUN: [&str; 2] = [claims_file::RULE.name, nothing_checked::RULE.name];

/// The names of all rules.
pub fn names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).collect()
}

/// Whether a rule is asked that looks at all evidence and all texts, so that nothing may be left out that was silent before.
pub fn ask_of_everything(config: &Config) -> bool {
    [quantity_lonely::RULE, figure_undeclared::RULE].iter().any(|rule| rule.level_in(config) != Level::Off)
}

/// The rule about entries of the baseline whose findings are gone.
pub const STALE: &str = "baseline-stale";

/// Whether every rule about texts and data is off, so that nothing is checked however many claims there are.
pub fn asks_nothing(config: &Config) -> bool {
    RULES.iter().filter(|rule| rule.is_of_evidence()).all(|rule| rule.level_in(config) == Level::Off)
}

/// Asks every rule that is not off. What is accepted is among the findings, and says so. `today` is for accepts with a last day;
/// without it none has passed.
pub fn check(ledger: &Ledger<'_>, config: &Config, today: Option<Day>) -> Vec<Finding> {
    let used = vec![false; ledger.claims.accepts.len()];
    let cases = ledger.accounts.iter().map(|account| agreement::Case::new(ledger, account)).collect();
    let left = ledger.claims.baseline.entries.iter().map(|known| known.count).collect();
    let troubled = BTreeSet::new();
    let mut context =
        Context { ledger, cases, config, today, left, narrowed: BTreeMap::new(), troubled, used, n_errors: 0 };
    let mut findings = asked(&mut context, &[Stage::Evidence, Stage::Run]);
    baseline::mark(&mut context, &mut findings);
    let open = || findings.iter().filter(|finding| finding.is_open());
    context.n_errors = open().filter(|finding| finding.severity == Severity::Error).count();
    context.troubled = open().filter_map(baseline::trouble).collect();
    findings.append(&mut asked(&mut context, &[Stage::Afterwards]));
    in_order(findings)
}

/// What the rules of these stages say, in order, with those that are accepted marked.
fn asked(context: &mut Context<'_>, stages: &[Stage]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(|rule| stages.contains(&rule.stage)) {
        let Level::On(severity) = rule.level_in(context.config) else { continue };
        for draft in (rule.check)(context) {
            let is_evidence = rule.stage == Stage::Evidence;
            let standing = if is_evidence { accept(context, rule, &draft) } else { Standing::Open };
            let (key, basis) = (key::of(&draft, context.ledger), basis::of(&draft, rule, context.ledger));
            let claims = claims(&draft, context.ledger);
            findings.push(draft.into_finding(rule.name, severity, claims, (key, basis), standing));
        }
    }
    in_order(findings)
}

/// The claims of a draft, in the order of their places.
fn claims(draft: &Draft, ledger: &Ledger<'_>) -> Vec<ClaimRef> {
    let claims: BTreeSet<usize> = draft.claims.iter().copied().collect();
    let refer = |claim: &Claim| ClaimRef {
        id: claim.id.clone(),
        name: format!("{}.{}", claim.quantity, claim.origin.name()),
        place: claim.place.clone(),
    };
    let mut claims: Vec<ClaimRef> = claims.into_iter().map(|idx| refer(&ledger.claims.claims[idx])).collect();
    claims.sort_by(|a, b| a.place.cmp(&b.place));
    claims
}

/// What the first accept that holds the draft back says; every accept that would is used.
fn accept(context: &mut Context<'_>, rule: &Rule, draft: &Draft) -> Standing {
    let mut standing = Standing::Open;
    for (idx, accept) in context.ledger.claims.accepts.iter().enumerate() {
        if covers(accept, context.ledger, rule, draft) {
            context.used[idx] = true;
            if let Some(because) = accept.because.as_ref().filter(|_| standing == Standing::Open)
                && !is_expired(accept, context.today)
            {
                standing = Standing::Accepted { because: because.value.clone(), is_beside: accept.beside.is_some() };
            }
        }
    }
    standing
}

fn covers(accept: &Accept, ledger: &Ledger<'_>, rule: &Rule, draft: &Draft) -> bool {
    let names_quantity = |name: &str| draft.quantity.as_deref() == Some(name);
    let names_claim = |id: &str| draft.claims.iter().any(|idx| ledger.claims.claims[*idx].id.as_deref() == Some(id));
    accept.quantity.as_ref().is_none_or(|quantity| names_quantity(&quantity.value))
        && accept.claim.as_ref().is_none_or(|claim| names_claim(&claim.value))
        && accept.rule.as_ref().is_none_or(|name| name.value == rule.name)
        && accept.beside.as_ref().is_none_or(|element| draft.labels.iter().any(|label| lies_in(&label.place, element)))
}

/// Whether a place touches an element of the same file.
fn lies_in(place: &Place, element: &Place) -> bool {
    place.source.path == element.source.path
        && place.span.start <= element.span.end
        && element.span.start <= place.span.end
}

/// Whether its last day has passed.
fn is_expired(accept: &Accept, today: Option<Day>) -> bool {
    accept.until.as_ref().zip(today).is_some_and(|(until, today)| until.day < today)
}

/// One fixed order: by place, then by rule; what has no place comes last. The claims of one sentence share its words: what is
/// wrong with these is said once.
fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    let rank = |finding: &Finding| RULES.iter().position(|rule| rule.name == finding.rule);
    findings.sort_by(|a, b| {
        let (a_place, b_place) =
            (a.labels.first().map(|label| &label.place), b.labels.first().map(|label| &label.place));
        let by_place = a_place.is_none().cmp(&b_place.is_none()).then_with(|| a_place.cmp(&b_place));
        by_place.then_with(|| rank(a).cmp(&rank(b))).then_with(|| a.message.cmp(&b.message))
    });
    findings.dedup_by(|a, b| a.rule == b.rule && a.message == b.message && a.labels == b.labels);
    findings
}
