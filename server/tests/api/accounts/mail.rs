//! Codes by mail through a real SMTP server on loopback.

use contract::accounts::{Language, Me};

use super::support::{ask, code_in, type_code};
use crate::support::TestApp;
use crate::support::app::Options;
use crate::support::smtp::SmtpServer;

both_databases!(a_code_comes_by_smtp_in_the_language_of_the_request, async |app: TestApp| {
    let smtp = SmtpServer::start().await;
    let app = app.again(Options { smtp_url: Some(smtp.url()), ..Options::default() }).await;
    for (email, language, word) in
        [("anna@example.org", Language::It, "codice"), ("berta@example.org", Language::En, "code to sign in")]
    {
        let browser = app.browser();
        assert_eq!(ask(&browser, email, language).await.status, 204);
        let mail = smtp.next_mail().await;
        assert_eq!(mail.recipients, [email]);
        assert_eq!(mail.sender, "portalavoro@example.org");
        assert!(mail.text.contains(word), "{}", mail.text);
        let me: Me = type_code(&browser, email, &code_in(&mail.text)).await.json();
        assert_eq!(me.language, language);
    }
});

both_databases!(a_mail_server_that_refuses_does_not_show, async |app: TestApp| {
    // Nobody listens on this port: the answer is the same, and nothing waits for it.
    let app = app.again(Options { smtp_url: Some("smtp://127.0.0.1:1".to_owned()), ..Options::default() }).await;
    assert_eq!(ask(&app.browser(), "anna@example.org", Language::It).await.status, 204);
});
