//! Spellers: how each language says a number in words, written without a look at the tables of the reader.

pub mod ar;
pub mod de;
pub mod en;
pub mod es;
pub mod fa;
pub mod fr;
pub mod hi;
pub mod it;
pub mod ja;
pub mod ko;
pub mod nl;
pub mod pt;
pub mod ru;
pub mod sv;
pub mod tr;
pub mod zh;
