//! Somebody at the desk, and what can be done for them.

use crate::client::{ClientError, use_client, use_person_in_hand};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::routes::{DeskChoice, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, Tag, Tone};
use contract::accounts::{NewCard, PersonCard};
use contract::ids::CentreId;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

/// One person.
#[component]
pub fn PersonRow(
    /// Who.
    person: PersonCard,
    /// The centre.
    centre: StoredValue<CentreId>,
    /// The card that is shown.
    card: RwSignal<Option<NewCard>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, in_hand, navigate) = (use_client(), use_person_in_hand(), use_navigate());
    let submission = Submission::new();
    let asks = RwSignal::new(false);
    let (id, has_card) = (person.id, person.has_card);
    let contact: Vec<String> = [person.phone.clone(), person.email.clone()].into_iter().flatten().collect();
    let name = StoredValue::new(person.name.clone());
    let kept = StoredValue::new(person);

    let make_card = move |()| {
        submission.send_or(
            client::new_card(api, id),
            move |new| {
                asks.set(false);
                card.set(Some(new));
            },
            move |error: ClientError| {
                asks.set(false);
                Some(error)
            },
        );
    };
    let ask = move |()| if has_card { asks.set(true) } else { make_card(()) };
    let navigate = StoredValue::new_local(navigate);
    let book = move |page: Route| {
        in_hand.take(kept.get_value());
        navigate.with_value(|navigate| navigate(&page.href(), NavigateOptions::default()));
    };
    let book_desk = move |()| book(Route::Desks { centre: centre.get_value(), choice: DeskChoice::default() });
    let book_talk = move |()| book(Route::BookAppointment { centre: centre.get_value(), moving: None });
    let of_whom = move || view! { <span class="visually-hidden">" " {name.get_value()}</span> };
    let question = Signal::derive(move || t_string!(i18n, operator.replace_text, name = name.get_value()).to_string());
    view! {
        <li class="day-entry">
            <div class="day-entry-text">
                <p class="day-entry-name">{name.get_value()}</p>
                <p class="soft">
                    {if contact.is_empty() {
                        t!(i18n, operator.no_contact).into_any()
                    } else {
                        contact.join(" · ").into_any()
                    }}
                </p>
            </div>
            <div class="day-entry-state">
                {has_card.then(|| view! { <Tag tone=Tone::Good icon=Icon::Card>{t!(i18n, operator.has_card)}</Tag> })}
            </div>
            <div class="day-entry-actions">
                <Button icon=Icon::Desk on_press=book_desk>
                    {t!(i18n, operator.book_desk_for)}
                    {of_whom()}
                </Button>
                <Button kind=ButtonKind::Secondary icon=Icon::People on_press=book_talk>
                    {t!(i18n, operator.book_talk_for)}
                    {of_whom()}
                </Button>
                <Button kind=ButtonKind::Secondary icon=Icon::Card busy=submission.busy() on_press=ask>
                    {if has_card {
                        t!(i18n, operator.replace_card).into_any()
                    } else {
                        t!(i18n, operator.make_card).into_any()
                    }}
                    {of_whom()}
                </Button>
                <FailureNotice of=submission />
            </div>
            <Confirm
                open=asks
                title=t_signal!(i18n, operator.replace_title)
                text=question
                action=t_signal!(i18n, operator.replace_action)
                busy=submission.busy()
                on_confirm=make_card
            />
        </li>
    }
}
