//! A file with a line of names and then rows, read row by row. Whatever is wrong with it is told with its place.

use csv::{ErrorKind, ReaderBuilder, StringRecord, Terminator};
use std::fs::File;
use std::io::{BufReader, Read, Take};
use std::path::Path;

use super::error::{ImportError, Place};

/// Official files have a few million bytes; what has more is something else.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Commas between fields; a field in quotation marks may hold commas and line breaks.
    Commas,
    /// Tabs between fields, and a quotation mark is a character like others.
    Tabs,
}

/// An open file, of which only the named columns are looked at.
pub struct Table {
    file: String,
    reader: csv::Reader<BufReader<Take<File>>>,
    columns: Vec<(&'static str, usize)>,
    /// How many fields the first line has, and so every other.
    width: usize,
}

/// One row.
pub struct Row<'a> {
    table: &'a str,
    columns: &'a [(&'static str, usize)],
    record: &'a StringRecord,
}

impl Table {
    /// Opens a file that must have these columns. `what` says which file is meant, for who named another one.
    pub fn open(path: &Path, form: Form, names: &[&'static str], what: &str) -> Result<Self, ImportError> {
        let file = format!("{}", path.display());
        let opened = File::open(path).map_err(|reason| ImportError::Unreadable { file: file.clone(), reason })?;
        let mut builder = ReaderBuilder::new();
        // With CRLF for one sign the reader would count the line of a row before it has seen the LF. The CR is left at the
        // end of the last field, from where it is trimmed; rows are counted here, so that such an empty one can pass.
        builder.terminator(Terminator::Any(b'\n')).flexible(true);
        match form {
            Form::Commas => builder.delimiter(b','),
            Form::Tabs => builder.delimiter(b'\t').quoting(false),
        };
        let mut reader = builder.from_reader(BufReader::new(opened.take(MOST_BYTES)));
        let head = reader.headers().map_err(|error| wrong_row(&file, &[], &error))?;
        let width = head.len();
        let mut columns = Vec::with_capacity(names.len());
        for name in names {
            let Some(at) = head.iter().position(|found| found.trim() == *name) else {
                let place = Place { file, line: 1, column: Some(name) };
                return Err(ImportError::Wrong {
                    place,
                    problem: format!("there is no such column; {what} is needed"),
                });
            };
            columns.push((*name, at));
        }
        Ok(Self { file, reader, columns, width })
    }

    /// Hands over each row, until one is refused.
    pub fn each(&mut self, mut take: impl FnMut(&Row<'_>) -> Result<(), ImportError>) -> Result<(), ImportError> {
        let mut record = StringRecord::new();
        loop {
            match self.reader.read_record(&mut record) {
                Ok(true) if record.len() == 1 && record.iter().all(|field| field.trim().is_empty()) => {}
                Ok(true) if record.len() != self.width => return Err(self.of_another_width(&record)),
                Ok(true) => take(&Row { table: &self.file, columns: &self.columns, record: &record })?,
                Ok(false) => return Ok(()),
                Err(error) => return Err(wrong_row(&self.file, &self.columns, &error)),
            }
        }
    }

    fn of_another_width(&self, record: &StringRecord) -> ImportError {
        let line = record.position().map_or(0, csv::Position::line);
        let place = Place { file: self.file.clone(), line, column: None };
        let (found, width) = (record.len(), self.width);
        let problem = format!("{found} fields instead of {width}; a quotation mark may not be closed");
        ImportError::Wrong { place, problem }
    }

    /// Refuses the file as a whole, for something that no row should have been without.
    pub fn refuse(&self, column: &'static str, problem: &str) -> ImportError {
        let place = Place { file: self.file.clone(), line: self.reader.position().line(), column: Some(column) };
        ImportError::Wrong { place, problem: problem.to_owned() }
    }
}

impl Row<'_> {
    /// The text of a column, without blanks around it; empty where there is none.
    pub fn get(&self, column: &'static str) -> &str {
        self.at(column).and_then(|at| self.record.get(at)).unwrap_or_default().trim()
    }

    /// The text of a column that will be kept. PostgreSQL keeps no NUL.
    pub fn text(&self, column: &'static str) -> Result<&str, ImportError> {
        let text = self.get(column);
        if text.contains('\0') { Err(self.refuse(column, "a NUL character, which is no text")) } else { Ok(text) }
    }

    /// Refuses the row for what stands in a column.
    pub fn refuse(&self, column: &'static str, problem: impl Into<String>) -> ImportError {
        let place = Place { file: self.table.to_owned(), line: self.line_of(column), column: Some(column) };
        ImportError::Wrong { place, problem: problem.into() }
    }

    /// The line where a column's text begins: fields before it may have line breaks.
    pub fn line_of(&self, column: &'static str) -> u64 {
        let first = self.record.position().map_or(0, csv::Position::line);
        let before = self.record.iter().take(self.at(column).unwrap_or(0));
        first + before.map(|field| field.matches('\n').count() as u64).sum::<u64>()
    }

    fn at(&self, column: &'static str) -> Option<usize> {
        self.columns.iter().find(|(name, _)| *name == column).map(|(_, at)| *at)
    }
}

/// What the reader says, in our words.
fn wrong_row(file: &str, columns: &[(&'static str, usize)], error: &csv::Error) -> ImportError {
    let line = error.position().map_or(1, csv::Position::line);
    let place = |column| Place { file: file.to_owned(), line, column };
    match error.kind() {
        ErrorKind::Io(reason) => {
            let reason = std::io::Error::new(reason.kind(), format!("{reason}"));
            ImportError::Unreadable { file: file.to_owned(), reason }
        }
        ErrorKind::Utf8 { err, .. } => {
            let column = columns.iter().find(|(_, at)| *at == err.field()).map(|(name, _)| *name);
            ImportError::Wrong { place: place(column), problem: "not text in UTF-8".to_owned() }
        }
        _ => ImportError::Wrong { place: place(None), problem: format!("{error}") },
    }
}
