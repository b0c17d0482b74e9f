//! Registering somebody, and what to do for them next.

use super::person_row::PersonRow;
use super::register_form::RegisterForm;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};
use contract::accounts::{NewCard, PersonCard};
use contract::ids::CentreId;
use leptos::prelude::*;

/// The form, or the person who was just registered.
#[component]
pub fn Register(
    /// The centre.
    centre: StoredValue<CentreId>,
    /// The card that is shown.
    card: RwSignal<Option<NewCard>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let registered = RwSignal::new(None::<PersonCard>);
    // Once the card is made, the row offers to replace it.
    Effect::new(move |_| {
        if let Some(new) = card.get() {
            registered.update(|registered| {
                if let Some(person) = registered.as_mut().filter(|person| person.id == new.person.id) {
                    person.has_card = true;
                }
            });
        }
    });
    view! {
        <section class="section" aria-labelledby="register">
            <h2 id="register">{t!(i18n, operator.register_title)}</h2>
            {move || match registered.get() {
                None => {
                    view! { <RegisterForm on_done=move |person| registered.set(Some(person)) /> }.into_any()
                }
                Some(person) => {
                    view! {
                        <Notice kind=NoticeKind::Success title=t_signal!(i18n, operator.registered_title)>
                            {t!(i18n, operator.registered_text)}
                        </Notice>
                        <ul class="day-entries">
                            <PersonRow person centre card />
                        </ul>
                        <div class="actions">
                            <Button
                                kind=ButtonKind::Quiet
                                icon=Icon::Plus
                                on_press=move |()| registered.set(None)
                            >
                                {t!(i18n, operator.register_another)}
                            </Button>
                        </div>
                    }
                    .into_any()
                }
            }}
        </section>
    }
}
