//! What was checked and what came of it: the last line of every report.

use std::fmt::{self, Display, Formatter};

use crate::finding::{Finding, Severity, Standing};

/// What was checked and what came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The claims that were checked.
    pub claims: usize,
    /// The quantities that they are about.
    pub quantities: usize,
    /// The sources that they speak of.
    pub sources: usize,
    /// The errors that are shown.
    pub errors: usize,
    /// The warnings that are shown.
    pub warnings: usize,
    /// The infos that are shown.
    pub infos: usize,
    /// The findings that are not shown because they lie outside of what was asked for.
    pub elsewhere: usize,
    /// What was asked for, in words that follow "outside"; nothing where everything was.
    pub asked: Option<&'static str>,
    /// The findings that are not shown because the baseline knows them.
    pub baselined: usize,
}

impl Summary {
    /// The same with these findings counted.
    pub fn with(mut self, findings: &[Finding]) -> Self {
        let open = || findings.iter().filter(|finding| finding.is_open());
        let of = |severity| open().filter(|finding| finding.severity == severity).count();
        (self.errors, self.warnings, self.infos) = (of(Severity::Error), of(Severity::Warning), of(Severity::Info));
        let that = |standing| findings.iter().filter(|finding| finding.standing == standing).count();
        (self.elsewhere, self.baselined) = (that(Standing::Elsewhere), that(Standing::Baselined));
        self
    }
}

/// One line, without a line break: `checked 31 claims of 18 quantities in 2 sources: 2 errors, 1 warning`.
impl Display for Summary {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let claims = counted(self.claims, "claim", "claims");
        let quantities = counted(self.quantities, "quantity", "quantities");
        let sources = counted(self.sources, "source", "sources");
        write!(f, "checked {claims} of {quantities} in {sources}: {}", self.outcome())?;
        let elsewhere = (self.elsewhere > 0)
            .then(|| format!("{} more outside {}", self.elsewhere, self.asked.unwrap_or("the given paths")));
        let baselined = (self.baselined > 0).then(|| format!("{} in the baseline", self.baselined));
        let others: Vec<String> = elsewhere.into_iter().chain(baselined).collect();
        if others.is_empty() { Ok(()) } else { write!(f, " ({})", others.join(", ")) }
    }
}

impl Summary {
    fn outcome(&self) -> String {
        let problems =
            [(self.errors, "error", "errors"), (self.warnings, "warning", "warnings"), (self.infos, "info", "infos")];
        let problems: Vec<_> =
            problems.iter().filter(|(n, ..)| *n > 0).map(|(n, one, more)| counted(*n, one, more)).collect();
        if !problems.is_empty() {
            problems.join(", ")
        } else if self.claims == 0 {
            "nothing to check".to_owned()
        } else if self.elsewhere > 0 {
            "no problems here".to_owned()
        } else if self.baselined > 0 {
            "no new problems".to_owned()
        } else {
            "all agree".to_owned()
        }
    }
}

fn counted(n: usize, one: &str, more: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { more })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLEAN: Summary = Summary {
        claims: 31,
        quantities: 18,
        sources: 2,
        errors: 0,
        warnings: 0,
        infos: 0,
        elsewhere: 0,
        asked: None,
        baselined: 0,
    };

    fn check(summary: Summary, expected: &str) {
        assert_eq!(summary.to_string(), expected);
    }

    #[test]
    fn problems_are_counted_by_severity() {
        let summary = Summary { errors: 2, warnings: 1, ..CLEAN };
        check(summary, "checked 31 claims of 18 quantities in 2 sources: 2 errors, 1 warning");
        check(Summary { infos: 3, ..CLEAN }, "checked 31 claims of 18 quantities in 2 sources: 3 infos");
    }

    #[test]
    fn one_of_a_kind_is_singular() {
        let summary = Summary { claims: 1, quantities: 1, sources: 1, errors: 1, infos: 1, ..CLEAN };
        check(summary, "checked 1 claim of 1 quantity in 1 source: 1 error, 1 info");
    }

    #[test]
    fn a_clean_run_says_so_and_an_empty_one_does_not_look_clean() {
        check(CLEAN, "checked 31 claims of 18 quantities in 2 sources: all agree");
        check(Summary::default(), "checked 0 claims of 0 quantities in 0 sources: nothing to check");
    }

    #[test]
    fn what_is_known_is_counted_and_not_called_agreement() {
        let known = Summary { baselined: 12, ..CLEAN };
        check(known, "checked 31 claims of 18 quantities in 2 sources: no new problems (12 in the baseline)");
        let changed = Summary { errors: 1, elsewhere: 3, asked: Some("what changed"), ..known };
        let said = "1 error (3 more outside what changed, 12 in the baseline)";
        check(changed, &format!("checked 31 claims of 18 quantities in 2 sources: {said}"));
    }

    #[test]
    fn what_lies_outside_the_given_paths_is_counted() {
        let narrowed = Summary { errors: 1, elsewhere: 3, ..CLEAN };
        check(narrowed, "checked 31 claims of 18 quantities in 2 sources: 1 error (3 more outside the given paths)");
        let elsewhere = Summary { elsewhere: 3, ..CLEAN };
        check(
            elsewhere,
            "checked 31 claims of 18 quantities in 2 sources: no problems here (3 more outside the given paths)",
        );
    }
}
