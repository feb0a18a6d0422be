//! What is said of many figures, and what is not.

use super::*;
use crate::figure::mention::Mention;
use crate::figure::sample::*;
use crate::figure::verdict::gist;
use crate::figure::{Dimension, FacetValue, Hedge, Interval, Kind, Unit};
use Verdict::*;
use proptest::prelude::*;

fn text(mention: Mention) -> Witness {
    let kind = Kind::infer([&mention]);
    witness(mention.read(kind), Strength::Text)
}

fn count(value: &str) -> Witness {
    Witness { settles: true, ..witness(counted(value), Strength::Counted) }
}

fn witness(figure: Figure, strength: Strength) -> Witness {
    Witness { figure, strength, settles: false, facets: Facets::default() }
}

impl Witness {
    fn when(mut self, when: &str) -> Self {
        self.facets.when = Some(FacetValue::when(when));
        self
    }

    fn scope(mut self, scope: &str) -> Self {
        self.facets.scope = Some(FacetValue::scope(scope));
        self
    }

    fn strong(self, strength: Strength) -> Self {
        Self { strength, ..self }
    }
}

fn dispute(verdict: Verdict, first: usize, against: &[usize]) -> Dispute {
    Dispute { verdict, first, against: against.to_vec(), missing_facet: None }
}

fn lacking(facet: Facet, dispute: Dispute) -> Dispute {
    Dispute { missing_facet: Some(facet), ..dispute }
}

fn n(text: &str) -> Witness {
    self::text(digits(text))
}

fn over(text: &str) -> Witness {
    self::text(digits(text).hedged(Hedge::Over))
}

fn about(text: &str) -> Witness {
    self::text(digits(text).hedged(Hedge::About))
}

#[test]
fn nothing_is_said_of_figures_that_agree() {
    assert_eq!(judge(&[]), []);
    assert_eq!(judge(&[n("12")]), []);
    assert_eq!(judge(&[n("12"), n("12"), over("10"), over("10")]), []);
}

#[test]
fn what_was_counted_settles_and_every_other_is_judged_against_it_alone() {
    let witnesses = [n("13"), over("400"), count("412"), about("400"), n("412"), n("13"), n("14"), over("300")];
    let expected = [dispute(Contradictory, 2, &[0, 5, 6]), dispute(Strained, 2, &[7])];
    assert_eq!(judge(&witnesses), expected);
}

#[test]
fn an_authority_is_first_even_where_others_were_counted() {
    let record = count("12").strong(Strength::Authority);
    assert_eq!(judge(&[n("12"), count("13"), record]), [dispute(Contradictory, 2, &[1])]);
}

#[test]
fn exact_ones_are_judged_against_each_other_even_where_they_fit_what_settles() {
    let record = Witness { settles: true, ..over("10").strong(Strength::Authority) };
    assert_eq!(judge(&[record, count("12"), count("11"), n("11")]), [dispute(Contradictory, 1, &[2])]);
}

#[test]
fn without_exact_evidence_every_pair_counts_and_the_worst_is_said() {
    // The coarse one fits both, and does not hide that they do not fit each other.
    assert_eq!(judge(&[about("50"), n("48"), n("52")]), [dispute(Contradictory, 1, &[2])]);
    assert_eq!(judge(&[over("400"), about("450"), over("400")]), [dispute(Divergent, 0, &[1])]);
    assert_eq!(judge(&[over("400"), n("853"), n("853")]), [dispute(Strained, 0, &[1, 2])]);
}

#[test]
fn like_figures_stand_side_by_side() {
    let witnesses = [n("12"), n("14"), n("13"), n("14"), n("12"), n("13")];
    assert_eq!(judge(&witnesses), [dispute(Contradictory, 0, &[1, 3, 2, 5])]);
}

#[test]
fn the_stronger_witness_is_first_whichever_digits_are_larger() {
    let computed = |value: &str| {
        let figure = Figure::derived(Interval::point(exact(value)), Kind::Count, Unit::bare());
        witness(figure, Strength::Computed)
    };
    assert_eq!(judge(&[n("12"), computed("13")]), [dispute(Contradictory, 1, &[0])]);
    assert_eq!(judge(&[n("13"), computed("12")]), [dispute(Contradictory, 1, &[0])]);
    assert_eq!(judge(&[n("13"), n("12")]), [dispute(Contradictory, 0, &[1])]);
    assert_eq!(judge(&[n("12"), n("13")]), [dispute(Contradictory, 0, &[1])]);
}

#[test]
fn other_facets_are_other_figures() {
    assert_eq!(judge(&[n("380").when("2022"), n("412").when("2024")]), []);
    assert_eq!(judge(&[n("380").when("2022"), n("412").scope("Gilan")]).len(), 1);
    let witnesses = [n("1").when("1401"), n("5").when("1402"), n("2").when("1401"), n("6").when("1402")];
    assert_eq!(judge(&witnesses), [dispute(Contradictory, 0, &[2]), dispute(Contradictory, 1, &[3])]);
}

