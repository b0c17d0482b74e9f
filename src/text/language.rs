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
    /// A language that nobody chose.
    #[cfg(test)]
    pub fn always(language: Locale) -> Self {
        Self(RwSignal::new(language))
    }

    /// The language, followed.
    pub fn get_locale(self) -> Locale {
        self.0.get()
    }

    /// The language as `lang=""` writes it, followed.
    pub fn code(self) -> &'static str {
        code(self.0.get())
    }

    /// Changes the language and keeps it on this device.
    pub fn choose(self, language: Locale) {
        storage::keep(KEPT_LANGUAGE, code(language));
        self.0.set(language);
    }

    /// Takes the language that somebody chose in the static page while the app was starting.
    pub fn read_again(self) {
        let kept = kept_language();
        if self.0.get_untracked() != kept {
            self.0.set(kept);
        }
    }
}

/// Reads the kept language, provides it to everything below and keeps `<html lang>` true.
pub fn provide_i18n() -> I18n {
    let i18n = I18n(RwSignal::new(kept_language()));
    Effect::new(move |_| document::set_language(i18n.code()));
    provide_context(i18n);
    i18n
}

/// The language of the nearest provider; Italian where there is none.
pub fn use_i18n() -> I18n {
    use_context().unwrap_or_else(|| I18n(RwSignal::new(Locale::it)))
}

fn kept_language() -> Locale {
    if storage::kept(KEPT_LANGUAGE).as_deref() == Some("en") { Locale::en } else { Locale::it }
}

fn code(language: Locale) -> &'static str {
    match language {
        Locale::it => "it",
        Locale::en => "en",
    }
}
