mod earlier;
mod journey;
mod notes;
mod race;
mod ranges;
mod refusals;
mod reminders;
