//! Aliases: two names of one quantity. Claims, formulas and acceptances that use the second name are given the first one, so
//! that everything behind this file knows one name only.

use std::collections::{BTreeMap, BTreeSet};

use super::Draft;
use crate::claim::near::hint;
use crate::claim::{Fault, Origin, Text};

/// What aliases come to.
#[derive(Default)]
pub(super) struct Aliases {
    /// Names that are said to be aliases, but of nothing that they could be; their heads have the fault.
    pub unsound: BTreeSet<String>,
}

/// Gives the claims of every alias the name of the quantity that it stands for.
pub(super) fn resolve(draft: &mut Draft) -> Aliases {
    let said: BTreeMap<String, Text> = draft
        .heads
        .iter()
        .rev()
        .filter_map(|head| Some((head.quantity.name.clone(), head.alias_of.clone()?)))
        .collect();
    if said.is_empty() {
        return Aliases::default();
    }
    let holes = draft.claims.iter().map(|draft| &draft.claim.quantity);
    let known: BTreeSet<String> = draft.names.iter().map(|name| &name.value).chain(holes).cloned().collect();
    let mut aliases = Aliases::default();
    let mut main: BTreeMap<String, String> = BTreeMap::new();
    for (name, of) in &said {
        let fault = match fault(name, of, &said, &known, draft.hides_tables) {
            Answer::Sound => {
                main.insert(name.clone(), of.value.clone());
                continue;
            }
            Answer::Silent => None,
            Answer::Fault(fault) => Some(fault),
        };
        draft.faults.extend(fault);
        aliases.unsound.insert(name.clone());
    }
    rename(draft, &main);
    aliases
}

/// Whether a name can stand for another.
enum Answer {
    Sound,
    /// It cannot, and another fault says so.
    Silent,
    Fault(Fault),
}

fn fault(name: &str, of: &Text, said: &BTreeMap<String, Text>, known: &BTreeSet<String>, hides_tables: bool) -> Answer {
    let fault = |message: String, help: String| Answer::Fault(Fault::new(of.place.clone(), message).with_help(help));
    if of.value == name {
        return fault(format!("`{name}` is an alias of itself"), "name the quantity that it stands for".to_owned());
    }
    if !known.contains(&of.value) {
        let others = known.iter().map(String::as_str).filter(|known| !said.contains_key(*known));
        let help = hint(&of.value, others, "alias-of names a quantity with claims of its own");
        return if hides_tables { Answer::Silent } else { fault(format!("there is no quantity `{}`", of.value), help) };
    }
    match way(name, said) {
        Way::To(end) if end == of.value => Answer::Sound,
        Way::To(end) => {
            let message = format!("`{}` is itself an alias, of `{end}`", of.value);
            fault(message, format!("name the quantity: alias-of = \"{end}\""))
        }
        Way::Circle(names) => match names.iter().min().is_some_and(|first| *first == name) {
            true => {
                let message = format!("aliases in a circle: {} → {name}", names.join(" → "));
                fault(message, "let one of them be the quantity: leave its alias-of out".to_owned())
            }
            // The first of the circle says it for all; what only leads into it is told too.
            false if names.contains(&name) => Answer::Silent,
            false => fault(
                format!("`{}` is itself an alias, in a circle", of.value),
                "name the quantity that it stands for".to_owned(),
            ),
        },
    }
}

/// A longer row of aliases is told as far as this.
const LONGEST: usize = 50;

/// Where a name leads in the end.
enum Way<'a> {
    To(&'a str),
    Circle(Vec<&'a str>),
}

fn way<'a>(name: &'a str, said: &'a BTreeMap<String, Text>) -> Way<'a> {
    let mut way = vec![name];
    let mut seen = BTreeSet::from([name]);
    let mut at = name;
    while let Some(of) = said.get(at).filter(|_| way.len() < LONGEST) {
        at = &of.value;
        if !seen.insert(at) {
            let begin = way.iter().position(|passed| *passed == at).unwrap_or_default();
            return Way::Circle(way.split_off(begin));
        }
        way.push(at);
    }
    Way::To(at)
}

fn rename(draft: &mut Draft, main: &BTreeMap<String, String>) {
    draft.heads.retain(|head| !main.contains_key(&head.quantity.name));
    draft.names.retain(|name| !main.contains_key(&name.value));
    let new_name = |name: &str| main.get(name).cloned();
    for draft in &mut draft.claims {
        if let Some(name) = new_name(&draft.claim.quantity) {
            draft.claim.quantity = name;
        }
        if let Origin::Computed(formula) = &mut draft.claim.origin {
            formula.rename(&new_name);
        }
    }
    for accept in &mut draft.accepts {
        if let Some(text) = &mut accept.quantity
            && let Some(name) = new_name(&text.value)
        {
            text.value = name;
        }
    }
}
