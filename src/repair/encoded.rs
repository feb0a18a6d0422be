//! Files as bytes: UTF-8, or UTF-16 that says so. What is written has the encoding of what was read.

use crate::source::decode;

/// A file says something else than it did when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stale;

/// The bytes of a file whose text is edited.
///
/// # Errors
/// When it is no text any more, or the edit does not fit it.
pub fn edited(bytes: &[u8], edit: impl Fn(&str) -> Result<String, Stale>) -> Result<Vec<u8>, Stale> {
    let text = decode(bytes.to_vec()).map_err(|_| Stale)?;
    let edited = edit(&text)?;
    let of_utf16 = |bytes_of: fn(u16) -> [u8; 2]| edited.encode_utf16().flat_map(bytes_of).collect();
    Ok(match bytes {
        [0xFF, 0xFE, ..] => of_utf16(u16::to_le_bytes),
        [0xFE, 0xFF, ..] => of_utf16(u16::to_be_bytes),
        _ => edited.into_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_encoding_and_its_mark() {
        let utf16 =
            |text: &str, bytes_of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes_of).collect::<Vec<u8>>();
        let edit = |text: &str| Ok(text.replace("۴۱", "۴۲"));
        for bytes_of in [u16::to_le_bytes, u16::to_be_bytes] {
            let old = utf16("\u{feff}۴۱ درمانگاه\r\n😀", bytes_of);
            assert_eq!(edited(&old, edit), Ok(utf16("\u{feff}۴۲ درمانگاه\r\n😀", bytes_of)));
        }
        assert_eq!(edited("\u{feff}۴۱\r\n".as_bytes(), edit), Ok("\u{feff}۴۲\r\n".as_bytes().to_vec()));
        assert_eq!(edited(b"\xff", edit), Err(Stale));
    }
}
