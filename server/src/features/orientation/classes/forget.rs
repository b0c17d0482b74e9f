//! What is forgotten of classes, and when.

use chrono::TimeDelta;
use contract::orientation::CLASS_KEPT_DAYS;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::error::ApiResult;
use crate::features::orientation::entities::guided_class::{ActiveModel, Column, Entity};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Forgets codes that let nobody in any more, and erases classes 90 days after their last hour, with all that was handed in.
pub async fn forget_old_classes(state: &AppState) -> ApiResult<()> {
    let now = state.clock.now();
    let oldest = EpochSeconds::from(now - TimeDelta::days(CLASS_KEPT_DAYS));
    state
        .store
        .write(|transaction| async move {
            let none = ActiveModel { code: Set(None), ..Default::default() };
            let over = Entity::update_many().set(none).filter(Column::Until.lte(EpochSeconds::from(now)));
            over.filter(Column::Code.is_not_null()).exec(&*transaction).await?;
            // The students go with the class.
            Entity::delete_many().filter(Column::Until.lte(oldest)).exec(&*transaction).await?;
            Ok(())
        })
        .await
}
