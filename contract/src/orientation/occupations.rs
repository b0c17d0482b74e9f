//! The occupations that interests are compared with.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// An occupation's short name, such as `guida-turistica`. Lists that tie by name are settled by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct OccupationId(pub String);

impl OccupationId {
    /// Whether it may be one: 1 to 64 letters, digits and marks of ASCII.
    pub fn is_well_formed(&self) -> bool {
        (1..=64).contains(&self.0.len()) && self.0.bytes().all(|byte| byte.is_ascii_graphic())
    }
}

/// A group of the International Standard Classification of Occupations, ISCO-08: four digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, pattern = "^[0-9]{4}$"))]
#[serde(try_from = "String", into = "String")]
pub struct IscoGroup(String);

/// A text that is not an [`IscoGroup`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnIscoGroup;

/// An occupation, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occupation {
    /// Its name in the catalogue.
    pub id: OccupationId,
    /// Its address in ESCO, the European classification.
    pub esco: String,
    /// The group that ESCO puts it in.
    pub isco: IscoGroup,
    /// Where it is at home.
    pub sector: Sector,
    /// The usual title.
    pub education: Education,
    /// Where most of the day is spent.
    pub setting: Setting,
    /// What most of the day is spent on.
    pub with: With,
    /// The interests of those who do it, in hundredths on a scale from 100 to 700, in the order of
    /// [`super::Letter::ALL`]. From O*NET 30.2, modified; U.S. figures.
    pub riasec: [u16; 6],
    /// Whether the figures are those of near occupations, because none of its own are known.
    pub estimated: bool,
    /// Three occupations of the catalogue that are close to it.
    pub related: [OccupationId; 3],
}

/// An occupation's words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccupationText {
    /// What it is called.
    pub name: String,
    /// What one does all day, in two sentences.
    pub about: String,
    /// How one gets there in Italy.
    pub ways: String,
    /// Other words by which people search for it.
    pub also: Vec<String>,
}

/// The words of every occupation in one language.
pub type OccupationTexts = BTreeMap<OccupationId, OccupationText>;

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$choice_doc:meta])* $choice:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$choice_doc])* $choice),+ }

        impl $name {
            /// Every choice, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$choice),+];
        }
    )+};
}

choices! {
    /// A part of the region's work.
    Sector {
        /// Hotels, restaurants, travel, the sea.
        Tourism,
        /// Museums, heritage, stage, press.
        Culture,
        /// Fields, vineyards, animals.
        Farming,
        /// Bread, oil, wine, cheese, preserves.
        Food,
        /// Cars, machines, factories.
        Mechanics,
        /// Power, oil, sun and wind.
        Energy,
        /// Wood, furniture, clothes, workshops, personal services.
        Crafts,
        /// Building sites and restoration.
        Building,
        /// Health and care.
        Health,
        /// Computers, networks, design.
        Digital,
        /// Goods and people on the move.
        Logistics,
        /// Shops and sales.
        Commerce,
        /// Public bodies, offices, safety.
        Public,
        /// Woods, parks, water, waste.
        Environment,
        /// School, training, sport.
        School,
    }

    /// The usual title of those who do it, from the lowest: the order is used by [`super::Filter`].
    Education {
        /// No title is asked for.
        None,
        /// A vocational course, a licence or a permit.
        Qualification,
        /// A diploma of the upper secondary school.
        Diploma,
        /// A course of an ITS Academy.
        Its,
        /// A degree of three years.
        Degree,
        /// A master's degree.
        Master,
    }

    /// Where most of the day is spent.
    Setting {
        /// Under a roof.
        Indoors,
        /// Under the sky, or on the road.
        Outdoors,
        /// Some of each.
        Both,
    }

    /// What most of the day is spent on.
    With {
        /// Other people.
        People,
        /// Things, animals, plants, data.
        Things,
        /// Some of each.
        Both,
    }
}

impl IscoGroup {
    /// The four digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for IscoGroup {
    type Error = NotAnIscoGroup;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fine = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        if fine { Ok(Self(text)) } else { Err(NotAnIscoGroup) }
    }
}

impl From<IscoGroup> for String {
    fn from(group: IscoGroup) -> Self {
        group.0
    }
}

impl fmt::Display for NotAnIscoGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an ISCO-08 group has four digits")
    }
}
