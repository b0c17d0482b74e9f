//! The centre gives an appointment up: asked once, with a reason that the person reads.

use crate::offline::outbox::{AppointmentRequest, Command, Talk};
use crate::offline::use_outbox;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Field, FormErrors};
use contract::appointments::{Appointment, CallOffAppointment};
use contract::network::LONGEST_REASON;
use leptos::prelude::*;

/// The question. What was typed is still there when it is opened again.
#[component]
pub fn CallOff(
    /// The appointment.
    appointment: Memo<Appointment>,
    /// Whose it is.
    name: StoredValue<String>,
    /// Whether it is asked.
    opens: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let why = RwSignal::new(String::new());
    view! {
        <Dialog open=opens title=t_signal!(i18n, counselling.call_off_title)>
            <CallOffForm appointment name why opens />
        </Dialog>
    }
}

/// Why, and the action.
#[component]
fn CallOffForm(
    appointment: Memo<Appointment>,
    name: StoredValue<String>,
    why: RwSignal<String>,
    opens: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let errors = FormErrors::new();
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match (CallOffAppointment { why: why.get_untracked() }).checked() {
            Err(refused) => errors.show(refused),
            Ok(CallOffAppointment { why }) => {
                opens.set(false);
                let (id, talk) = appointment.with_untracked(|appointment| (appointment.id, Talk::from(appointment)));
                let request = AppointmentRequest::CallOff { talk, why };
                let _kept = outbox.enqueue(Command::Appointment { appointment: id, request });
            }
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{move || t_string!(i18n, counselling.call_off_text, name = name.get_value()).to_string()}</p>
            <Field
                name="why"
                label=t_signal!(i18n, counselling.call_off_why)
                value=why
                help=t_signal!(i18n, counselling.call_off_why_help)
                error=errors.beside(i18n, "why")
                autocomplete="off"
                longest=LONGEST_REASON as u16
            />
            <div class="actions">
                <Button kind=ButtonKind::Secondary on_press=move |()| opens.set(false)>
                    {t!(i18n, ui.back)}
                </Button>
                <Button kind=ButtonKind::Danger submit=true>
                    {t!(i18n, counselling.call_off_action)}
                </Button>
            </div>
        </form>
    }
}
