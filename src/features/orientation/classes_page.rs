//! The classes of a tutor: the ones that were opened, and opening another.

mod form;
mod list;

use super::client;
use super::guides_only::GuidesOnly;
use crate::features::shared::faces::faces;
use crate::routes::Route;
use crate::text::{t_signal, use_i18n};
use crate::ui::{PageHeading, SkeletonShape};
use form::OpenClassForm;
use leptos::prelude::*;
use list::ClassList;

/// All classes.
#[component]
pub fn ClassesPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, classes.title) lead=t_signal!(i18n, classes.lead) />
            <GuidesOnly here=Route::Classes page=|| view! { <Mine /> }.into_any() />
        </div>
    }
}

#[component]
fn Mine() -> impl IntoView {
    view! {
        <OpenClassForm />
        {faces(client::read_classes(), SkeletonShape::Cards(2), |mine| view! { <ClassList mine /> })}
    }
}
