//! The pages on which a company writes its postings and follows them.

mod form_page;
mod missing;
mod posting_page;
mod postings_page;

pub use form_page::{EditPage, WritePage, last as last_steps};
pub use posting_page::PostingPage;
pub use postings_page::PostingsPage;
