//! The ten kinds of search, each as the queries that people would send.

use super::invent::{World, one_of};
use contract::companies::MUNICIPALITIES;
use contract::traineeships::{PostingKind, PostingSearch};
use rand::Rng;
use rand::rngs::StdRng;

/// A kind of search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Everything,
    Word,
    TwoWords,
    Unfinished,
    Slip,
    Near,
    NearWithWord,
    HoursAndAllowance,
    OccupationOrAccessible,
    LaterPage,
}

impl Kind {
    pub const ALL: [Self; 10] = [
        Self::Everything,
        Self::Word,
        Self::TwoWords,
        Self::Unfinished,
        Self::Slip,
        Self::Near,
        Self::NearWithWord,
        Self::HoursAndAllowance,
        Self::OccupationOrAccessible,
        Self::LaterPage,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Word => "one word",
            Self::TwoWords => "two words",
            Self::Unfinished => "an unfinished word",
            Self::Slip => "a word with a slip",
            Self::Near => "near a place",
            Self::NearWithWord => "near a place, with a word",
            Self::HoursAndAllowance => "hours and allowance",
            Self::OccupationOrAccessible => "kind, accessible, or an occupation",
            Self::LaterPage => "a later page of a word",
        }
    }

    /// One search of this kind. `highest` is about the number of the newest posting.
    pub fn search(self, world: &World, chance: &mut StdRng, highest: i64) -> PostingSearch {
        let any = PostingSearch::default();
        match self {
            Self::Everything => any,
            Self::Word => PostingSearch { words: world.word(chance), ..any },
            Self::TwoWords => PostingSearch { words: format!("{} {}", world.word(chance), world.word(chance)), ..any },
            Self::Unfinished => {
                let letters = chance.random_range(3..6);
                PostingSearch { words: world.word(chance).chars().take(letters).collect(), ..any }
            }
            Self::Slip => PostingSearch { words: with_slip(&world.word(chance), chance), ..any },
            Self::Near => near(chance, any),
            Self::NearWithWord => {
                let words = world.word(chance);
                near(chance, PostingSearch { words, ..any })
            }
            Self::HoursAndAllowance => PostingSearch {
                at_most_hours: Some(*one_of(&[15, 20, 25, 30, 35, 40], chance)),
                at_least_cents: Some(*one_of(&[45_000, 50_000, 60_000, 80_000, 100_000], chance)),
                ..any
            },
            Self::OccupationOrAccessible if chance.random_bool(0.5) => {
                PostingSearch { occupations: vec![world.occupation(chance).clone()], ..any }
            }
            Self::OccupationOrAccessible => {
                PostingSearch { kind: Some(*one_of(PostingKind::ALL, chance)), accessible: true, ..any }
            }
            Self::LaterPage => {
                let after = chance.random_range(highest / 2..highest);
                PostingSearch { words: world.word(chance), after: Some(after), ..any }
            }
        }
    }
}

fn near(chance: &mut StdRng, search: PostingSearch) -> PostingSearch {
    let place = *one_of(&MUNICIPALITIES, chance);
    PostingSearch { near: Some(place.to_owned()), within_km: Some(*one_of(&[10, 25, 50], chance)), ..search }
}

/// The word with two letters swapped, or one left out, after the first.
fn with_slip(word: &str, chance: &mut StdRng) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = chance.random_range(1..letters.len() - 1);
    if chance.random_bool(0.5) {
        letters.swap(at, at + 1);
    } else {
        letters.remove(at);
    }
    letters.into_iter().collect()
}
