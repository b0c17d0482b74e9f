//! What several tests of accounts do.

use contract::accounts::{Language, RequestCode, SignInWithCode};
use std::time::Duration;

use crate::support::{Browser, Reply, TestApp};

/// Asks for a code.
pub async fn ask(browser: &Browser, email: &str, language: Language) -> Reply {
    browser.post("/sign-in/codes", &RequestCode { email: email.to_owned(), language }).await
}

/// Asks for a code and reads it in the mail.
pub async fn code_for(app: &TestApp, browser: &Browser, email: &str) -> String {
    let before = app.mails().await.len();
    assert_eq!(ask(browser, email, Language::It).await.status, 204);
    code_in(&mail_after(app, before).await)
}

/// The first mail after so many; codes are sent in the background.
pub async fn mail_after(app: &TestApp, before: usize) -> String {
    for _ in 0..200 {
        if let Some(mail) = app.mails().await.into_iter().nth(before)
            && mail.contains("Portalavoro\r\n")
        {
            return mail;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("no mail came");
}

/// The eight digits in a mail with a code.
pub fn code_in(mail: &str) -> String {
    let is_code = |line: &&str| line.len() == 9 && line.chars().filter(char::is_ascii_digit).count() == 8;
    mail.lines().map(str::trim).find(is_code).expect("a line with the code").to_owned()
}

/// Types a code.
pub async fn type_code(browser: &Browser, email: &str, code: &str) -> Reply {
    browser.post("/sign-in/with-code", &SignInWithCode { email: email.to_owned(), code: code.to_owned() }).await
}

/// A code that is not this one.
pub fn another(code: &str) -> String {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    format!("{:08}", (digits.parse::<u64>().unwrap() + 1) % 100_000_000)
}
