//! A small SMTP server that keeps what it is given (RFC 5321, as far as a client needs).

use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

pub struct SmtpServer {
    port: u16,
    mails: Mutex<UnboundedReceiver<ReceivedMail>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReceivedMail {
    pub sender: String,
    pub recipients: Vec<String>,
    /// Headers and body, with quoted-printable undone.
    pub text: String,
}

impl SmtpServer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, mails) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, sender.clone()));
            }
        });
        Self { port, mails: Mutex::new(mails) }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub async fn next_mail(&self) -> ReceivedMail {
        let mut mails = self.mails.lock().await;
        tokio::time::timeout(Duration::from_secs(10), mails.recv()).await.expect("a mail in time").unwrap()
    }
}

async fn talk(stream: TcpStream, mails: UnboundedSender<ReceivedMail>) {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut mail = ReceivedMail::default();
    writer.write_all(b"220 test\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let address = || line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        let answer = match line.get(..4).unwrap_or_default().to_uppercase().as_str() {
            "EHLO" | "HELO" => "250 test",
            "MAIL" => {
                mail = ReceivedMail { sender: address(), ..ReceivedMail::default() };
                "250 ok"
            }
            "RCPT" => {
                mail.recipients.push(address());
                "250 ok"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await.unwrap();
                while let Ok(Some(line)) = lines.next_line().await {
                    if line == "." {
                        break;
                    }
                    mail.text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    mail.text.push_str("\r\n");
                }
                mail.text = without_quoting(&mail.text);
                mails.send(std::mem::take(&mut mail)).ok();
                "250 taken"
            }
            "QUIT" => {
                writer.write_all(b"221 bye\r\n").await.ok();
                return;
            }
            _ => "250 ok",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
    }
}

fn without_quoting(text: &str) -> String {
    if !text.to_lowercase().contains("quoted-printable") {
        return text.to_owned();
    }
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if first == b'=' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
