//! The day of a centre's counsellors, and when they receive.

use super::gate::StaffPage;
use crate::text::{t_signal, use_i18n};
use leptos::prelude::*;

/// The counsellors' day.
#[component]
pub fn AppointmentsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <StaffPage
            title=t_signal!(i18n, operator.title)
            lead=t_signal!(i18n, operator.day_lead)
            page=|_| ().into_any()
        />
    }
}
