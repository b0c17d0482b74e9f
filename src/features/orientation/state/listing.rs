//! Which occupations are listed, and in which order.

use contract::orientation::{
    Filter, Letter, NameIndex, Occupation, OccupationId, OccupationTexts, Totals, rank, shared_letters,
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

/// One of the occupations, which are in the order of their ids.
pub fn occupation<'a>(occupations: &'a [Occupation], id: &OccupationId) -> Option<&'a Occupation> {
    let place = occupations.binary_search_by(|one| one.id.cmp(id)).ok()?;
    occupations.get(place)
}

/// The occupations that are wanted, in order. They come in the order of their ids.
pub fn listing(
    occupations: &[Occupation],
    texts: &OccupationTexts,
    names: &NameIndex,
    wish: &Wish,
    totals: Option<&Totals>,
) -> (Order, Vec<Line>) {
    if !wish.typed.trim().is_empty() {
        return (Order::Typed, typed(occupations, names, wish, totals));
    }
    let admitted = occupations.iter().filter(|one| wish.filter.admits(one));
    let mut ranked: Vec<Line> = match totals {
        Some(totals) => {
            let line = |found: contract::orientation::Match| Line { id: found.occupation, shared: Some(found.shared) };
            rank(totals, admitted, texts).into_iter().map(line).collect()
        }
        None => admitted.map(|one| Line { id: one.id.clone(), shared: None }).collect(),
    };
    if totals.is_some() {
        return (Order::Interests, ranked);
    }
    ranked.sort_by_cached_key(|line| (texts.get(&line.id).map(|text| text.name.clone()), line.id.clone()));
    (Order::Name, ranked)
}

/// Those whose name fits. Nothing is ranked by interests: a slow phone does this at each key.
fn typed(occupations: &[Occupation], names: &NameIndex, wish: &Wish, totals: Option<&Totals>) -> Vec<Line> {
    let line = |id: OccupationId| {
        let found = occupation(occupations, &id).filter(|one| wish.filter.admits(one))?;
        Some(Line { id, shared: totals.map(|totals| shared_letters(totals, &found.riasec)) })
    };
    names.find(&wish.typed).into_iter().filter_map(line).collect()
}
