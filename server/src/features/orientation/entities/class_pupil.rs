//! A student of a class: nobody's name, no account, no address, no time of the day. Only that somebody joined, and which
//! letters they handed in.

use contract::orientation::{ClassResult, Letter};
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::text_columns::from_word;

/// One row of `class_pupil`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "class_pupil")]
pub struct Model {
    /// The class.
    #[sea_orm(primary_key, auto_increment = false)]
    pub class: Uuid,
    /// The SHA-256 of the class and the random id that only the student's phone knows.
    #[sea_orm(primary_key, auto_increment = false)]
    pub pupil_hash: String,
    /// As which of the class they handed in, from 1; nothing before. It says in which step of the picture they are.
    pub place: Option<i32>,
    /// What is kept of the result, see [`result_text`]; nothing before it is handed in.
    pub result: Option<String>,
}

/// The class is asked for by whoever needs it.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A result without a letter that stands out, as stored.
const FLAT: &str = "flat";

/// A result as stored: the three letters, such as `RIC`, or [`FLAT`].
pub fn result_text(result: ClassResult) -> String {
    match result {
        ClassResult::Flat => FLAT.to_owned(),
        ClassResult::Strongest(letters) => letters.into_iter().map(Letter::as_char).collect(),
    }
}

impl Model {
    /// What was handed in, if anything.
    pub fn result(&self) -> ApiResult<Option<ClassResult>> {
        self.result.as_deref().map(read).transpose()
    }
}

fn read(text: &str) -> ApiResult<ClassResult> {
    if text == FLAT {
        return Ok(ClassResult::Flat);
    }
    let letter = |character: char| from_word(character.encode_utf8(&mut [0; 4]), "class_pupil.result");
    let letters: Vec<Letter> = text.chars().map(letter).collect::<ApiResult<_>>()?;
    let letters = letters.try_into().map_err(|_| ApiError::Stored("class_pupil.result"))?;
    Ok(ClassResult::Strongest(letters))
}
