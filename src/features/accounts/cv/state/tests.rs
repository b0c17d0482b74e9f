use super::typed::TypedLanguage;
use super::*;
use contract::accounts::{Cv, CvLanguage, CvStep, LARGEST_CV_FILE, LanguageLevel};
use contract::problem::{Code, FieldError};

fn step(what: &str) -> CvStep {
    CvStep { what: what.into(), ..CvStep::default() }
}

fn written() -> Cv {
    Cv {
        about: "Eccomi.".into(),
        experience: vec![step("Barista")],
        education: vec![step("Liceo")],
        languages: LanguageLevel::ALL.map(|level| CvLanguage { name: "Inglese".into(), level }).into(),
        skills: vec!["Patente B".into()],
    }
}

#[test]
fn what_a_cv_says_is_what_is_read_from_its_form() {
    for cv in [written(), Cv::default()] {
        assert_eq!(Typed::of(&cv).read(), Ok(cv.clone()));
        assert!(Typed::of(&cv).says(&cv));
    }
    assert!(!Typed::of(&written()).says(&Cv::default()));
}

#[test]
fn parts_in_which_nothing_was_written_are_no_change() {
    let mut typed = Typed::of(&written());
    typed.about.push_str("  ");
    typed.experience.insert(0, step(" "));
    typed.languages.push(TypedLanguage::default());
    typed.skills.insert(0, String::new());
    assert!(typed.says(&written()));
    assert_eq!(typed.tidy().read(), Ok(written()));
    // What says something is not thrown away because its name is missing.
    let nameless = Typed { education: vec![CvStep { period: "2020".into(), ..CvStep::default() }], ..Typed::default() };
    assert_eq!(nameless.clone().tidy(), nameless);
}

#[test]
fn fields_are_refused_in_the_order_of_the_form() {
    let typed = Typed {
        experience: vec![step("Barista"), step("")],
        languages: vec![
            TypedLanguage { name: "Inglese".into(), level: String::new() },
            TypedLanguage { name: String::new(), level: "b1".into() },
        ],
        skills: vec!["a".repeat(81)],
        ..Typed::default()
    };
    let expected = [
        ("experience.1.what", Code::Required),
        ("languages.0.level", Code::Required),
        ("languages.1.name", Code::Required),
        ("skills.0", Code::TooLong),
    ];
    assert_eq!(typed.read(), Err(expected.map(|(field, code)| FieldError::new(field, code)).to_vec()));
}

#[test]
fn a_field_belongs_to_the_part_that_is_open() {
    let second = Item { list: List::Education, at: 1 };
    assert_eq!(Item::of("education.1.what"), Some(second));
    assert_eq!(second.path("what"), "education.1.what");
    for other in ["about", "skills.0", "experience", "experience.x.what", ""] {
        assert_eq!(Item::of(other), None, "{other}");
    }
}

#[test]
fn a_part_is_taken_out_and_put_back() {
    let mut typed = Typed::of(&written());
    let first = Item { list: List::Experience, at: 0 };
    let removed = typed.remove(first).unwrap();
    assert_eq!(removed.name(), "Barista");
    assert!(typed.experience.is_empty() && typed.education.len() == 1);
    assert!(typed.remove(first).is_none());
    typed.put_back(first, removed);
    assert!(typed.says(&written()));
    let last = Item { list: List::Languages, at: 6 };
    let language = typed.remove(last).unwrap();
    typed.put_back(Item { at: 60, ..last }, language);
    assert!(typed.says(&written()));
}

#[test]
fn only_a_pdf_of_a_fitting_size_is_worth_sending() {
    let largest = LARGEST_CV_FILE as f64;
    for (name, kind, size, expected) in [
        ("cv.pdf", "application/pdf", 1.0, Ok(())),
        ("cv", "application/pdf", largest, Ok(())),
        ("CV.PDF", "", 300_000.0, Ok(())),
        ("cv.pdf", "application/octet-stream", 300_000.0, Ok(())),
        ("cv.pdf", "image/png", 300_000.0, Err(NotTaken::NotAPdf)),
        ("cv.docx", "", 300_000.0, Err(NotTaken::NotAPdf)),
        ("cv.pdf", "application/pdf", largest + 1.0, Err(NotTaken::TooLarge)),
        ("cv.pdf", "application/pdf", 0.0, Err(NotTaken::Empty)),
    ] {
        assert_eq!(may_be_sent(name, kind, size), expected, "{name} {kind} {size}");
    }
}
