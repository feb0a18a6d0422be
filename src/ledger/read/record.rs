//! A value of a data file, by the words of its record's first value and by its column.

use std::sync::Arc;

use super::{Sight, see, see_words, value};
use crate::claim::{Cell, Filter, Text};
use crate::ledger::filter::Sieve;
use crate::ledger::locate::{Located, Template};
use crate::ledger::records::{Query, source_of};
use crate::ledger::region::named_by;
use crate::ledger::trouble::Snag;
use crate::ledger::{Gathering, ground};
use crate::source::{Place, Source, Span, fold};

/// So many records of one name are shown.
const SHOWN: usize = 5;

/// The value in one file.
pub fn gather(gathering: &mut Gathering<'_, '_>, idx: usize, cell: &Cell, source: &Text, path: &str) {
    if !cell.region.is_everything() {
        let words = named_by(gathering, idx, &cell.region);
        let what = format!("{path} is a data file, and has neither headings nor several tables");
        return gathering.trouble(idx, Snag::RegionMissing { words, what, nearest: None });
    }
    let Some(found) = find(gathering, idx, cell, source, path) else { return };
    let facets = Template::new(&source.value).facets(path);
    let located = Located { source: Arc::new(found), facets };
    let span = Span::new(0, located.source.text.len());
    let place = |span| Place { source: Arc::clone(&located.source), span };
    let light = gathering.light(idx);
    let at = cell.column.place.clone();
    if gathering.is_text(idx) {
        return see_words(gathering, idx, &located, place(span));
    }
    match value::read(&located.source.text, &ground::manner_of(&located.source, light)) {
        value::Said::One(mention, manners) => {
            let place = place(mention.span);
            let sight: Sight = manners.sight(mention);
            see(gathering, idx, &located, place, sight, None);
        }
        value::Said::Nothing => gathering.trouble(idx, Snag::ValueNoFigure { at, found: place(span), why: None }),
        value::Said::Several(mentions) => {
            let figures = mentions.iter().map(|mention| place(mention.span)).collect();
            gathering.trouble(idx, Snag::ValueAmbiguous { at, figures });
        }
    }
}

/// The value as a source of its own. Without an answer the troubles say why.
fn find(gathering: &mut Gathering<'_, '_>, idx: usize, cell: &Cell, source: &Text, path: &str) -> Option<Source> {
    let first = gathering.first_column(idx, path, &cell.row)?;
    let everything = Filter::default();
    let sieve = Sieve::new(gathering, idx, &everything)?;
    let query = Query { idx, source, sieve: &sieve, columns: vec![&first, &cell.column] };
    let wanted = fold(&cell.row.value);
    let (mut n_found, mut hits, mut names) = (0, Vec::new(), Vec::new());
    let pass = gathering.pass(path, &[query], &mut |_, hit| {
        let Some(name) = hit.cell(0).filter(|name| fold(&name.text()).trim() == wanted.trim()) else { return };
        n_found += 1;
        if hits.len() < SHOWN {
            names.push(source_of(path, &first.value, hit.record, &name));
            let value = hit.cell(1).filter(|value| !value.is_missing());
            hits.push(value.map(|value| source_of(path, &cell.column.value, hit.record, &value)));
        }
    })?;
    if pass.is_whole != [true] {
        return None;
    }
    pass.ragged.into_iter().for_each(|remark| gathering.trouble(idx, remark));
    let (words, row) = (cell.row.place.clone(), &cell.row.value);
    let snag = match (n_found, hits.pop()) {
        (1, Some(Some(mut found))) => {
            found.lang = gathering.sources.lang(path);
            return Some(found);
        }
        (1, _) => {
            let what = format!("the record “{row}” of {path} has nothing as its “{}”", cell.column.value);
            Snag::RegionMissing { words: cell.column.place.clone(), what, nearest: None }
        }
        (0, _) => {
            Snag::RegionMissing { words, what: format!("no record of {path} begins with “{row}”"), nearest: None }
        }
        (n, _) => {
            let whole = |name: Source| Place { span: Span::new(0, name.text.len()), source: Arc::new(name) };
            let hits = names.into_iter().map(whole).collect();
            let what = format!("{n} records of {path} begin with “{row}”");
            Snag::RegionAmbiguous {
                words,
                what,
                hits,
                help: "give one of them another name, or sum up those that are meant with `where`",
            }
        }
    };
    gathering.trouble(idx, snag);
    None
}
