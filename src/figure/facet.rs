//! Facets: what narrows a quantity, so that figures of different years or places are not compared.

mod value;

pub use value::FacetValue;

/// What narrows a quantity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Facets {
    /// The time it speaks of.
    pub when: Option<FacetValue>,
    /// The part of the world it speaks of.
    pub scope: Option<FacetValue>,
}

/// One of the ways in which a quantity can be narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// The time.
    When,
    /// The part of the world.
    Scope,
}

/// Every facet, in the order of the documentation.
pub const FACETS: [Facet; 2] = [Facet::When, Facet::Scope];

impl Facet {
    /// Its name in claims files.
    pub fn name(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Scope => "scope",
        }
    }
}

impl Facets {
    /// As they are written.
    pub fn new(when: Option<&str>, scope: Option<&str>) -> Self {
        Self { when: when.map(FacetValue::when), scope: scope.map(FacetValue::scope) }
    }

    /// What is stated of this facet.
    pub fn get(&self, facet: Facet) -> Option<&FacetValue> {
        match facet {
            Facet::When => self.when.as_ref(),
            Facet::Scope => self.scope.as_ref(),
        }
    }

    /// These facets, and where one is not given, that of the others.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        Self { when: self.when.or_else(|| others.when.clone()), scope: self.scope.or_else(|| others.scope.clone()) }
    }

    /// Whether they are equal wherever both state something.
    pub fn agrees_with(&self, other: &Self) -> bool {
        FACETS.into_iter().all(|facet| match (self.get(facet), other.get(facet)) {
            (Some(own), Some(theirs)) => own == theirs,
            _ => true,
        })
    }

    /// The first facet that the other states and this one does not.
    pub fn lacks(&self, other: &Self) -> Option<Facet> {
        FACETS.into_iter().find(|facet| self.get(*facet).is_none() && other.get(*facet).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facets(when: &'static str, scope: &'static str) -> Facets {
        let stated = |text: &'static str| (!text.is_empty()).then_some(text);
        Facets::new(stated(when), stated(scope))
    }

    #[test]
    fn what_is_left_out_agrees_with_everything() {
        assert!(facets("1401", "").agrees_with(&facets("1401", "Gilan")));
        assert!(facets("1401", "").agrees_with(&facets("", "گیلان")));
        assert!(!facets("1401", "").agrees_with(&facets("1402", "")));
    }

    #[test]
    fn a_facet_is_lacked_only_where_the_other_states_it() {
        assert_eq!(facets("1401", "").lacks(&facets("1401", "Gilan")), Some(Facet::Scope));
        assert_eq!(facets("", "Gilan").lacks(&facets("1401", "")), Some(Facet::When));
        assert_eq!(facets("1401", "").lacks(&facets("", "")), None);
    }
}
