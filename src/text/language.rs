//! The language in use: Italian until the person chooses, then whatever they chose last on this device.

use super::i18n::Locale;
use crate::platform::{document, storage};
use leptos::prelude::*;

/// The key in the browser's storage; `public/boot.js` reads the same one before the first paint.
const KEPT_LANGUAGE: &str = "portalavoro.language";

/// The language in use. Reading it inside a closure makes the closure follow the choice.
#[derive(Clone, Copy)]
pub struct I18n(RwSignal<Locale>);

impl I18n {
    /// The language, followed.
    pub fn get_locale(self) -> Locale {
        self.0.get()
    }

    /// The language as `Intl` and `lang=""` write it, followed.
    pub fn code(self) -> &'static str {
        code(self.0.get())
    }

    /// Changes the language and keeps it on this device.
    pub fn choose(self, language: Locale) {
        storage::keep(KEPT_LANGUAGE, code(language));
        self.0.set(language);
    }
}

/// Reads the kept language, provides it to everything below and keeps `<html lang>` true.
pub fn provide_i18n() -> I18n {
    let kept = storage::kept(KEPT_LANGUAGE);
    let i18n = I18n(RwSignal::new(if kept.as_deref() == Some("en") { Locale::en } else { Locale::it }));
    Effect::new(move |_| document::set_language(i18n.code()));
    provide_context(i18n);
    i18n
}

/// The language of the nearest provider; Italian where there is none.
pub fn use_i18n() -> I18n {
    use_context().unwrap_or_else(|| I18n(RwSignal::new(Locale::it)))
}

fn code(language: Locale) -> &'static str {
    match language {
        Locale::it => "it",
        Locale::en => "en",
    }
}
