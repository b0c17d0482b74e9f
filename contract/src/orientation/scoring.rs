//! From answers to six totals. All arithmetic is on whole numbers, so that every device shows the same result.

use super::answers::{Answer, Answers};
use super::letter::{Letter, letters_by_height};
use super::pattern::{AnswerPattern, pattern};
use super::statements::{Form, Statement, StatementSet};
use serde::{Deserialize, Serialize};

/// Below this distance between the highest and the lowest total (in hundredths of a point, on the scale from 1 to 5)
/// a profile tells the letters apart no better than chance does: in the short form three answers moved by one step are
/// enough to turn the order of two letters around, and correlations with occupations follow the noise.
pub const FLAT_BELOW_HUNDREDTHS: u16 = 50;

/// The fewest answers that make a letter's total. One of the short form's five may be skipped; with fewer than four a
/// single answer could move the total by more than a whole point.
pub const FEWEST_ANSWERS_A_LETTER: usize = 4;

/// The mean answer to each letter, in hundredths of a point: 100 (not at all) to 500 (very much), in the order of
/// [`Letter::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Totals(pub [u16; 6]);

/// Whether the totals tell anything apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InterestProfile {
    /// Some letters stand out.
    Distinct,
    /// All letters are about as high: the result does not discriminate, and no occupation is suggested from it.
    Flat,
}

/// What the answers say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Scored {
    /// The six totals.
    pub totals: Totals,
    /// Whether they tell anything apart.
    pub profile: InterestProfile,
    /// Whether the answers look as if they had been read.
    pub pattern: AnswerPattern,
    /// How many statements were answered.
    pub answered: usize,
}

/// Letters that have too few answers for a total, with the number that is still missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TooFewAnswers {
    /// Each such letter, in the order of the model.
    pub missing: Vec<(Letter, usize)>,
}

impl Totals {
    /// The total of a letter, in hundredths.
    pub fn of(&self, letter: Letter) -> u16 {
        self.0[letter.index()]
    }

    /// The letters from the highest total on; equal ones in the order of the model.
    pub fn letters(&self) -> [Letter; 6] {
        letters_by_height(&self.0)
    }

    /// The distance between the highest and the lowest total, in hundredths.
    pub fn spread(&self) -> u16 {
        let [highest, .., lowest] = self.letters();
        self.of(highest) - self.of(lowest)
    }

    /// Whether the totals tell anything apart.
    pub fn profile(&self) -> InterestProfile {
        if self.spread() < FLAT_BELOW_HUNDREDTHS { InterestProfile::Flat } else { InterestProfile::Distinct }
    }
}

/// The answers to a form, scored. Answers to statements of the other form, or of none, do not count.
pub fn score(set: &StatementSet, form: Form, answers: &Answers) -> Result<Scored, TooFewAnswers> {
    let given: Vec<(&Statement, Answer)> =
        set.of(form).filter_map(|asked| answers.get(&asked.id).map(|answer| (asked, *answer))).collect();
    let of = |letter: Letter| given.iter().filter(move |(asked, _)| asked.letter == letter);
    let missing: Vec<(Letter, usize)> = Letter::ALL
        .into_iter()
        .map(|letter| (letter, FEWEST_ANSWERS_A_LETTER.saturating_sub(of(letter).count())))
        .filter(|(_, missing)| *missing > 0)
        .collect();
    if !missing.is_empty() {
        return Err(TooFewAnswers { missing });
    }
    let totals = Totals(Letter::ALL.map(|letter| {
        let points = of(letter).map(|(_, answer)| u32::from(answer.points())).sum();
        mean_hundredths(points, of(letter).count() as u32)
    }));
    let in_order: Vec<Answer> = given.iter().map(|(_, answer)| *answer).collect();
    Ok(Scored { totals, profile: totals.profile(), pattern: pattern(&in_order), answered: given.len() })
}

/// A mean in hundredths, rounded half up.
fn mean_hundredths(points: u32, count: u32) -> u16 {
    ((points * 200 + count) / (count * 2)) as u16
}
