//! Giving people the roles that the server's options say.

use contract::accounts::Language;
use contract::problem::Code;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter};

use super::sign_in::with_code::find_or_create;
use crate::config::GivenRole;
use crate::error::ApiResult;
use crate::features::network;
use crate::identity::person::{self, role_text};
use crate::identity::session;
use crate::state::AppState;

/// Gives the role, and makes the account if there is none yet. Whose role changes must sign in again.
pub async fn appoint(state: &AppState, given: &GivenRole) -> ApiResult<()> {
    if let Some(centre) = &given.centre {
        network::find(state, centre).await?;
    }
    state.store.write(|transaction| async move { give_role(state, &transaction, given).await }).await
}

async fn give_role(state: &AppState, transaction: &DatabaseTransaction, to: &GivenRole) -> ApiResult<()> {
    find_or_create(state, transaction, &to.email, Language::It).await?;
    let same = person::Entity::find().filter(person::Column::Email.eq(&to.email));
    let person = same.one(transaction).await?.ok_or(Code::NotFound)?;
    if person.role()? == to.role && person.centre()? == to.centre && person.counsellor == to.counsellor {
        return Ok(());
    }
    session::end_all(transaction, person.person_id()).await?;
    let mut change = person.into_active_model();
    change.role = Set(role_text(to.role).to_owned());
    change.counsellor = Set(to.counsellor);
    change.centre = Set(to.centre.clone().map(String::from));
    person::Entity::update(change).exec(transaction).await?;
    Ok(())
}
