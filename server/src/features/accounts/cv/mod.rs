//! `/me/cv`: the CV that a person writes, and the PDF that they have already.

mod document;
mod entities;
mod files;
pub mod forget_cv_file;
pub mod keep_cv_file;
mod pdf_check;
pub mod read_cv;
pub mod read_cv_document;
pub mod read_cv_file;
pub mod save_cv;
mod upload;

use contract::accounts::{Cv, CvFile, MyCv};
use contract::ids::PersonId;
use sea_orm::{ConnectionTrait, EntityTrait};

use crate::error::ApiResult;
use crate::identity::{Action, Actor, Object};
use crate::store::text_columns::from_json;

pub use document::cv_document;
pub use files::{cv_file, send_cv_file};

/// Refuses what is not the person's own.
fn must_be_own(actor: &Actor) -> ApiResult<()> {
    actor.may(Action::ManageAccount, &Object::Person(actor.person, None))
}

/// What a person keeps to apply with; empty where nothing was saved.
async fn kept_by<C: ConnectionTrait>(database: &C, person: PersonId) -> ApiResult<MyCv> {
    let Some(row) = entities::cv::Entity::find_by_id(person.0).one(database).await? else {
        return Ok(MyCv::default());
    };
    let cv: Option<Cv> = row.cv.as_deref().map(|cv| from_json(cv, "cv.cv")).transpose()?;
    let file: Option<CvFile> = match row.file {
        Some(file) => files::described(database, file).await?,
        None => None,
    };
    Ok(MyCv { cv: cv.unwrap_or_default(), saved_at: row.saved_at.map(Into::into), file })
}
