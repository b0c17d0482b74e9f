use contract::accounts::{Me, Role, SignInAsDemonstration};
use contract::companies::{CompanyStatus, MyCompanies};

use crate::support::TestApp;
use crate::support::app::Options;

both_databases!(a_made_up_person_acts_for_a_verified_company_and_one_to_verify, async |app: TestApp| {
    let trial = app.again(Options { demonstration: true, ..Options::default() }).await;
    portalavoro_server::demo::seed(&trial.state).await.unwrap();
    let carla = trial.browser();
    carla.post("/sign-in/demonstration", &SignInAsDemonstration { role: Role::Company }).await.json::<Me>();
    let mine: MyCompanies = carla.get("/me/companies").await.json();
    let statuses: Vec<_> = mine.companies.iter().map(|company| company.status).collect();
    assert_eq!(statuses, [CompanyStatus::Verified, CompanyStatus::ToVerify], "seeded twice");
    assert!(mine.companies.iter().all(|company| company.legal_name.contains("Dimostrativ")));
});
