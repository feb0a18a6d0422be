//! Records of a data file that cannot be read, or do not fit its head.

use super::{Context, Draft, Rule, Stage, grounding};
use crate::claim::Level;
use crate::finding::Severity;
use crate::ledger::Snag;

pub const RULE: Rule = Rule {
    name: "data-broken",
    level: Level::On(Severity::Error),
    page: include_str!("data_broken.md"),
    stage: Stage::Evidence,
    check,
};

fn check(context: &Context<'_>) -> Vec<Draft> {
    grounding::drafts(context, |snag| {
        let Snag::DataBroken { what, faults, n_more, is_ragged } = snag else { return None };
        let (_, why) = faults.first()?;
        let more = match n_more {
            0 => String::new(),
            1 => ", and 1 more is broken".to_owned(),
            n => format!(", and {n} more are broken"),
        };
        let help = if *is_ragged {
            "mend the line, or quote the value that holds what parts values; it was counted as one record"
        } else {
            "mend the file: until then nothing is counted or read in it, since these would be left out"
        };
        let draft = faults.iter().fold(Draft::new(format!("{what} {why}{more}")), |draft, (place, why)| draft.at(place, why));
        Some(Draft { is_milder: *is_ragged, ..draft.help(help) })
    })
}
