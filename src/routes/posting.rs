//! The addresses of postings.

use super::{Route, query, use_route};
use contract::ids::{ApplicationId, CompanyId, PostingId};
use contract::traineeships::PostingSearch;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// A page about postings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostingPage {
    /// Looking for one, without an account. What is looked for stands in the query, which the page reads.
    Search,
    /// A company's own postings.
    Own(CompanyId),
    /// Writing one.
    Write {
        /// The company.
        company: CompanyId,
        /// The posting whose words it begins with.
        base: Option<PostingId>,
    },
    /// One of them: where it stands, and what to do with it.
    One(CompanyId, PostingId),
    /// Changing one.
    Edit(CompanyId, PostingId),
    /// One, as anybody reads it.
    Public(PostingId),
    /// Applying to it.
    Apply(PostingId),
    /// The applications that one of a company's postings has received.
    Received(CompanyId, PostingId),
    /// One of them: what the person says, and answering.
    ReceivedOne(CompanyId, PostingId, ApplicationId),
    /// Those that wait for an operator.
    ToJudge,
    /// One of them, and publishing it.
    Judge(CompanyId, PostingId),
}

impl PostingPage {
    /// The address without its query.
    pub(super) fn path(self) -> String {
        match self {
            Self::Search => "/postings".into(),
            Self::Own(company) => format!("/companies/{company}/postings"),
            Self::Write { company, .. } => format!("/companies/{company}/postings/new"),
            Self::One(company, posting) => format!("/companies/{company}/postings/{posting}"),
            Self::Edit(company, posting) => format!("/companies/{company}/postings/{posting}/edit"),
            Self::Public(posting) => format!("/postings/{posting}"),
            Self::Apply(posting) => format!("/postings/{posting}/apply"),
            Self::Received(company, posting) => format!("/companies/{company}/postings/{posting}/applications"),
            Self::ReceivedOne(company, posting, application) => {
                format!("/companies/{company}/postings/{posting}/applications/{application}")
            }
            Self::ToJudge => "/operator/postings".into(),
            Self::Judge(company, posting) => format!("/operator/companies/{company}/postings/{posting}"),
        }
    }

    /// What follows the path, with its question mark, or nothing.
    pub(super) fn query(self) -> String {
        match self {
            Self::Write { base: Some(base), .. } => format!("?base={base}"),
            _ => String::new(),
        }
    }

    /// The page of an address.
    pub(super) fn parse(segments: &[&str], query: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        Some(match segments {
            ["companies", company, "postings"] => Self::Own(company.parse().ok()?),
            ["companies", company, "postings", "new"] => {
                Self::Write { company: company.parse().ok()?, base: query::read(query, "base") }
            }
            ["companies", company, "postings", posting] => Self::One(company.parse().ok()?, posting.parse().ok()?),
            ["companies", company, "postings", posting, "edit"] => {
                Self::Edit(company.parse().ok()?, posting.parse().ok()?)
            }
            ["companies", company, "postings", posting, "applications"] => {
                Self::Received(company.parse().ok()?, posting.parse().ok()?)
            }
            ["companies", company, "postings", posting, "applications", application] => {
                Self::ReceivedOne(company.parse().ok()?, posting.parse().ok()?, application.parse().ok()?)
            }
            ["postings"] => Self::Search,
            ["postings", posting] => Self::Public(posting.parse().ok()?),
            ["postings", posting, "apply"] => Self::Apply(posting.parse().ok()?),
            ["operator", "postings"] => Self::ToJudge,
            ["operator", "companies", company, "postings", posting] => {
                Self::Judge(company.parse().ok()?, posting.parse().ok()?)
            }
            _ => return None,
        })
    }
}

/// The address of a search, so that a reload, the way back and somebody who is sent it find the same.
pub fn search_href(search: &PostingSearch) -> String {
    let (path, query) = (Route::Posting(PostingPage::Search).path(), search.query());
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

/// What is looked for by the address bar, as it changes; from its beginning. Needs the router around it.
pub fn use_search() -> Memo<PostingSearch> {
    let (route, location) = (use_route(), use_location());
    Memo::new(move |last: Option<&PostingSearch>| {
        let is_here = route.with(|route| *route == Some(Route::Posting(PostingPage::Search)));
        let query = location.query.get();
        match last {
            // While another page comes, this one goes on showing what it shows.
            Some(last) if !is_here => last.clone(),
            _ => PostingSearch { after: None, ..PostingSearch::read(&|name| query.get(name)) },
        }
    })
}
