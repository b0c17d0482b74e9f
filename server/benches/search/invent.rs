//! Postings that could be: occupations of the catalogue, companies with Italian names, municipalities by their size.

use chrono::{Days, NaiveDate};
use contract::companies::MUNICIPALITIES;
use contract::ids::PlaceOfWorkId;
use contract::orientation::OccupationId;
use contract::traineeships::{Occasion, PostingDetails, PostingKind, UnitFacts};
use rand::Rng;
use rand::rngs::StdRng;
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

const CATALOGUE: &str = include_str!("../../../contract/data/orientation/occupations.it.json");

/// What companies call themselves.
const SORTS: [&str; 16] = [
    "Officina",
    "Panificio",
    "Azienda agricola",
    "Cantina",
    "Studio tecnico",
    "Falegnameria",
    "Albergo",
    "Trattoria",
    "Libreria",
    "Cooperativa sociale",
    "Salumificio",
    "Impresa edile",
    "Trasporti",
    "Farmacia",
    "Vivaio",
    "Laboratorio",
];

/// Surnames that are common in the south.
const SURNAMES: [&str; 40] = [
    "Russo",
    "Esposito",
    "Romano",
    "Colombo",
    "Ricci",
    "Marino",
    "Greco",
    "Bruno",
    "Gallo",
    "Conti",
    "De Luca",
    "Mancini",
    "Costa",
    "Giordano",
    "Rizzo",
    "Lombardi",
    "Moretti",
    "Santoro",
    "Rinaldi",
    "Caruso",
    "Ferrara",
    "Galli",
    "Martini",
    "Leone",
    "Longo",
    "Gentile",
    "Martinelli",
    "Vitale",
    "Lombardo",
    "Serra",
    "Coppola",
    "De Santis",
    "Marchetti",
    "Parisi",
    "Villa",
    "Conte",
    "Ferraro",
    "Ferri",
    "Fabbri",
    "Bianco",
];

/// How companies end.
const FORMS: [&str; 4] = ["S.r.l.", "S.n.c.", "di", "e figli"];

/// What is learned beside the occupation itself.
const ALSO: [&str; 12] = [
    "Impari anche a tenere in ordine il magazzino.",
    "Due pomeriggi a settimana stai con i clienti.",
    "Usi i programmi dell'ufficio e prepari le fatture.",
    "Segui le regole di sicurezza con chi lavora da anni.",
    "Prepari gli ordini e parli con i fornitori.",
    "Conosci le macchine e la loro manutenzione.",
    "Lavori all'aperto quando il tempo lo permette.",
    "Accogli chi arriva e rispondi al telefono.",
    "Impari a controllare la qualità di ciò che esce.",
    "Partecipi alle riunioni del gruppo ogni lunedì.",
    "Curi le fotografie e le pagine sui social.",
    "Affianchi una persona esperta per tutto il periodo.",
];

/// The towns in which most people live, and how many times as likely as a village each is.
const TOWNS: [(&str, usize); 8] = [
    ("Potenza", 60),
    ("Matera", 50),
    ("Melfi", 15),
    ("Policoro", 15),
    ("Pisticci", 15),
    ("Lauria", 11),
    ("Bernalda", 11),
    ("Venosa", 10),
];

#[derive(Deserialize)]
struct Described {
    name: String,
    about: String,
}

/// What postings are made of.
pub struct World {
    occupations: Vec<(OccupationId, Described)>,
    municipalities: Vec<&'static str>,
}

impl World {
    pub fn read() -> Self {
        let described: BTreeMap<String, Described> = serde_json::from_str(CATALOGUE).expect("the catalogue is JSON");
        let likely = |name: &str| TOWNS.iter().find(|(town, _)| *town == name).map_or(1, |(_, times)| *times);
        let municipalities = MUNICIPALITIES.iter().flat_map(|name| std::iter::repeat_n(*name, likely(name)));
        Self {
            occupations: described.into_iter().map(|(id, about)| (OccupationId(id), about)).collect(),
            municipalities: municipalities.collect(),
        }
    }

    /// A company's name.
    pub fn company(&self, chance: &mut StdRng) -> String {
        let (sort, surname, form) = (one_of(&SORTS, chance), one_of(&SURNAMES, chance), one_of(&FORMS, chance));
        match *form {
            "di" => format!("{sort} {} di {surname}", one_of(&SURNAMES, chance)),
            form => format!("{sort} {surname} {form}"),
        }
    }

    pub fn municipality(&self, chance: &mut StdRng) -> &'static str {
        self.municipalities[chance.random_range(0..self.municipalities.len())]
    }

    /// What a posting says. Some occupations are offered much more often than others.
    pub fn details(&self, chance: &mut StdRng, today: NaiveDate) -> PostingDetails {
        let rank = chance.random::<f64>().powi(3) * self.occupations.len() as f64;
        let (occupation, described) = &self.occupations[rank as usize];
        let in_days = |days| today.checked_add_days(Days::new(days)).expect("a date");
        let starts = chance.random_range(40..160);
        PostingDetails {
            kind: kind(chance),
            occasion: Occasion::Usual,
            title: format!("Tirocinio: {}", described.name),
            occupation: chance.random_bool(0.8).then(|| occupation.clone()),
            tasks: format!("{} {} {}", described.about, one_of(&ALSO, chance), one_of(&ALSO, chance)),
            place: PlaceOfWorkId(Uuid::from_u128(chance.random())),
            places: chance.random_range(1..4),
            starts_on: in_days(starts),
            ends_on: in_days(starts + 180),
            weekly_hours: *one_of(&[15, 20, 24, 30, 30, 30, 36, 36, 40, 40], chance),
            at_night: false,
            allowance_cents: 45_000 + 2_500 * (chance.random::<f64>().powi(4) * 24.0) as u32,
            with_meals: chance.random_bool(0.2),
            open_until: in_days(chance.random_range(1..40)),
            questions: vec!["Hai la patente B?".to_owned()],
            accessibility: chance.random_bool(0.3).then(|| "Ingresso senza gradini.".to_owned()),
            unit: UnitFacts {
                running: 0,
                ended: 0,
                hired: 0,
                dismissed_on: None,
                is_safe: true,
                meets_disability_duty: true,
                has_wage_support: false,
            },
        }
    }

    /// An occupation, each as likely as another.
    pub fn occupation(&self, chance: &mut StdRng) -> &OccupationId {
        &one_of(&self.occupations, chance).0
    }

    /// A word of an occupation's description, of at least six letters.
    pub fn word(&self, chance: &mut StdRng) -> String {
        loop {
            let about = &one_of(&self.occupations, chance).1.about;
            let words = contract::spelling::words(about);
            let long: Vec<_> = words.into_iter().filter(|word| word.chars().count() >= 6).collect();
            if !long.is_empty() {
                return one_of(&long, chance).clone();
            }
        }
    }
}

/// One of these, each as likely as another.
pub fn one_of<'a, T>(these: &'a [T], chance: &mut StdRng) -> &'a T {
    &these[chance.random_range(0..these.len())]
}

fn kind(chance: &mut StdRng) -> PostingKind {
    match chance.random_range(0..100) {
        0..70 => PostingKind::Traineeship,
        70..85 => PostingKind::CurricularTraineeship,
        85..88 => PostingKind::ApprenticeshipFirst,
        88..99 => PostingKind::ApprenticeshipSecond,
        _ => PostingKind::ApprenticeshipThird,
    }
}
