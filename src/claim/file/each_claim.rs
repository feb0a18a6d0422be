//! One claim or one sentence: the keys that all origins share, and the defaults of the file.

use super::keys::OriginWord;
use super::{DraftClaim, filter, head, keys, origin};
use crate::claim::near::did_you_mean;
use crate::claim::table::Table;
use crate::claim::{Claim, Facets, Field, Origin, Stated, Text};
use crate::figure::lang;
use crate::source::Place;

/// What holds for all claims of a file.
#[derive(Default)]
pub(super) struct Defaults {
    facets: Facets,
    lang: Option<String>,
}

impl Defaults {
    /// Reads the table `[defaults]`.
    pub fn read(table: &mut Table<'_>) -> Self {
        keys::check_defaults(table);
        Self { facets: head::facets(table), lang: lang(table) }
    }
}

/// The language of the words, which must be one that is read.
fn lang(table: &mut Table<'_>) -> Option<String> {
    let code = table.text("lang")?;
    if lang::is_known(&code.value) {
        return Some(code.value);
    }
    let help = did_you_mean(&code.value, &lang::codes());
    table.fault(code.place.clone(), format!("there is no language `{}`", code.value), help);
    None
}

/// Reads a claim. Its id goes to `ids` whether the rest is sound or not.
pub(super) fn claim(
    quantity: &Text,
    (word, word_place): (&OriginWord, Place),
    table: &mut Table<'_>,
    defaults: &Defaults,
    ids: &mut Vec<Text>,
) -> Option<DraftClaim> {
    let origin = origin::origin(word.name, table);
    let shared = Shared::read(table, defaults, ids);
    let says = table.get("says").map(|entry| entry.key.place.clone());
    let (quantity, place) = (quantity.value.clone(), quantity.place.clone());
    Some(DraftClaim { claim: shared.claim(quantity, origin?), quantity: place, origin: word_place, says })
}

/// Reads a sentence: a claim for each of its holes.
pub(super) fn sentence(table: &mut Table<'_>, defaults: &Defaults, ids: &mut Vec<Text>) -> Vec<DraftClaim> {
    let stated = origin::quoted(table);
    let shared = Shared::read(table, defaults, ids);
    let Some(stated) = stated else { return Vec::new() };
    let holes: Vec<_> = stated.quote.holes().collect();
    if holes.is_empty() {
        let place = stated.quote.text.place.clone();
        table.fault(place, "the sentence has no hole", "name a quantity in each: {clinics} clinics and {beds} beds");
    }
    let claims = holes.into_iter().enumerate().map(|(idx, hole)| {
        let origin = Origin::Stated(Stated { hole: Some(idx), ..stated.clone() });
        let claim = shared.claim(hole.name, origin);
        DraftClaim { claim, quantity: hole.place.clone(), origin: hole.place, says: None }
    });
    claims.collect()
}

/// The text of a data file that is meant: `field` and `record`, both or neither.
fn field(table: &mut Table<'_>) -> Option<Field> {
    let name = table.text("field");
    let record = filter::read(table, "record");
    let which = "record = { id = \"958bd53b\" }";
    if table.get("record").is_none() {
        table.fault_of_key("field", "`field` goes with `record`", format!("say which record: {which}"));
    }
    if table.get("field").is_none() {
        table.fault_of_key(
            "record",
            "`record` goes with `field`",
            "say which of its texts is quoted: field = \"body\"",
        );
    }
    Some(Field { name: name?, record })
}

/// What every claim can say, of whatever origin.
pub(super) struct Shared {
    id: Option<String>,
    says: Option<Text>,
    note: Option<String>,
    unit: Option<Text>,
    facets: Facets,
    lang: Option<String>,
    field: Option<Field>,
    authority: bool,
    past: bool,
    place: Place,
    block: Place,
}

impl Shared {
    /// Reads the keys that all origins share.
    pub fn read(table: &mut Table<'_>, defaults: &Defaults, ids: &mut Vec<Text>) -> Self {
        let id = table.text("id");
        ids.extend(id.clone());
        let says = table.text("says");
        if let Some(says) = &says {
            origin::check_figure(table, says);
        }
        Self {
            id: id.map(|id| id.value),
            says,
            note: table.text("note").map(|note| note.value),
            unit: table.text("unit"),
            facets: head::facets(table).or(&defaults.facets),
            lang: lang(table).or_else(|| defaults.lang.clone()),
            field: field(table),
            authority: table.flag("authority"),
            past: table.flag("past"),
            place: table.place.clone(),
            block: table.block(),
        }
    }

    /// A claim that says it.
    pub fn claim(&self, quantity: String, origin: Origin) -> Claim {
        Claim {
            quantity,
            id: self.id.clone(),
            origin,
            says: self.says.clone(),
            note: self.note.clone(),
            unit: self.unit.clone(),
            facets: self.facets.clone(),
            lang: self.lang.clone(),
            field: self.field.clone(),
            authority: self.authority,
            past: self.past,
            place: self.place.clone(),
            block: self.block.clone(),
        }
    }
}
