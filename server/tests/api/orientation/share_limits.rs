use contract::accounts::Role;
use contract::problem::Code;
use futures_util::future::join_all;
use portalavoro_server::identity::limits::Limits;
use std::time::Duration;

use super::shares::{open, somebody_with_a_code};
use crate::support::TestApp;
use crate::support::app::Options;

both_databases!(guessing_meets_a_limit_of_the_account, async |app: TestApp| {
    let app = app.again(Options { limits: Limits::usual(), ..Options::default() }).await;
    let (_, code) = somebody_with_a_code(&app).await;
    let (guesser, tutor) = (app.signed_in(Role::Tutor).await, app.signed_in(Role::Tutor).await);
    for _ in 0..30 {
        assert_eq!(open(&guesser, "000000").await.code(), Code::NotFound);
    }
    let refused = open(&guesser, &code).await;
    assert_eq!(refused.code(), Code::TooManyRequests);
    assert_eq!((refused.header("retry-after"), refused.header("ratelimit-limit")), ("60", "30"));
    // Others are not held up, and the guesser may go on after a while.
    assert_eq!(open(&tutor, &code).await.status, 200);
    app.clock.advance(Duration::from_secs(60));
    assert_eq!(open(&guesser, &code).await.status, 200);
});

both_databases!(guessing_with_many_accounts_meets_a_limit_of_the_address, async |app: TestApp| {
    let app = app.again(Options { limits: Limits::usual(), ..Options::default() }).await;
    let mut last = None;
    for _ in 0..4 {
        let guesser = app.signed_in(Role::Tutor).await;
        for _ in 0..26 {
            last = Some(open(&guesser, "000000").await);
        }
    }
    let refused = last.unwrap();
    assert_eq!(refused.code(), Code::TooManyRequests);
    assert_eq!(refused.header("ratelimit-limit"), "100");
});

both_databases!(many_at_once_are_all_answered, async |app: TestApp| {
    let (anna, code) = somebody_with_a_code(&app).await;
    let (tutor, operator) = (app.signed_in(Role::Tutor).await, app.signed_in(Role::Operator).await);
    // Opening, replacing, ending and erasing cross each other; whatever comes first, nobody sees a fault.
    let replies = join_all((0..25).map(async |turn| {
        let (opener, anna) = (if turn % 2 == 0 { &tutor } else { &operator }, &anna);
        let ending = if turn == 20 { "/me/interests" } else { "/me/interests/share" };
        let (first, second, third) =
            futures_util::future::join3(open(opener, &code), anna.post("/me/interests/share", &()), async {
                if turn % 5 == 0 { Some(anna.delete(ending).await) } else { None }
            })
            .await;
        [Some(first), Some(second), third]
    }));
    for reply in replies.await.into_iter().flatten().flatten() {
        assert!(matches!(reply.status.as_u16(), 200 | 201 | 204 | 404), "{} {}", reply.status, reply.text);
    }
});
