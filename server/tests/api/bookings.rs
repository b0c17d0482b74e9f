//! `/bookings`, `/check-ins`, `/blocks` and the day of a centre.

mod bad_input;
mod blocks;
mod check_in;
mod journey;
mod race;
