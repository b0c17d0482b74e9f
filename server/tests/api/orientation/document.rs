//! The saved result as a PDF, read back.

use contract::accounts::Role;
use contract::orientation::Letter;
use contract::problem::Code;
use lopdf::{Dictionary, Document, Object};

use super::results::{liking, practical};
use crate::support::{Reply, TestApp};

const PATH: &str = "/me/interests/result.pdf";

fn read(reply: &Reply) -> Document {
    assert_eq!(reply.status, 200, "{}", reply.text);
    Document::load_mem(&reply.bytes).unwrap()
}

fn text(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The dictionary behind a key, whether it stands there or is referred to.
fn inner<'a>(document: &'a Document, outer: &'a Dictionary, key: &[u8]) -> &'a Dictionary {
    document.dereference(outer.get(key).unwrap()).unwrap().1.as_dict().unwrap()
}

/// The kinds of everything in the tree that screen readers read, such as `H1` or `TH`.
fn tags(document: &Document) -> Vec<String> {
    let kind = |object: &Object| {
        let dictionary = object.as_dict().ok()?;
        let is_element = dictionary.get(b"Type").ok()?.as_name().ok()? == b"StructElem";
        let name = dictionary.get(b"S").ok()?.as_name().ok()?;
        is_element.then(|| String::from_utf8_lossy(name).into_owned())
    };
    document.objects.values().filter_map(kind).collect()
}

both_databases!(the_result_is_an_accessible_pdf, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    assert_eq!(anna.get(PATH).await.code(), Code::NotFound);
    anna.put("/me/interests", &practical()).await;
    let reply = anna.get(PATH).await;
    assert_eq!((reply.header("content-type"), reply.header("cache-control")), ("application/pdf", "no-store"));
    assert_eq!(reply.header("content-disposition"), "attachment; filename=\"portalavoro-interessi.pdf\"");

    let document = read(&reply);
    let words = text(&document);
    for said in ["I tuoi interessi", "Prova", "da 60 risposte.", "Fare Realistico", "5,0 su 5", "2,0 su 5", "perché"] {
        assert!(words.contains(said), "{said} is not in {words}");
    }
    let catalogue = document.catalog().unwrap();
    assert_eq!(catalogue.get(b"Lang").unwrap().as_str().unwrap(), b"it");
    assert!(inner(&document, catalogue, b"MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert!(inner(&document, catalogue, b"ViewerPreferences").get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let metadata = document.dereference(catalogue.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
    let metadata = String::from_utf8_lossy(&metadata.content).into_owned();
    for said in ["<pdfuaid:part>1</pdfuaid:part>", "I tuoi interessi"] {
        assert!(metadata.contains(said), "{said} is not in {metadata}");
    }
    let tags = tags(&document);
    let count = |kind: &str| tags.iter().filter(|tag| *tag == kind).count();
    assert_eq!((count("Table"), count("TR"), count("TH"), count("TD")), (1, 7, 2, 12), "{tags:?}");
    assert!(count("H1") + count("H2") >= 4 && count("L") >= 2, "{tags:?}");
});

both_databases!(the_document_is_in_the_language_that_is_asked_for, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    anna.put("/me/interests", &liking(Letter::Artistic)).await;
    let document = read(&anna.get("/me/interests/result.pdf?language=en").await);
    assert_eq!(document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"en");
    assert!(text(&document).contains("5.0 of 5"));
    assert_eq!(anna.get("/me/interests/result.pdf?language=de").await.status, 400);
});
