//! The pages of the company: what a posting has received. Nothing of them stays on the device.

mod received_one_page;
mod received_page;

pub use received_one_page::ReceivedOnePage;
pub use received_page::ReceivedPage;
