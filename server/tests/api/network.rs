//! `/centres`.

mod centres;
