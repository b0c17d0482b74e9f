use super::*;

fn rules() -> Rules {
    Rules {
        days_ahead: "30".into(),
        shortest_minutes: "30".into(),
        longest_minutes: " 240 ".into(),
        per_day: "2".into(),
        release_after_minutes: "30".into(),
    }
}

#[test]
fn figures_are_read_with_blanks_around_them() {
    assert_eq!(rules().edit(3).map(|edit| (edit.version, edit.rules.longest_minutes)), Ok((3, 240)));
}

#[test]
fn each_figure_that_is_none_is_named() {
    let typed = Rules { days_ahead: "".into(), per_day: "due".into(), ..rules() };
    let errors = typed.edit(1).unwrap_err();
    let found: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
    assert_eq!(found, [("rules.days_ahead", Code::Required), ("rules.per_day", Code::BadFormat)]);
}

#[test]
fn a_closure_needs_its_date_and_each_date_once() {
    let closure = |date: &str| TypedClosure { date: date.into(), reason: " Festa ".into() };
    let missing = Closures(vec![closure("2026-12-08"), closure("")]).edit(1).unwrap_err();
    assert_eq!(missing, [FieldError::new("closures.1.date", Code::Required)]);
    let twice = Closures(vec![closure("2026-12-08"), closure("2026-12-08")]).edit(1).unwrap_err();
    assert_eq!(twice, [FieldError::new("closures.1.date", Code::Repeated)]);
    let fine = Closures(vec![closure("2026-12-08")]).edit(1).unwrap();
    assert_eq!(fine.closures[0].reason, "Festa");
}

#[test]
fn an_empty_contact_is_unknown() {
    let typed = Contacts { address: "  ".into(), phone: String::new(), email: "a@b.it".into(), access: vec![] };
    let edit = typed.edit(1).unwrap();
    assert_eq!((edit.address, edit.phone, edit.email), (None, None, Some("a@b.it".into())));
}
