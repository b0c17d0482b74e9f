//! Gulpease, the index of how easily Italian is read: 89 + (300 × sentences − 10 × letters) / words, 0 to 100. From 60
//! on, who has finished the lower secondary school reads with ease.

use super::*;

const EASY: i64 = 60;
/// A single short text of a few words swings widely; below this one it is hard whatever its length.
const EASY_ENOUGH_ALONE: i64 = 55;

fn counts(text: &str) -> (i64, i64, i64) {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).count();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let sentences = text.split(['.', '!', '?']).filter(|part| !part.trim().is_empty()).count();
    (words as i64, letters as i64, sentences as i64)
}

fn gulpease((words, letters, sentences): (i64, i64, i64)) -> i64 {
    (89 + (300 * sentences - 10 * letters) / words).min(100)
}

fn of_all<'a>(texts: impl Iterator<Item = &'a str>) -> i64 {
    gulpease(texts.map(counts).fold((0, 0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2)))
}

#[test]
fn the_index_is_the_one_that_one_computes_by_hand() {
    // 6 words, 32 letters, 1 sentence: 89 + (300 − 320) / 6 = 89 − 3.
    assert_eq!(counts("Montare un mobile seguendo il disegno"), (6, 32, 1));
    assert_eq!(gulpease((6, 32, 1)), 86);
    assert_eq!(gulpease((2, 30, 1)), 89);
    assert_eq!(gulpease((10, 80, 1)), 39);
}

#[test]
fn every_statement_is_easy_and_so_is_the_whole() {
    let set = statements();
    for statement in &set.statements {
        let index = gulpease(counts(&statement.it));
        assert!(index >= EASY, "{index}: {}", statement.it);
    }
    let whole = of_all(set.statements.iter().map(|statement| statement.it.as_str()));
    assert!(whole >= 75, "the statements as a whole: {whole}");
}

#[test]
fn every_occupation_is_easy_to_read_about() {
    let texts = italian();
    for (id, text) in &texts {
        for part in [&text.about, &text.ways] {
            let index = gulpease(counts(part));
            assert!(index >= EASY_ENOUGH_ALONE, "{index}: {}: {part}", id.0);
        }
    }
    let whole = of_all(texts.values().flat_map(|text| [text.about.as_str(), text.ways.as_str()]));
    assert!(whole >= 70, "the occupations as a whole: {whole}");
}
