//! The form that registers somebody: name and birth date; e-mail and phone only if there are any.

use crate::client::use_client;
use crate::features::operator::client;
use crate::features::shared::person_words::{birth_date_words, email_words, name_words, phone_words};
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::{clock, drafts, ids};
use crate::text::{I18n, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Choice, DateField, Field, FieldKind, Select, TypedDate};
use contract::accounts::{Language, PersonCard, RegisterPerson};
use contract::ids::PersonId;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// Under this name the form is kept while it is typed.
const DRAFT: &str = "register";

/// What stands in the fields. A copy is the same one.
#[derive(Clone, Copy)]
struct Typed {
    name: RwSignal<String>,
    birth_date: TypedDate,
    email: RwSignal<String>,
    phone: RwSignal<String>,
    language: RwSignal<String>,
}

/// The form.
#[component]
pub fn RegisterForm(
    /// Somebody was registered.
    #[prop(into)]
    on_done: Callback<PersonCard>,
) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let submission = Submission::new();
    let typed = Typed::kept();
    let id = PersonId(ids::new_id());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed.read(id, clock::now().date_naive()) {
            Err(errors) => submission.refuse(errors),
            Ok(person) => submission.send(client::register(api, person), move |card| {
                drafts::forget(DRAFT);
                on_done.run(card);
            }),
        }
    };
    let error = move |field: &'static str, words: fn(I18n, Code) -> &'static str| {
        MaybeProp::derive(move || submission.errors.code(field).map(|code| words(i18n, code).to_owned()))
    };
    let languages = Signal::derive(move || {
        vec![Choice::new("it", t_string!(i18n, accounts.italian)), Choice::new("en", t_string!(i18n, accounts.english))]
    });
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{t!(i18n, operator.register_text)}</p>
            <Field
                name="name"
                label=t_signal!(i18n, accounts.name)
                value=typed.name
                help=t_signal!(i18n, operator.register_name_help)
                error=error("name", name_words)
                autocomplete="off"
                longest=100
            />
            <DateField
                name="birth_date"
                label=t_signal!(i18n, accounts.birth_date)
                value=typed.birth_date
                help=t_signal!(i18n, operator.register_birth_help)
                error=error("birth_date", birth_date_words)
            />
            <Field
                name="email"
                label=t_signal!(i18n, accounts.email)
                value=typed.email
                kind=FieldKind::Email
                help=t_signal!(i18n, operator.register_email_help)
                error=error("email", email_words)
                may_be_empty=true
                autocomplete="off"
                longest=254
            />
            <Field
                name="phone"
                label=t_signal!(i18n, accounts.phone)
                value=typed.phone
                kind=FieldKind::Telephone
                help=t_signal!(i18n, operator.register_phone_help)
                error=error("phone", phone_words)
                may_be_empty=true
                autocomplete="off"
                longest=30
            />
            <Select
                name="language"
                label=t_signal!(i18n, operator.register_language)
                choices=languages
                value=typed.language
            />
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true busy=submission.busy()>{t!(i18n, operator.register)}</Button>
            </div>
        </form>
    }
}

impl Typed {
    /// What was typed before and not sent, kept from now on as it changes.
    fn kept() -> Self {
        let empty = [String::new(), String::new(), String::new(), "it".to_owned()];
        let (texts, date) = drafts::kept::<([String; 4], [String; 3])>(DRAFT).unwrap_or((empty, Default::default()));
        let [name, email, phone, language] = texts.map(RwSignal::new);
        let birth_date = TypedDate::new(None);
        birth_date.set_typed(date);
        Effect::new(move |_| {
            let texts = [name, email, phone, language].map(|field| field.get());
            drafts::keep(DRAFT, &(texts, birth_date.typed()));
        });
        Self { name, birth_date, email, phone, language }
    }

    /// The registration, or what is wrong in the order of the form.
    fn read(self, id: PersonId, today: chrono::NaiveDate) -> Result<RegisterPerson, Vec<FieldError>> {
        let birth_date = self.birth_date.read();
        let language = if self.language.with_untracked(|value| value == "en") { Language::En } else { Language::It };
        let checked = RegisterPerson {
            id,
            name: self.name.get_untracked(),
            // A date that cannot be read is refused below; any valid one lets the other fields be checked.
            birth_date: birth_date.unwrap_or(chrono::NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default()),
            email: Some(self.email.get_untracked()),
            phone: Some(self.phone.get_untracked()),
            language,
        }
        .checked(today);
        match (birth_date, checked) {
            (Ok(_), checked) => checked,
            (Err(code), checked) => {
                let mut errors = checked.err().unwrap_or_default();
                let place = errors.iter().take_while(|error| error.field == "name").count();
                errors.insert(place, FieldError::new("birth_date", code));
                Err(errors)
            }
        }
    }
}
