//! `/me`: one's own account.

pub mod edit_profile;
pub mod end_session;
pub mod end_sessions;
pub mod list_sessions;
pub mod read_me;
pub mod read_session;
