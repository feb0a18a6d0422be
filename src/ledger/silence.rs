//! Silence: which claims had nothing to report when their sources were as they are now, and need not be held against them
//! again. Claims hang together by quantity, and quantities by formulas: each such group is silent as a whole or not at all.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::claim::{Claim, Claims, Config, Origin};
use crate::finding::Finding;
use crate::source::{Look, Recall, Silent, Sources, Stamp, parallel};

/// The groups of claims of one run.
pub struct Silence {
    groups: Vec<Group>,
    /// For each claim its group.
    of_claim: Vec<usize>,
}

struct Group {
    /// What its claims say, and in what light.
    key: Stamp,
    /// What an earlier run kept of it, if all that it looked at is as it was.
    recalled: Option<Arc<Silent>>,
    /// What this run has looked at for it; `None` once something was looked at that has no stamp.
    looks: Option<BTreeSet<Look>>,
    texts: BTreeSet<Arc<str>>,
}

impl Silence {
    /// What is recalled of these claims. `None` where nothing is kept from run to run, or where what is wrong with one claims
    /// file may concern all of them.
    pub fn of(claims: &Claims, config: &Config, sources: &Sources<'_>) -> Option<Self> {
        let recall = sources.recall()?;
        if !claims.faults.is_empty() {
            return None;
        }
        let (of_claim, n_groups) = groups(claims);
        let keys = Keys::new(claims, config, &recall.program);
        let mut members = vec![Vec::new(); n_groups];
        of_claim.iter().enumerate().for_each(|(idx, group)| members[*group].push(idx));
        let group = |members: &Vec<usize>| {
            let key = keys.of(members);
            let recalled =
                recall.silent.get(&key).filter(|silent| silent.looks.iter().all(|look| look.still_holds(sources)));
            Group { key, recalled: recalled.cloned(), looks: Some(BTreeSet::new()), texts: BTreeSet::new() }
        };
        Some(Self { groups: parallel::each(&members, group), of_claim })
    }

    /// Whether a claim need not be looked at.
    pub fn covers(&self, idx: usize) -> bool {
        self.groups[self.of_claim[idx]].recalled.is_some()
    }

    /// Keeps what was looked at for a claim.
    pub fn saw(&mut self, idx: usize, look: Option<Look>) {
        let looks = &mut self.groups[self.of_claim[idx]].looks;
        match (looks.as_mut(), look) {
            (Some(seen), Some(look)) => {
                seen.insert(look);
            }
            _ => *looks = None,
        }
    }

    /// Keeps of which text or data file a claim spoke.
    pub fn spoke_of(&mut self, idx: usize, path: &str) {
        self.groups[self.of_claim[idx]].texts.insert(path.into());
    }

    /// The texts and data files of what was recalled.
    pub fn recalled_texts(&self) -> impl Iterator<Item = &str> {
        let recalled = self.groups.iter().filter_map(|group| group.recalled.as_ref());
        recalled.flat_map(|silent| silent.texts.iter().map(|path| &**path))
    }

    /// What the next run can recall: the groups without finding and without trouble.
    pub fn recall(
        &self,
        claims: &Claims,
        troubled: impl Iterator<Item = usize>,
        findings: &[Finding],
        sources: &Sources<'_>,
    ) -> Recall {
        let spoken_of: BTreeSet<&str> = findings.iter().filter_map(|finding| finding.quantity.as_deref()).collect();
        // Nobody knows which claims a finding without a quantity is about.
        let is_unclear = findings.iter().any(|finding| finding.quantity.is_none());
        let mut noisy: BTreeSet<usize> = troubled.map(|idx| self.of_claim[idx]).collect();
        let of_finding = claims.claims.iter().zip(&self.of_claim);
        noisy.extend(
            of_finding.filter(|(claim, _)| spoken_of.contains(claim.quantity.as_str())).map(|(_, group)| *group),
        );
        let silent = self.groups.iter().enumerate().filter_map(|(idx, group)| {
            let anew = || {
                let looks = group.looks.clone().filter(|_| !is_unclear && !noisy.contains(&idx))?;
                Some(Arc::new(Silent { looks, texts: group.texts.clone() }))
            };
            Some((group.key, group.recalled.clone().or_else(anew)?))
        });
        let silent = silent.collect();
        let program = sources.recall().map(|recall| recall.program.clone()).unwrap_or_default();
        let unmarked = claims.unmarked.iter().filter_map(|path| sources.stamp(path)).collect();
        Recall { program, unmarked, silent }
    }
}

/// The group of each claim, and how many groups there are.
fn groups(claims: &Claims) -> (Vec<usize>, usize) {
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for claim in &claims.claims {
        let next = numbers.len();
        numbers.entry(&claim.quantity).or_insert(next);
    }
    let mut parents: Vec<usize> = (0..numbers.len()).collect();
    for claim in &claims.claims {
        let Origin::Computed(formula) = &claim.origin else { continue };
        for (name, _) in formula.names() {
            if let Some(other) = numbers.get(name) {
                let (one, other) = (root(&parents, numbers[claim.quantity.as_str()]), root(&parents, *other));
                parents[one] = other;
            }
        }
    }
    let mut group_of_root: BTreeMap<usize, usize> = BTreeMap::new();
    let of_claim = claims.claims.iter().map(|claim| {
        let next = group_of_root.len();
        *group_of_root.entry(root(&parents, numbers[claim.quantity.as_str()])).or_insert(next)
    });
    let of_claim = of_claim.collect();
    (of_claim, group_of_root.len())
}

fn root(parents: &[usize], mut at: usize) -> usize {
    while parents[at] != at {
        at = parents[at];
    }
    at
}

/// What makes a group of claims this one and no other.
struct Keys<'a> {
    claims: &'a Claims,
    light: Stamp,
    files: BTreeMap<&'a str, Stamp>,
}

impl<'a> Keys<'a> {
    fn new(claims: &'a Claims, config: &Config, program: &str) -> Self {
        let mut files: BTreeMap<&str, Stamp> = BTreeMap::new();
        for Claim { place, .. } in &claims.claims {
            files.entry(&place.source.path).or_insert_with(|| Stamp::of(place.source.text.as_bytes()));
        }
        Self { claims, light: Stamp::of(format!("{program} {config:?}").as_bytes()), files }
    }

    /// A claim is what its file says at its place, in the light of its quantity's head, which may stand in another file; a
    /// formula may have been given names from everywhere.
    fn of(&self, members: &[usize]) -> Stamp {
        let mut said: Vec<Cow<'_, [u8]>> = vec![self.light.bytes().into()];
        let quantities: BTreeSet<&str> = members.iter().map(|idx| self.claims.claims[*idx].quantity.as_str()).collect();
        let heads = quantities.iter().filter_map(|name| self.claims.quantities.get(*name));
        said.extend(heads.map(|head| format!("{head:?}").into_bytes().into()));
        for idx in members {
            let Claim { quantity, place, origin, .. } = &self.claims.claims[*idx];
            let (path, span) = (place.source.path.as_str(), place.span);
            said.extend([path.as_bytes().into(), self.files[path].bytes().into(), quantity.as_bytes().into()]);
            said.push([span.start.to_le_bytes(), span.end.to_le_bytes()].concat().into());
            if let Origin::Computed(formula) = origin {
                said.push(format!("{:?}", formula.names()).into_bytes().into());
            }
        }
        Stamp::of_parts(said.iter().map(|said| &**said))
    }
}
