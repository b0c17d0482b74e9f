//! The CV as a PDF, read back.

use contract::accounts::{Cv, Language, Profile, Role};
use contract::problem::Code;
use lopdf::Document;

use super::cv::{bar, save};
use crate::support::{Reply, TestApp};

const PATH: &str = "/me/cv/document";

fn read(reply: &Reply) -> Document {
    assert_eq!(reply.status, 200, "{}", reply.text);
    Document::load_mem(&reply.bytes).unwrap()
}

fn text(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

both_databases!(the_cv_is_an_accessible_pdf, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    assert_eq!(anna.get(PATH).await.code(), Code::NotFound);
    save(&anna, &bar()).await;
    let reply = anna.get(PATH).await;
    assert_eq!((reply.header("content-type"), reply.header("cache-control")), ("application/pdf", "no-store"));
    assert_eq!(reply.header("content-disposition"), "attachment; filename=\"portalavoro-curriculum.pdf\"");
    let document = read(&reply);
    let words = text(&document);
    for said in [
        "Curriculum di Prova",
        "@example.org",
        "Mi piace stare con le persone. Sono puntuale.",
        "Esperienze Barista Bar dello zio, Matera, estate 2025 Caffè, cassa e sorrisi.",
        "Scuola e corsi Istituto alberghiero",
        "Inglese",
        "me la cavo (B1)",
        "Patente B",
    ] {
        assert!(words.contains(said), "{said} is not in {words}");
    }
    let catalogue = document.catalog().unwrap();
    assert_eq!(catalogue.get(b"Lang").unwrap().as_str().unwrap(), b"it");
    let metadata = document.dereference(catalogue.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
    let metadata = String::from_utf8_lossy(&metadata.content).into_owned();
    assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
    // An empty CV says nothing, and has no document.
    save(&anna, &Cv::default()).await;
    assert_eq!(anna.get(PATH).await.code(), Code::NotFound);
});

both_databases!(the_document_is_in_the_persons_language, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let birth_date = "2000-01-01".parse().unwrap();
    anna.put("/me/profile", &Profile { name: "Anna Мария".into(), birth_date, language: Language::En }).await;
    save(&anna, &bar()).await;
    let document = read(&anna.get(PATH).await);
    assert_eq!(document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"en");
    let words = text(&document);
    for said in ["CV of Anna", "I get along (B1)", "Some letters cannot be printed"] {
        assert!(words.contains(said), "{said} is not in {words}");
    }
});
