//! Whether bytes are a PDF that a company can open without a second thought.
//!
//! What is looked for, and what is not, was chosen so that the PDFs of Word, LibreOffice, Google Docs and Europass pass:
//!
//! - A beginning, an end and `startxref` in their places: another file that was named `.pdf`, or one of which a part is
//!   missing, has not all three. A few readers look for the beginning further on; a PDF of today begins with it.
//! - No web page, anywhere: a file that is both, a PDF to one program and a page to another, runs its script in a browser.
//!   The metadata of a PDF are XML too, but never HTML.
//! - No scripts (`/JavaScript`, and `/JS` where a script follows), no programs to start (`/Launch`), no films with players
//!   (`/RichMedia`). A CV needs none of them.
//!
//! `/OpenAction` and `/AA` alone are allowed: Word and LibreOffice say with them at which page a reader begins.
//! `/EmbeddedFile` is allowed: a Europass PDF carries its own data as XML, to be changed again later. Names are compared as a
//! reader compares them, with `#4a` for `J`. `/JS` is a name of three bytes, which packed pictures have by chance, so it
//! counts only before what a script is: a text or a reference.
//!
//! A script inside a packed part of the file is not seen. This check keeps out accidents and simple tricks; what protects a
//! reader is that the file is always saved, never shown among our pages (`documents::pdf_attachment`).

/// How far from the end the end's mark may stand, in bytes; readers look that far.
const END: usize = 1024;

/// What begins a web page or a script in one, in lower case.
const PAGES: [&[u8]; 3] = [b"<html", b"<script", b"<!doctype"];

/// Names that a CV does not need.
const NAMES: [&[u8]; 3] = [b"JavaScript", b"Launch", b"RichMedia"];

/// Whether it is a PDF, whole, and without scripts or programs.
pub fn is_plain_pdf(bytes: &[u8]) -> bool {
    let begins = bytes.starts_with(b"%PDF-1.") || bytes.starts_with(b"%PDF-2.");
    let end = bytes.get(bytes.len().saturating_sub(END)..).unwrap_or_default();
    begins && has(end, b"%%EOF") && has(bytes, b"startxref") && !hides_something(bytes)
}

fn has(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn hides_something(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'<' => begins_page(bytes.get(at..).unwrap_or_default()),
        b'/' => names_something(bytes.get(at + 1..).unwrap_or_default()),
        _ => false,
    })
}

fn begins_page(bytes: &[u8]) -> bool {
    PAGES.iter().any(|page| bytes.get(..page.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(page)))
}

fn names_something(bytes: &[u8]) -> bool {
    NAMES.iter().any(|name| after_name(bytes, name).is_some())
        || after_name(bytes, b"JS").is_some_and(|after| {
            let script = after.iter().find(|byte| !is_blank(**byte));
            script.is_some_and(|byte| {
                matches!(byte, b'(' | b'<')
                    || (byte.is_ascii_digit() && after.first().is_some_and(|first| is_blank(*first)))
            })
        })
}

/// What stands behind a name, if these bytes begin with it.
fn after_name<'a>(mut bytes: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    for letter in name {
        let (written, rest) = letter_of_name(bytes)?;
        if !written.eq_ignore_ascii_case(letter) {
            return None;
        }
        bytes = rest;
    }
    Some(bytes)
}

/// The first letter of a name, which may be written as `#` and two hexadecimal digits, and the rest.
fn letter_of_name(bytes: &[u8]) -> Option<(u8, &[u8])> {
    if let [b'#', high, low, rest @ ..] = bytes
        && let (Some(high), Some(low)) = (hexadecimal(*high), hexadecimal(*low))
    {
        return Some((high * 16 + low, rest));
    }
    bytes.split_first().map(|(letter, rest)| (*letter, rest))
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

#[cfg(test)]
mod tests;
