//! Where a document is laid out: its template, its data, the fonts, and nothing of the machine around.

use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// What every document has in common.
pub static PARTS: LazyLock<Parts> = LazyLock::new(Parts::new);

/// Titillium Web, regular and bold, under the SIL Open Font Licence (`fonts/OFL.txt`).
const FONTS: [&[u8]; 2] =
    [include_bytes!("fonts/titillium-web-400.ttf"), include_bytes!("fonts/titillium-web-700.ttf")];

/// What every document has in common.
pub struct Parts {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    /// The fonts.
    pub fonts: Vec<Font>,
    template: Option<FileId>,
    data: Option<FileId>,
}

/// One document's place.
pub struct Desk {
    template: Source,
    data: Bytes,
}

impl Parts {
    fn new() -> Self {
        let fonts: Vec<Font> = FONTS.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Self {
            library: LazyHash::new(Library::default()),
            book,
            fonts,
            template: file("/template.typ"),
            data: file("/data.json"),
        }
    }
}

impl Desk {
    /// A template and what it says.
    pub fn new(template: &str, data: Vec<u8>) -> Self {
        let source = match PARTS.template {
            Some(id) => Source::new(id, template.to_owned()),
            None => Source::detached(template),
        };
        Self { template: source, data: Bytes::new(data) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &PARTS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PARTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == PARTS.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        PARTS.fonts.get(index).cloned()
    }

    /// A document says no date that is not in its data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file(path: &str) -> Option<FileId> {
    Some(FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?)))
}
