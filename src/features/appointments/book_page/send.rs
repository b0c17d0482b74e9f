//! The rest of what is needed, the button, and what became of it.

use super::choosing::Choosing;
use crate::client::{Session, use_session};
use crate::features::appointments::parts::Outcome;
use crate::features::appointments::{state, words};
use crate::offline::outbox::{AppointmentRequest, Command, EntryId, Talk};
use crate::offline::use_outbox;
use crate::platform::{clock, document, ids};
use crate::routes::Route;
use crate::text::{self, t_signal, t_string, use_i18n};
use crate::ui::{Button, Checkbox, Field, FieldKind, Icon, field_id};
use contract::accounts::check_phone;
use contract::appointments::{AppointmentWay, CentreSlots};
use contract::ids::AppointmentId;
use contract::problem::Code;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// What is booked in words, the number to call, and the button.
#[component]
pub fn Send(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let sent = RwSignal::new(None::<EntryId>);
    move || match sent.get() {
        Some(entry) => view! {
            <div class="card">
                <Outcome entry on_instead=move |next| sent.set(Some(next)) on_again=move |()| sent.set(None) />
            </div>
        }
        .into_any(),
        None => view! { <Form slots choosing sent /> }.into_any(),
    }
}

#[component]
fn Form(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
    /// The request, once there is one; set here.
    sent: RwSignal<Option<EntryId>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (outbox, session, navigate) = (use_outbox(), use_session(), use_navigate());
    let refused = RwSignal::new(None::<Code>);
    let talk = Memo::new(move |_| slots.with(|slots| chosen(slots, choosing)));
    let by_phone = Memo::new(move |_| choosing.way.get() == Some(AppointmentWay::Phone));
    // The number that is known of the person, unless another one was typed.
    Effect::new(move |_| {
        let known = match choosing.booked_for.get() {
            Some(person) => person.phone,
            None => session.me().and_then(|me| me.phone),
        };
        if by_phone.get() && choosing.phone.with_untracked(String::is_empty) {
            choosing.phone.set(known.unwrap_or_default());
        }
    });
    let send = move |()| {
        let (Some(talk), Some(reason)) = (talk.get_untracked(), choosing.reason.get_untracked()) else { return };
        let phone = by_phone.get_untracked().then(|| choosing.phone.get_untracked().trim().to_owned());
        let wrong = phone.as_deref().and_then(|phone| check_phone(phone).err());
        refused.set(wrong);
        if wrong.is_some() {
            document::focus_into_view(&field_id("phone"));
            return;
        }
        let other = choosing.booked_for.with_untracked(|person| person.as_ref().map(|person| person.id));
        let request = match choosing.moving {
            Some(_) => {
                let was = choosing.was.get_untracked().unwrap_or_else(|| talk.clone());
                AppointmentRequest::Move { talk, was, phone }
            }
            None => {
                let tell_earlier = choosing.tell_earlier.get_untracked();
                AppointmentRequest::Book { talk, reason, phone, tell_earlier, person: other }
            }
        };
        let appointment = choosing.moving.unwrap_or_else(|| AppointmentId(ids::new_id()));
        let here = Some(Box::new(choosing.route()));
        let ask = match untrack(|| session.get()) {
            Session::SignedOut => Some(Route::SignIn { then: here }),
            Session::SignedIn(me) if other.is_none() && !me.is_complete() => Some(Route::Profile { then: here }),
            _ => match outbox.enqueue(Command::Appointment { appointment, request }) {
                Ok(entry) => {
                    choosing.forget();
                    sent.set(Some(entry));
                    None
                }
                Err(_) => Some(Route::SignIn { then: here }),
            },
        };
        if let Some(ask) = ask {
            navigate(&ask.href(), Default::default());
        }
    };
    let error = Signal::derive(move || refused.get().map(|code| text::sentence(i18n, code).to_owned()));
    view! {
        <section class="card stack">
            <Show when=move || by_phone.get()>
                <Field
                    name="phone"
                    label=t_signal!(i18n, appointments.phone)
                    value=choosing.phone
                    kind=FieldKind::Telephone
                    help=t_signal!(i18n, appointments.phone_help)
                    error=error
                    autocomplete="tel"
                />
            </Show>
            <Show when=move || choosing.moving.is_none()>
                <Checkbox
                    name="tell-earlier"
                    label=t_signal!(i18n, appointments.tell_earlier)
                    checked=choosing.tell_earlier
                    help=t_signal!(i18n, appointments.tell_earlier_help)
                />
            </Show>
            <p class="bar-choice">
                {move || match talk.get() {
                    Some(talk) => words::talk(i18n, &talk),
                    None => t_string!(i18n, appointments.choose_time).to_owned(),
                }}
            </p>
            <div class="actions">
                <Button icon=Icon::Check disabled=Signal::derive(move || talk.get().is_none()) on_press=send>
                    {move || match choosing.moving {
                        Some(_) => t_string!(i18n, appointments.move_here),
                        None => t_string!(i18n, appointments.book),
                    }}
                </Button>
            </div>
        </section>
    }
}

/// What would be booked: the start that is chosen, if it still suits.
fn chosen(slots: &CentreSlots, choosing: Choosing) -> Option<Talk> {
    let (wish, at) = (choosing.wish()?, choosing.starts_at.get()?);
    let start = state::days(slots, wish, clock::now())
        .into_iter()
        .flat_map(|day| day.starts)
        .find(|start| start.starts_at == at)?;
    let name = slots.counsellors.iter().find(|counsellor| counsellor.id == start.counsellor)?.name.clone();
    Some(Talk {
        slot: start.slot(&slots.centre, wish.way),
        centre_name: slots.centre_name.clone(),
        counsellor_name: name,
    })
}
