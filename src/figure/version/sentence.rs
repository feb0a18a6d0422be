//! Why two versions have their verdict, in a sentence.

use super::words::phrase_of;
use crate::figure::Figure;
use crate::figure::verdict::Why;

/// The reason, with both versions as they are written.
pub fn sentence(why: Why, a: &Figure, b: &Figure) -> String {
    let (one, other) = (phrase_of(a), phrase_of(b));
    match why {
        Why::Same if one == other => format!("both say {one}"),
        Why::Same => format!("{one} and {other} are the same version"),
        Why::Apart if is_point(a) && is_point(b) => format!("{one} and {other} are different versions"),
        Why::Apart | Why::VagueApart | Why::OtherDigits => format!("no version is both {one} and {other}"),
        Why::AsExpected | Why::Consistent => format!("{one} and {other} can both be true"),
        Why::BothHedged => format!("{one} and {other} can both be true, but nobody says the version"),
        _ => format!("{one} and {other} can both be true, but they are not the same"),
    }
}

fn is_point(figure: &Figure) -> bool {
    figure.says.as_point().is_some()
}
