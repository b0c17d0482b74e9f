//! Finding an occupation by what people call it.

use super::occupations::{OccupationId, OccupationText};
use crate::spelling::{slips_allowed, slips_to_beginning, words};
use std::collections::{BTreeMap, BTreeSet};

/// Words that join others and say nothing alone. A query of nothing else finds nothing.
const JOINING_WORDS: [&str; 25] = [
    "a", "ad", "ai", "al", "alla", "alle", "and", "d", "da", "dei", "del", "della", "delle", "di", "e", "ed", "il",
    "in", "l", "la", "o", "of", "or", "per", "the",
];

/// The names of the occupations in one language, made ready once.
#[derive(Clone, Debug)]
pub struct NameIndex {
    /// Every word of every name, once: each is compared with what was typed only once, however many names have it.
    vocabulary: Vec<String>,
    /// By name, then by id.
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    id: OccupationId,
    /// The words of the name, by their place in the vocabulary.
    name_words: Vec<usize>,
    /// The words of its other names, each once.
    other_words: Vec<usize>,
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
    /// The index of occupations in one language.
    pub fn new<'a>(texts: impl IntoIterator<Item = (&'a OccupationId, &'a OccupationText)>) -> Self {
        let mut vocabulary = BTreeMap::new();
        let mut places = |words: Vec<String>| -> Vec<usize> {
            let place = |word| {
                let next = vocabulary.len();
                *vocabulary.entry(word).or_insert(next)
            };
            words.into_iter().map(place).collect()
        };
        let mut in_order = Vec::from_iter(texts);
        in_order.sort_unstable_by_key(|(id, text)| (text.name.as_str(), *id));
        let entries = in_order
            .into_iter()
            .map(|(id, text)| Entry {
                id: id.clone(),
                name_words: places(words(&text.name)),
                other_words: BTreeSet::from_iter(places(words(&text.also.join(" ")))).into_iter().collect(),
            })
            .collect();
        let mut by_place = vec![String::new(); vocabulary.len()];
        for (word, place) in vocabulary {
            by_place[place] = word;
        }
        Self { vocabulary: by_place, entries }
    }

    /// The occupations by name, then by id.
    pub fn by_name(&self) -> impl Iterator<Item = &OccupationId> {
        self.entries.iter().map(|entry| &entry.id)
    }

    /// The occupations that have every word that was typed, the best fit first; equal ones by name, then by id. A word
    /// may be unfinished, and a long one may have a slip or two. Nothing typed finds nothing.
    pub fn find<'a>(&'a self, typed: &str) -> Vec<&'a OccupationId> {
        self.places(typed).into_iter().filter_map(|place| Some(&self.entries.get(place)?.id)).collect()
    }

    /// The same by their places in [`NameIndex::by_name`], for who has more to look up of thousands at each key.
    pub fn places(&self, typed: &str) -> Vec<usize> {
        let telling = |word: &String| !JOINING_WORDS.contains(&word.as_str());
        let typed: BTreeSet<String> = words(typed).into_iter().filter(telling).collect();
        if typed.is_empty() {
            return Vec::new();
        }
        let of_word = |typed: &String| self.vocabulary.iter().map(|word| misfit_between(typed, word)).collect();
        let misfits: Vec<Vec<Option<Misfit>>> = typed.iter().map(of_word).collect();
        let fits = |(place, entry): (usize, &Entry)| entry.misfit(&misfits).map(|misfit| (misfit, place));
        let mut found: Vec<(Misfit, usize)> = self.entries.iter().enumerate().filter_map(fits).collect();
        // Names are compared once, when the index is made, and not at each key of a slow phone.
        found.sort_unstable();
        found.into_iter().map(|(_, place)| place).collect()
    }
}

impl Entry {
    /// How badly the whole query fits, or nothing where one of its words is missing. For each typed word there are the
    /// misfits with every word of the vocabulary.
    fn misfit(&self, misfits: &[Vec<Option<Misfit>>]) -> Option<Misfit> {
        misfits.iter().try_fold(Misfit::default(), |sum, with| {
            let fit = self.misfit_of(with)?;
            Some(Misfit {
                slips: sum.slips + fit.slips,
                unfinished: sum.unfinished + fit.unfinished,
                other_name: sum.other_name + fit.other_name,
                place: sum.place + fit.place,
            })
        })
    }

    fn misfit_of(&self, with: &[Option<Misfit>]) -> Option<Misfit> {
        let own = self.name_words.iter().enumerate();
        let own = own.filter_map(|(place, word)| Some(Misfit { place, ..with[*word]? }));
        let others = self.other_words.iter().filter_map(|word| Some(Misfit { other_name: 1, ..with[*word]? }));
        own.chain(others).min()
    }
}

fn misfit_between(typed: &str, word: &str) -> Option<Misfit> {
    let slips = slips_to_beginning(typed, word, slips_allowed(typed.chars().count()))?;
    Some(Misfit { slips, unfinished: usize::from(typed != word), ..Misfit::default() })
}
