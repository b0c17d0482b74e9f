//! `/bookings`, `/check-ins`, `/blocks` and the day of a centre.
