mod earlier;
mod earlier_rooms;
mod journey;
mod notes;
mod race;
mod ranges;
mod refusals;
mod reminders;
