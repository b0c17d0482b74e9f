//! `/me/cv/file`: a PDF that somebody has already.

use contract::accounts::{CvFile, LARGEST_CV_FILE, MyCv, Role};
use contract::problem::Code;

use super::cv::{bar, count, pdf, save, upload};
use crate::support::TestApp;

const PDF: &str = "application/pdf";

/// A PDF of exactly that size.
fn of_size(size: usize) -> Vec<u8> {
    let small = pdf();
    let (begin, end) = small.split_at(9);
    [begin, &vec![b'%'; size - small.len()], end].concat()
}

both_databases!(a_file_is_kept_replaced_and_erased, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    assert_eq!(anna.get("/me/cv/file").await.code(), Code::NotFound);
    let kept: CvFile = upload(&anna, PDF, pdf()).await.json();
    assert_eq!(usize::try_from(kept.size).unwrap(), pdf().len());
    assert_eq!(anna.get("/me/cv").await.json::<MyCv>(), MyCv { file: Some(kept), ..MyCv::default() });
    let back = anna.get("/me/cv/file").await;
    assert_eq!((back.status.as_u16(), &back.bytes), (200, &pdf()));
    assert_eq!((back.header("content-type"), back.header("cache-control")), (PDF, "no-store"));
    assert_eq!(back.header("content-disposition"), "attachment; filename=\"curriculum.pdf\"");
    assert_eq!(back.header("x-content-type-options"), "nosniff");

    // A CV that is saved does not touch it, and the other way round.
    save(&anna, &bar()).await;
    let larger: CvFile = upload(&anna, "Application/PDF", of_size(3000)).await.json();
    assert_eq!((larger.size, count(&app, "cv_file").await), (3000, 1));
    let mine: MyCv = anna.get("/me/cv").await.json();
    assert_eq!((mine.cv, mine.file), (bar(), Some(larger)));

    for _ in 0..2 {
        assert_eq!(anna.delete("/me/cv/file").await.status, 204);
    }
    assert_eq!(count(&app, "cv_file").await, 0);
    assert_eq!(anna.get("/me/cv/file").await.code(), Code::NotFound);
    let mine: MyCv = anna.get("/me/cv").await.json();
    assert_eq!((mine.cv, mine.file), (bar(), None));
});

both_databases!(the_largest_file_is_kept, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let kept: CvFile = upload(&anna, PDF, of_size(LARGEST_CV_FILE)).await.json();
    assert_eq!(usize::try_from(kept.size).unwrap(), LARGEST_CV_FILE);
    assert_eq!(anna.get("/me/cv/file").await.bytes, of_size(LARGEST_CV_FILE));
});

both_databases!(bad_files_are_refused_and_the_one_before_stays, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    upload(&anna, PDF, pdf()).await;
    let html = b"<!doctype html><title>curriculum.pdf</title>".to_vec();
    let with = |inside: &[u8]| [&pdf()[..9], inside, &pdf()[9..]].concat();
    for (what, kind, bytes, status, code) in [
        ("too large by one", PDF, of_size(LARGEST_CV_FILE + 1), 413, Code::BodyTooLarge),
        ("6 MB", PDF, of_size(6_000_000), 413, Code::BodyTooLarge),
        ("a page named pdf", PDF, html.clone(), 422, Code::NotAPdf),
        ("with a script", PDF, with(b"2 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj\n"), 422, Code::NotAPdf),
        ("truncated", PDF, pdf()[..60].to_vec(), 422, Code::NotAPdf),
        ("empty", PDF, Vec::new(), 422, Code::NotAPdf),
        ("both a PDF and a page", PDF, with(b"<html><script>alert(1)</script></html>\n"), 422, Code::NotAPdf),
        ("a picture", "image/png", pdf(), 415, Code::UnsupportedMediaType),
        ("a form", "multipart/form-data; boundary=x", pdf(), 415, Code::UnsupportedMediaType),
        ("of no kind", "", pdf(), 415, Code::UnsupportedMediaType),
    ] {
        let reply = upload(&anna, kind, bytes).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (status, code), "{what}");
    }
    assert_eq!(anna.get("/me/cv/file").await.bytes, pdf());
    assert_eq!(app.browser().get("/me/cv/file").await.code(), Code::NotSignedIn);
    assert_eq!(upload(&app.browser(), PDF, pdf()).await.code(), Code::NotSignedIn);
});

both_databases!(of_files_that_come_at_once_one_is_kept, async |app: TestApp| {
    let anna = app.signed_in(Role::Citizen).await;
    let uploads = (0..8).map(|extra| upload(&anna, PDF, of_size(1000 + extra)));
    for reply in futures_util::future::join_all(uploads).await {
        assert_eq!(reply.status, 200, "{}", reply.text);
    }
    assert_eq!(count(&app, "cv_file").await, 1);
});
