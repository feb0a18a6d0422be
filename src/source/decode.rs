//! From bytes to text: UTF-8, or UTF-16 that says so with a byte order mark. Nothing is guessed.

use super::files::Unreadable;

/// The text of a file. The byte order mark of a UTF-8 file stays in it, so that spans are bytes of the file; UTF-16 becomes
/// UTF-8, and spans are bytes of that.
///
/// # Errors
/// When the bytes are not what they say they are.
pub fn decode(bytes: Vec<u8>) -> Result<String, Unreadable> {
    match *bytes {
        [0xFF, 0xFE, ..] => decode_utf16(&bytes, u16::from_le_bytes),
        [0xFE, 0xFF, ..] => decode_utf16(&bytes, u16::from_be_bytes),
        _ => decode_utf8(bytes),
    }
}

fn decode_utf8(bytes: Vec<u8>) -> Result<String, Unreadable> {
    String::from_utf8(bytes).map_err(|error| {
        let byte_idx = error.utf8_error().valid_up_to();
        let byte = error.as_bytes()[byte_idx];
        Unreadable::because(format!("is not UTF-8: byte {byte_idx} ({byte:#04x})"))
    })
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Unreadable> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(Unreadable::because("is not UTF-16: half a character at its end"));
    }
    let mut text = String::with_capacity(bytes.len());
    let mut byte_idx = 0;
    for c in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = c.map_err(|lone| {
            let surrogate = lone.unpaired_surrogate();
            Unreadable::because(format!("is not UTF-16: half a character at byte {byte_idx} ({surrogate:#06x})"))
        })?;
        byte_idx += 2 * c.len_utf16();
        text.push(c);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<&str, &str>) {
        let decoded = decode(bytes.to_vec());
        assert_eq!(decoded.as_deref().map_err(|unreadable| unreadable.why.as_str()), expected);
    }

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn utf_8_is_kept_as_it_is() {
        check("بیش از 50 درصد".as_bytes(), Ok("بیش از 50 درصد"));
        check("\u{feff}a".as_bytes(), Ok("\u{feff}a"));
        check(b"", Ok(""));
    }

    #[test]
    fn utf_16_with_a_mark_is_read_in_both_byte_orders() {
        check(&utf16("\u{feff}۵۳ درصد 😀", u16::to_le_bytes), Ok("\u{feff}۵۳ درصد 😀"));
        check(&utf16("\u{feff}۵۳ درصد 😀", u16::to_be_bytes), Ok("\u{feff}۵۳ درصد 😀"));
    }

    #[test]
    fn a_wrong_byte_is_named_with_its_place() {
        check(b"seventeen bytes: \xff", Err("is not UTF-8: byte 17 (0xff)"));
        check(b"cut \xd9", Err("is not UTF-8: byte 4 (0xd9)"));
    }

    #[test]
    fn half_a_character_of_utf_16_is_named() {
        check(&[0xFF, 0xFE, b'a'], Err("is not UTF-16: half a character at its end"));
        check(&[0xFF, 0xFE, b'a', 0, 0x00, 0xD8, b'b', 0], Err("is not UTF-16: half a character at byte 4 (0xd800)"));
    }
}
