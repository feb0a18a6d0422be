//! Places in SARIF: files by URI from the root of the repository, and regions in lines and characters.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::super::plain;
use super::super::spot::{self, Mending, Spot};
use super::super::{Report, escape};
use super::log::{
    Artifact, ArtifactChange, ArtifactLocation, BaseLocation, Content, Location, LogicalLocation, Message,
    PhysicalLocation, Region, Replacement, SarifFix,
};
use crate::finding::{Finding, Label};

/// What paths begin at; the name that GitHub's own tools give it.
const BASE: &str = "%SRCROOT%";
/// The longest words that are repeated in a report, in bytes.
const LONGEST_SNIPPET: usize = 1_000;

/// What the base is; where it lies on this machine is nobody's business.
pub fn bases() -> BTreeMap<&'static str, BaseLocation> {
    let description = Message::new("the root of the repository, or of the project where there is none");
    BTreeMap::from([(BASE, BaseLocation { description })])
}

/// The files that results speak of, each once.
pub struct Artifacts<'a> {
    report: Report<'a>,
    locations: Vec<ArtifactLocation>,
    known: BTreeMap<String, usize>,
}

impl<'a> Artifacts<'a> {
    /// None yet.
    pub fn new(report: &Report<'a>) -> Self {
        Self { report: *report, locations: Vec::new(), known: BTreeMap::new() }
    }

    /// All of them.
    pub fn list(self) -> Vec<Artifact> {
        self.locations.into_iter().map(|location| Artifact { location }).collect()
    }

    /// Where a finding is shown.
    pub fn of_finding(&mut self, finding: &'a Finding) -> Location<'a> {
        let spot = Spot::of_finding(finding);
        let label = finding.labels.first();
        let message = label.and_then(said);
        Location { message, ..self.location(&spot, label) }
    }

    /// Another end of a finding, by the number that links to it.
    pub fn related(&mut self, label: &'a Label, id: usize) -> Location<'a> {
        Location { id: Some(id), message: said(label), ..self.location(&Spot::of(&label.place), Some(label)) }
    }

    fn location(&mut self, spot: &Spot<'a>, label: Option<&'a Label>) -> Location<'a> {
        let part = label.and_then(|label| plain::part(spot, label));
        Location {
            id: None,
            physical_location: PhysicalLocation { artifact_location: self.file(spot.path), region: region(spot) },
            logical_locations: part.map(|name| LogicalLocation { fully_qualified_name: name }).into_iter().collect(),
            message: None,
        }
    }

    /// A fix: the changes of each file.
    pub fn fix(&mut self, Mending { fix, changes }: Mending<'a>) -> SarifFix<'a> {
        let mut files: BTreeMap<&str, Vec<Replacement<'a>>> = BTreeMap::new();
        for (spot, change) in changes {
            let inserted_content = Content { text: change.text.into() };
            files.entry(spot.path).or_default().push(Replacement { deleted_region: region(&spot), inserted_content });
        }
        let change = |(path, replacements)| ArtifactChange { artifact_location: self.file(path), replacements };
        SarifFix {
            description: Message::new(escape::line(&fix.message)),
            artifact_changes: files.into_iter().map(change).collect(),
        }
    }

    fn file(&mut self, path: &str) -> ArtifactLocation {
        if let Some(index) = self.known.get(path) {
            return self.locations[*index].clone();
        }
        let index = self.locations.len();
        let uri = uri(&self.report.path_in_repository(path));
        self.locations.push(ArtifactLocation { uri, uri_base_id: BASE, index });
        self.known.insert(path.to_owned(), index);
        self.locations[index].clone()
    }
}

fn said(label: &Label) -> Option<Message> {
    (!label.message.is_empty()).then(|| Message::new(escape::line(&label.message)))
}

fn region<'a>(spot: &Spot<'a>) -> Region<'a> {
    let (char_offset, char_length) = spot.characters().unzip();
    let words = spot.place.map(spot::words).filter(|words| !words.is_empty() && words.len() <= LONGEST_SNIPPET);
    // What a part says is not what its file has there.
    let snippet = words.filter(|_| char_offset.is_some()).map(|text| Content { text: text.into() });
    Region {
        start_line: spot.start.line,
        start_column: spot.start.column,
        end_line: spot.end.line,
        end_column: spot.end.column,
        char_offset,
        char_length,
        snippet,
    }
}

/// A relative path as a URI: everything encoded but what may stand in a part of a path by RFC 3986. A colon is encoded too,
/// since in the first part it would end a scheme.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            _ => write!(uri, "%{byte:02X}").expect("a string can be written to"),
        }
    }
    uri
}
