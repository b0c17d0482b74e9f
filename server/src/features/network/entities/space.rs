//! Desks, rooms, labs, interview rooms and receptions. One that is closed stays, for the bookings it had.

use sea_orm::entity::prelude::*;

/// A space as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "space")]
pub struct Model {
    /// The space.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The centre.
    pub centre: String,
    /// What it is for.
    pub kind: String,
    /// Its name on the spot.
    pub label: String,
    /// How many people it holds.
    pub places: i32,
    /// JSON list of what it offers.
    pub features: String,
    /// JSON: where it stands on the floor plan.
    pub rect: String,
    /// What its QR says, for checking in: eight characters, unique.
    pub check_in_code: String,
    /// Whether it is in use.
    pub active: bool,
}

/// None that the database follows by itself.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
