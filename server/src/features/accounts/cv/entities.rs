//! What a person applies with, as stored.

/// The CV that somebody wrote, and which file they keep. One a person.
pub mod cv {
    use sea_orm::entity::prelude::*;

    use crate::store::EpochSeconds;

    /// One row of `cv`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cv")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub person: Uuid,
        /// The CV, a JSON object, once one was saved.
        #[sea_orm(column_type = "Text", nullable)]
        pub cv: Option<String>,
        /// When the CV was saved.
        pub saved_at: Option<EpochSeconds>,
        /// The file that the person keeps now.
        pub file: Option<Uuid>,
    }

    /// The person is another table's.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A PDF that somebody keeps, or has sent.
pub mod file {
    use sea_orm::entity::prelude::*;

    use crate::store::EpochSeconds;

    /// One row of `cv_file`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cv_file")]
    pub struct Model {
        /// The file.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// Whose.
        pub person: Uuid,
        /// Its size in bytes.
        pub size: i32,
        /// What is in it.
        pub bytes: Vec<u8>,
        /// When it was kept.
        pub saved_at: EpochSeconds,
        /// Whether it went with an application: then it stays as it is.
        pub sent: bool,
    }

    /// The person is another table's.
    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
