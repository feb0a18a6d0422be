//! One file into a draft: what each of its tables is, by where it stands.

use super::each_claim::{self, Defaults};
use super::keys::OriginWord;
use super::{Draft, accept, head, keys, translated};
use crate::claim::near::{did_you_mean, hint};
use crate::claim::table::{Document, Entry, Table};
use crate::claim::{Fault, Text, name};
use crate::source::Place;

/// The tables that are no quantities.
const RESERVED: [&str; 3] = ["sentence", "accept", "defaults"];
const BRACKETS: &str = "it stands in two pairs of brackets";

/// Reads a file.
pub(super) fn file(document: &Document<'_>) -> Draft {
    let root = document.root();
    let mut walk = Walk { draft: Draft::default(), defaults: Defaults::default() };
    walk.read_defaults(&root);
    for entry in root.entries.iter().filter(|entry| !entry.value.is_lost()) {
        match entry.key.value.as_str() {
            "defaults" => {}
            "sentence" => walk.read_tables(entry, Walk::read_sentence),
            "accept" => walk.read_tables(entry, Walk::read_accept),
            _ => walk.read_quantity(entry),
        }
    }
    let mut draft = walk.draft;
    // The tables of one quantity stand together in the tree; claims are wanted as they stand in the file.
    draft.claims.sort_by_key(|draft| draft.claim.place.span.start);
    draft.faults = document.with_syntax(draft.faults);
    draft
}

struct Walk {
    draft: Draft,
    defaults: Defaults,
}

impl Walk {
    fn fault(&mut self, place: &Place, message: impl Into<String>, help: impl Into<String>) {
        self.draft.faults.push(Fault::new(place.clone(), message).with_help(help));
    }

    fn read_defaults(&mut self, root: &Table<'_>) {
        let Some(entry) = root.get("defaults").filter(|entry| !entry.value.is_lost()) else { return };
        let Some(mut table) = entry.value.as_table() else {
            return self.fault(&entry.key.place, "`defaults` is no table", "write [defaults]");
        };
        self.defaults = Defaults::read(&mut table);
        self.draft.faults.append(&mut table.faults);
    }

    /// Reads each table of `[[sentence]]` or `[[accept]]`.
    fn read_tables(&mut self, entry: &Entry<'_>, read: fn(&mut Self, Table<'_>)) {
        if !entry.value.is_list_of_tables() {
            let word = &entry.key.value;
            return self.fault(&entry.key.place, format!("`{word}`: {BRACKETS}"), format!("write [[{word}]]"));
        }
        entry.value.tables().into_iter().for_each(|table| read(self, table));
    }

    fn read_accept(&mut self, mut table: Table<'_>) {
        let accept = accept::read(&mut table);
        self.draft.accepts.extend(accept.filter(|_| table.is_sound()));
        self.draft.faults.append(&mut table.faults);
    }

    fn read_sentence(&mut self, mut table: Table<'_>) {
        let translations = translated::take(&mut table);
        keys::check_sentence(&mut table);
        let claims = match translations {
            Some(translations) => translated::sentence(translations, &mut table, &self.defaults, &mut self.draft.ids),
            None => each_claim::sentence(&mut table, &self.defaults, &mut self.draft.ids),
        };
        if table.is_sound() {
            self.draft.claims.extend(claims);
        }
        self.draft.faults.append(&mut table.faults);
    }

    fn read_quantity(&mut self, entry: &Entry<'_>) {
        let Some(table) = entry.value.as_table() else { return self.not_a_quantity(entry) };
        // The tree keeps one of the places of a name; a head of its own is the better one.
        let place = table.header_words().into_iter().next().unwrap_or_else(|| entry.key.place.clone());
        let name = Text { place, ..entry.key.clone() };
        if !name::is_name(&name.value) {
            let message = format!("`{}` is no name for a quantity", name.value);
            self.fault(&name.place, message, "begin with a letter; letters, digits, - and _ follow");
        }
        let (origins, head): (Vec<_>, Vec<_>) = table.entries.iter().cloned().partition(is_origin);
        if table.has_header() || !head.is_empty() {
            let mut table = table.with_entries(head);
            self.draft.heads.push(head::read(&name, &mut table));
            self.draft.faults.append(&mut table.faults);
        }
        self.draft.names.push(name.clone());
        origins.iter().for_each(|origin| self.read_origin(&name, origin));
    }

    fn not_a_quantity(&mut self, entry: &Entry<'_>) {
        let (name, place) = (&entry.key.value, &entry.key.place);
        if !entry.value.is_list_of_tables() {
            let help = "move it under the [quantity] or [[claim]] that it belongs to";
            return self.fault(place, format!("`{name}` stands outside of every table"), help);
        }
        let help = hint(name, RESERVED, format!("a head is [{name}], a claim [[{name}.stated]]"));
        self.fault(place, format!("`[[{name}]]` is neither a head nor a claim"), help);
    }

    /// Reads the claims of one origin.
    fn read_origin(&mut self, quantity: &Text, entry: &Entry<'_>) {
        let (word, tables) = (&entry.key.value, entry.value.tables());
        let place_of = |table: &Table<'_>| header_word(table).unwrap_or_else(|| entry.key.place.clone());
        match OriginWord::of(word) {
            None => {
                let place = tables.first().map_or_else(|| entry.key.place.clone(), place_of);
                let places = if tables.is_empty() { vec![place] } else { tables.iter().map(place_of).collect() };
                let help = did_you_mean(word, &OriginWord::ready());
                places.iter().for_each(|place| self.fault(place, format!("there is no origin `{word}`"), &help));
            }
            Some(_) if !entry.value.is_list_of_tables() => {
                let place = tables.first().map_or_else(|| entry.key.place.clone(), place_of);
                let help = format!("write [[{}.{word}]]", quantity.value);
                self.fault(&place, format!("`{word}` is a claim: {BRACKETS}"), help);
            }
            Some(origin) => {
                tables.into_iter().for_each(|table| self.read_claim(quantity, origin, place_of(&table), table));
            }
        }
    }

    fn read_claim(&mut self, quantity: &Text, origin: &'static OriginWord, word: Place, mut table: Table<'_>) {
        if let Some(instead) = origin.instead {
            return self.fault(&word, format!("not yet: `{}` claims", origin.name), format!("today: {instead}"));
        }
        let ids = &mut self.draft.ids;
        let claims = if origin.name == "translated" {
            let translations = translated::take(&mut table).unwrap_or_default();
            keys::check_claim(&mut table, &quantity.value, origin);
            translated::claims(quantity, word, translations, &mut table, &self.defaults, ids)
        } else {
            keys::check_claim(&mut table, &quantity.value, origin);
            each_claim::claim(quantity, (origin, word), &mut table, &self.defaults, ids).into_iter().collect()
        };
        if table.is_sound() {
            self.draft.claims.extend(claims);
        }
        self.draft.faults.append(&mut table.faults);
    }
}

/// Whether the key of a quantity is an origin, and no key of its head.
fn is_origin(entry: &Entry<'_>) -> bool {
    let key = entry.key.value.as_str();
    !keys::HEAD.contains(&key) && (OriginWord::of(key).is_some() || entry.value.holds_table())
}

/// The word behind the dot in the header of a claim.
fn header_word(table: &Table<'_>) -> Option<Place> {
    table.header_words().into_iter().nth(1)
}
