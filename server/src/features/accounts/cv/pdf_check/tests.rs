use super::*;
use proptest::prelude::*;

/// A small PDF with something in it.
fn pdf(inside: &[u8]) -> Vec<u8> {
    let mut bytes =
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /OpenAction [2 0 R /Fit] /Names << /EmbeddedFiles 4 0 R >> ".to_vec();
    bytes.extend_from_slice(inside);
    bytes.extend_from_slice(b" >>\nendobj\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    bytes
}

#[test]
fn what_ordinary_programs_write_passes() {
    for inside in [
        b"".as_slice(),
        b"/AA << /O 3 0 R >> /ViewerPreferences << /DisplayDocTitle true >>",
        b"/Type /EmbeddedFile /Subtype /text#2Fxml",
        b"<?xpacket begin=\"\" id=\"W5M0\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF></rdf:RDF></x:xmpmeta>",
        // A packed picture may have these by chance.
        b"\x89/JS\xf0\x13/js)/JSON /Launc",
        b"/Lang (it-IT) /S /URI /URI (https://example.org/)",
    ] {
        assert!(is_plain_pdf(&pdf(inside)), "{}", String::from_utf8_lossy(inside));
    }
    let made = crate::documents::Template("#set document(title: \"Prova\")\n#set text(lang: \"it\")\n= Prova");
    assert!(is_plain_pdf(&crate::documents::pdf(made, &()).unwrap()));
}

#[test]
fn scripts_programs_and_pages_do_not() {
    for inside in [
        b"/S /JavaScript /JS (app.alert(1))".as_slice(),
        b"/s/javascript",
        b"/S /J#61vaScrip#74",
        b"/S /Rendition /JS (app.alert(1))",
        b"/JS<6170>",
        b"/#4AS 12 0 R",
        b"/S /Launch /F (cmd.exe)",
        b"/Subtype /RichMedia",
        b"<SCRIPT>alert(1)</SCRIPT>",
        b"<!DOCTYPE html><p>",
        b"<html>",
    ] {
        assert!(!is_plain_pdf(&pdf(inside)), "{}", String::from_utf8_lossy(inside));
    }
}

#[test]
fn a_file_of_another_kind_or_a_part_of_one_does_not() {
    let whole = pdf(b"");
    assert!(is_plain_pdf(&whole));
    assert!(!is_plain_pdf(b""));
    assert!(!is_plain_pdf(b"<html><body>curriculum.pdf</body></html>"));
    assert!(!is_plain_pdf(b"%PDF-1.7\n%%EOF"));
    assert!(!is_plain_pdf(&whole[1..]));
    assert!(!is_plain_pdf(&whole[..whole.len() / 2]));
    assert!(!is_plain_pdf(&[whole.as_slice(), &[b'\n'; END]].concat()));
    assert!(is_plain_pdf(&[whole.as_slice(), &[b'\n'; END - 10]].concat()));
    assert!(!is_plain_pdf(&[b"%PDF-9.0".as_slice(), &whole[8..]].concat()));
}

proptest! {
    #[test]
    fn any_bytes_have_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
        is_plain_pdf(&bytes);
        is_plain_pdf(&pdf(&bytes));
    }

    #[test]
    fn a_script_is_found_wherever_it_stands(before in "[a-zA-Z/#<( 0-9]{0,60}", after in "[a-zA-Z/#<( 0-9]{0,60}") {
        let inside = format!("{before}/JavaScript{after}");
        prop_assert!(!is_plain_pdf(&pdf(inside.as_bytes())));
    }
}
