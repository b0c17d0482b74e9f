//! What the QR on a desk or at a reception opens: one button that says *I am here*.

use super::parts::Outcome;
use crate::client::{Session, use_session};
use crate::offline::outbox::{Command, EntryId};
use crate::offline::use_outbox;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Empty, Icon, LinkButton, PageHeading, Skeleton, SkeletonShape};
use leptos::prelude::*;

/// Check-in with a code.
#[component]
pub fn CheckInPage(
    /// The code in the QR.
    code: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let code = StoredValue::new(code);
    let sent = RwSignal::new(None::<EntryId>);
    let known = Memo::new(move |_| match session.get() {
        Session::Unknown => None,
        // Without a network it is the last one who was here.
        Session::Unreached => Some(session.owner().is_some()),
        Session::SignedIn(_) => Some(true),
        Session::SignedOut => Some(false),
    });
    let ask = move || match known.get() {
        None => view! { <Skeleton shape=SkeletonShape::Lines(2) /> }.into_any(),
        Some(false) => view! { <SignedOut code=code.get_value() /> }.into_any(),
        Some(true) => view! { <HereIAm code=code.get_value() sent /> }.into_any(),
    };
    view! {
        <div class="page page-narrow">
            <PageHeading
                title=t_signal!(i18n, bookings.check_in_title)
                lead=t_signal!(i18n, bookings.check_in_lead)
            />
            {move || match sent.get() {
                Some(entry) => {
                    view! {
                        <div class="card">
                            <Outcome
                                entry
                                on_instead=move |next| sent.set(Some(next))
                                on_again=move |()| sent.set(None)
                            />
                        </div>
                    }
                        .into_any()
                }
                None => ask().into_any(),
            }}
        </div>
    }
}

/// The one button.
#[component]
fn HereIAm(
    /// The code.
    code: String,
    /// The request, once there is one; set here.
    sent: RwSignal<Option<EntryId>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let words = code.clone();
    let here = move |()| {
        let command = Command::CheckIn { code: code.clone(), booking: None };
        sent.set(outbox.enqueue(command).ok());
    };
    view! {
        <div class="card check-in">
            <p class="soft">{move || t_string!(i18n, bookings.check_in_code, code = words.as_str()).into_owned()}</p>
            <Button wide=true icon=Icon::Check on_press=here>
                {t!(i18n, bookings.here_i_am)}
            </Button>
        </div>
    }
}

#[component]
fn SignedOut(
    /// The code, to come back to it.
    code: String,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::CheckIn(code))) }.href();
    view! {
        <Empty
            title=t_signal!(i18n, bookings.check_in_signed_out_title)
            text=t_signal!(i18n, bookings.check_in_signed_out_text)
        >
            <LinkButton href=href>{t!(i18n, bookings.sign_in)}</LinkButton>
        </Empty>
    }
}
