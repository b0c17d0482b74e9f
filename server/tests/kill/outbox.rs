//! A person with commands that wait: each is sent, the same to the byte, until it has a definite answer.

use reqwest::Method;
use std::collections::BTreeMap;
use std::iter::Sum;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::plan::{Command, Planner};
use crate::support::Browser;

/// Longer than the server lets any request take. It answers or its connection breaks; it does not fall silent.
const SILENCE: Duration = Duration::from_secs(40);

pub struct Outbox {
    pub browser: Browser,
    /// What was answered, in the order of the answers.
    pub acknowledged: Vec<(Command, Answer)>,
    planner: Planner,
    tally: Tally,
}

/// A definite answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub text: String,
}

/// How one request ended.
enum Ending {
    Answered(Answer),
    /// Nobody knows what became of it.
    Broken,
    /// 503: nothing became of it.
    Away,
}

/// What happened to the requests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    done: usize,
    refused: usize,
    broken: usize,
    away: usize,
}

impl Outbox {
    pub fn new(browser: Browser, planner: Planner) -> Self {
        Self { browser, acknowledged: Vec::new(), planner, tally: Tally::default() }
    }

    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// Wants things until the evening; then nothing new, but what waits is sent until it is answered.
    pub async fn work(mut self, evening: CancellationToken) -> Result<Self, String> {
        while !evening.is_cancelled() {
            let mine: Vec<_> = self.last_answers().into_keys().collect();
            for command in self.planner.next(&mine) {
                let answer = self.until_answered(&command).await?;
                match answer.status {
                    200 | 201 => self.tally.done += 1,
                    _ => self.tally.refused += 1,
                }
                self.acknowledged.push((command, answer));
            }
            if self.planner.once_in(4) {
                self.forget_an_answer().await?;
            }
        }
        Ok(self)
    }

    /// The last good answer about each booking that was had.
    pub fn last_answers(&self) -> BTreeMap<Uuid, &str> {
        let good = self.acknowledged.iter().filter(|(_, answer)| answer.status < 300);
        good.map(|(command, answer)| (command.booking, answer.text.as_str())).collect()
    }

    /// Sends every command once more: each has the answer that it had.
    pub async fn everything_is_answered_as_before(&self) -> Result<(), String> {
        for (command, answer) in &self.acknowledged {
            match self.send(command).await? {
                Ending::Answered(again) if again == *answer => {}
                Ending::Answered(again) => return Err(format!("{command:?} was {answer:?} and is now {again:?}")),
                Ending::Broken | Ending::Away => return Err(format!("no answer to {command:?}")),
            }
        }
        Ok(())
    }

    /// A phone that died before it wrote the answer down asks again, also in the middle of everything.
    async fn forget_an_answer(&mut self) -> Result<(), String> {
        let Some((command, before)) = self.planner.one_of(&self.acknowledged).cloned() else { return Ok(()) };
        let now = self.until_answered(&command).await?;
        if now == before { Ok(()) } else { Err(format!("{command:?} was {before:?} and is now {now:?}")) }
    }

    async fn until_answered(&mut self, command: &Command) -> Result<Answer, String> {
        loop {
            match self.send(command).await? {
                Ending::Answered(answer) => return Ok(answer),
                Ending::Broken => self.tally.broken += 1,
                Ending::Away => self.tally.away += 1,
            }
            tokio::time::sleep(Duration::from_millis(self.planner.pause())).await;
        }
    }

    async fn send(&self, command: &Command) -> Result<Ending, String> {
        let request = self
            .browser
            .request(Method::POST, &command.path)
            .header("idempotency-key", command.key.to_string())
            .header("content-type", "application/json")
            .body(command.body.clone());
        let exchange = async {
            let response = request.send().await.ok()?;
            let status = response.status().as_u16();
            Some(Answer { status, text: response.text().await.ok()? })
        };
        let began = Instant::now();
        match tokio::time::timeout(SILENCE, exchange).await {
            // A machine that stood still shows here: far more than the limit went by.
            Err(_) => Err(format!("silence for {:?} after {command:?}", began.elapsed())),
            Ok(None) => Ok(Ending::Broken),
            Ok(Some(answer)) => match answer.status {
                200 | 201 | 409 | 422 => Ok(Ending::Answered(answer)),
                503 => Ok(Ending::Away),
                _ => Err(format!("{answer:?} to {command:?}")),
            },
        }
    }
}

impl Tally {
    /// A run in which nothing was under way when the server died, or nothing was had or refused, shows nothing.
    pub fn must_have_been_disturbed(self, kills: u32) {
        let kills = kills as usize;
        assert!(self.broken >= 10 * kills && self.done >= 2 * kills && self.refused >= kills / 2, "{self:?}");
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), |a, b| Self {
            done: a.done + b.done,
            refused: a.refused + b.refused,
            broken: a.broken + b.broken,
            away: a.away + b.away,
        })
    }
}