#[test]
fn a_figure_without_a_facet_that_fits_one_context_is_that_ones() {
    assert_eq!(judge(&[n("380").when("2022"), n("412").when("2024"), n("412")]), []);
    assert_eq!(judge(&[n("380").when("2022"), n("412").when("2024"), over("400")]), []);
}

#[test]
fn a_figure_without_a_facet_that_fits_none_is_off_and_the_facet_is_named() {
    let witnesses = [n("380").when("2022"), n("412").when("2024"), n("500"), n("500")];
    assert_eq!(judge(&witnesses), [lacking(Facet::When, dispute(Contradictory, 0, &[2, 3]))]);
    // The mildest verdict counts, with the context that gives it.
    let witnesses = [n("380").when("2022"), n("853").when("2024"), over("400")];
    assert_eq!(judge(&witnesses), [lacking(Facet::When, dispute(Strained, 1, &[2]))]);
    let witnesses = [n("380").when("2022"), n("412").when("2022"), count("500")];
    let expected = [dispute(Contradictory, 0, &[1]), lacking(Facet::When, dispute(Contradictory, 2, &[0, 1]))];
    assert_eq!(judge(&witnesses), expected);
}

#[test]
fn what_two_contexts_lack_of_each_other_is_said_once() {
    let witnesses = [n("12").when("2024"), n("13").scope("Gilan")];
    assert_eq!(judge(&witnesses), [lacking(Facet::Scope, dispute(Contradictory, 0, &[1]))]);
}

#[test]
fn a_settled_context_speaks_for_itself() {
    let witnesses = [count("412").when("2024"), n("500").when("2024"), n("500")];
    let expected = [dispute(Contradictory, 0, &[1]), lacking(Facet::When, dispute(Contradictory, 0, &[2]))];
    assert_eq!(judge(&witnesses), expected);
}

#[test]
fn other_units_are_named_and_judged_among_themselves() {
    let clinics = |value: &str| text(digits(value).nouns("clinic"));
    let wards = |value: &str| text(digits(value).nouns("ward"));
    assert_eq!(judge(&[clinics("12"), wards("12")]), [dispute(NotCompared, 0, &[1])]);
    assert_eq!(judge(&[clinics("12"), wards("13"), n("12")]), [dispute(NotCompared, 0, &[1])]);
    let witnesses = [n("12"), clinics("12"), wards("13"), wards("14"), clinics("15")];
    let expected = [dispute(NotCompared, 1, &[2, 3]), dispute(Contradictory, 0, &[4]), dispute(Contradictory, 2, &[3])];
    assert_eq!(judge(&witnesses), expected);
}

#[test]
fn a_translation_counts_the_same_things() {
    let witnesses = [text(digits("12").nouns("clinic")), text(digits("13").nouns("درمانگاه"))];
    assert_eq!(judge(&witnesses), [dispute(Contradictory, 0, &[1])]);
}

#[test]
fn points_are_not_percent_and_mebibytes_with_the_digits_of_megabytes_not_compared() {
    let change = |mention: Mention| witness(mention.read(Kind::Change), Strength::Text);
    let points = digits("17").of(Dimension::Points);
    assert_eq!(judge(&[change(digits("17").percent()), change(points)]), [dispute(NotCompared, 0, &[1])]);
    let size = |value, symbol| text(digits(value).physical(symbol));
    let witnesses = [size("64", "MB"), size("64", "MiB"), size("64", "MB")];
    assert_eq!(judge(&witnesses), [dispute(NotCompared, 0, &[1])]);
    assert_eq!(judge(&[size("64", "MB"), size("99", "MiB")]), [dispute(Contradictory, 0, &[1])]);
}

fn at_most(value: &str) -> Constraint {
    let interval = Interval::below(crate::figure::End::Closed(exact(value)));
    Constraint { figure: Figure::derived(interval, Kind::Count, Unit::bare()), facets: Facets::default() }
}

fn breach(constraint: usize, against: &[usize]) -> Breach {
    Breach { verdict: Contradictory, constraint, against: against.to_vec(), missing_facet: None }
}

#[test]
fn a_relation_is_held_against_every_figure_and_is_no_evidence() {
    let witnesses = [n("470000"), over("800000"), over("900000"), n("950000"), n("950000")];
    assert_eq!(breaches(&witnesses, &[at_most("850000")]), [breach(0, &[2, 3, 4])]);
    assert_eq!(breaches(&witnesses[..2], &[at_most("850000"), at_most("900000")]), []);
    assert_eq!(breaches(&[], &[at_most("1")]), []);
}

#[test]
fn a_relation_of_one_year_is_not_held_against_another() {
    let mut constraint = at_most("10");
    constraint.facets.when = Some(FacetValue::when("2024"));
    let witnesses = [n("12").when("2023"), n("13").when("2024"), n("14")];
    let milder = Breach { missing_facet: Some(Facet::When), ..breach(0, &[2]) };
    assert_eq!(breaches(&witnesses, &[constraint]), [breach(0, &[1]), milder]);
}

