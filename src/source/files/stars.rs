//! Globs of letters, stars and question marks, as most are: walked along with a path, all ways at once. A regular expression
//! would say the same, but takes longer to build than most paths take to be looked at.

/// A glob without classes and braces.
#[derive(Clone, Debug)]
pub struct Stars(Vec<Piece>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// This character.
    Char(char),
    /// `?`: one character of a name.
    One,
    /// `*`: any characters of a name.
    Name,
    /// `**/`: any folders, or none.
    Folders,
    /// In the middle of such folders. Always right behind them.
    InFolders,
    /// `**` at the end: anything.
    Rest,
}

/// The most pieces of a glob: each is a bit of a number.
const MOST: usize = 120;

impl Stars {
    /// The pieces of a glob; `None` where it has classes or braces, or is very long.
    pub fn of(glob: &str) -> Option<Self> {
        if glob.contains(['[', '{']) || glob.len() > MOST {
            return None;
        }
        let mut pieces = Vec::new();
        let mut previous = '/';
        let mut rest = glob.chars().peekable();
        while let Some(char) = rest.next() {
            match char {
                '*' if rest.peek() == Some(&'*') => {
                    while rest.next_if_eq(&'*').is_some() {}
                    let begins = matches!(previous, '/' | ',');
                    match rest.peek() {
                        Some('/') if begins => {
                            rest.next();
                            pieces.extend([Piece::Folders, Piece::InFolders]);
                        }
                        None | Some(',' | '}') if begins => pieces.push(Piece::Rest),
                        _ => pieces.push(Piece::Name),
                    }
                }
                '*' => pieces.push(Piece::Name),
                '?' => pieces.push(Piece::One),
                _ => pieces.push(Piece::Char(char)),
            }
            previous = char;
        }
        Some(Self(pieces))
    }

    /// Whether a path fits as a whole.
    pub fn fits(&self, path: &str) -> bool {
        let mut places = self.with_skipped(1);
        for char in path.chars() {
            if places == 0 {
                return false;
            }
            places = self.with_skipped(self.behind(places, char));
        }
        places & (1 << self.0.len()) != 0
    }

    /// The places in the glob behind one more character, a bit for each.
    fn behind(&self, places: u128, char: char) -> u128 {
        let mut next = 0;
        for (idx, piece) in self.0.iter().enumerate().filter(|(idx, _)| places & (1 << idx) != 0) {
            next |= match piece {
                Piece::Char(own) => u128::from(*own == char) << (idx + 1),
                Piece::One => u128::from(char != '/') << (idx + 1),
                Piece::Name => u128::from(char != '/') << idx,
                Piece::Rest => 1 << idx,
                Piece::Folders => 1 << (idx + 1) | u128::from(char == '/') << (idx + 2),
                Piece::InFolders => 1 << idx | u128::from(char == '/') << (idx + 1),
            };
        }
        next
    }

    /// The same with the places behind what may stand for nothing.
    fn with_skipped(&self, mut places: u128) -> u128 {
        for (idx, piece) in self.0.iter().enumerate() {
            let skipped = match piece {
                Piece::Name | Piece::Rest => 1,
                Piece::Folders => 2,
                Piece::Char(_) | Piece::One | Piece::InFolders => continue,
            };
            places |= (places >> idx & 1) << (idx + skipped);
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::pattern::regex_of;
    use super::*;

    proptest! {
        #[test]
        fn stars_say_what_the_regular_expression_says(glob in r"[a-cی*?/.,}\-]{0,12}", path in "[a-cی/.,}\n]{0,12}") {
            let stars = Stars::of(&glob).expect("no class and no brace");
            prop_assert_eq!(stars.fits(&path), regex_of(&glob).unwrap().is_match(&path), "{} {}", glob, path);
        }
    }

    #[test]
    fn what_stars_do_not_say_is_left_to_regular_expressions() {
        assert!(Stars::of("[a]").is_none() && Stars::of("{a,b}").is_none() && Stars::of(&"*".repeat(999)).is_none());
    }
}
