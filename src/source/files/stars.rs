//! Globs of letters, stars and question marks, as most are: walked along with a path, all ways at once. A regular expression
//! would say the same, but takes longer to build than most paths take to be looked at.

/// A glob without classes and braces. Places in it are bits of a number, each before one of its pieces, the last behind all of them;
/// for each kind of piece the places before one.
#[derive(Clone, Debug, Default)]
pub struct Stars {
    /// The characters before the first star or question mark.
    beginning: Box<str>,
    /// Of the characters behind it, each with its places.
    chars: Vec<(char, u128)>,
    /// `?`: one character of a name.
    one: u128,
    /// `*`: any characters of a name.
    name: u128,
    /// `**/`: any folders, or none.
    folders: u128,
    /// In the middle of such folders. Always right behind them.
    in_folders: u128,
    /// `**` at the end: anything.
    rest: u128,
    n_pieces: u32,
}

/// The most pieces of a glob: each is a bit of a number.
const MOST: usize = 120;

impl Stars {
    /// The pieces of a glob; `None` where it has classes or braces, or is very long.
    pub fn of(glob: &str) -> Option<Self> {
        if glob.contains(['[', '{']) || glob.len() > MOST {
            return None;
        }
        let (beginning, behind) = glob.split_at(glob.find(['*', '?']).unwrap_or(glob.len()));
        let mut stars = Self { beginning: beginning.into(), ..Self::default() };
        let mut previous = beginning.chars().next_back().unwrap_or('/');
        let mut rest = behind.chars().peekable();
        while let Some(char) = rest.next() {
            let place = 1 << stars.n_pieces;
            match char {
                '*' if rest.peek() == Some(&'*') => {
                    while rest.next_if_eq(&'*').is_some() {}
                    let begins = matches!(previous, '/' | ',');
                    match rest.peek() {
                        Some('/') if begins => {
                            rest.next();
                            stars.folders |= place;
                            stars.in_folders |= place << 1;
                            stars.n_pieces += 1;
                        }
                        None | Some(',' | '}') if begins => stars.rest |= place,
                        _ => stars.name |= place,
                    }
                }
                '*' => stars.name |= place,
                '?' => stars.one |= place,
                _ => match stars.chars.iter_mut().find(|(known, _)| *known == char) {
                    Some((_, places)) => *places |= place,
                    None => stars.chars.push((char, place)),
                },
            }
            stars.n_pieces += 1;
            previous = char;
        }
        Some(stars)
    }

    /// Whether a path fits as a whole.
    pub fn fits(&self, path: &str) -> bool {
        let Some(path) = path.strip_prefix(&*self.beginning) else { return false };
        let mut places = self.with_skipped(1);
        for char in path.chars() {
            if places == 0 {
                return false;
            }
            places = self.with_skipped(self.behind(places, char));
        }
        places & (1 << self.n_pieces) != 0
    }

    /// The places behind one more character.
    fn behind(&self, places: u128, char: char) -> u128 {
        let own = self.chars.iter().find(|(own, _)| *own == char).map_or(0, |(_, places)| *places);
        let stays = places & (self.rest | self.in_folders) | (places & self.folders) << 1 | (places & own) << 1;
        stays
            | match char {
                '/' => (places & self.folders) << 2 | (places & self.in_folders) << 1,
                _ => places & self.name | (places & self.one) << 1,
            }
    }

    /// The same with the places behind what may stand for nothing.
    fn with_skipped(&self, mut places: u128) -> u128 {
        let mut left = self.name | self.rest | self.folders;
        while left != 0 {
            let place = left & left.wrapping_neg();
            left &= !place;
            if places & place != 0 {
                places |= if self.folders & place != 0 { place << 2 } else { place << 1 };
            }
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
