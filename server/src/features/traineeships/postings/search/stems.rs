//! The words of a posting as they are compared: each by its stem, so that `fornai` finds `fornaio`.
//!
//! The stems are Snowball's for Italian, of words without accents: who types none finds the same.

use contract::spelling::{slips_allowed, slips_to_beginning, words};
use rust_stemmers::{Algorithm, Stemmer};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Query, SelectStatement};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::BTreeSet;

use crate::error::ApiResult;

/// Words that join others and say nothing alone.
const JOINING_WORDS: [&str; 40] = [
    "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "che", "con", "d", "da", "dal", "dalla", "dei", "del",
    "della", "delle", "dello", "di", "e", "ed", "gli", "i", "il", "in", "l", "la", "le", "lo", "nel", "nella", "o",
    "per", "s", "su", "tra", "un", "una", "uno",
];

/// A longer one is no word that anybody types.
const LONGEST_WORD: usize = 64;

/// A word and its stem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, FromQueryResult)]
pub struct Stemmed {
    /// What its forms have in common.
    pub stem: String,
    /// The word in one of its forms.
    pub word: String,
}

/// The words of a text that say something, each stem once, in the order in which they come.
pub fn stemmed(text: &str) -> Vec<Stemmed> {
    let stemmer = Stemmer::create(Algorithm::Italian);
    let mut seen = BTreeSet::new();
    let says_something = |word: &String| word.len() <= LONGEST_WORD && !JOINING_WORDS.contains(&word.as_str());
    let telling = words(text).into_iter().filter(says_something);
    let each = telling.map(|word| Stemmed { stem: stemmer.stem(without_last_vowel(&word)).into_owned(), word });
    each.filter(|word| seen.insert(word.stem.clone())).collect()
}

/// Without the last letter where the stemmer would be misled by it: in `-aio` it takes the `i` for a consonant and leaves it,
/// and a `-iere` it takes for a verb. Much of what people are is one of the two.
fn without_last_vowel(word: &str) -> &str {
    let misleads = ["aio", "oio", "uio", "iere"].iter().any(|ending| word.ends_with(ending));
    if misleads { word.strip_suffix(['o', 'e']).unwrap_or(word) } else { word }
}

/// Remembers that there are postings with these words, so that a slip can be told from a word.
pub async fn remember(connection: &impl ConnectionTrait, words: &[Stemmed]) -> ApiResult<()> {
    // In one order, so that two who do it at once wait instead of blocking each other.
    let words: BTreeSet<_> = words.iter().collect();
    if words.is_empty() {
        return Ok(());
    }
    let columns = [Alias::new("stem"), Alias::new("word")];
    let mut insert = Query::insert().into_table(Alias::new("posting_stem")).columns(columns).take();
    for Stemmed { stem, word } in words {
        insert.values_panic([Expr::val(stem.as_str()), Expr::val(word.as_str())]);
    }
    insert.on_conflict(OnConflict::column(Alias::new("stem")).do_nothing().to_owned());
    connection.execute(&insert).await?;
    Ok(())
}

/// What was typed, with each word that no posting has replaced by the nearest that one has; the same where there is none.
pub async fn understood(connection: &impl ConnectionTrait, typed: &[Stemmed]) -> ApiResult<Vec<Stemmed>> {
    let mut understood = Vec::with_capacity(typed.len());
    for (at, word) in typed.iter().enumerate() {
        let is_unfinished = at + 1 == typed.len();
        understood.push(nearest(connection, &word.stem, is_unfinished).await?.unwrap_or_else(|| word.clone()));
    }
    Ok(understood)
}

/// The known word whose stem is nearest to one that is not known; nothing where this one is, or where none is near. The first
/// letter is taken to be right, as it mostly is: that leaves one word in twenty to be compared. A number has no slips.
async fn nearest(connection: &impl ConnectionTrait, typed: &str, is_unfinished: bool) -> ApiResult<Option<Stemmed>> {
    let letters = typed.chars().count();
    let slips = slips_allowed(letters);
    if slips == 0 || has_digit(typed) {
        return Ok(None);
    }
    let known = match is_unfinished {
        true => known_from(typed).and_where(stem().lt(end_of(typed))).limit(1).take(),
        false => known_from(typed).and_where(stem().eq(typed)).limit(1).take(),
    };
    if connection.query_one(&known).await?.is_some() {
        return Ok(None);
    }
    let first: String = typed.chars().take(1).collect();
    let length = || Expr::expr(Func::char_length(stem()));
    let (shortest, longest) = (letters.saturating_sub(slips) as i32, (letters + slips) as i32);
    let about_as_long = known_from(&first)
        .and_where(stem().lt(end_of(&first)))
        .and_where(length().gte(shortest))
        .and_where(length().lte(longest))
        .take();
    let known = Stemmed::find_by_statement(connection.get_database_backend().build(&about_as_long));
    let with_slips = |known: Stemmed| Some((slips_to_beginning(typed, &known.stem, slips)?, known));
    Ok(known.all(connection).await?.into_iter().filter_map(with_slips).min().map(|(_, known)| known))
}

/// The known words whose stems begin in this way, at most `most`.
pub async fn beginning_with(connection: &impl ConnectionTrait, beginning: &str, most: u64) -> ApiResult<Vec<Stemmed>> {
    let words = known_from(beginning).and_where(stem().lt(end_of(beginning))).limit(most).take();
    let words = Stemmed::find_by_statement(connection.get_database_backend().build(&words));
    Ok(words.all(connection).await?)
}

fn stem() -> Expr {
    Expr::col(Alias::new("stem"))
}

/// The known words from this stem on. A range and not LIKE: the key is in the order of the bytes, on both databases.
fn known_from(first: &str) -> SelectStatement {
    let columns = [Alias::new("stem"), Alias::new("word")];
    Query::select().columns(columns).from(Alias::new("posting_stem")).and_where(stem().gte(first)).take()
}

/// What comes after every word that begins in this way.
fn end_of(beginning: &str) -> String {
    format!("{beginning}{}", char::MAX)
}

fn has_digit(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::stemmed;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_is_typed_has_stems_of_letters_and_digits(
            text in prop_oneof!["\\PC{0,60}", "[a-zàèéìòùßçñœøşğıİǆﬁ0-9' ]{0,60}", any::<String>()]
        ) {
            for word in stemmed(&text) {
                prop_assert!(!word.stem.is_empty() && word.stem.chars().all(char::is_alphanumeric), "{word:?}");
            }
        }
    }

    fn stems(text: &str) -> Vec<String> {
        stemmed(text).into_iter().map(|word| word.stem).collect()
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        let forms = [
            ("fornaio", "fornai"),
            ("giardiniere", "giardiniera"),
            ("cameriera", "camerieri"),
            ("CONTABILITÀ", "contabilita"),
            ("corridoio", "corridoi"),
        ];
        for (one, other) in forms {
            assert_eq!(stems(one), stems(other), "{one} {other}");
        }
        assert_ne!(stems("forno"), stems("fornitore"));
    }

    #[test]
    fn joining_words_and_marks_say_nothing() {
        assert_eq!(stems("l'addetto al banco di un forno"), stems("addetto banco forno"));
        assert_eq!(stems("AND OR NOT * \" ' ( ) : & | ! <->").len(), 3, "the three words, as words");
        assert_eq!(stems("*\"'():&|!<->\0"), Vec::<String>::new());
        assert_eq!(stems(&"a".repeat(65)), Vec::<String>::new());
    }
}
