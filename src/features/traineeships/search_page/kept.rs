//! What the phone has of what was found earlier: each posting once, as it was last read. Pure.

use chrono::NaiveDate;
use contract::time::Instant;
use contract::traineeships::{FoundPosting, FoundPostings, PostingSearch};
use serde::Deserialize;

/// What was found, by the server or among what the phone has.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "FoundPostings")]
pub struct Answer {
    /// What was found.
    pub found: FoundPostings,
    /// Among how many postings of the phone it was looked for; nothing where the server answered.
    pub among: Option<usize>,
}

impl From<FoundPostings> for Answer {
    fn from(found: FoundPostings) -> Self {
        Self { found, among: None }
    }
}

/// The postings on the phone that one can still apply to.
pub struct KeptPostings {
    postings: Vec<FoundPosting>,
    /// When each was read, in the same order.
    read_at: Vec<Instant>,
}

impl KeptPostings {
    /// The postings of some answers, which come with the newest first. What is over today is left out.
    pub fn gather(answers: impl IntoIterator<Item = (Instant, FoundPostings)>, today: NaiveDate) -> Self {
        let mut kept = Self { postings: Vec::new(), read_at: Vec::new() };
        let mut seen = std::collections::BTreeSet::new();
        for (at, answer) in answers {
            for posting in answer.postings {
                if posting.open_until >= today && seen.insert(posting.id.0) {
                    kept.postings.push(posting);
                    kept.read_at.push(at);
                }
            }
        }
        kept
    }

    /// What of it is looked for, and when the oldest of that was read; nothing where the phone has no posting at all.
    pub fn look(&self, search: &PostingSearch) -> Option<(Answer, Instant)> {
        let mut left = search.among(&self.postings).into_iter().peekable();
        let mut postings = Vec::new();
        let mut oldest = None;
        for (posting, at) in self.postings.iter().zip(&self.read_at) {
            if left.next_if(|found| found.id == posting.id).is_some() {
                postings.push(posting.clone());
                oldest = oldest.min(Some(*at)).or(Some(*at));
            }
        }
        let at = oldest.or(self.read_at.iter().max().copied())?;
        let count = u32::try_from(postings.len()).unwrap_or(u32::MAX);
        let found = FoundPostings { postings, count, ..FoundPostings::default() };
        Some((Answer { found, among: Some(self.postings.len()) }, at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::ids::PostingId;
    use contract::traineeships::PostingKind;
    use uuid::Uuid;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 10).unwrap();

    fn at(hour: u8) -> Instant {
        format!("2027-01-10T{hour:02}:00:00Z").parse().unwrap()
    }

    fn posting(number: u128, title: &str, day: u32) -> FoundPosting {
        FoundPosting {
            id: PostingId(Uuid::from_u128(number)),
            kind: PostingKind::Traineeship,
            title: title.into(),
            company_name: "Forno di prova".into(),
            municipality: "Matera".into(),
            weekly_hours: 30,
            allowance_cents: 45_000,
            places: 1,
            starts_on: TODAY,
            open_until: NaiveDate::from_ymd_opt(2027, 1, day).unwrap(),
            is_accessibility_declared: false,
            occupation: None,
        }
    }

    fn kept() -> KeptPostings {
        let answer = |postings| FoundPostings { postings, count: 900, next: Some(1), ..FoundPostings::default() };
        let newer = answer(vec![posting(1, "Fornaio, di nuovo", 20), posting(2, "Giardiniere", 10)]);
        let older = answer(vec![posting(1, "Fornaio", 20), posting(3, "Barista", 9), posting(4, "Sarta", 30)]);
        KeptPostings::gather([(at(9), newer), (at(7), older)], TODAY)
    }

    fn titles(search: &PostingSearch) -> (Vec<String>, Instant) {
        let (answer, at) = kept().look(search).unwrap();
        assert_eq!((answer.found.count as usize, answer.among), (answer.found.postings.len(), Some(3)));
        assert_eq!((answer.found.next, answer.found.are_more), (None, false));
        (answer.found.postings.into_iter().map(|one| one.title).collect(), at)
    }

    #[test]
    fn each_posting_is_there_once_as_it_was_last_read_and_not_after_its_last_day() {
        let (all, oldest) = titles(&PostingSearch::default());
        assert_eq!(all, ["Fornaio, di nuovo", "Giardiniere", "Sarta"]);
        assert_eq!(oldest, at(7));
    }

    #[test]
    fn what_is_found_is_as_old_as_its_oldest_and_nothing_as_old_as_the_last_reading() {
        let of = |words: &str| titles(&PostingSearch { words: words.into(), ..PostingSearch::default() });
        assert_eq!(of("giard"), (vec!["Giardiniere".to_owned()], at(9)));
        assert_eq!(of("astronauta"), (vec![], at(9)));
    }

    #[test]
    fn a_phone_that_has_nothing_has_no_answer() {
        assert!(KeptPostings::gather([], TODAY).look(&PostingSearch::default()).is_none());
    }
}
