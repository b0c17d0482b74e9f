//! What a company says of itself, as those who act for it and staff read it, and where its check stands in words.

use crate::platform::clock;
use crate::text::{self, I18n, t, t_string, use_i18n};
use crate::ui::{Notice, NoticeKind, Tag, Tone};
use contract::companies::{Accessibility, Company, CompanyDuty, CompanyPerson, CompanyStatus, PlaceOfWork};
use contract::time::Instant;
use leptos::prelude::*;

/// Where the check of a company stands.
pub fn status_words(i18n: I18n, status: CompanyStatus) -> &'static str {
    match status {
        CompanyStatus::ToVerify => t_string!(i18n, companies.status_to_verify),
        CompanyStatus::Verified => t_string!(i18n, companies.status_verified),
        CompanyStatus::Refused => t_string!(i18n, companies.status_refused),
    }
}

/// What somebody does for a company.
pub fn duty_words(i18n: I18n, duty: CompanyDuty) -> &'static str {
    match duty {
        CompanyDuty::Signatory => t_string!(i18n, companies.signatory),
        CompanyDuty::Tutor => t_string!(i18n, companies.tutor),
    }
}

/// The day of an instant, by the device's clock.
pub fn day_words(i18n: I18n, at: Instant) -> String {
    text::day_and_year(i18n, clock::local(at).date())
}

/// Where the check of a company stands, with its shape and colour.
#[component]
pub fn CompanyTag(
    /// Where it stands.
    status: CompanyStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    let tone = match status {
        CompanyStatus::ToVerify => Tone::Waiting,
        CompanyStatus::Verified => Tone::Good,
        CompanyStatus::Refused => Tone::Bad,
    };
    view! { <Tag tone>{move || status_words(i18n, status)}</Tag> }
}

/// All that a company says of itself but for how accessible it is.
#[component]
pub fn CompanyFacts(
    /// The company.
    company: Memo<Company>,
) -> impl IntoView {
    let i18n = use_i18n();
    let fact = |name: AnyView, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    view! {
        <section class="section" aria-labelledby="company-facts">
            <h2 id="company-facts">{t!(i18n, companies.facts)}</h2>
            {move || {
                let Company { vat_number, contacts, places, people, .. } = company.get();
                view! {
                    <dl class="facts">
                        {fact(t!(i18n, companies.vat_number).into_any(), vat_number.into_any())}
                        {fact(t!(i18n, companies.email).into_any(), contacts.email.into_any())}
                        {contacts.phone.map(|phone| fact(t!(i18n, companies.phone).into_any(), phone.into_any()))}
                        {fact(
                            t!(i18n, companies.places).into_any(),
                            places.into_iter().map(|place| view! { <Place place /> }).collect_view().into_any(),
                        )}
                        {people
                            .into_iter()
                            .map(|person| {
                                let duty = person.duty;
                                fact((move || duty_words(i18n, duty)).into_any(), view! { <Person person /> }.into_any())
                            })
                            .collect_view()}
                    </dl>
                }
            }}
        </section>
    }
}

#[component]
fn Place(place: PlaceOfWork) -> impl IntoView {
    let i18n = use_i18n();
    let PlaceOfWork { name, address, municipality, permanent, fixed_term, .. } = place;
    view! {
        <p>
            <strong>{name}</strong>
            ", "
            {address}
            ", "
            {municipality}
            <br />
            {move || t_string!(i18n, companies.place_headcount, permanent = permanent, fixed_term = fixed_term)}
        </p>
    }
}

#[component]
fn Person(person: CompanyPerson) -> impl IntoView {
    let CompanyPerson { name, email, phone, .. } = person;
    view! {
        <p>
            <strong>{name}</strong>
            <br />
            {email}
            {phone.map(|phone| format!(" · {phone}"))}
        </p>
    }
}

/// What a company says about how accessible it is, and apart from it what an operator has found.
#[component]
pub fn AccessibilityFacts(
    /// The company.
    company: Memo<Company>,
) -> impl IntoView {
    let i18n = use_i18n();
    let accessibility = Memo::new(move |_| company.with(|company| company.accessibility.clone()));
    view! {
        <section class="section" aria-labelledby="company-accessibility">
            <h2 id="company-accessibility">{t!(i18n, companies.accessibility)}</h2>
            {move || {
                let Accessibility { declared, check } = accessibility.get();
                let Some(declared) = declared else {
                    return view! { <p class="soft">{t!(i18n, companies.accessibility_none)}</p> }.into_any();
                };
                let found = match check {
                    None => view! { <p class="soft">{t!(i18n, companies.accessibility_declared)}</p> }.into_any(),
                    Some(check) => match check.refused_because {
                        None => {
                            let words = move || {
                                t_string!(i18n, companies.accessibility_verified, day = day_words(i18n, check.at))
                            };
                            view! { <p><Tag tone=Tone::Good>{words}</Tag></p> }.into_any()
                        }
                        Some(why) => {
                            let words = move || t_string!(i18n, companies.accessibility_refused, why = why.clone());
                            view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }.into_any()
                        }
                    },
                };
                view! {
                    <p class="company-words">{declared}</p>
                    {found}
                }
                .into_any()
            }}
        </section>
    }
}