fn any_witnesses() -> impl Strategy<Value = Vec<Witness>> {
    let any = |kind| {
        let strength =
            prop::sample::select(vec![Strength::Text, Strength::Text, Strength::Computed, Strength::Counted]);
        let facets = (prop::option::weighted(0.6, 1i32..4), prop::option::weighted(0.3, 1i32..3));
        (any_figure(kind), strength, any::<u8>(), facets).prop_map(|(figure, strength, chance, (when, scope))| {
            let settles = chance < 20;
            let [when, scope] = [when, scope].map(|n: Option<i32>| n.map(|n| n.to_string()));
            let facets = Facets::new(when.as_deref(), scope.as_deref());
            Witness { figure, strength, settles, facets }
        })
    };
    any_kind().prop_flat_map(move |kind| prop::collection::vec(any(kind), 0..9))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn without_facets_or_exact_evidence_one_dispute_names_the_worst_pair(mut witnesses in any_witnesses()) {
        for witness in &mut witnesses {
            witness.facets = Facets::default();
            witness.settles = false;
        }
        let places = || 0..witnesses.len();
        let verdict = |a: usize, b: usize| compare(&witnesses[a].figure, &witnesses[b].figure).verdict;
        let worst = places().flat_map(|a| places().map(move |b| (a, b))).map(|(a, b)| verdict(a, b)).max();
        let disputes = judge(&witnesses);
        match worst.filter(|worst| FAULTS.contains(worst)) {
            None => prop_assert_eq!(disputes, []),
            Some(worst) => {
                prop_assert_eq!(disputes.len(), 1);
                let Dispute { verdict: said, first, against, missing_facet: None } = &disputes[0] else {
                    panic!("no facet is missing")
                };
                prop_assert_eq!(*said, worst);
                let off: Vec<usize> = places().filter(|idx| verdict(*first, *idx) == worst).collect();
                let mut named = against.clone();
                named.sort_unstable();
                prop_assert_eq!(named, off);
                let rank = |idx: usize| (std::cmp::Reverse(witnesses[idx].strength), idx);
                let others = places().filter(|a| places().any(|b| verdict(*a, b) == worst));
                prop_assert_eq!(others.min_by_key(|idx| rank(*idx)), Some(*first));
            }
        }
    }

    #[test]
    fn whoever_is_named_is_off_from_the_first_and_may_be_compared_with_it(witnesses in any_witnesses()) {
        for dispute in judge(&witnesses) {
            let first = &witnesses[dispute.first];
            prop_assert!(!dispute.against.is_empty());
            for idx in &dispute.against {
                let other = &witnesses[*idx];
                prop_assert!(first.facets.agrees_with(&other.facets));
                let verdict = compare(&first.figure, &other.figure).verdict;
                match dispute.missing_facet {
                    None => prop_assert_eq!(verdict, dispute.verdict),
                    Some(_) => prop_assert!(verdict >= dispute.verdict),
                }
            }
        }
    }

    #[test]
    fn a_figure_without_a_facet_is_off_if_and_only_if_it_fits_no_context(witnesses in any_witnesses()) {
        let disputes = judge(&witnesses);
        for (idx, own) in witnesses.iter().enumerate() {
            let fuller = |other: &&Witness| own.facets.agrees_with(&other.facets) && own.facets.lacks(&other.facets).is_some();
            let contexts: Vec<&Facets> = witnesses.iter().filter(fuller).map(|other| &other.facets).collect();
            let fits = |facets: &&Facets| {
                let members: Vec<&Witness> = witnesses.iter().filter(|other| other.facets == **facets).collect();
                let settling = members.iter().filter(|member| member.settles);
                let settler = settling.max_by_key(|member| (member.strength, std::cmp::Reverse(place(&witnesses, member))));
                let judges = settler.map_or(members.clone(), |settler| vec![settler]);
                judges.iter().all(|judge| !FAULTS.contains(&compare(&own.figure, &judge.figure).verdict))
            };
            let names = |dispute: &Dispute, test: &dyn Fn(usize) -> bool| {
                dispute.missing_facet.is_some() && dispute.against.iter().chain([&dispute.first]).any(|idx| test(*idx))
            };
            let is_like = |other: usize| {
                witnesses[other].facets == own.facets && gist(&witnesses[other].figure) == gist(&own.figure)
            };
            if contexts.is_empty() || contexts.iter().any(fits) {
                // It may still be the partner that another figure is off from.
                let lacks_more = |dispute: &Dispute| dispute.against.iter().chain([&dispute.first])
                    .any(|other| witnesses[*other].facets.lacks(&own.facets).is_some());
                let named = disputes.iter().filter(|dispute| names(dispute, &|other| other == idx));
                prop_assert!(named.into_iter().all(lacks_more), "{idx} {disputes:?}");
            } else {
                // A strong misfit stands for its likes.
                prop_assert!(disputes.iter().any(|dispute| names(dispute, &is_like)), "{idx} {disputes:?}");
            }
        }
    }
}

fn place(witnesses: &[Witness], witness: &Witness) -> usize {
    witnesses.iter().position(|other| std::ptr::eq(other, witness)).expect("one of them")
}
