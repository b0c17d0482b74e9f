//! Answers that look as if nobody had read the statements. The result is still shown; the page says what it saw and
//! offers to go back.

use super::answers::Answer;
use serde::{Deserialize, Serialize};

/// From this share of equal answers on, in percent, somebody probably tapped the same button all the way. A person
/// with one strong interest likes about a sixth of the statements and one who likes nearly everything still hesitates
/// over some: nine in ten equal answers leave no room for six different letters.
pub const SAME_ANSWER_PERCENT: usize = 90;

/// A run of equal answers this part of the questionnaire long (a third: 20 of 60, 10 of 30) is suspicious. Letters
/// take turns, so such a run means the same answer to at least three whole rounds of six different interests.
pub const LONGEST_RUN_PART: usize = 3;

/// Below this number of answers a share and a run say nothing.
pub const FEWEST_FOR_A_PATTERN: usize = 12;

/// How the answers follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum AnswerPattern {
    /// Nothing to remark.
    Varied,
    /// Nearly all answers are the same.
    SameAnswer {
        /// The answer.
        #[cfg_attr(feature = "openapi", schema(value_type = u8, minimum = 1, maximum = 5))]
        answer: Answer,
        /// How often it was given.
        times: usize,
    },
    /// Many equal answers in a row.
    LongRun {
        /// The answer.
        #[cfg_attr(feature = "openapi", schema(value_type = u8, minimum = 1, maximum = 5))]
        answer: Answer,
        /// How many in a row.
        length: usize,
    },
}

/// The pattern of answers in the order in which the statements are asked.
pub fn pattern(answers: &[Answer]) -> AnswerPattern {
    if answers.len() < FEWEST_FOR_A_PATTERN {
        return AnswerPattern::Varied;
    }
    let times = |answer: Answer| answers.iter().filter(|given| **given == answer).count();
    let commonest = Answer::ALL.into_iter().map(|answer| (times(answer), answer)).max();
    if let Some((times, answer)) = commonest
        && times * 100 >= answers.len() * SAME_ANSWER_PERCENT
    {
        return AnswerPattern::SameAnswer { answer, times };
    }
    let longest = answers.chunk_by(|left, right| left == right).max_by_key(|run| run.len());
    match longest {
        Some(run @ [answer, ..]) if run.len() * LONGEST_RUN_PART >= answers.len() => {
            AnswerPattern::LongRun { answer: *answer, length: run.len() }
        }
        _ => AnswerPattern::Varied,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Answer::{Fairly, Little, Unsure};

    fn answers(parts: &[(usize, Answer)]) -> Vec<Answer> {
        parts.iter().flat_map(|(times, answer)| vec![*answer; *times]).collect()
    }

    fn turns(times: usize) -> Vec<Answer> {
        [Fairly, Little].into_iter().cycle().take(times).collect()
    }

    #[test]
    fn nine_in_ten_the_same_is_too_many_and_less_is_not() {
        // Five others in different places keep every run short of 20.
        let spread = |others: usize| {
            (0..60)
                .map(|place| if place % 10 == 4 && place / 10 < others { Little } else { Unsure })
                .collect::<Vec<_>>()
        };
        assert_eq!(pattern(&spread(6)), AnswerPattern::SameAnswer { answer: Unsure, times: 54 });
        let mut less = spread(6);
        less[58] = Fairly;
        assert_eq!(pattern(&less), AnswerPattern::Varied);
    }

    #[test]
    fn twenty_in_a_row_of_sixty_is_too_long_and_nineteen_is_not() {
        let with_run = |length: usize| [turns(60 - length), answers(&[(length, Unsure)])].concat();
        assert_eq!(pattern(&with_run(20)), AnswerPattern::LongRun { answer: Unsure, length: 20 });
        assert_eq!(pattern(&with_run(19)), AnswerPattern::Varied);
    }

    #[test]
    fn the_short_form_is_measured_by_its_own_length() {
        let with_run = |length: usize| [turns(30 - length), answers(&[(length, Unsure)])].concat();
        assert_eq!(pattern(&with_run(10)), AnswerPattern::LongRun { answer: Unsure, length: 10 });
        assert_eq!(pattern(&with_run(9)), AnswerPattern::Varied);
    }

    #[test]
    fn a_handful_of_answers_has_no_pattern() {
        assert_eq!(pattern(&[]), AnswerPattern::Varied);
        assert_eq!(pattern(&[Unsure; FEWEST_FOR_A_PATTERN - 1]), AnswerPattern::Varied);
        assert!(matches!(pattern(&[Unsure; FEWEST_FOR_A_PATTERN]), AnswerPattern::SameAnswer { times: 12, .. }));
    }
}
