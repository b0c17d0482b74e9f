//! Classes as whoever opened them sees them.

use contract::ids::ClassId;
use contract::orientation::{ClassResult, GuidedClass, class_picture};
use contract::time::Instant;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

use crate::error::ApiResult;
use crate::features::orientation::entities::{class_pupil, guided_class};
use crate::store::text_columns::from_word;

/// A class with what its students handed in.
pub async fn one<C: ConnectionTrait>(database: &C, row: guided_class::Model, now: Instant) -> ApiResult<GuidedClass> {
    let pupils = pupils(database, [row.id]).await?;
    view(row, &pupils, now)
}

/// Classes in the order in which they come.
pub async fn all<C: ConnectionTrait>(
    database: &C,
    rows: Vec<guided_class::Model>,
    now: Instant,
) -> ApiResult<Vec<GuidedClass>> {
    let mut of_class: HashMap<Uuid, Vec<class_pupil::Model>> = HashMap::new();
    for pupil in pupils(database, rows.iter().map(|row| row.id)).await? {
        of_class.entry(pupil.class).or_default().push(pupil);
    }
    let told = |row: guided_class::Model| {
        let pupils = of_class.remove(&row.id).unwrap_or_default();
        view(row, &pupils, now)
    };
    rows.into_iter().map(told).collect()
}

/// Students in the order in which they handed in; where those stand who have not, each database decides.
async fn pupils<C: ConnectionTrait>(
    database: &C,
    classes: impl IntoIterator<Item = Uuid>,
) -> ApiResult<Vec<class_pupil::Model>> {
    let of_classes = class_pupil::Entity::find().filter(class_pupil::Column::Class.is_in(classes));
    Ok(of_classes.order_by_asc(class_pupil::Column::Place).all(database).await?)
}

fn view(row: guided_class::Model, pupils: &[class_pupil::Model], now: Instant) -> ApiResult<GuidedClass> {
    let open = row.is_open(now.into());
    let results = pupils.iter().filter_map(|pupil| pupil.result().transpose());
    let results = results.collect::<ApiResult<Vec<ClassResult>>>()?;
    Ok(GuidedClass {
        id: ClassId(row.id),
        label: row.label,
        form: from_word(&row.form, "guided_class.form")?,
        code: row.code.filter(|_| open),
        opened_at: row.opened_at.into(),
        until: row.until.into(),
        open,
        joined: pupils.len(),
        finished: results.len(),
        picture: class_picture(&results),
    })
}
