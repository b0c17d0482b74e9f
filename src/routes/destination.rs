//! Where somebody was going when they had to sign in first, or to complete their profile.

use super::{PostingPage, Route, query};

impl Route {
    /// The destination after sign-in or after the profile is one of our own pages, or nothing: never another site,
    /// never sign-in again.
    pub(super) fn read_destination(query: &dyn Fn(&str) -> Option<String>) -> Option<Box<Self>> {
        let href = query("then")?;
        let (path, inner) = href.split_once('?').unwrap_or((&href, ""));
        let route = Self::parse(path, &|name| query::value(inner, name))?;
        let route = match route {
            Self::Posting(PostingPage::Search) if !inner.is_empty() => Self::FoundPostings(inner.to_owned()),
            route => route,
        };
        (!matches!(route, Self::SignIn { .. })).then(|| Box::new(route))
    }
}
