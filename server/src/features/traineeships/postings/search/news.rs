//! What has been published since somebody last looked.

use chrono::NaiveDate;
use contract::time::Instant;
use contract::traineeships::{FoundPosting, MOST_NEW_COUNTED, PostingSearch};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect, Select};

use super::super::entities as posting;
use super::find::{self, Question};
use super::search_postings::shown;
use super::stems;
use crate::error::ApiResult;
use crate::store::EpochSeconds;

/// The open postings that fit a search, among those with a number above one and up to another.
pub struct News {
    search: PostingSearch,
    stems: Vec<String>,
    above: i64,
    today: NaiveDate,
}

impl News {
    /// What is new by this search. It was checked.
    pub async fn of(
        connection: &impl ConnectionTrait,
        search: &PostingSearch,
        (above, up_to): (i64, i64),
        today: NaiveDate,
    ) -> ApiResult<Self> {
        let typed = stems::stemmed(&search.words);
        let meant = stems::understood(connection, &typed).await?.into_iter();
        let search = PostingSearch { after: Some(up_to.saturating_add(1)), ..search.clone() };
        Ok(Self { search, stems: meant.map(|word| word.stem).collect(), above, today })
    }

    /// How many they are, counted up to [`MOST_NEW_COUNTED`].
    pub async fn count(&self, connection: &impl ConnectionTrait) -> ApiResult<u32> {
        let newest = find::newest(connection, self.question(), u64::from(MOST_NEW_COUNTED)).await?;
        Ok(u32::try_from(newest.len()).unwrap_or(MOST_NEW_COUNTED))
    }

    /// The newest of them, at most so many.
    pub async fn first(&self, connection: &impl ConnectionTrait, most: u32) -> ApiResult<Vec<FoundPosting>> {
        shown(connection, &find::newest(connection, self.question(), u64::from(most)).await?).await
    }

    fn question(&self) -> Question<'_> {
        Question { search: &self.search, stems: &self.stems, above: self.above, today: self.today }
    }
}

/// The highest number that a posting has, open or not; 0 before the first one.
pub async fn newest(connection: &impl ConnectionTrait) -> ApiResult<i64> {
    highest(connection, posting::Entity::find()).await
}

/// The same, of what was published before this moment.
pub async fn newest_before(connection: &impl ConnectionTrait, moment: Instant) -> ApiResult<i64> {
    let published = posting::Column::PublishedAt.lt(EpochSeconds::from(moment));
    highest(connection, posting::Entity::find().filter(published)).await
}

async fn highest(connection: &impl ConnectionTrait, rows: Select<posting::Entity>) -> ApiResult<i64> {
    let numbered = rows.select_only().column(posting::Column::Number).filter(posting::Column::Number.is_not_null());
    let number: Option<i64> =
        numbered.order_by_desc(posting::Column::Number).limit(1).into_tuple().one(connection).await?;
    Ok(number.unwrap_or_default())
}
