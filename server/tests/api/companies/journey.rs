use contract::accounts::Role;
use contract::companies::{Company, CompanyContacts, CompanyDetails, CompanyStatus, MyCompanies};
use contract::problem::Code;

use crate::support::TestApp;
use crate::support::firms::{ask, details, edit, had, no, read, said, verify, yes};

both_databases!(a_company_is_registered_refused_mended_and_verified, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Operator).await);
    let typed = CompanyDetails { vat_number: format!("IT {}", details(1).vat_number), ..details(1) };
    let company = had(&ask(&anna, typed).await);
    assert_eq!((company.status, company.version, company.vat_number.len()), (CompanyStatus::ToVerify, 0, 11));
    assert_eq!(company.contacts.phone.as_deref(), Some("0835123456"));
    assert_eq!(anna.get("/me/companies").await.json::<MyCompanies>().companies, std::slice::from_ref(&company));
    assert_eq!(read(&operator, &company).await.json::<Company>(), company);

    app.clock.set("2026-11-25T08:00:00Z");
    let (anna, operator) = (app.browser_of(anna.person()).await, app.browser_of(operator.person()).await);
    let why = "Il nome non è quello del registro.";
    let refused: Company = verify(&operator, &company, "verification", no(&format!(" {why} "))).await.json();
    assert_eq!((refused.status, refused.refused_because.as_deref()), (CompanyStatus::Refused, Some(why)));
    assert_eq!(refused.status_since.to_rfc3339(), "2026-11-25T08:00:00+00:00");
    assert_eq!(read(&anna, &company).await.json::<Company>(), refused);

    let mended = CompanyDetails { legal_name: "Forno Bianchi S.r.l.".into(), ..said(&refused) };
    let mended: Company = edit(&anna, &refused, mended).await.json();
    assert_eq!((mended.status, mended.refused_because.clone()), (CompanyStatus::ToVerify, None));
    let verified: Company = verify(&operator, &mended, "verification", yes()).await.json();
    assert_eq!((verified.status, verified.version), (CompanyStatus::Verified, 3));

    let mails = app.mails().await;
    let to = format!("{}@example.org", anna.person().0.simple());
    assert_eq!(mails.len(), 2, "one for each outcome");
    assert!(mails.iter().all(|mail| mail.contains(&to) && mail.contains(&format!("/companies/{}", company.id))));
    assert!(mails[0].contains("Azienda non verificata") && mails[0].contains("Motivo: "), "{}", mails[0]);
    assert!(mails[1].contains("Azienda verificata: Forno Bianchi S.r.l."), "{}", mails[1]);
});

both_databases!(what_was_verified_is_verified_again_when_it_is_another_company, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Company).await, app.signed_in(Role::Operator).await);
    let company = had(&ask(&anna, details(1)).await);
    let verified: Company = verify(&operator, &company, "verification", yes()).await.json();
    // A new telephone does not make it another one.
    let contacts = CompanyContacts { phone: None, ..verified.contacts.clone() };
    let called: Company = edit(&anna, &verified, CompanyDetails { contacts, ..said(&verified) }).await.json();
    assert_eq!((called.status, called.status_since), (CompanyStatus::Verified, verified.status_since));
    let other = CompanyDetails { vat_number: details(2).vat_number, ..said(&called) };
    let other: Company = edit(&anna, &called, other).await.json();
    assert_eq!(other.status, CompanyStatus::ToVerify);
    // What an operator found out later counts too.
    let verified: Company = verify(&operator, &other, "verification", yes()).await.json();
    let refused: Company = verify(&operator, &verified, "verification", no("Ha chiuso.")).await.json();
    assert_eq!(refused.status, CompanyStatus::Refused);
});

both_databases!(what_was_read_before_somebody_changed_it_is_neither_edited_nor_verified, async |app: TestApp| {
    let (anna, operator) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Operator).await);
    let old = had(&ask(&anna, details(1)).await);
    let renamed = CompanyDetails { legal_name: "Un'altra S.p.A.".into(), ..said(&old) };
    let new: Company = edit(&anna, &old, renamed).await.json();
    let late = edit(&anna, &old, said(&old)).await;
    assert_eq!((late.status.as_u16(), late.code()), (409, Code::ChangedMeanwhile));
    for what in ["verification", "accessibility-verification"] {
        let blind = verify(&operator, &old, what, yes()).await;
        assert_eq!((blind.status.as_u16(), blind.code()), (409, Code::ChangedMeanwhile), "{what}");
    }
    assert_eq!(read(&anna, &old).await.json::<Company>(), new);
});
