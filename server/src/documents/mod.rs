//! Documents that people keep: an accessible PDF (PDF/UA-1) from a template and its data. Each room has its own templates.

mod desk;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::fmt;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use desk::{Desk, PARTS};

/// How a document is laid out, in Typst's own language. It reads `data.json`, and no other file.
#[derive(Clone, Copy, Debug)]
pub struct Template(pub &'static str);

/// Why there is no document: a mistake in its template, or data that it does not expect.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The data have no JSON form.
    #[error("document data: {0}")]
    Data(#[from] serde_json::Error),
    /// It cannot be laid out, or is not accessible.
    #[error("document: {0}")]
    Typst(String),
}

/// The document as PDF/UA-1: tagged, with its language and title, and the letters that it uses. It takes some tens of
/// milliseconds of computing, so it belongs into `spawn_blocking`.
pub fn pdf(template: Template, data: &impl Serialize) -> Result<Vec<u8>, DocumentError> {
    let desk = Desk::new(template.0, serde_json::to_vec(data)?);
    let made = layout(&desk);
    // What is kept to be faster next time would hold what the document says of a person.
    comemo::evict(0);
    made
}

/// Whether every letter of the text is in the documents' font. What is not would make the document inaccessible.
pub fn can_write(text: &str) -> bool {
    let has = |letter: char| PARTS.fonts.iter().all(|font| font.info().coverage.contains(u32::from(letter)));
    text.chars().all(has)
}

/// A PDF as an answer: it is saved under that name, which has plain letters only, and never shown among our pages.
pub fn pdf_attachment(name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

fn layout(desk: &Desk) -> Result<Vec<u8>, DocumentError> {
    let document = typst::compile::<PagedDocument>(desk).output.map_err(|errors| first(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| DocumentError::typst(error.message()))?;
    let creator = Smart::Custom(Some("Portalavoro".to_owned()));
    let options = PdfOptions { standards, creator, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|errors| first(&errors))
}

fn first(errors: &[SourceDiagnostic]) -> DocumentError {
    errors
        .first()
        .map_or_else(|| DocumentError::typst("it gave no reason"), |error| DocumentError::typst(&error.message))
}

impl DocumentError {
    fn typst(message: impl fmt::Display) -> Self {
        Self::Typst(message.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_template_reads_its_data_and_nothing_else() {
        let says = Template("#set document(title: \"Prova\")\n#set text(lang: \"it\")\n#json(\"data.json\").word");
        assert!(pdf(says, &json!({ "word": "perché" })).unwrap().starts_with(b"%PDF-1.7"));
        let reads = Template("#read(\"/etc/passwd\")");
        assert!(matches!(pdf(reads, &json!({})), Err(DocumentError::Typst(_))));
    }

    #[test]
    fn a_document_that_would_not_be_accessible_is_none() {
        let untitled = Template("Senza titolo.");
        assert!(matches!(pdf(untitled, &json!({})), Err(DocumentError::Typst(_))));
    }

    #[test]
    fn the_font_has_the_letters_of_names_in_europe_but_not_all_of_the_world() {
        assert!(can_write("Zoë D'Àngelo-Šimić (perché «sì») 5,0"));
        assert!(!can_write("Мария"));
    }
}
