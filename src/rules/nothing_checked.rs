//! A run that held no claim against anything.

use super::{Context, Draft, Rule, Stage};
use crate::claim::Level;
use crate::finding::Severity;

pub const RULE: Rule = Rule {
    name: "nothing-checked",
    level: Level::On(Severity::Error),
    page: include_str!("nothing_checked.md"),
    stage: Stage::Afterwards,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    // Where something else is wrong already, that is the thing to mend.
    if context.ledger.n_checked() > 0 || context.n_errors > 0 {
        return Vec::new();
    }
    let n_files = context.ledger.claims.files.len();
    let message = match n_files {
        0 => "nothing was checked: there is no claims file".to_owned(),
        1 => "nothing was checked: the claims file holds no claim".to_owned(),
        _ => format!("nothing was checked: the {n_files} claims files hold no claim"),
    };
    let help = "claims are read from `files.claims` of counterclaim.toml, by default claims/**/*.toml";
    vec![Draft::new(message).help(help)]
}
