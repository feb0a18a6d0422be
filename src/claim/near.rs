//! The known name that was probably meant.

/// Names longer than this are no slips of the hand.
const LONGEST: usize = 80;
/// So many known names are compared: a hint is not worth more time.
const MOST: usize = 10_000;

/// The known name nearest to this one, when it is near enough to be a slip: one edit in four letters, at most two.
/// Capitals do not count.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    let length = name.chars().count();
    if length > LONGEST {
        return None;
    }
    let budget = (length / 4).clamp(1, 2);
    let distance = |candidate: &str| {
        let is_alike = candidate.chars().count().abs_diff(length) <= budget;
        is_alike.then(|| strsim::damerau_levenshtein(&name, &candidate.to_lowercase()))
    };
    let near = known.into_iter().take(MOST).filter_map(|candidate| Some((distance(candidate)?, candidate)));
    near.filter(|(distance, _)| *distance <= budget).min().map(|(_, candidate)| candidate)
}

/// The help that names the nearest known one, or else says something of its own.
pub(super) fn hint<'a>(name: &str, known: impl IntoIterator<Item = &'a str>, otherwise: impl Into<String>) -> String {
    nearest(name, known).map_or_else(|| otherwise.into(), |near| format!("did you mean `{near}`?"))
}

/// The help that names the nearest known one, or else all that there are.
pub(super) fn did_you_mean(name: &str, known: &[&str]) -> String {
    hint(name, known.iter().copied(), format!("known are {}", listed(known)))
}

/// `a, b and c`.
pub fn listed(words: &[&str]) -> String {
    match words {
        [] => "none".to_owned(),
        [only] => (*only).to_owned(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_another_word_does_not() {
        let known = ["stated", "matched", "counted", "is", "درمانگاه"];
        for (name, near) in [
            ("statd", Some("stated")),
            ("STATED", Some("stated")),
            ("macthed", Some("matched")),
            ("it", Some("is")),
            ("درمانگا", Some("درمانگاه")),
            ("observed", None),
            ("countless", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, known), near, "{name}");
        }
    }

    #[test]
    fn the_nearer_of_two_is_meant() {
        assert_eq!(nearest("quote", ["quotes", "quoted", "quote-x"]), Some("quoted"));
        assert_eq!(nearest("qoute", ["quotes", "quote"]), Some("quote"));
    }
}
