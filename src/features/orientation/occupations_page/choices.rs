//! What is chosen among the filters.

use contract::orientation::{Education, Filter, Sector, Setting, With};
use leptos::prelude::*;

/// Stands in a list for *no matter which*: a value that no choice has.
pub const ANY: &str = "any";

/// What is chosen. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Choices {
    /// The place of the highest title in the list of them, or [`ANY`].
    pub at_most: RwSignal<String>,
    /// The place of the sector, or [`ANY`].
    pub sector: RwSignal<String>,
    /// Indoors and outdoors, each on or off.
    pub settings: [(Setting, RwSignal<bool>); 2],
    /// People and things, each on or off.
    pub withs: [(With, RwSignal<bool>); 2],
}

impl Choices {
    /// What a filter says.
    pub fn new(filter: &Filter) -> Self {
        let setting = |one| (one, RwSignal::new(filter.setting == Some(one)));
        let with = |one| (one, RwSignal::new(filter.with == Some(one)));
        Self {
            at_most: RwSignal::new(place(Education::ALL, filter.at_most)),
            sector: RwSignal::new(place(Sector::ALL, filter.sectors.first().copied())),
            settings: [setting(Setting::Indoors), setting(Setting::Outdoors)],
            withs: [with(With::People), with(With::Things)],
        }
    }

    /// The filter; tracked.
    pub fn filter(self) -> Filter {
        Filter {
            sectors: at(Sector::ALL, &self.sector.get()).into_iter().collect(),
            at_most: at(Education::ALL, &self.at_most.get()),
            setting: wanted(self.settings, Setting::Both),
            with: wanted(self.withs, With::Both),
        }
    }

    /// The filter, not tracked.
    pub fn filter_untracked(self) -> Filter {
        untrack(|| self.filter())
    }

    /// Takes every choice back.
    pub fn clear(self) {
        self.at_most.set(ANY.to_owned());
        self.sector.set(ANY.to_owned());
        self.settings.iter().for_each(|(_, on)| on.set(false));
        self.withs.iter().for_each(|(_, on)| on.set(false));
    }
}

/// The one that is pressed. Both pressed is some of each; none says nothing.
fn wanted<T: Copy>(chips: [(T, RwSignal<bool>); 2], both: T) -> Option<T> {
    match chips.map(|(one, on)| on.get().then_some(one)) {
        [Some(_), Some(_)] => Some(both),
        [one, other] => one.or(other),
    }
}

fn place<T: PartialEq>(all: &[T], chosen: Option<T>) -> String {
    let place = chosen.and_then(|chosen| all.iter().position(|one| *one == chosen));
    place.map_or(ANY.to_owned(), |place| place.to_string())
}

fn at<T: Copy>(all: &[T], place: &str) -> Option<T> {
    all.get(place.parse::<usize>().ok()?).copied()
}
