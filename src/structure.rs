//! What a source is made of, beyond its running words: sections, lists and tables of a document, values by path of a
//! configuration, records of a data file. Each with the bytes where it stands; nothing here knows claims or figures.

pub mod document;
pub mod enumeration;
pub mod list;
pub mod outline;
pub mod records;
pub mod table;
pub mod tree;

mod asciidoc;
mod comma;
mod html;
mod latex;
mod line;
mod markdown;
mod rst;
#[cfg(test)]
mod shown;

pub use document::Document;
pub use list::Item;
pub use outline::{Heading, Outline};
pub use table::{Cell, Row, RowKind, Table};
