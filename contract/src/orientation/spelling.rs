//! Words as they are compared: without accents, capitals and small slips of the finger.

use std::ops::RangeInclusive;

/// Accents that follow their letter, as some keyboards and file systems write them.
const COMBINING_MARKS: RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// The words of a text in small letters without accents. Everything that is no letter and no digit ends a word, so
/// `un'ostetrica` and `un’ostetrica` are the same two words.
pub(super) fn words(text: &str) -> Vec<String> {
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
pub(super) fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The fewest slips (a letter missing, added, changed, or two neighbours swapped) between what was typed and the
/// beginning of a word, or nothing above the limit.
pub(super) fn slips_to_beginning(typed: &str, word: &str, limit: usize) -> Option<usize> {
    let typed: Vec<char> = typed.chars().collect();
    // No beginning longer than this can be near enough.
    let word: Vec<char> = word.chars().take(typed.len() + limit).collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut current = Vec::with_capacity(word.len() + 1);
        current.push(row + 1);
        for (column, other) in word.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other);
            let mut fewest = changed.min(last[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *letter == word[column - 1] && typed[row - 1] == *other {
                fewest = fewest.min(before_last[column - 1] + 1);
            }
            current.push(fewest);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.into_iter().min().filter(|slips| *slips <= limit)
}
