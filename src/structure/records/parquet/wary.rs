//! Parquet files that nobody vouches for: their bytes as the reader of Parquet wants them, and a guard before what a broken or
//! hostile file could make it take: pages that unpack into gigabytes, dictionaries of more values than their bytes can hold.

use std::io::{self, BufRead, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use parquet::bloom_filter::Sbbf;
use parquet::column::page::{Page, PageMetadata, PageReader};
use parquet::errors::{ParquetError, Result};
use parquet::file::metadata::{ParquetMetaData, RowGroupMetaData};
use parquet::file::reader::{ChunkReader, FileReader, Length, RowGroupReader, SerializedFileReader};
use parquet::record::reader::RowIter;
use parquet::schema::types::Type;

use crate::source::Stream;
use crate::structure::records::LONGEST;

/// The pages of a Parquet file, each looked at before it is used.
pub struct Wary {
    file: SerializedFileReader<Chunks>,
}

impl Wary {
    /// Opens a file.
    pub fn new(mut stream: Box<dyn Stream>) -> Result<Self> {
        let len = stream.seek(SeekFrom::End(0))?;
        let file = SerializedFileReader::new(Chunks { stream: Arc::new(Mutex::new(stream)), len })?;
        Ok(Self { file })
    }
}

impl FileReader for Wary {
    fn metadata(&self) -> &ParquetMetaData {
        self.file.metadata()
    }

    fn num_row_groups(&self) -> usize {
        self.file.num_row_groups()
    }

    fn get_row_group(&self, nth: usize) -> Result<Box<dyn RowGroupReader + '_>> {
        Ok(Box::new(Group { group: self.file.get_row_group(nth)? }))
    }

    fn get_row_iter(&self, projection: Option<Type>) -> Result<RowIter<'_>> {
        RowIter::from_file(projection, self)
    }
}

/// One group of rows.
struct Group<'f> {
    group: Box<dyn RowGroupReader + 'f>,
}

impl RowGroupReader for Group<'_> {
    fn metadata(&self) -> &RowGroupMetaData {
        self.group.metadata()
    }

    fn num_columns(&self) -> usize {
        self.group.num_columns()
    }

    fn get_column_page_reader(&self, nth: usize) -> Result<Box<dyn PageReader>> {
        Ok(Box::new(Pages { pages: self.group.get_column_page_reader(nth)? }))
    }

    fn get_column_bloom_filter(&self, nth: usize) -> Option<&Sbbf> {
        self.group.get_column_bloom_filter(nth)
    }

    fn get_row_iter(&self, projection: Option<Type>) -> Result<RowIter<'_>> {
        RowIter::from_row_group(projection, self)
    }
}

/// The pages of one column.
struct Pages {
    pages: Box<dyn PageReader>,
}

impl Iterator for Pages {
    type Item = Result<Page>;

    fn next(&mut self) -> Option<Self::Item> {
        self.get_next_page().transpose()
    }
}

impl PageReader for Pages {
    fn get_next_page(&mut self) -> Result<Option<Page>> {
        let page = self.pages.get_next_page()?;
        match &page {
            // Room is made for as many values as the page says that it has; each takes a byte at the very least.
            Some(Page::DictionaryPage { buf, num_values, .. }) if *num_values as usize > buf.len() => Err(
                ParquetError::General(format!("a dictionary of {} bytes cannot hold {num_values} values", buf.len())),
            ),
            _ => Ok(page),
        }
    }

    fn peek_next_page(&mut self) -> Result<Option<PageMetadata>> {
        self.pages.peek_next_page()
    }

    fn skip_next_page(&mut self) -> Result<()> {
        self.pages.skip_next_page()
    }
}

/// A stream as the Parquet reader wants it: readable at several places in turn.
struct Chunks {
    stream: Arc<Mutex<Box<dyn Stream>>>,
    len: u64,
}

/// One of these places.
struct Chunk {
    stream: Arc<Mutex<Box<dyn Stream>>>,
    at: u64,
}

impl Length for Chunks {
    fn len(&self) -> u64 {
        self.len
    }
}

impl ChunkReader for Chunks {
    type T = io::BufReader<Chunk>;

    fn get_read(&self, start: u64) -> Result<Self::T> {
        let mut read = io::BufReader::new(Chunk { stream: Arc::clone(&self.stream), at: start });
        // Pages begin where something is read by and by.
        match unpacked(read.fill_buf()?) {
            Some(size) if size > LONGEST as u64 => {
                let (size, most) = (size >> 20, LONGEST >> 20);
                Err(ParquetError::General(format!("a page of {size} MiB is larger than {most} MiB")))
            }
            _ => Ok(read),
        }
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        // A broken file may ask for more than there is.
        if start.checked_add(length as u64).is_none_or(|end| end > self.len) {
            return Err(ParquetError::EOF("the file ends too early".to_owned()));
        }
        let mut bytes = vec![0; length];
        self.get_read_at(start).read_exact(&mut bytes)?;
        Ok(bytes.into())
    }
}

impl Chunks {
    fn get_read_at(&self, start: u64) -> Chunk {
        Chunk { stream: Arc::clone(&self.stream), at: start }
    }
}

impl Read for Chunk {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        stream.seek(SeekFrom::Start(self.at))?;
        let n_read = stream.read(buffer)?;
        self.at += n_read as u64;
        Ok(n_read)
    }
}

/// How many bytes a page says that it unpacks to: its head is a Thrift structure in the compact form, whose first fields are
/// two numbers, its type and that size.
fn unpacked(head: &[u8]) -> Option<u64> {
    /// The next field, a number of 32 bits.
    const NEXT_NUMBER: u8 = 0x15;
    let rest = head.strip_prefix(&[NEXT_NUMBER])?;
    let (_, rest) = varint(rest)?;
    let (zigzag, _) = varint(rest.strip_prefix(&[NEXT_NUMBER])?)?;
    Some(zigzag >> 1)
}

fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (nth, byte) in bytes.iter().enumerate().take(9) {
        value |= u64::from(byte & 0x7f) << (7 * nth);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[nth + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_a_page_tells_its_size() {
        assert_eq!(unpacked(&[0x15, 0x00, 0x15, 0x54, 0x15, 0x54]), Some(42));
        assert_eq!(unpacked(&[0x15, 0x04, 0x15, 0x80, 0x80, 0x80, 0x80, 0x08, 0x15]), Some(1 << 30));
        assert_eq!(unpacked(b"PAR1"), None);
        assert_eq!(unpacked(&[0x15, 0x00, 0x15, 0x80]), None);
    }
}
