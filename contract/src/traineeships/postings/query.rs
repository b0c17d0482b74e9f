//! A search as the query of an address: of `GET /postings`, and of the page on which people look.

use super::search::PostingSearch;
use crate::traineeships::PostingKind;
use std::str::FromStr;

impl PostingSearch {
    /// The query, without a question mark; nothing where everything is looked for.
    pub fn query(&self) -> String {
        let words = self.words.trim();
        let pairs = [
            ("words", (!words.is_empty()).then(|| encoded(words))),
            ("kind", self.kind.map(|kind| name(kind).to_owned())),
            ("near", self.near.as_deref().map(encoded)),
            ("within_km", self.within_km.map(|far| far.to_string())),
            ("at_most_hours", self.at_most_hours.map(|hours| hours.to_string())),
            ("at_least_cents", self.at_least_cents.map(|cents| cents.to_string())),
            ("accessible", self.accessible.then(|| true.to_string())),
            ("occupations", (!self.occupations.is_empty()).then(|| joined::words(&self.occupations, encoded))),
            ("after", self.after.map(|after| after.to_string())),
        ];
        let said = pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        said.collect::<Vec<_>>().join("&")
    }

    /// The search of a query; `parameter` answers a parameter's decoded value. What cannot be read, or would be refused, is
    /// left out: somebody may have written the address by hand.
    pub fn read(parameter: &dyn Fn(&str) -> Option<String>) -> Self {
        let search = Self {
            words: parameter("words").unwrap_or_default().trim().to_owned(),
            kind: parameter("kind").and_then(|said| PostingKind::ALL.iter().copied().find(|kind| name(*kind) == said)),
            near: parameter("near"),
            within_km: number(parameter("within_km")),
            at_most_hours: number(parameter("at_most_hours")),
            at_least_cents: number(parameter("at_least_cents")),
            accessible: parameter("accessible").as_deref() == Some("true"),
            occupations: joined::read(&parameter("occupations").unwrap_or_default()),
            after: number(parameter("after")),
        };
        search.clone().checked().unwrap_or_else(|refused| {
            let is_refused = |field: &str| refused.iter().any(|error| error.field == field);
            let left = Self {
                words: if is_refused("words") { String::new() } else { search.words },
                near: search.near.filter(|_| !is_refused("near")),
                within_km: search.within_km.filter(|_| !is_refused("within_km")),
                at_most_hours: search.at_most_hours.filter(|_| !is_refused("at_most_hours")),
                at_least_cents: search.at_least_cents.filter(|_| !is_refused("at_least_cents")),
                occupations: if is_refused("occupations") { Vec::new() } else { search.occupations },
                ..search
            };
            left.checked().unwrap_or_default()
        })
    }
}

/// Several occupations as one value. A comma in an id would make two of it, and the catalogue has no such id.
pub mod joined {
    use crate::orientation::OccupationId;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    const BETWEEN: &str = ",";

    /// The ids, each as `written` gives it.
    pub fn words(occupations: &[OccupationId], written: impl Fn(&str) -> String) -> String {
        occupations.iter().map(|OccupationId(id)| written(id)).collect::<Vec<_>>().join(BETWEEN)
    }

    /// The occupations of such a value.
    pub fn read(said: &str) -> Vec<OccupationId> {
        said.split(BETWEEN).filter(|id| !id.is_empty()).map(|id| OccupationId(id.to_owned())).collect()
    }

    /// For serde.
    pub fn serialize<S: Serializer>(occupations: &[OccupationId], serializer: S) -> Result<S::Ok, S::Error> {
        words(occupations, str::to_owned).serialize(serializer)
    }

    /// For serde.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<OccupationId>, D::Error> {
        String::deserialize(deserializer).map(|said| read(&said))
    }
}

/// A kind, as it travels.
fn name(kind: PostingKind) -> &'static str {
    match kind {
        PostingKind::Traineeship => "traineeship",
        PostingKind::CurricularTraineeship => "curricular_traineeship",
        PostingKind::ApprenticeshipFirst => "apprenticeship_first",
        PostingKind::ApprenticeshipSecond => "apprenticeship_second",
        PostingKind::ApprenticeshipThird => "apprenticeship_third",
    }
}

fn number<T: FromStr>(said: Option<String>) -> Option<T> {
    said?.parse().ok()
}

/// A text as a value of a query: everything but plain letters, digits and four signs by its bytes.
fn encoded(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let mut value = String::with_capacity(text.len());
    for byte in text.bytes() {
        if is_plain(byte) {
            value.push(char::from(byte));
        } else {
            value.push_str(&format!("%{byte:02X}"));
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::orientation::OccupationId;
    use crate::traineeships::LONGEST_SEARCH;

    fn decoded(value: &str) -> String {
        let (first, rest) = value.split_once('%').map_or((value, None), |(first, rest)| (first, Some(rest)));
        let mut bytes = first.as_bytes().to_vec();
        for part in rest.into_iter().flat_map(|rest| rest.split('%')) {
            let (code, plain) = part.split_at(2);
            bytes.push(u8::from_str_radix(code, 16).unwrap());
            bytes.extend_from_slice(plain.as_bytes());
        }
        String::from_utf8(bytes).unwrap()
    }

    fn read(query: &str) -> PostingSearch {
        PostingSearch::read(&|wanted| {
            let pair = query.split('&').find_map(|pair| pair.split_once('=').filter(|(name, _)| *name == wanted));
            pair.map(|(_, value)| decoded(value))
        })
    }

    fn full() -> PostingSearch {
        PostingSearch {
            words: "caffè & pane, 50% in più?".into(),
            kind: Some(PostingKind::ApprenticeshipSecond),
            near: Some("Sant'Arcangelo".into()),
            within_km: Some(50),
            at_most_hours: Some(30),
            at_least_cents: Some(45_000),
            accessible: true,
            occupations: vec![OccupationId("panettiere".into()), OccupationId("casaro".into())],
            after: Some(1_764_000_000_000),
        }
    }

    #[test]
    fn a_search_is_read_back_from_its_query() {
        assert_eq!(read(&full().query()), full());
        assert_eq!(PostingSearch::default().query(), "");
        assert_eq!(read(""), PostingSearch::default());
        for kind in PostingKind::ALL {
            let search = PostingSearch { kind: Some(*kind), ..PostingSearch::default() };
            assert_eq!(read(&search.query()), search);
        }
    }

    #[test]
    fn the_query_says_everything_under_the_names_that_travel() {
        let query = full().query();
        let said: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
        let json = serde_json::to_value(full()).unwrap();
        assert_eq!(said.len(), json.as_object().unwrap().len());
        assert!(said.iter().all(|name| json.get(name).is_some()), "{query}");
        for kind in PostingKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), name(*kind));
        }
    }

    #[test]
    fn what_would_be_refused_is_left_out_and_the_rest_stays() {
        let long = "a".repeat(LONGEST_SEARCH + 1);
        let found =
            read(&format!("words={long}&near=Bari&within_km=0&at_most_hours=49&at_least_cents=x&accessible=true"));
        assert_eq!(found, PostingSearch { accessible: true, ..PostingSearch::default() });
        assert_eq!(read("near=matera&kind=job").near.as_deref(), Some("Matera"));
        assert_eq!(read("near=matera&kind=job").kind, None);
    }
}
