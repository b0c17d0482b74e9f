//! What a group likes, as counts from which nobody can be taken out again.

use crate::orientation::{InterestProfile, Letter, Totals};
use serde::{Deserialize, Serialize};

/// The step in which a picture grows, and the fewest people of whom there is one.
///
/// Whoever looks after each hand-in would learn the sixth student's letters as the difference between six and five. So
/// the picture is that of the first five that handed in, then of the first ten, and so on: any two pictures of a class
/// differ by at least five students. Those after the last full five are in no picture, not even when the class is over:
/// a last picture of twelve would tell two of them apart from the ten before.
pub const PICTURE_STEP: usize = 5;

/// How many letters count as somebody's strongest.
pub const STRONGEST_LETTERS: usize = 3;

/// What is kept of a result that was handed in: nothing more than the picture needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClassResult {
    /// All letters are about as high.
    Flat,
    /// The three strongest, in the order of the model: which of them is the first is not kept.
    Strongest([Letter; STRONGEST_LETTERS]),
}

/// What a group likes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClassPicture {
    /// How many students it is of: a multiple of five, the first that handed in.
    pub counted: usize,
    /// How many of them have no letter that stands out.
    pub flat: usize,
    /// How many have each letter among their three strongest, in the order R, I, A, S, E, C.
    pub letters: [usize; 6],
}

impl ClassResult {
    /// What is kept of six totals. Equal totals are in the order of the model, as on the page of one's own result.
    pub fn of(totals: &Totals) -> Self {
        match totals.profile() {
            InterestProfile::Flat => Self::Flat,
            InterestProfile::Distinct => {
                let [first, second, third, ..] = totals.letters();
                let mut letters = [first, second, third];
                letters.sort();
                Self::Strongest(letters)
            }
        }
    }

    /// The letters that count.
    pub fn letters(&self) -> &[Letter] {
        match self {
            Self::Flat => &[],
            Self::Strongest(letters) => letters,
        }
    }
}

impl ClassPicture {
    /// How many have a letter among their strongest.
    pub fn of(&self, letter: Letter) -> usize {
        self.letters[letter.index()]
    }
}

/// How many of those that handed in are in the picture.
pub fn counted_of(finished: usize) -> usize {
    finished - finished % PICTURE_STEP
}

/// The picture of a class. `results` are in the order in which they were handed in.
pub fn class_picture(results: &[ClassResult]) -> Option<ClassPicture> {
    let counted = counted_of(results.len());
    if counted == 0 {
        return None;
    }
    let shown = &results[..counted];
    let having = |letter: Letter| shown.iter().filter(|result| result.letters().contains(&letter)).count();
    let flat = shown.iter().filter(|result| matches!(result, ClassResult::Flat)).count();
    Some(ClassPicture { counted, flat, letters: Letter::ALL.map(having) })
}
