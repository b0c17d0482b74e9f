//! What the person has written and sent, the same for the person and for the company.

use crate::features::traineeships::applications::words;
use crate::text::{t, use_i18n};
use contract::accounts::{Cv, CvLanguage, CvStep};
use contract::traineeships::CoverLetter;
use leptos::prelude::*;

/// The letter and the answers. A part without words is left out.
#[component]
pub fn LetterShown(
    /// The letter.
    letter: CoverLetter,
) -> impl IntoView {
    let i18n = use_i18n();
    let CoverLetter { why, brings, available, answers } = letter;
    view! {
        <dl class="said">
            {said(t!(i18n, received.why).into_any(), why)}
            {said(t!(i18n, received.brings).into_any(), brings)}
            {said(t!(i18n, received.available).into_any(), available)}
            {answers.into_iter().map(|pair| said(pair.question.into_any(), pair.answer)).collect_view()}
        </dl>
    }
}

/// The CV, section by section.
#[component]
pub fn CvShown(
    /// The CV.
    cv: Cv,
) -> impl IntoView {
    let i18n = use_i18n();
    let Cv { about, experience, education, languages, skills } = cv;
    let language = move |CvLanguage { name, level }: CvLanguage| {
        view! { <li>{name} " · " {move || words::level(i18n, level)}</li> }
    };
    let languages = (!languages.is_empty()).then(|| {
        view! {
            <h3>{t!(i18n, received.cv_languages)}</h3>
            <ul>{languages.into_iter().map(language).collect_view()}</ul>
        }
    });
    let skills = (!skills.is_empty()).then(|| {
        view! {
            <h3>{t!(i18n, received.cv_skills)}</h3>
            <ul>{skills.into_iter().map(|skill| view! { <li>{skill}</li> }).collect_view()}</ul>
        }
    });
    view! {
        <div class="cv-shown">
            {(!about.is_empty()).then(|| view! { <p class="company-words">{about}</p> })}
            {steps(t!(i18n, received.cv_experience).into_any(), experience)}
            {steps(t!(i18n, received.cv_education).into_any(), education)}
            {languages}
            {skills}
        </div>
    }
}

fn said(name: AnyView, words: String) -> Option<impl IntoView> {
    (!words.is_empty()).then(|| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd class="company-words">{words}</dd>
            </div>
        }
    })
}

fn steps(name: AnyView, steps: Vec<CvStep>) -> Option<impl IntoView> {
    let step = |CvStep { what, place, period, text }: CvStep| {
        let beside = [place, period].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        view! {
            <li>
                <strong>{what}</strong>
                {(!beside.is_empty()).then(|| view! { <p class="soft">{beside}</p> })}
                {(!text.is_empty()).then(|| view! { <p class="company-words">{text}</p> })}
            </li>
        }
    };
    (!steps.is_empty()).then(|| {
        view! {
            <h3>{name}</h3>
            <ul class="cv-steps">{steps.into_iter().map(step).collect_view()}</ul>
        }
    })
}
