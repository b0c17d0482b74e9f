use super::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn sent() -> SentCode {
    SentCode::new("anna@example.it".into(), at("2026-11-23T09:00:00Z"))
}

#[test]
fn a_code_is_good_for_ten_minutes() {
    let code = sent();
    assert_eq!(code.minutes_left(at("2026-11-23T09:00:00Z")), 10);
    assert_eq!(code.minutes_left(at("2026-11-23T09:08:30Z")), 2);
    assert!(code.is_good(at("2026-11-23T09:09:59Z")));
    assert!(!code.is_good(at("2026-11-23T09:10:00Z")));
}

#[test]
fn a_clock_that_was_set_back_forgets_the_address() {
    assert!(!sent().is_good(at("2026-11-23T08:59:59Z")));
}

#[test]
fn another_code_can_be_asked_for_after_a_minute() {
    let code = sent();
    assert_eq!(code.seconds_until_resend(at("2026-11-23T09:00:00Z")), 60);
    assert_eq!(code.seconds_until_resend(at("2026-11-23T09:00:59Z")), 1);
    assert_eq!(code.seconds_until_resend(at("2026-11-23T09:05:00Z")), 0);
    assert_eq!(code.seconds_until_resend(at("2026-11-23T07:00:00Z")), 60);
}

#[test]
fn after_five_wrong_tries_the_code_is_worthless() {
    let mut code = sent();
    for left in (0..5).rev() {
        code = code.after_wrong_try();
        assert_eq!(code.tries_left(), left);
    }
    assert!(!code.is_good(at("2026-11-23T09:00:01Z")));
}

#[test]
fn staff_land_on_their_day() {
    assert_eq!(landing(Role::Operator), Route::Operator);
    assert_eq!(landing(Role::Citizen), Route::Bookings);
}
