//! YAML as a tree. Aliases share the value that they name, so that a document of aliases upon aliases takes no more room
//! than it has bytes; several documents in one stream are a list.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as Marks};

use super::{Broken, DEEPEST, Entry, MOST_NODES, Node, Scalar, Sort, Value, inside};
use crate::source::Span;

/// Reads a part of a text.
pub fn parse(text: &str, part: Span) -> Result<Arc<Node>, Broken> {
    let words = part.of(text);
    let mut building = Building {
        text,
        start: part.start,
        bytes: Bytes::new(words),
        frames: Vec::new(),
        anchors: BTreeMap::new(),
        documents: Vec::new(),
        n_nodes: 0,
    };
    for event in Parser::new_from_str(words) {
        match event {
            Ok((event, marks)) => building.take(event, marks)?,
            Err(error) => {
                let at = part.start + building.bytes.of(*error.marker());
                return Err(Broken::new(error.info(), Span::new(at, at)));
            }
        }
    }
    let mut documents = building.documents;
    match documents.len() {
        0 => Err(Broken::new("it is empty", part)),
        1 => Ok(documents.remove(0)),
        _ => Ok(Arc::new(Node { span: part, value: Value::List(documents) })),
    }
}

struct Building<'a> {
    text: &'a str,
    start: usize,
    bytes: Bytes,
    /// What is begun and not ended.
    frames: Vec<Frame>,
    anchors: BTreeMap<usize, Arc<Node>>,
    documents: Vec<Arc<Node>>,
    n_nodes: usize,
}

/// A map or list whose end has not come.
struct Frame {
    start: usize,
    anchor: usize,
    part: Part,
}

enum Part {
    List(Vec<Arc<Node>>),
    Map {
        /// A key that waits for its value; whether it is the `<<` of a merge.
        key: Option<(String, Span, bool)>,
        entries: Vec<Entry>,
        merged: Vec<Arc<Node>>,
    },
}

impl Building<'_> {
    fn take(&mut self, event: Event<'_>, marks: Marks) -> Result<(), Broken> {
        let span = self.span(marks);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_string = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
                let sort = if style == ScalarStyle::Plain && !is_string { sort(&text) } else { Sort::Text };
                let is_quoted = matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
                let span = if is_quoted { inside(self.text, span) } else { span };
                let is_merge = style == ScalarStyle::Plain && text == "<<";
                let value = Value::Scalar(Scalar { text: text.into_owned(), sort });
                self.end(Arc::new(Node { span, value }), anchor, is_merge)
            }
            Event::SequenceStart(anchor, _) => self.begin(span, anchor, Part::List(Vec::new())),
            Event::MappingStart(anchor, _) => {
                self.begin(span, anchor, Part::Map { key: None, entries: Vec::new(), merged: Vec::new() })
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(node) => self.end(Arc::clone(node), 0, false),
                None => Err(Broken::new("an alias stands inside of what it names", span)),
            },
            Event::DocumentStart(_) | Event::DocumentEnd | Event::StreamStart | Event::StreamEnd | Event::Nothing => {
                Ok(())
            }
        }
    }

    fn begin(&mut self, span: Span, anchor: usize, part: Part) -> Result<(), Broken> {
        if self.frames.len() >= DEEPEST {
            return Err(Broken::too_deep(span));
        }
        self.frames.push(Frame { start: span.start, anchor, part });
        Ok(())
    }

    fn close(&mut self, end: Span) -> Result<(), Broken> {
        let Some(frame) = self.frames.pop() else { return Ok(()) };
        let span = Span::new(frame.start, end.end.max(frame.start));
        let value = match frame.part {
            Part::List(values) => Value::List(values),
            Part::Map { mut entries, merged, .. } => {
                self.merge(&mut entries, &merged, span)?;
                Value::Map(entries)
            }
        };
        self.end(Arc::new(Node { span, value }), frame.anchor, false)
    }

    /// A whole value: it goes where it belongs.
    fn end(&mut self, node: Arc<Node>, anchor: usize, is_merge: bool) -> Result<(), Broken> {
        self.grow(1, node.span)?;
        if anchor != 0 {
            self.anchors.insert(anchor, Arc::clone(&node));
        }
        let Some(frame) = self.frames.last_mut() else {
            self.documents.push(node);
            return Ok(());
        };
        match &mut frame.part {
            Part::List(values) => values.push(node),
            Part::Map { key, entries, merged } => match key.take() {
                None => *key = Some((key_of(self.text, &node), node.span, is_merge)),
                Some((_, _, true)) => merged.push(node),
                Some((key, place, false)) => entries.push(Entry { key, place, node }),
            },
        }
        Ok(())
    }

    /// The keys of merged maps, where a map has no own of that name.
    fn merge(&mut self, entries: &mut Vec<Entry>, merged: &[Arc<Node>], span: Span) -> Result<(), Broken> {
        if merged.is_empty() {
            return Ok(());
        }
        let mut known: BTreeSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        let maps = merged.iter().flat_map(|node| match &node.value {
            Value::List(nodes) => nodes.as_slice(),
            _ => std::slice::from_ref(node),
        });
        for map in maps {
            let Value::Map(others) = &map.value else { continue };
            self.grow(others.len(), span)?;
            entries.extend(others.iter().filter(|entry| known.insert(entry.key.clone())).cloned());
        }
        Ok(())
    }

    fn grow(&mut self, n_nodes: usize, span: Span) -> Result<(), Broken> {
        self.n_nodes += n_nodes;
        if self.n_nodes > MOST_NODES { Err(Broken::too_large(span)) } else { Ok(()) }
    }

    fn span(&self, marks: Marks) -> Span {
        let (start, end) = (self.start + self.bytes.of(marks.start), self.start + self.bytes.of(marks.end));
        let end = end.max(start);
        let words = &self.text[start..end];
        Span::new(start, start + words.trim_end().len())
    }
}

/// A key as a path names it; a key that is no scalar is named as it is written.
fn key_of(text: &str, node: &Node) -> String {
    match &node.value {
        Value::Scalar(scalar) => scalar.text.clone(),
        _ => node.span.of(text).to_owned(),
    }
}

/// What a plain scalar is, by the core schema.
fn sort(text: &str) -> Sort {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Sort::Nothing,
        "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => return Sort::Flag,
        _ => {}
    }
    let digits = text.trim_start_matches(['-', '+']);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_hexdigit() || matches!(c, '.' | '_' | 'x' | 'o' | '+' | '-'))
        && digits.matches('.').count() < 2;
    if is_number { Sort::Number } else { Sort::Text }
}

/// From characters, which the reader counts, to bytes.
struct Bytes {
    /// Where each character begins, and the end; empty where every character is one byte.
    starts: Vec<usize>,
    n_bytes: usize,
}

impl Bytes {
    fn new(text: &str) -> Self {
        let starts = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
        };
        Self { starts, n_bytes: text.len() }
    }

    fn of(&self, marker: Marker) -> usize {
        if self.starts.is_empty() {
            return marker.index().min(self.n_bytes);
        }
        self.starts.get(marker.index()).copied().unwrap_or(self.n_bytes)
    }
}
