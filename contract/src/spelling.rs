//! Words as they are compared: without accents, capitals and small slips of the finger.

use std::ops::RangeInclusive;

/// Accents that follow their letter, as some keyboards and file systems write them.
const COMBINING_MARKS: RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// The words of a text in small letters without accents. Everything that is no letter and no digit ends a word, so
/// `un'ostetrica` and `un’ostetrica` are the same two words.
pub fn words(text: &str) -> Vec<String> {
    let bare = text.chars().filter(|letter| !COMBINING_MARKS.contains(letter));
    let folded: String = bare.flat_map(char::to_lowercase).map(without_accent).collect();
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A letter of the languages around here without its accent.
fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

/// How many slips a typed word of this length may have. In a short word a slip makes another word: `bar`, `mar`.
pub fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The fewest slips (a letter missing, added, changed, or two neighbours swapped) between what was typed and the
/// beginning of a word, or nothing above the limit. A slow phone asks this of thousands of words at each key, so it stops
/// where nothing can come of it.
pub fn slips_to_beginning(typed: &str, word: &str, limit: usize) -> Option<usize> {
    if limit == 0 {
        return word.starts_with(typed).then_some(0);
    }
    let typed: Vec<char> = typed.chars().collect();
    // No beginning longer than this can be near enough.
    let word: Vec<char> = word.chars().take(typed.len() + limit).collect();
    let mut before_last = vec![0; word.len() + 1];
    let mut last: Vec<usize> = (0..=word.len()).collect();
    let mut current = vec![0; word.len() + 1];
    let mut fewest_of_last = 0;
    for (row, letter) in typed.iter().enumerate() {
        current[0] = row + 1;
        let mut fewest_of_row = current[0];
        for (column, other) in word.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other);
            let mut fewest = changed.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *letter == word[column - 1] && typed[row - 1] == *other {
                fewest = fewest.min(before_last[column - 1] + 1);
            }
            current[column + 1] = fewest;
            fewest_of_row = fewest_of_row.min(fewest);
        }
        // What comes is reckoned from two rows, and never less than theirs.
        if fewest_of_row.min(fewest_of_last) > limit {
            return None;
        }
        fewest_of_last = fewest_of_row;
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut current);
    }
    last.into_iter().min().filter(|slips| *slips <= limit)
}

#[cfg(test)]
mod tests {
    use super::slips_to_beginning;
    use proptest::prelude::*;

    /// Letters and rules as they are written, each beginning by itself.
    fn slips_by_the_book(typed: &[char], word: &[char]) -> usize {
        match (typed, word) {
            ([], rest) | (rest, []) => rest.len(),
            ([.., typed_before, typed_last], [.., before, last]) if typed_before == last && typed_last == before => {
                let swapped = slips_by_the_book(&typed[..typed.len() - 2], &word[..word.len() - 2]) + 1;
                swapped.min(one_by_one(typed, word))
            }
            _ => one_by_one(typed, word),
        }
    }

    fn one_by_one(typed: &[char], word: &[char]) -> usize {
        let (shorter_typed, shorter) = (&typed[..typed.len() - 1], &word[..word.len() - 1]);
        let changed = slips_by_the_book(shorter_typed, shorter) + usize::from(typed.last() != word.last());
        changed.min(slips_by_the_book(shorter_typed, word) + 1).min(slips_by_the_book(typed, shorter) + 1)
    }

    proptest! {
        #[test]
        fn stopping_early_changes_nothing(typed in "[abc]{1,5}", word in "[abc]{0,6}", limit in 0..3_usize) {
            let (letters, whole): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
            let by_the_book = (0..=whole.len()).map(|end| slips_by_the_book(&letters, &whole[..end])).min();
            let expected = by_the_book.filter(|slips| *slips <= limit);
            prop_assert_eq!(slips_to_beginning(&typed, &word, limit), expected);
        }
    }
}
