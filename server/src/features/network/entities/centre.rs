//! One row a centre. What is edited as a whole and never searched (week, plan, rules) is JSON text.

use sea_orm::entity::prelude::*;

/// A centre as it is kept.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "centre")]
pub struct Model {
    /// The centre's short name in addresses.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its place in lists: hubs first.
    pub position: i32,
    /// `hub` or `spoke`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The municipality.
    pub municipality: String,
    /// `PZ` or `MT`.
    pub province: String,
    /// Degrees north of the municipality's middle.
    pub latitude: f64,
    /// Degrees east of the municipality's middle.
    pub longitude: f64,
    /// How sure it is that this centre is there.
    pub listed: String,
    /// Who says so.
    pub source: String,
    /// Street and number, once confirmed.
    pub address: Option<String>,
    /// Phone number, once confirmed.
    pub phone: Option<String>,
    /// E-mail address, once confirmed.
    pub email: Option<String>,
    /// JSON list of services.
    pub services: String,
    /// JSON list of what makes it accessible.
    pub access: String,
    /// The IANA name of its time zone.
    pub zone: String,
    /// JSON: opening hours by weekday.
    pub hours: String,
    /// How sure the hours are.
    pub hours_provenance: String,
    /// How sure the spaces and the plan are.
    pub spaces_provenance: String,
    /// JSON: size and walls of the floor.
    pub floor_plan: String,
    /// JSON: how desks are booked.
    pub rules: String,
    /// Grows with each edit.
    pub version: i64,
}

/// None that the database follows by itself.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
