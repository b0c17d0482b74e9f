//! Applications over HTTP: from the first words to the answer.

mod answering;
mod chase;
mod demonstration;
mod hidden;
mod journey;
mod links;
mod papers;
mod race;
mod refusals;
mod similar;
mod talk_race;
mod talk_refusals;
mod talks;
