//! The six kinds of interest that Holland's model tells apart.

use serde::{Deserialize, Serialize};

/// A kind of interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Letter {
    /// Working with hands, tools, machines, plants and animals.
    #[serde(rename = "R")]
    Realistic,
    /// Finding out why things are as they are.
    #[serde(rename = "I")]
    Investigative,
    /// Expressing oneself: pictures, music, words, shapes.
    #[serde(rename = "A")]
    Artistic,
    /// Helping, teaching, caring, listening.
    #[serde(rename = "S")]
    Social,
    /// Leading, convincing, selling, starting things.
    #[serde(rename = "E")]
    Enterprising,
    /// Order, figures, records, precise steps.
    #[serde(rename = "C")]
    Conventional,
}

impl Letter {
    /// Every letter, in the order of the model, which is the order of every array of six in this room.
    pub const ALL: [Self; 6] =
        [Self::Realistic, Self::Investigative, Self::Artistic, Self::Social, Self::Enterprising, Self::Conventional];

    /// Its place in an array of six.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The letter by which the model names it.
    pub const fn as_char(self) -> char {
        match self {
            Self::Realistic => 'R',
            Self::Investigative => 'I',
            Self::Artistic => 'A',
            Self::Social => 'S',
            Self::Enterprising => 'E',
            Self::Conventional => 'C',
        }
    }
}

/// The letters from the highest figure to the lowest. Equal figures stay in the order of the model.
pub fn letters_by_height(figures: &[u16; 6]) -> [Letter; 6] {
    let mut letters = Letter::ALL;
    letters.sort_by_key(|letter| std::cmp::Reverse(figures[letter.index()]));
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letters_place_is_its_place_in_the_list() {
        for (place, letter) in Letter::ALL.into_iter().enumerate() {
            assert_eq!(letter.index(), place);
            assert_eq!(serde_json::to_string(&letter).unwrap(), format!("\"{}\"", letter.as_char()));
        }
    }

    #[test]
    fn equal_figures_stay_in_the_order_of_the_model() {
        let word = |figures| letters_by_height(&figures).map(Letter::as_char).iter().collect::<String>();
        assert_eq!(word([300, 300, 300, 300, 300, 300]), "RIASEC");
        assert_eq!(word([100, 400, 200, 500, 400, 100]), "SIEARC");
    }
}
