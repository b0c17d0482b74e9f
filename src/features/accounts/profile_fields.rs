//! Name and birth date, as the first visit asks for them and the profile changes them.

use super::words::language;
use crate::features::shared::person_words::{birth_date_words, name_words};
use crate::platform::drafts;
use crate::text::{I18n, t_signal, use_i18n};
use crate::ui::{DateField, Field, FormErrors, TypedDate};
use contract::accounts::{Language, Me, Profile, check_name};
use contract::problem::FieldError;
use leptos::prelude::*;

/// What stands in the fields. A copy is the same one.
#[derive(Clone, Copy)]
pub struct TypedProfile {
    /// The name.
    pub name: RwSignal<String>,
    /// The birth date.
    pub birth_date: TypedDate,
    /// The language of mails.
    pub language: RwSignal<Language>,
}

impl TypedProfile {
    /// Empty fields; mails come in the language in use.
    pub fn first(i18n: I18n) -> Self {
        Self {
            name: RwSignal::default(),
            birth_date: TypedDate::new(None),
            language: RwSignal::new(untrack(|| language(i18n))),
        }
    }

    /// What is known of a person.
    pub fn of(me: &Me) -> Self {
        Self {
            name: RwSignal::new(me.name.clone().unwrap_or_default()),
            birth_date: TypedDate::new(me.birth_date),
            language: RwSignal::new(me.language),
        }
    }

    /// Puts back what was typed before, if it was not saved, and keeps what is typed from now on.
    pub fn keep_as(self, draft: &'static str) {
        let typed = move || (self.name.get(), self.birth_date.typed(), self.language.get());
        let at_first = untrack(typed);
        if let Some((name, birth_date, language)) = drafts::kept::<(String, [String; 3], Language)>(draft) {
            self.name.set(name);
            self.birth_date.set_typed(birth_date);
            self.language.set(language);
        }
        Effect::new(move |_| {
            let now = typed();
            if now == at_first { drafts::forget(draft) } else { drafts::keep(draft, &now) }
        });
    }

    /// The profile, or what cannot be read. The server alone judges the age, and forgets who is too young.
    pub fn read(self) -> Result<Profile, Vec<FieldError>> {
        let name = check_name(&self.name.get_untracked()).map_err(|code| FieldError::new("name", code));
        let birth_date = self.birth_date.read().map_err(|code| FieldError::new("birth_date", code));
        match (name, birth_date) {
            (Ok(name), Ok(birth_date)) => Ok(Profile { name, birth_date, language: self.language.get_untracked() }),
            (name, birth_date) => Err([name.err(), birth_date.err()].into_iter().flatten().collect()),
        }
    }
}

/// The two fields.
#[component]
pub fn ProfileFields(
    /// What stands in them.
    typed: TypedProfile,
    /// What is wrong with them.
    errors: FormErrors,
) -> impl IntoView {
    let i18n = use_i18n();
    let name_error = MaybeProp::derive(move || errors.code("name").map(|code| name_words(i18n, code).to_owned()));
    let birth_date_error =
        MaybeProp::derive(move || errors.code("birth_date").map(|code| birth_date_words(i18n, code).to_owned()));
    view! {
        <Field
            name="name"
            label=t_signal!(i18n, accounts.name)
            value=typed.name
            help=t_signal!(i18n, accounts.name_help)
            error=name_error
            autocomplete="name"
            longest=100
        />
        <DateField
            name="birth_date"
            label=t_signal!(i18n, accounts.birth_date)
            value=typed.birth_date
            help=t_signal!(i18n, accounts.birth_date_help)
            error=birth_date_error
            own_birthday=true
        />
    }
}
