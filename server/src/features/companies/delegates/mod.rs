//! Who acts for a company: whoever registered it, and who was invited and said yes.
//!
//! An invitation goes to an address by mail. Whether somebody has an account with it shows only once they have said yes.

mod accept_company_invitation;
mod invite_delegate;
mod leave_company;
mod list_delegates;
mod remove_delegate;

use contract::companies::{Delegate, Delegates};
use contract::ids::{CompanyId, DelegateId, PersonId};
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::entities::company_delegate;
use crate::error::ApiResult;
use crate::features::accounts;
use crate::state::AppState;

/// The routes about delegates, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_delegates::list_delegates, invite_delegate::invite_delegate))
        .routes(routes!(remove_delegate::remove_delegate))
        .routes(routes!(accept_company_invitation::accept_company_invitation, leave_company::leave_company))
}

/// The rows of a company, in the order of being invited.
async fn rows(connection: &impl ConnectionTrait, company: CompanyId) -> ApiResult<Vec<company_delegate::Model>> {
    let rows = company_delegate::Entity::find()
        .filter(company_delegate::Column::Company.eq(company.0))
        .order_by_asc(company_delegate::Column::Since)
        .order_by_asc(company_delegate::Column::Id);
    Ok(rows.all(connection).await?)
}

/// Who acts for a company, as clients see it.
async fn view(connection: &impl ConnectionTrait, company: CompanyId) -> ApiResult<Delegates> {
    let rows = rows(connection, company).await?;
    let people: Vec<_> = rows.iter().filter_map(|row| row.person.map(PersonId)).collect();
    let cards = accounts::person_cards(connection, &people).await?;
    let delegate = |row: company_delegate::Model| {
        let person = row.person.map(PersonId);
        Delegate {
            id: DelegateId(row.id),
            person,
            name: person.and_then(|person| cards.get(&person)).map(|card| card.name.clone()),
            email: row.email,
            since: row.since.into(),
        }
    };
    Ok(Delegates { delegates: rows.into_iter().map(delegate).collect() })
}

/// What a person has of a company whose row is locked: a place among those who act, or an invitation to their address.
async fn of_person(
    connection: &impl ConnectionTrait,
    company: CompanyId,
    person: PersonId,
) -> ApiResult<company_delegate::Model> {
    let email = accounts::contact(connection, person).await?.and_then(|contact| contact.email);
    let rows = rows(connection, company).await?;
    let acts = rows.iter().find(|row| row.person == Some(person.0));
    let invited = || rows.iter().find(|row| row.person.is_none() && row.email.is_some() && row.email == email);
    Ok(acts.or_else(invited).ok_or(Code::NotFound)?.clone())
}

/// Takes somebody out of a company whose row is locked. Somebody who acts stays.
async fn remove(transaction: &DatabaseTransaction, row: &company_delegate::Model) -> ApiResult<()> {
    let acting = rows(transaction, CompanyId(row.company)).await?;
    let others = acting.iter().filter(|other| other.person.is_some() && other.id != row.id).count();
    if row.person.is_some() && others == 0 {
        return Err(Code::LastDelegate.into());
    }
    company_delegate::Entity::delete_by_id(row.id).exec(transaction).await?;
    Ok(())
}
