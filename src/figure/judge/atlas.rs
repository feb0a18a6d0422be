//! The contexts that state more than others do, and which of them a figure fits.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::Witness;
use super::common::Common;
use super::context::{Context, Peers};
use super::reach::Reach;
use super::wording::expected;
use crate::figure::{FacetValue, Facets, Figure, Verdict, compare};

/// How many contexts a figure is held against that it might fit and does not. Who meets so many fits none, as far as anybody
/// can tell.
const MOST_LOOKS: usize = 100;

/// Contexts by what they state, for the figures that state less.
pub struct Atlas<'c, 'w> {
    /// All that state a facet.
    any: Field<'c, 'w>,
    /// Those that state a scope, by their time.
    scoped: HashMap<Option<&'w FacetValue>, Field<'c, 'w>>,
    /// Those that state a time, by their scope.
    timed: HashMap<Option<&'w FacetValue>, Field<'c, 'w>>,
}

/// Contexts that agree with one another's lack.
struct Field<'c, 'w> {
    groups: Vec<(&'c Context<'w>, &'c Peers<'w>)>,
    /// By where the numbers lie that a reader expects.
    expected: Reach,
    /// By where the numbers lie that are possible at all.
    possible: Reach,
}

/// The verdict of the context that a figure fits best.
#[derive(Clone, Copy)]
pub struct Nearest<'c, 'w> {
    pub verdict: Verdict,
    pub context: &'c Context<'w>,
}

impl<'c, 'w> Atlas<'c, 'w> {
    pub fn of(witnesses: &[Witness], contexts: &'c [Context<'w>]) -> Self {
        let mut any = Vec::new();
        let mut scoped: HashMap<Option<&FacetValue>, Vec<&Context<'_>>> = HashMap::new();
        let mut timed: HashMap<Option<&FacetValue>, Vec<&Context<'_>>> = HashMap::new();
        for context in contexts {
            let Facets { when, scope } = context.facets;
            if when.is_some() || scope.is_some() {
                any.push(context);
            }
            if scope.is_some() {
                scoped.entry(when.as_ref()).or_default().push(context);
            }
            if when.is_some() {
                timed.entry(scope.as_ref()).or_default().push(context);
            }
        }
        let fields = |lists: HashMap<Option<&'w FacetValue>, Vec<&'c Context<'w>>>| {
            lists.into_iter().map(|(key, list)| (key, Field::of(witnesses, &list))).collect()
        };
        Self { any: Field::of(witnesses, &any), scoped: fields(scoped), timed: fields(timed) }
    }

    /// The context that a figure with these facets fits best, among those that agree with them and state more.
    pub fn nearest(&self, witnesses: &[Witness], facets: &Facets, figure: &Figure) -> Option<Nearest<'c, 'w>> {
        let fields: Vec<&Field<'c, 'w>> = match (facets.when.as_ref(), facets.scope.as_ref()) {
            (None, None) => vec![&self.any],
            (None, scope) => [scope, None].iter().filter_map(|scope| self.timed.get(scope)).collect(),
            (when, None) => [when, None].iter().filter_map(|when| self.scoped.get(when)).collect(),
            (Some(_), Some(_)) => Vec::new(),
        };
        fields.into_iter().filter_map(|field| field.nearest(witnesses, figure)).min_by_key(|nearest| nearest.verdict)
    }
}

impl<'c, 'w> Field<'c, 'w> {
    fn of(witnesses: &[Witness], contexts: &[&'c Context<'w>]) -> Self {
        let peers = contexts.iter().flat_map(|context| context.peers.iter().map(|peers| (*context, peers)));
        let groups: Vec<_> = peers.collect();
        let expected = Reach::of(groups.iter().map(|(_, peers)| expected_of(witnesses, peers)));
        let possible = Reach::of(groups.iter().map(|(_, peers)| possible_of(witnesses, peers)));
        Self { groups, expected, possible }
    }

    fn nearest(&self, witnesses: &[Witness], figure: &Figure) -> Option<Nearest<'c, 'w>> {
        let mut search = Search { field: self, witnesses, figure, n_looks: 0, best: None };
        // What it can fit lies where a reader expects it; what is merely possible is strained at best.
        self.expected.visit(&expected(figure), &mut |group| search.look(group, Verdict::Refines));
        if search.best.is_none_or(|best| best.verdict > Verdict::Strained) {
            search.n_looks = 0;
            self.possible.visit(&figure.says, &mut |group| search.look(group, Verdict::Strained));
        }
        search.best.or_else(|| search.any())
    }
}

/// One figure on its way through the contexts.
struct Search<'f, 'c, 'w> {
    field: &'f Field<'c, 'w>,
    witnesses: &'f [Witness],
    figure: &'f Figure,
    n_looks: usize,
    best: Option<Nearest<'c, 'w>>,
}

impl<'c, 'w> Search<'_, 'c, 'w> {
    fn look(&mut self, group: usize, enough: Verdict) -> ControlFlow<()> {
        let (context, peers) = self.field.groups[group];
        if !context.peers_of(self.figure).is_some_and(|own| std::ptr::eq(own, peers)) {
            return ControlFlow::Continue(());
        }
        let verdict = verdict(self.witnesses, self.figure, peers);
        if self.best.is_none_or(|best| verdict < best.verdict) {
            self.best = Some(Nearest { verdict, context });
        }
        self.n_looks += 1;
        if verdict <= enough || self.n_looks == MOST_LOOKS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Where no context is near, it is off from the first as from any other.
    fn any(&self) -> Option<Nearest<'c, 'w>> {
        let (context, _) = *self.field.groups.first()?;
        let peers = context.peers_of(self.figure);
        let verdict = peers.map_or(Verdict::NotCompared, |peers| verdict(self.witnesses, self.figure, peers));
        Some(Nearest { verdict, context })
    }
}

/// The verdict on a figure and its peers of another context, which is that of the settling one if there is one.
fn verdict(witnesses: &[Witness], figure: &Figure, peers: &Peers<'_>) -> Verdict {
    match peers.settler {
        Some(settler) => compare(figure, &witnesses[settler].figure).verdict,
        None => peers.panel.verdict(figure),
    }
}

fn expected_of(witnesses: &[Witness], peers: &Peers<'_>) -> Common {
    peers.settler.map_or_else(|| peers.panel.expected(), |settler| Common::of(&expected(&witnesses[settler].figure)))
}

fn possible_of(witnesses: &[Witness], peers: &Peers<'_>) -> Common {
    peers.settler.map_or_else(|| peers.panel.possible(), |settler| Common::of(&witnesses[settler].figure.says))
}
