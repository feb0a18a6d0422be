//! From a path to the values that it leads to, or to where it breaks off.

use std::sync::Arc;

use super::path::Step;
use super::{Entry, Node, Path, Value};

/// The most values that one path leads to.
const MOST_FOUND: usize = 100_000;

/// Where a path breaks off.
#[derive(Debug)]
pub struct Astray<'a> {
    /// The step that leads nowhere, from 0.
    pub step: usize,
    /// The last value on the way.
    pub node: &'a Node,
    /// Why.
    pub why: Why,
}

/// Why a path leads nowhere.
#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    /// The map has no such key; it has these.
    NoKey(Vec<String>),
    /// A key is asked of a list of so many, without an index.
    List(usize),
    /// The list has only so many entries.
    Short(usize),
    /// No entry of the list has that value.
    NoEntry,
    /// It is a map or a scalar, and has no entries to count off.
    NotAList,
    /// It is a scalar, and has no parts.
    Scalar,
    /// A map or list that is to be read in full has nothing in it.
    Empty,
    /// There are too many values.
    TooMany,
}

/// The values at a path: one, or those that `[*]` leads to. Where a path goes on behind `[*]`, entries without the rest are
/// passed over, as long as one has it.
///
/// # Errors
/// When the path leads nowhere.
pub fn find<'a>(root: &'a Node, path: &Path) -> Result<Vec<&'a Node>, Astray<'a>> {
    let mut nodes = vec![root];
    for (step, (kind, _)) in path.steps.iter().enumerate() {
        let mut next = Vec::new();
        let mut astray = None;
        for node in nodes {
            match take(node, kind) {
                Ok(found) => next.extend(found),
                Err(why) => astray = astray.or(Some(Astray { step, node, why })),
            }
            if next.len() > MOST_FOUND {
                return Err(Astray { step, node, why: Why::TooMany });
            }
        }
        match astray {
            Some(astray) if next.is_empty() => return Err(astray),
            _ => nodes = next,
        }
    }
    Ok(nodes)
}

fn take<'a>(node: &'a Node, step: &Step) -> Result<Vec<&'a Node>, Why> {
    match (step, &node.value) {
        (Step::Key(key), Value::Map(entries)) => {
            // Where a key stands twice, readers take the last one.
            let entry = entries.iter().rev().find(|entry| entry.key == *key);
            entry.map(|entry| vec![&*entry.node]).ok_or_else(|| Why::NoKey(keys(entries)))
        }
        (Step::Key(_), Value::List(nodes)) => Err(Why::List(nodes.len())),
        (Step::Index(index), Value::List(nodes)) => {
            let from_end = || nodes.len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?);
            let at = usize::try_from(*index).ok().or_else(from_end);
            at.and_then(|at| nodes.get(at)).map(|node| vec![&**node]).ok_or(Why::Short(nodes.len()))
        }
        (Step::Index(_) | Step::Where(..), Value::Map(_)) => Err(Why::NotAList),
        (Step::Every, Value::List(nodes)) if !nodes.is_empty() => Ok(nodes.iter().map(Arc::as_ref).collect()),
        (Step::Every, Value::Map(entries)) if !entries.is_empty() => {
            Ok(entries.iter().map(|entry| &*entry.node).collect())
        }
        (Step::Every, Value::List(_) | Value::Map(_)) => Err(Why::Empty),
        (Step::Where(key, value), Value::List(nodes)) => {
            let found: Vec<&Node> = nodes.iter().map(Arc::as_ref).filter(|node| has(node, key, value)).collect();
            if found.is_empty() { Err(Why::NoEntry) } else { Ok(found) }
        }
        (_, Value::Scalar(_)) => Err(Why::Scalar),
    }
}

fn keys(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| entry.key.clone()).collect()
}

/// Whether an entry of a list has a value under a key.
fn has(node: &Node, key: &str, value: &str) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    let is_it = |node: &Node| matches!(&node.value, Value::Scalar(scalar) if scalar.text == value);
    entries.iter().any(|entry| entry.key == key && is_it(&entry.node))
}
