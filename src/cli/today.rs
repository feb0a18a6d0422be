//! Today's date: from the environment, so that a run can be repeated, else from the clock.

use std::time::{SystemTime, UNIX_EPOCH};

use super::Failure;
use crate::claim::Day;

const VARIABLE: &str = "COUNTERCLAIM_TODAY";

/// Today, in UTC.
pub fn today() -> Result<Day, Failure> {
    let Some(text) = std::env::var_os(VARIABLE) else { return Ok(of_clock()) };
    let text = text.to_string_lossy();
    Day::parse(&text).ok_or_else(|| Failure::new(format!("{VARIABLE} is no date like 2027-03-21: {text}")))
}

fn of_clock() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    civil(i64::try_from(since.as_secs() / 86_400).unwrap_or(0))
}

/// The Gregorian day of a number of days since 1970-01-01 (E. G. Richards, Mapping Time, 1998; 400 years are 146 097 days).
fn civil(days: i64) -> Day {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |number: i64| u8::try_from(number).unwrap_or(1);
    Day { year: u16::try_from(year).unwrap_or(u16::MAX), month: small(month), day: small(day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_through_leap_years() {
        for (days, text) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (20_779, "2026-11-22"), (47_541, "2100-03-01")]
        {
            assert_eq!(civil(days).to_string(), text);
        }
    }
}
