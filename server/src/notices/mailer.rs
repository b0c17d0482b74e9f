//! Mail through an SMTP server, or into files where there is none.

use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

use crate::config::Config;

/// How long an SMTP server may keep us waiting.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail in plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The recipient's address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// A calendar file (RFC 5545) to go with it.
    pub calendar: Option<String>,
}

/// Why a mail is not sent. Addresses are left out: this goes into the log.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The sender's address cannot be read.
    #[error("--mail-from must be an e-mail address, such as Portalavoro <info@example.it>")]
    Sender,
    /// The SMTP address cannot be read.
    #[error("--smtp-url must be smtp://HOST:PORT or smtps://HOST:PORT: {0}")]
    SmtpUrl(#[source] lettre::transport::smtp::Error),
    /// The folder for mails cannot be made.
    #[error("cannot create the folder for mails: {0}")]
    Folder(#[source] std::io::Error),
    /// The recipient's address cannot be read.
    #[error("the recipient's address cannot be read")]
    Recipient,
    /// The mail cannot be put together.
    #[error("the mail cannot be put together: {0}")]
    Message(#[from] lettre::error::Error),
    /// The SMTP server refuses or does not answer.
    #[error("the SMTP server: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// The file cannot be written.
    #[error("the mail's file cannot be written: {0}")]
    File(#[source] std::io::Error),
}

/// Sends mail.
#[derive(Clone)]
pub struct Mailer {
    sender: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(Arc<AsyncSmtpTransport<Tokio1Executor>>),
    Files(PathBuf),
}

impl Mailer {
    /// As the options say.
    pub fn from_config(config: &Config) -> Result<Self, MailError> {
        match &config.smtp_url {
            Some(url) => Self::over_smtp(&config.mail_from, url),
            None => Self::into_files(&config.mail_from, config.data_dir.join("mail")),
        }
    }

    /// Through an SMTP server.
    pub fn over_smtp(sender: &str, url: &str) -> Result<Self, MailError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(MailError::SmtpUrl)?;
        let way = Way::Smtp(Arc::new(transport.timeout(Some(PATIENCE)).build()));
        Ok(Self { sender: sender.parse().map_err(|_| MailError::Sender)?, way })
    }

    /// Into `.eml` files of a folder. In the order of their names they are in the order in which they were sent.
    pub fn into_files(sender: &str, folder: PathBuf) -> Result<Self, MailError> {
        std::fs::create_dir_all(&folder).map_err(MailError::Folder)?;
        Ok(Self { sender: sender.parse().map_err(|_| MailError::Sender)?, way: Way::Files(folder) })
    }

    /// Where mail goes, for the log.
    pub fn describe(&self) -> String {
        match &self.way {
            Way::Smtp(_) => "mails go to the SMTP server".to_owned(),
            Way::Files(folder) => {
                format!("no SMTP server: mails are written as .eml files into {}", folder.display())
            }
        }
    }

    /// Sends a mail now.
    pub async fn send(&self, mail: &Mail) -> Result<(), MailError> {
        let message = self.message(mail)?;
        match &self.way {
            Way::Smtp(transport) => {
                transport.send(message).await?;
            }
            Way::Files(folder) => {
                let file = folder.join(format!("{}.eml", Uuid::now_v7()));
                tokio::fs::write(file, message.formatted()).await.map_err(MailError::File)?;
            }
        }
        Ok(())
    }

    fn message(&self, mail: &Mail) -> Result<Message, MailError> {
        let to = mail.to.parse().map_err(|_| MailError::Recipient)?;
        let builder = Message::builder().from(self.sender.clone()).to(Mailbox::new(None, to)).subject(&mail.subject);
        let text = SinglePart::plain(mail.text.clone());
        let Some(calendar) = &mail.calendar else { return Ok(builder.singlepart(text)?) };
        let kind = ContentType::parse("text/calendar; charset=utf-8").unwrap_or(ContentType::TEXT_PLAIN);
        let file = Attachment::new("portalavoro.ics".to_owned()).body(calendar.clone(), kind);
        Ok(builder.multipart(MultiPart::mixed().singlepart(text).singlepart(file))?)
    }
}
