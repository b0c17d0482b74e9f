//! One invented person of each role. Names and addresses say that they are; `.example` addresses reach nobody.

use contract::accounts::{Language, Role};
use contract::ids::PersonId;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait};
use uuid::Uuid;

use crate::error::ApiResult;
use crate::identity::person::{self, language_text, role_text};
use crate::state::AppState;

/// Where the demonstration operator works.
const OPERATORS_CENTRE: &str = "portalavoro-matera";

/// The person of a role; always the same, so that other rooms can make data for them.
pub fn person_of(role: Role) -> PersonId {
    let number: u128 = match role {
        Role::Citizen => 1,
        Role::Tutor => 2,
        Role::Company => 3,
        Role::Operator => 4,
        Role::Admin => 5,
    };
    PersonId(Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0000 + number))
}

/// Makes the people who are not there yet.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    let rows: Vec<_> = Role::ALL.into_iter().map(|role| row(state, role)).collect();
    let rows = &rows;
    state
        .store
        .write(|transaction| async move {
            let or_nothing = OnConflict::column(person::Column::Id).do_nothing().to_owned();
            person::Entity::insert_many(rows.clone())
                .on_conflict(or_nothing)
                .exec_without_returning(&*transaction)
                .await?;
            Ok(())
        })
        .await
}

fn row(state: &AppState, role: Role) -> person::ActiveModel {
    let (name, birth_date) = match role {
        Role::Citizen => ("Anna Dimostrativa", (2004, 5, 17)),
        Role::Tutor => ("Bruno Dimostrativo", (1975, 9, 3)),
        Role::Company => ("Carla Dimostrativa", (1981, 2, 24)),
        Role::Operator => ("Dario Dimostrativo", (1988, 11, 8)),
        Role::Admin => ("Elena Dimostrativa", (1970, 7, 30)),
    };
    let (year, month, day) = birth_date;
    person::ActiveModel {
        id: Set(person_of(role).0),
        role: Set(role_text(role).to_owned()),
        centre: Set((role == Role::Operator).then(|| OPERATORS_CENTRE.to_owned())),
        // So that one tap shows what counsellors see, too.
        counsellor: Set(role == Role::Operator),
        birth_date: Set(chrono::NaiveDate::from_ymd_opt(year, month, day)),
        email: Set(Some(format!("{}@dimostrazione.example", role_text(role)))),
        registered_at: Set((role == Role::Citizen).then(|| OPERATORS_CENTRE.to_owned())),
        ..somebody(state, person_of(role), name)
    }
}

/// Somebody who comes to a centre, unless they are there already. Other rooms make data for them.
pub async fn add_client(
    state: &AppState,
    transaction: &DatabaseTransaction,
    id: PersonId,
    name: &str,
    centre: &str,
) -> ApiResult<()> {
    let row = person::ActiveModel { registered_at: Set(Some(centre.to_owned())), ..somebody(state, id, name) };
    add(transaction, row).await
}

/// A counsellor of a centre, unless they are there already. Nobody can sign in as them.
pub async fn add_counsellor(
    state: &AppState,
    transaction: &DatabaseTransaction,
    id: PersonId,
    name: &str,
    centre: &str,
) -> ApiResult<()> {
    let row = person::ActiveModel {
        role: Set(role_text(Role::Operator).to_owned()),
        centre: Set(Some(centre.to_owned())),
        counsellor: Set(true),
        ..somebody(state, id, name)
    };
    add(transaction, row).await
}

async fn add(transaction: &DatabaseTransaction, row: person::ActiveModel) -> ApiResult<()> {
    let or_nothing = OnConflict::column(person::Column::Id).do_nothing().to_owned();
    person::Entity::insert(row).on_conflict(or_nothing).exec_without_returning(transaction).await?;
    Ok(())
}

/// A citizen without contacts.
fn somebody(state: &AppState, id: PersonId, name: &str) -> person::ActiveModel {
    person::ActiveModel {
        id: Set(id.0),
        role: Set(role_text(Role::Citizen).to_owned()),
        centre: Set(None),
        counsellor: Set(false),
        name: Set(Some(name.to_owned())),
        name_lower: Set(Some(name.to_lowercase())),
        birth_date: Set(chrono::NaiveDate::from_ymd_opt(1999, 1, 1)),
        email: Set(None),
        phone: Set(None),
        language: Set(language_text(Language::It).to_owned()),
        demonstration: Set(true),
        registered_at: Set(None),
        created_at: Set(state.clock.now().into()),
    }
}
