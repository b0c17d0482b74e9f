//! The pages of the person who applies.

mod application_page;
mod applications_page;
mod apply_bar;
mod apply_page;
mod outcome;
mod similar;
mod under_way;

pub use application_page::ApplicationPage;
pub use applications_page::ApplicationsPage;
pub use apply_bar::ApplyBar;
pub use apply_page::ApplyPage;
pub use similar::Similar;
