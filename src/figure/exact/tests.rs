//! Exact numbers, checked: the worked cases, and big rationals as the yardstick.

use super::*;
use proptest::prelude::*;

fn exact(text: &str) -> Exact {
    Exact::parse(text).expect("test digits")
}

#[test]
fn differences_of_decimals_are_exact() {
    assert_eq!(&exact("1.1") - &exact("1.0"), &exact("1.2") - &exact("1.1"));
}

#[test]
fn the_least_machine_integer_has_a_negative() {
    let least = Exact::int(i64::MIN);
    assert_eq!((-least.clone()).to_string(), "9223372036854775808");
    assert_eq!(-(-least.clone()), least);
    assert_eq!(least.checked_div(&Exact::int(-1)), Some(-least.clone()));
    assert_eq!(Exact::ratio(1, i64::MIN).map(|tiny| tiny.is_negative()), Some(true));
}

#[test]
fn a_division_by_zero_has_no_answer() {
    assert_eq!(Exact::ratio(1, 0), None);
}

proptest! {
    #[test]
    fn small_and_big_forms_agree(a in any::<i64>(), b in any::<i64>(), sa in 0u8..=18, sb in 0u8..=18) {
        let (x, y) = (Exact::small(a.into(), sa), Exact::small(b.into(), sb));
        prop_assert_eq!((&x + &y).to_big(), x.to_big() + y.to_big());
        prop_assert_eq!((&x - &y).to_big(), x.to_big() - y.to_big());
        prop_assert_eq!((&x * &y).to_big(), x.to_big() * y.to_big());
        prop_assert_eq!(&x.half() + &x.half(), x.clone());
        prop_assert_eq!(x.cmp(&y), x.to_big().cmp(&y.to_big()));
        prop_assert_eq!(Exact::from_big(x.to_big()), x);
    }

    #[test]
    fn equal_numbers_have_one_form(a in -2_000i64..2_000, b in 1i64..50, c in 1i64..50) {
        let (x, y) = (Exact::int(a), Exact::int(b));
        let quotient = x.checked_div(&y).expect("not zero");
        prop_assert_eq!(&quotient * &y, x.clone());
        prop_assert_eq!(Exact::ratio(a * c, b * c), Some(quotient.clone()));
        prop_assert_eq!(quotient.cmp(&Exact::ONE), a.cmp(&b));
        prop_assert_eq!(quotient.floor(), Exact::int(a.div_euclid(b)));
    }
}
