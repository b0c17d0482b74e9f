//! Renders a part to HTML on the host, so that its names, roles and states are tested without a browser.

use any_spawner::Executor;
use leptos::prelude::*;

/// The HTML of a part, in Italian, without the marks that the framework leaves between texts.
pub fn html<V: IntoView + 'static>(part: impl FnOnce() -> V) -> String {
    // A part with an effect cannot be made without something that would run it. Another test may have been first.
    let _already_there = Executor::init_futures_executor();
    let owner = Owner::new();
    let html = owner.with(|| part().into_view().to_html());
    html.replace("<!>", "")
}

/// Fails unless the part's HTML has every one of these pieces, in this order.
#[track_caller]
pub fn assert_has(html: &str, pieces: &[&str]) {
    let mut rest = html;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { panic!("no `{piece}` in what follows of:\n{html}") };
        rest = &rest[at + piece.len()..];
    }
}
