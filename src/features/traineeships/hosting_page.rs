//! *Posso ospitare?* Five questions, one step each, and the answer. What was typed stays on the device.

mod answer;
mod form;
mod questions;
mod recap;

use crate::features::traineeships::state::Step;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::PageHeading;
use answer::Answer;
use form::Form;
use leptos::prelude::*;
use questions::Questions;

/// Under this name the answers are kept.
const DRAFT: &str = "hosting";

/// The questions, or the answer once all are given.
#[component]
pub fn HostingPage() -> impl IntoView {
    let i18n = use_i18n();
    let form = Form::kept();
    // Who is in the middle of it knows what it is, and a phone has no room to say it again.
    let is_start = move || form.step() == Some(Step::Place);
    let lead = MaybeProp::derive(move || is_start().then(|| t_string!(i18n, traineeships.lead).to_owned()));
    view! {
        <div class="page page-narrow hosting">
            <PageHeading title=t_signal!(i18n, traineeships.title) lead=lead />
            {move || match form.step() {
                Some(step) => view! { <Questions form step /> }.into_any(),
                None => view! { <Answer form /> }.into_any(),
            }}
            <p class="soft no-print">{t!(i18n, traineeships.device)}</p>
        </div>
    }
}
