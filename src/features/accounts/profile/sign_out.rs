//! Leaving: here, or on every device. Actions that were not sent yet, and answers that go with it, are named first.

use crate::client::{ClientError, use_client, use_person_in_hand};
use crate::features::accounts::client;
use crate::features::shared::kept_answers::has_answers;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::offline::use_outbox;
use crate::routes::Route;
use crate::text::{t, t_count, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Icon};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// The two ways out.
#[component]
pub fn SignOut() -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let (here, everywhere) = (Submission::new(), Submission::new());
    let (asks_everywhere, asks_unsent) = (RwSignal::new(false), RwSignal::new(false));
    let loses_answers = RwSignal::new(false);
    let outbox = use_outbox();
    let unsent = Signal::derive(move || outbox.unsent_of_person_count());

    let (navigate, in_hand) = (use_navigate(), use_person_in_hand());
    let left = StoredValue::new_local(move || {
        in_hand.release();
        api.session().signed_out();
        navigate(&Route::Home.href(), NavigateOptions { replace: true, ..NavigateOptions::default() });
    });
    let leave = move |()| {
        asks_unsent.set(false);
        here.send(client::sign_out(api), move |()| left.with_value(|left| left()));
    };
    let ask = move |()| {
        loses_answers.set(has_answers());
        if unsent.get_untracked() > 0 || loses_answers.get_untracked() { asks_unsent.set(true) } else { leave(()) }
    };
    let ask_everywhere = move |()| {
        loses_answers.set(has_answers());
        asks_everywhere.set(true);
    };
    let asked = Signal::derive(move || {
        let is_unsent = unsent.get() > 0;
        let title =
            if is_unsent { t_string!(i18n, accounts.unsent_title) } else { t_string!(i18n, accounts.answers_title) };
        title.to_owned()
    });
    let leave_everywhere = move |()| {
        everywhere.send_or(
            client::sign_out_everywhere(api),
            move |()| left.with_value(|left| left()),
            move |error: ClientError| {
                asks_everywhere.set(false);
                Some(error)
            },
        );
    };
    view! {
        <section class="section" aria-labelledby="sign-out">
            <h2 id="sign-out">{t!(i18n, accounts.sign_out_title)}</h2>
            <p>{t!(i18n, accounts.sign_out_text)}</p>
            <FailureNotice of=here />
            <FailureNotice of=everywhere />
            <div class="actions">
                <Button icon=Icon::Leave busy=here.busy() on_press=ask>
                    {t!(i18n, accounts.sign_out)}
                </Button>
                <Button kind=ButtonKind::Secondary on_press=ask_everywhere>
                    {t!(i18n, accounts.sign_out_everywhere)}
                </Button>
            </div>
            <Dialog open=asks_unsent title=asked>
                <Lost unsent answers=loses_answers />
                <div class="actions">
                    <Button on_press=move |()| asks_unsent.set(false)>{t!(i18n, accounts.unsent_stay)}</Button>
                    <Button kind=ButtonKind::Secondary on_press=leave>{t!(i18n, accounts.unsent_leave)}</Button>
                </div>
            </Dialog>
            <Dialog open=asks_everywhere title=t_signal!(i18n, accounts.everywhere_title)>
                <p>{t!(i18n, accounts.everywhere_text)}</p>
                <Lost unsent answers=loses_answers />
                <div class="actions">
                    <Button kind=ButtonKind::Secondary on_press=move |()| asks_everywhere.set(false)>
                        {t!(i18n, ui.back)}
                    </Button>
                    <Button kind=ButtonKind::Danger busy=everywhere.busy() on_press=leave_everywhere>
                        {t!(i18n, accounts.everywhere_action)}
                    </Button>
                </div>
            </Dialog>
        </section>
    }
}

/// What goes from this phone when the person leaves.
#[component]
fn Lost(
    /// How many actions were not sent yet.
    unsent: Signal<usize>,
    /// Whether answers to the questionnaire are here.
    answers: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        {move || {
            let count = unsent.get();
            (count > 0).then(|| view! { <p>{t_count!(i18n, count, accounts.unsent_one, accounts.unsent_many)}</p> })
        }}
        {move || answers.get().then(|| view! { <p>{t!(i18n, accounts.answers_lost)}</p> })}
    }
}
