//! The digits of every script.

/// What a decimal digit of any script is worth; `None` for whatever else counts (superscripts, circled numbers).
pub fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '\u{0}'..='\u{65f}' => None,
        _ => {
            let zero = *ZEROS.get(ZEROS.partition_point(|zero| *zero <= u32::from(c)).checked_sub(1)?)?;
            u8::try_from(u32::from(c) - zero).ok().filter(|value| *value < 10)
        }
    }
}

/// The zero of each script with decimal digits (Unicode 17, general category Nd); its other nine digits follow it.
const ZEROS: [u32; 77] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50,
    0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8,
    0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0, 0x110000,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_sorted() {
        assert!(ZEROS.is_sorted());
    }

    #[test]
    fn digits_of_every_script_are_worth_the_same() {
        for seven in ['7', '۷', '٧', '७', '７', '𝟕', '᠗'] {
            assert_eq!(digit(seven), Some(7), "{seven}");
        }
    }

    #[test]
    fn superscripts_and_circled_numbers_are_no_digits() {
        for other in ['³', '½', '①', 'x', '٪', 'پ', '\u{6fa}'] {
            assert_eq!(digit(other), None, "{other}");
        }
    }
}
