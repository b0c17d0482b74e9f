//! The browser's edges: everything that touches the document, the clock, the network state or the small storage.
//! The rest of the app asks here, so that it can be read, and mostly tested, without a browser.

pub mod address;
pub mod app_files;
pub mod attention;
pub mod clock;
pub mod database;
pub mod document;
pub mod drafts;
pub mod files;
pub mod ids;
pub mod install;
pub mod locks;
pub mod near;
pub mod network;
pub mod position;
pub mod service_worker;
pub mod storage;
pub mod tabs;
pub mod unsaved;
pub mod wait;
