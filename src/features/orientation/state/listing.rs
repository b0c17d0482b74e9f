//! Which occupations are listed, and in which order.

use contract::orientation::{
    Filter, Letter, NameIndex, Occupation, OccupationId, OccupationTexts, Totals, nearest_first, shared_letters,
};

#[cfg(test)]
mod tests;

/// What the person is looking for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// What was typed.
    pub typed: String,
    /// What was chosen.
    pub filter: Filter,
}

/// Why the list is in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By how well the name fits what was typed.
    Typed,
    /// By how near the interests are to the person's.
    Interests,
    /// By name.
    Name,
}

/// An occupation of the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// Which one.
    pub id: OccupationId,
    /// The person's strongest interests that it answers; nothing when there is no profile to compare.
    pub shared: Option<Vec<Letter>>,
}

/// Occupations that have a name, made ready once: a slow phone puts all of them in order at each key.
pub struct Shelf {
    names: NameIndex,
    /// The place of each among the occupations, in the order of their names.
    places: Vec<usize>,
}

/// One of the occupations, which are in the order of their ids.
pub fn occupation<'a>(occupations: &'a [Occupation], id: &OccupationId) -> Option<&'a Occupation> {
    occupations.get(place(occupations, id)?)
}

fn place(occupations: &[Occupation], id: &OccupationId) -> Option<usize> {
    occupations.binary_search_by(|one| one.id.cmp(id)).ok()
}

impl Line {
    /// What the list says of an occupation.
    pub fn new(occupation: &Occupation, totals: Option<&Totals>) -> Self {
        let shared = totals.map(|totals| shared_letters(totals, &occupation.riasec));
        Self { id: occupation.id.clone(), shared }
    }
}

impl Shelf {
    /// The shelf of occupations, which come in the order of their ids, and of one language.
    pub fn new(occupations: &[Occupation], texts: &OccupationTexts) -> Self {
        let names = NameIndex::new(texts.iter().filter(|(id, _)| place(occupations, id).is_some()));
        let places = names.by_name().filter_map(|id| place(occupations, id)).collect();
        Self { names, places }
    }

    /// The places of those that are wanted among the occupations, in order. What is said of each is worked out for those
    /// that are shown, with [`Line::new`].
    pub fn list(&self, occupations: &[Occupation], wish: &Wish, totals: Option<&Totals>) -> (Order, Vec<usize>) {
        let admitted = |place: &usize| occupations.get(*place).is_some_and(|one| wish.filter.admits(one));
        if !wish.typed.trim().is_empty() {
            let found = self.names.places(&wish.typed).into_iter().filter_map(|found| self.places.get(found).copied());
            return (Order::Typed, found.filter(admitted).collect());
        }
        let by_name = self.places.iter().copied().filter(admitted);
        let Some(totals) = totals else { return (Order::Name, by_name.collect()) };
        let figures = by_name.filter_map(|place| Some((place, &occupations.get(place)?.riasec)));
        let ranked = nearest_first(totals, figures);
        (Order::Interests, ranked.into_iter().map(|(_, place)| place).collect())
    }
}
