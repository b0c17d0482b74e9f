use contract::accounts::Role;
use contract::ids::PostingId;
use contract::problem::Code;
use contract::traineeships::{EditPosting, JudgePosting, PostingStep, PostingVerdict, StepPosting, WritePosting};
use uuid::Uuid;

use crate::support::offers::Offers;
use crate::support::{Browser, Reply, TestApp};

/// Every address of a posting, asked as somebody whom its company does not know.
async fn everywhere(who: &Browser, company: Uuid, posting: Uuid, edit: &EditPosting) -> Vec<(&'static str, Reply)> {
    let list = format!("/companies/{company}/postings");
    let at = |more: &str| format!("{list}/{posting}{more}");
    let draft = WritePosting { id: PostingId(Uuid::now_v7()), details: edit.details.clone() };
    let verdict = JudgePosting { version: edit.version, verdict: PostingVerdict::Approved {} };
    let step = StepPosting { version: edit.version, step: PostingStep::Submit };
    vec![
        ("list", who.get(&list).await),
        ("write", who.command(&list, &draft).await),
        ("read", who.get(&at("")).await),
        ("edit", who.put(&at(""), edit).await),
        ("step", who.command(&at("/steps"), &step).await),
        ("judge", who.command(&at("/verdict"), &verdict).await),
        ("erase", who.delete(&at("")).await),
        ("read in public", who.get(&format!("/postings/{posting}")).await),
    ]
}

both_databases!(somebody_elses_posting_is_not_there, async |app: TestApp| {
    let offers = Offers::open(&app, 1).await;
    let draft = offers.draft(offers.details()).await;
    let edit = EditPosting { version: draft.version, details: offers.details() };
    for role in [Role::Citizen, Role::Tutor, Role::Company] {
        let who = app.signed_in(role).await;
        for (what, reply) in everywhere(&who, offers.company.id.0, draft.id.0, &edit).await {
            assert_eq!((reply.status.as_u16(), reply.code()), (404, Code::NotFound), "{role:?}: {what}");
        }
    }
});

both_databases!(a_posting_is_not_reached_through_another_company, async |app: TestApp| {
    let (offers, others) = (Offers::open(&app, 1).await, Offers::open(&app, 2).await);
    let draft = offers.draft(offers.details()).await;
    let edit = EditPosting { version: draft.version, details: others.details() };
    for (what, reply) in everywhere(&others.anna, others.company.id.0, draft.id.0, &edit).await {
        let is_about_it = !matches!(what, "list" | "write" | "judge");
        assert!(!is_about_it || reply.code() == Code::NotFound, "{what}: {}", reply.text);
    }
    for (what, reply) in everywhere(&others.operator, others.company.id.0, draft.id.0, &edit).await {
        let is_about_it = matches!(what, "read" | "judge");
        assert!(!is_about_it || reply.code() == Code::NotFound, "{what}: {}", reply.text);
    }
});
