//! Finding an occupation by what people call it.

use super::occupations::{OccupationId, OccupationTexts};
use super::spelling::{slips_allowed, slips_to_beginning, words};

/// Words that join others and say nothing alone. A query of nothing else finds nothing.
const JOINING_WORDS: [&str; 25] = [
    "a", "ad", "ai", "al", "alla", "alle", "and", "d", "da", "dei", "del", "della", "delle", "di", "e", "ed", "il",
    "in", "l", "la", "o", "of", "or", "per", "the",
];

/// The names of the occupations in one language, made ready once.
#[derive(Clone, Debug)]
pub struct NameIndex {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    id: OccupationId,
    name: String,
    name_words: Vec<String>,
    other_words: Vec<String>,
}

/// How badly a word fits; less is better. The field order is the order of comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Misfit {
    slips: usize,
    unfinished: usize,
    other_name: usize,
    /// How many words of the name come before: who types `cuoco` means the cook before the kitchen helper.
    place: usize,
}

impl NameIndex {
    /// The index of a language's texts.
    pub fn new(texts: &OccupationTexts) -> Self {
        let entries = texts
            .iter()
            .map(|(id, text)| Entry {
                id: id.clone(),
                name: text.name.clone(),
                name_words: words(&text.name),
                other_words: text.also.iter().flat_map(|other| words(other)).collect(),
            })
            .collect();
        Self { entries }
    }

    /// The occupations that have every word that was typed, the best fit first; equal ones by name, then by id. A word
    /// may be unfinished, and a long one may have a slip or two. Nothing typed finds nothing.
    pub fn find(&self, typed: &str) -> Vec<OccupationId> {
        let typed: Vec<String> =
            words(typed).into_iter().filter(|word| !JOINING_WORDS.contains(&word.as_str())).collect();
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Misfit, &str, &OccupationId)> = self
            .entries
            .iter()
            .filter_map(|entry| entry.misfit(&typed).map(|misfit| (misfit, entry.name.as_str(), &entry.id)))
            .collect();
        found.sort();
        found.into_iter().map(|(_, _, id)| id.clone()).collect()
    }
}

impl Entry {
    /// How badly the whole query fits, or nothing where one of its words is missing.
    fn misfit(&self, typed: &[String]) -> Option<Misfit> {
        typed.iter().try_fold(Misfit::default(), |sum, word| {
            let fit = self.misfit_of(word)?;
            Some(Misfit {
                slips: sum.slips + fit.slips,
                unfinished: sum.unfinished + fit.unfinished,
                other_name: sum.other_name + fit.other_name,
                place: sum.place + fit.place,
            })
        })
    }

    fn misfit_of(&self, typed: &str) -> Option<Misfit> {
        let own = self.name_words.iter().enumerate();
        let own = own.filter_map(|(place, word)| Some(Misfit { place, ..misfit_between(typed, word)? }));
        let others = self.other_words.iter();
        let others = others.filter_map(|word| Some(Misfit { other_name: 1, ..misfit_between(typed, word)? }));
        own.chain(others).min()
    }
}

fn misfit_between(typed: &str, word: &str) -> Option<Misfit> {
    let slips = slips_to_beginning(typed, word, slips_allowed(typed.chars().count()))?;
    Some(Misfit { slips, unfinished: usize::from(typed != word), ..Misfit::default() })
}
