mod classes;
mod demonstration;
mod journey;
mod race;
mod refusals;
mod reminders;
mod staff;
mod waiting_list;
